import { termBodies, type BodyKind } from '../../knowledge/term-bodies';
import { nth } from '../../text/certain';
import { looseRoman } from '../../text/roman';
import type { Word } from '../../text/words';
import { ENGLISH_ORDINAL, readNumeral, VIETNAMESE_ORDINAL } from './numerals';
import { numberOf, Reader } from './reader';
import type { RawTerm } from './types';

const VIETNAMESE = new RegExp(
  String.raw`(?<![\p{L}\d])(khóa|lần thứ|đại hội(?: đảng)?) ?([ivxl]+|\d{1,2}|${VIETNAMESE_ORDINAL})(?![\p{L}\d])`,
  'dgu',
);
const ENGLISH_TERM = /(?<![\p{L}\d])term ([ivxl]+)(?![\p{L}\d])/dgu;
const ENGLISH = new RegExp(
  String.raw`(?<![\p{L}\d])(\d{1,2}(?:st|nd|rd|th)|[ivxl]+|${ENGLISH_ORDINAL})[ -]((?:(?:national|provincial|city|municipal|party|delegates?|central|executive|people's|communist|term) ?){0,5})(congress|committee|assembly|term|tenure|council)(?![\p{L}\d])`,
  'dgu',
);
const REACH = 110;

/** Congresses and terms with their ordinals, in the order of the text. */
export function recogniseTerms(reader: Reader): RawTerm[] {
  const found: RawTerm[] = [];
  const { key } = reader;
  if (key.includes('khóa') || key.includes('lần thứ') || key.includes('đại hội'))
    for (const match of key.matchAll(VIETNAMESE)) {
      const term = vietnamese(reader, match);
      push(found, term);
      found.push(...enumerated(reader, term));
    }
  if (key.includes('term '))
    for (const match of key.matchAll(ENGLISH_TERM)) push(found, englishTerm(reader, match));
  if (/congress|committee|assembly|term|tenure|council/.test(key))
    for (const match of key.matchAll(ENGLISH)) push(found, english(reader, match));
  return found.sort((a, b) => a.from - b.from);
}

const NEXT = /(?:, ?| và | and )([ivxl]+)(?![\p{L}\d])/duy;

/** “khoá XI, XII, XIII”: the ordinals after the first belong to the same body. */
function enumerated(reader: Reader, first: RawTerm | undefined): RawTerm[] {
  if (first?.numeral !== 'roman') return [];
  const more: RawTerm[] = [];
  for (let at = first.to; ;) {
    const match = reader.match(NEXT, at);
    const ordinal = match && ordinalOf(match, 1);
    if (ordinal?.numeral !== 'roman') return more;
    more.push({ ...first, from: ordinal.part.from, to: ordinal.part.to, ordinal: ordinal.part });
    at = ordinal.part.to;
  }
}

function push(found: RawTerm[], term: RawTerm | undefined): void {
  if (term) found.push(term);
}

interface Ordinal {
  readonly part: RawTerm['ordinal'];
  readonly numeral: RawTerm['numeral'];
}

function ordinalOf(match: RegExpExecArray, group: number): Ordinal | undefined {
  const word = nth(match, group);
  const read = readNumeral(word);
  // “XIIII” is what it was meant to be.
  const value = read?.value ?? looseRoman(word) ?? 0;
  if (value < 1) return undefined;
  return { part: { ...numberOf(match, group), value }, numeral: read?.numeral ?? 'roman' };
}

/** A heading goes on in the next line: “ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC” / “LẦN THỨ XI”. */
export function recogniseHeadingTerms(before: string, text: string): RawTerm[] {
  const reader = new Reader(`${before} ${text}`);
  const shift = before.length + 1;
  return recogniseTerms(reader).flatMap((term) => {
    const { ordinal } = term;
    if (ordinal.from < shift) return [];
    const part = { value: ordinal.value, from: ordinal.from - shift, to: ordinal.to - shift };
    return [{ ...term, from: Math.max(0, term.from - shift), to: term.to - shift, ordinal: part }];
  });
}

/** The words of the same clause before an offset. */
function clauseBefore({ key, words }: Reader, at: number): Word[] {
  const start = Math.max(0, at - REACH);
  const text = key.slice(start, at);
  const clause = Math.max(text.lastIndexOf('. '), text.lastIndexOf(';'), text.lastIndexOf(':')) + 1;
  return words.between(start + clause, at);
}

/** The last body named among words, and how many words stand after it. */
function lastBody(
  list: readonly Word[],
): { readonly kind: BodyKind; readonly from: number; readonly next: number } | undefined {
  const trie = termBodies();
  let last: { kind: BodyKind; from: number; next: number } | undefined;
  for (let i = 0; i < list.length;) {
    const phrase = trie.longestAt(list, i);
    const kind = phrase?.values[0];
    if (phrase && kind) last = { kind, from: i, next: i + phrase.length };
    i += phrase?.length ?? 1;
  }
  return last;
}

const BODIES: Readonly<Record<BodyKind, RawTerm['body']>> = {
  '': 'unknown',
  central: 'national',
  congress: 'unknown',
  local: 'local',
  assembly: 'assembly',
  council: 'council',
  other: 'other',
};

function vietnamese(reader: Reader, match: RegExpExecArray): RawTerm | undefined {
  const ordinal = ordinalOf(match, 2);
  if (!ordinal) return undefined;
  const from = match.index;
  const lead = nth(match, 1);
  if (lead !== 'khóa') return congress(reader, from, lead, ordinal);
  const list = clauseBefore(reader, from);
  const body = lastBody(list);
  if (!body || body.kind === 'congress' || ordinal.numeral === 'word') return undefined;
  const between = list.slice(body.next).map((word) => word.key);
  const unit = body.kind === 'local' ? unitOf(list.slice(body.from, body.next)) : [];
  return term(from, ordinal, 'term', BODIES[body.kind], [...unit, ...between].join(' '));
}

/** “Tỉnh uỷ”, “Đảng bộ tỉnh”: a province's; “Thành uỷ”, “Đảng bộ thành phố”: a city's. */
function unitOf(body: readonly Word[]): string[] {
  const keys = body.map((word) => word.key);
  return keys.includes('thành') ? ['thành', 'phố'] : keys.includes('tỉnh') ? ['tỉnh'] : [];
}

function term(
  from: number,
  { part, numeral }: Ordinal,
  form: RawTerm['form'],
  body: RawTerm['body'],
  place: string,
  to = part.to,
): RawTerm {
  return { from, to: Math.max(to, part.to), ordinal: part, numeral, form, body, place };
}

/** Between “đại hội” and “lần thứ” stands a name, not a clause. */
const MOST_WORDS = 12;

/** Words that may stand in the name of the Party's own national congress. */
const OWN = new Set('đại biểu đai đảng toàn quốc cộng sản việt nam của'.split(' '));

/** `Đại hội XIV của Đảng`, `Đại hội đại biểu toàn quốc lần thứ XIII`, `Đại hội đại biểu Đảng bộ tỉnh lần thứ XX`. */
function congress(reader: Reader, from: number, lead: string, ordinal: Ordinal): RawTerm | undefined {
  const after = reader.key.slice(ordinal.part.to, ordinal.part.to + 12);
  const ofParty = /^ của đảng(?! (?:bộ|uỷ|ủy))/.test(reader.key.slice(ordinal.part.to, ordinal.part.to + 16));
  if (lead !== 'lần thứ') {
    if (ordinal.numeral !== 'roman') return undefined;
    const national = ofParty || (lead === 'đại hội đảng' && !after.startsWith(' bộ'));
    return term(from, ordinal, 'congress', national ? 'national' : 'unknown', '');
  }
  const list = clauseBefore(reader, from);
  const at = list.findLastIndex((word, i) => word.key === 'đại' && list[i + 1]?.key === 'hội');
  if (at < 0) return undefined;
  const between = list.slice(at + 2).map((word) => word.key);
  if (between.length > MOST_WORDS) return undefined;
  const whole = nth(list, at).from;
  const local = between.indexOf('bộ');
  if (local > 0 && between[local - 1] === 'đảng')
    return term(
      whole,
      ordinal,
      'congress',
      localBody(between.slice(local + 1)),
      between.slice(local + 1).join(' '),
    );
  const own = between.every((word) => OWN.has(word));
  const national = own && (ofParty || (between.includes('toàn') && !/^ (?:của|hội|đoàn) ?/.test(after)));
  return term(
    whole,
    ordinal,
    'congress',
    national ? 'national' : own ? 'unknown' : 'other',
    between.join(' '),
  );
}

function localBody(place: readonly string[]): RawTerm['body'] {
  return place[0] === 'tỉnh' || place[0] === 'thành' ? 'local' : 'other';
}

/** `Provincial Party Executive Committee, term XI`. */
function englishTerm(reader: Reader, match: RegExpExecArray): RawTerm | undefined {
  const ordinal = ordinalOf(match, 1);
  const body = lastBody(clauseBefore(reader, match.index));
  if (!ordinal || !body) return undefined;
  return term(match.index, ordinal, 'term', BODIES[body.kind], '');
}

/** `the 13th National Party Congress`, `12th Party Central Committee`, `XV National Assembly`, `11th term`. */
function english(reader: Reader, match: RegExpExecArray): RawTerm | undefined {
  const ordinal = ordinalOf(match, 1);
  if (!ordinal) return undefined;
  const [middle, head] = [(match[2] ?? '').trim(), match[3] ?? ''];
  const to = match.index + match[0].length;
  const after = reader.key.slice(to, to + 40);
  const body = englishBody(reader, match.index, middle, head, after);
  if (!body) return undefined;
  const place = body === 'local' ? [middle, placeAfter(after)].join(' ').trim() : middle;
  return term(match.index, ordinal, head === 'congress' ? 'congress' : 'term', body, place, to);
}

/** `… Congress of Binh Lam province, term 2025-2030`: a name, in the look-up key; empty for “of the province”. */
function placeAfter(after: string): string {
  return /^ of (?!the )([\p{L}' ]+)/u.exec(after)?.[1]?.trim() ?? '';
}

function englishBody(
  reader: Reader,
  at: number,
  middle: string,
  head: string,
  after: string,
): RawTerm['body'] | undefined {
  switch (head) {
    case 'congress':
      if (/provincial|city|municipal/.test(middle)) return 'local';
      if (!middle.includes('national')) return 'unknown';
      if (middle.includes('party') || /^ (?:of )?(?:delegates )?of the (?:communist )?party/.test(after))
        return 'national';
      return after.startsWith(' of ') ? 'other' : 'unknown';
    case 'committee':
      // “the 4th Central Committee, 11th term”: the fourth plenum.
      if (/^ ?,? ?(?:\d|term)/.test(after)) return undefined;
      if (middle.includes('central') && !/^ of the (?!party|communist)/.test(after)) return 'national';
      return /provincial|city|municipal/.test(middle) ? 'local' : undefined;
    case 'assembly':
      return middle.includes('national') ? 'assembly' : undefined;
    case 'council':
      return middle.includes("people's") ? 'council' : undefined;
    default: {
      const before = lastBody(clauseBefore(reader, at));
      return middle === '' && before ? BODIES[before.kind] : undefined;
    }
  }
}
