/** Documents cited without a coded number: by a bare one, by their plenum or congress, or as laws are. */
import type { Knowledge } from '../../knowledge';
import { typeNames } from '../../knowledge/citation-words';
import { nth } from '../../text/certain';
import { toRoman } from '../../text/roman';
import { isLetter, isUpper } from '../../text/scan';
import { firstWhere } from '../../text/search';
import { textWords } from '../../text/text-words';
import { keyAt } from '../../text/words';
import { anchorsOf, LAWS, placesIn } from './name-anchors';
import { type FoundName, NameReader } from './name-reader';
import { constitutionAt, lawAt } from './named-laws';
import { type Range, YEAR } from './number';
import { type TypeWord, wordAt } from './type-word';

const MAX_WORDS = 16;
/** Types of which a bare number is said: “Nghị quyết 57”. Others need “số”: “kế hoạch 5 năm”, “kết luận 3 nội dung”. */
const BARE = new Set(['nghi-quyet', 'chi-thi', 'nghi-dinh']);
/** What may follow a type word in a name: a number, “số”, a plenum, a congress. Anything else is told at a glance. */
const GOES_ON = /\s*(?:\d|số|no|trung ương|(?:của )?(?:hội nghị|đại hội|ban chấp hành)|lần|of the)/iuy;

/** Citations without a coded number, in the order of the text; `taken` are the places of coded ones. */
export function recogniseNames(text: string, knowledge: Knowledge, taken: readonly Range[]): FoundName[] {
  const found: FoundName[] = [];
  let free = 0;
  for (const { at: i, forms } of placesIn(textWords(text), anchorsOf(knowledge))) {
    if (i < free) continue;
    const form = forms.find((other) => text.startsWith(other.text, i));
    if (!form || isLetter(text, i + form.text.length)) continue;
    GOES_ON.lastIndex = i + form.text.length;
    if (form.law ? !isUpper(text, i) : !GOES_ON.test(text)) continue;
    const reader = new NameReader(text, i, knowledge, free);
    const name = nameAt(reader, knowledge);
    if (!name || name.from < free || overlaps(name, taken)) continue;
    free = name.to;
    // A law's name with its number is cited by the number.
    if (!reader.numberFollows(name.to)) found.push(name);
  }
  return found;
}

/** Whether a range shares text with one of those in the order of the text, of which none does with another. */
function overlaps({ from, to }: Range, ranges: readonly Range[]): boolean {
  const next = ranges[firstWhere(ranges.length, (i) => nth(ranges, i).to > from)];
  return next !== undefined && next.from < to;
}

function nameAt(reader: NameReader, knowledge: Knowledge): FoundName | undefined {
  const found = typeNames(knowledge).longestAt(reader.words, 0);
  if (!found) return undefined;
  const type = wordAt(reader.words, 0, found);
  const ids = found.values.flatMap((name) => name.ids);
  const next = found.length;
  if (ids.some((id) => LAWS.has(id))) return lawAt(reader, type, next);
  if (ids.includes('hien-phap')) return constitutionAt(reader, type, next);
  return ordinalName(reader, type, next, ids) ?? plenum(reader, type, next) ?? congress(reader, type, next);
}

/** “Nghị quyết số 18”, “Chỉ thị 45”: a number whose symbol is left out. */
function ordinalName(
  reader: NameReader,
  type: TypeWord,
  next: number,
  ids: readonly string[],
): FoundName | undefined {
  const cue = reader.is(next, 'cue');
  const i = cue ? next + 1 : next;
  const word = reader.words[i];
  if (!word || !/^\d{1,4}[a-e]?$/.test(word.key) || reader.text.slice(type.to, word.from).length > 6)
    return undefined;
  if (!cue && (!ids.some((id) => BARE.has(id)) || YEAR.test(word.key) || !reader.isJoined(i)))
    return undefined;
  const rest = reader.text.slice(word.to, word.to + 4);
  if (/^\s?[-–/]\s?[\p{L}\d]|^[.,]\d|^\s?%|^\)/u.test(rest)) return undefined;
  if (!cue && reader.is(i + 1, 'counted') && reader.isJoined(i + 1)) return undefined;
  return reader.result('ordinal', type, i + 1, { ordinal: word.key.replace(/^0+(?=\d)/, '') });
}

/** “Nghị quyết Trung ương 4 khoá XII”, “… Trung ương IV”, “Resolution of the 4th Central Committee, 11th term”. */
function plenum(reader: NameReader, type: TypeWord, next: number): FoundName | undefined {
  let [ordinal, term]: [number?, number?] = [];
  let central = false;
  let end = next;
  for (let i = next; i < next + MAX_WORDS && reader.isJoined(i, true);) {
    const key = keyAt(reader.words, i);
    const committee = reader.issuers.longestAt(reader.words, i);
    const numeral = reader.romanOrdinal(i);
    const written = numeral ?? reader.readOrdinal(i);
    if (committee?.values.some((value) => value.ids.includes('cpv-central-committee'))) {
      central = true;
      i += committee.length;
      end = i;
    } else if (reader.is(i, 'term-lead') && reader.readRoman(i + 1) !== undefined) {
      term = reader.readRoman(i + 1);
      i += 2;
      end = i;
      break;
    } else if (written && !numeral && /[a-z]$/u.test(key) && reader.is(i + written.length, 'term-lead')) {
      // “11th term”; in Vietnamese the word comes first: “Trung ương 4 khoá XII”.
      term = written.value;
      i += written.length + 1;
      end = i;
      break;
    } else if (written) {
      if (ordinal === undefined) ordinal = written.value;
      else term ??= written.value;
      i += written.length;
      if (central) end = i;
    } else if (reader.is(i, 'plenum') || reader.is(i, 'article') || /^(?:của|of|đảng)$/u.test(key)) {
      i += reader.phrases.longestAt(reader.words, i)?.length ?? 1;
    } else break;
  }
  if (!central || ordinal === undefined) return undefined;
  const roman = term === undefined ? undefined : toRoman(term);
  return reader.result('plenum', type, end, {
    ordinal: String(ordinal),
    term: roman,
    issuerIds: ['cpv-central-committee'],
    key: roman === undefined ? undefined : `plenum:${ordinal}:${roman}`,
  });
}

/** “Nghị quyết Đại hội XIII của Đảng”, “Resolution of the 19th Provincial Party Congress”. */
function congress(reader: NameReader, type: TypeWord, next: number): FoundName | undefined {
  let ordinal: number | undefined;
  let congress = false;
  let local = false;
  let end = next;
  for (let i = next; i < next + MAX_WORDS && reader.isJoined(i, congress);) {
    const key = keyAt(reader.words, i);
    const written = reader.readOrdinal(i) ?? reader.romanOrdinal(i);
    const phrase = reader.phrases.longestAt(reader.words, i);
    if (reader.is(i, 'national-congress')) {
      if (keyAt(reader.words, i + (phrase?.length ?? 1) - 1).includes('congress')) congress = true;
      i += phrase?.length ?? 1;
      if (congress) end = i;
    } else if (key === 'đại' && reader.words[i + 1]?.key === 'hội') {
      congress = true;
      i += 2;
      end = i;
    } else if (key === 'congress') {
      congress = true;
      end = ++i;
    } else if (written && ordinal === undefined) {
      ordinal = written.value;
      i += written.length;
      if (congress) end = i;
    } else if (
      /^(?:đại|biểu|đảng|đảngbộ|bộ|tỉnh|thành|phố|xã|phường|lần|của|of|the|provincial|municipal|city|party|national|commune|ward|organisation|organization)$/u.test(
        key,
      )
    ) {
      if (/^(?:bộ|tỉnh|provincial|municipal|city|commune|ward)$/u.test(key)) local = true;
      i++;
    } else if (local && reader.isCapitalised(i)) {
      i++;
    } else break;
  }
  if (!congress || ordinal === undefined) return undefined;
  return reader.result('congress', type, end, {
    ordinal: String(ordinal),
    issuerIds: [local ? 'prov-party-congress' : 'cpv-national-congress'],
    key: `congress:${local ? 'local' : 'national'}:${ordinal}`,
  });
}
