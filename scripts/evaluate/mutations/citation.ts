/** Mistakes in document numbers and in what stands beside them. */
import { matchCatalogue } from '../../../server/src/model/citation-catalogue';
import { formatDay } from '../../../server/src/model/date-format';
import type { Citation, DateMention, DocumentNumber } from '../../../server/src/model/types';
import { operator, replaceSpan, textOf } from '../mutants';
import type { Random } from '../random';
import { type CleanText, type Mutant, type Operator, replaceRange } from '../types';

type Numbered = Citation & { readonly number: DocumentNumber };

const COMMITTEE = /^.*(?:TW|TU|HU|ĐU)$/u;
const STATE = /^(?:TTg|CP|UBND|HĐND|VPCP|BNV|BCA|BQP)$/u;

/** Citations whose number has no fault that the rules would already speak of. */
function sound(clean: CleanText, fits: (citation: Numbered) => boolean = () => true): Numbered[] {
  return clean.model.citations.filter(
    (c): c is Numbered =>
      c.number?.ordinal !== undefined &&
      c.number.issuerSymbols.length > 0 &&
      c.number.slips.every((slip) => slip.kind === 'diacritic' && clean.language === 'en') &&
      fits(c as Numbered),
  );
}

function pick(
  clean: CleanText,
  random: Random,
  fits?: (citation: Numbered) => boolean,
): Numbered | undefined {
  return random.pick(sound(clean, fits));
}

/** Replaces the number's text; the finding may be anywhere in it. */
function renumber(clean: CleanText, { number }: Numbered, text: string): Mutant {
  return replaceRange(clean.text, number.span.start, number.span.end, text);
}

function knownType(clean: CleanText, { number }: Numbered): boolean {
  return number.typeSymbol !== undefined && clean.knowledge.typesBySymbol(number.typeSymbol).length > 0;
}

function strict({ number }: Numbered): boolean {
  const [issuer = ''] = number.issuerSymbols;
  return number.issuerSymbols.length === 1 && (number.system === 'party' ? COMMITTEE : STATE).test(issuer);
}

function swapped(number: string): string {
  return Array.from(number, (sign) => (sign === '-' ? '/' : sign === '/' ? '-' : sign)).join('');
}

const shape: Operator[] = [
  operator('citation/malformed-number', 'space beside a separator', (clean, random) => {
    const citation = pick(clean, random, (c) => c.number.issuerSymbols.length === 1);
    if (!citation) return undefined;
    const text = textOf(clean, citation.number.span);
    const at = random.pick([...text.matchAll(/[-/]/gu)].map((match) => match.index));
    if (at === undefined) return undefined;
    const cut = random.next() < 0.5 ? at : at + 1;
    return renumber(clean, citation, `${text.slice(0, cut)} ${text.slice(cut)}`);
  }),
  operator('citation/malformed-number', 'en dash for the hyphen', (clean, random) => {
    const citation = pick(clean, random);
    return citation && renumber(clean, citation, textOf(clean, citation.number.span).replace('-', '–'));
  }),
  operator('citation/malformed-number', 'wrong separator', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) =>
        strict(c) &&
        knownType(clean, c) &&
        (c.number.year ?? 2020) > 2004 &&
        (c.date?.year?.value ?? 2020) > 2004,
    );
    if (!citation) return undefined;
    const text = textOf(clean, citation.number.span);
    const last = Math.max(text.lastIndexOf('-'), text.lastIndexOf('/'));
    return renumber(clean, citation, text.slice(0, last) + swapped(text.charAt(last)) + text.slice(last + 1));
  }),
  operator('citation/malformed-number', 'separator missing', (clean, random) => {
    const citation = pick(clean, random, (c) => strict(c) && knownType(clean, c) && c.type !== undefined);
    if (!citation) return undefined;
    return renumber(clean, citation, textOf(clean, citation.number.span).replace(/[-/](?=[^-/]*$)/u, ''));
  }),
  operator('citation/malformed-number', 'type symbol first', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) =>
        strict(c) &&
        knownType(clean, c) &&
        c.number.year === undefined &&
        !/^[ĐDP]A$/u.test(c.number.typeSymbol ?? ''),
    );
    if (!citation) return undefined;
    const { typeSymbol, ordinal, issuerSymbols } = citation.number;
    return renumber(clean, citation, `${typeSymbol ?? ''} ${ordinal ?? ''}/${issuerSymbols[0] ?? ''}`);
  }),
  operator('citation/malformed-number', 'next word stuck', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) => / (?:của|ngày|về|dated|of|on)/uy.exec(clean.text.slice(c.number.span.end)) !== null && strict(c),
    );
    if (!citation) return undefined;
    const { start, end } = citation.number.span;
    return { text: clean.text.slice(0, end) + clean.text.slice(end + 1), start, end };
  }),
];

const letters: Operator[] = [
  operator('citation/wrong-system', 'the other system’s separators', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) => strict(c) && knownType(clean, c) && c.number.year === undefined,
    );
    return citation && renumber(clean, citation, swapped(textOf(clean, citation.number.span)));
  }),
  operator('citation/leading-zero', 'zero missing', (clean, random) => {
    const citation = pick(clean, random, (c) => /^0[1-9]\b/u.test(c.number.normal));
    return citation && renumber(clean, citation, textOf(clean, citation.number.span).replace(/^0/u, ''));
  }),
  operator('citation/leading-zero', 'zero too many', (clean, random) => {
    const national = /^(?:CP|TTg|(?:UBTV)?QH\d+)$/u;
    const citation = pick(
      clean,
      random,
      (c) =>
        /^[1-9]\d{1,3}[-/]/u.test(c.number.normal) &&
        (c.number.system === 'party' || national.test(c.number.issuerSymbols[0] ?? '')),
    );
    return citation && renumber(clean, citation, `0${textOf(clean, citation.number.span)}`);
  }),
  operator('citation/letter-case', 'small letters of a symbol', (clean, random) => {
    const citation = pick(clean, random, (c) => knownType(clean, c) && !inCapitals(clean, c));
    const span = citation?.number.parts.type;
    if (!span) return undefined;
    const text = textOf(clean, span);
    const other = /[a-z]/u.test(text) ? text.toUpperCase() : text.charAt(0) + text.slice(1).toLowerCase();
    // An English draft may write Đ as D: `Qd` is then two slips at once.
    return other === text ? undefined : replaceSpan(clean, span, other);
  }),
  operator('citation/letter-case', 'TTg in capitals', (clean, random) => {
    const citation = pick(clean, random, (c) => c.number.issuerSymbols[0] === 'TTg' && !inCapitals(clean, c));
    const span = citation?.number.parts.issuer;
    return span && replaceSpan(clean, span, 'TTG');
  }),
  operator('citation/look-alike', 'eth for Đ', (clean, random) => {
    const citation = pick(clean, random, (c) => textOf(clean, c.number.span).includes('Đ'));
    return citation && renumber(clean, citation, textOf(clean, citation.number.span).replace('Đ', '\u00D0'));
  }),
  operator(
    'citation/look-alike',
    'stroke of Đ missing',
    (clean, random) => {
      const citation = pick(
        clean,
        random,
        (c) =>
          textOf(clean, c.number.span).includes('Đ') &&
          c.number.issuerSymbols.length === 1 &&
          knownSymbols(clean, c),
      );
      return citation && renumber(clean, citation, textOf(clean, citation.number.span).replace('Đ', 'D'));
    },
    ['vi'],
  ),
  operator('citation/look-alike', 'TƯ for TW', (clean, random) => {
    const citation = pick(clean, random, (c) => c.number.normal.endsWith('TW') && knownSymbols(clean, c));
    return citation && renumber(clean, citation, textOf(clean, citation.number.span).replace(/TW$/u, 'TƯ'));
  }),
];

function inCapitals(clean: CleanText, { number }: Numbered): boolean {
  const before = clean.text.slice(Math.max(0, number.span.start - 30), number.span.start);
  return /\p{Lu}{3}/u.test(before);
}

function knownSymbols(clean: CleanText, { number }: Numbered): boolean {
  return number.issuerSymbols.every((symbol) => clean.knowledge.issuersBySymbol(symbol).length > 0);
}

const ALPHABET = Array.from('ABCDGHKLMNPQSTVX');

/** One letter of a symbol exchanged, so that no table holds the result. */
function misspell(symbol: string, random: Random, known: (symbol: string) => boolean): string | undefined {
  for (let tries = 0; tries < 30; tries++) {
    const at = random.below(symbol.length);
    const written = symbol.slice(0, at) + (random.pick(ALPHABET) ?? '') + symbol.slice(at + 1);
    if (written !== symbol && !known(written)) return written;
  }
  return undefined;
}

const symbols: Operator[] = [
  operator('citation/unknown-type', 'one letter of the type symbol wrong', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) =>
        knownType(clean, c) && strict(c) && typed(c) && c.typeSymbols.includes(c.number.typeSymbol ?? ''),
    );
    const span = citation?.number.parts.type;
    if (!citation || !span) return undefined;
    const strokes = (s: string): string[] => [s, s.replace(/D/gu, 'Đ'), s.replace(/TU/u, 'TƯ')];
    const written = misspell(citation.number.typeSymbol ?? '', random, (s) =>
      strokes(s).some(
        (form) =>
          clean.knowledge.typesBySymbol(form).length + clean.knowledge.issuersBySymbol(form).length > 0,
      ),
    );
    return written === undefined ? undefined : replaceSpan(clean, span, written);
  }),
  operator('citation/unknown-issuer', 'one letter of the issuer symbol wrong', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) => knownType(clean, c) && strict(c) && c.issuerSymbols.includes(c.number.issuerSymbols[0] ?? ''),
    );
    const span = citation?.number.parts.issuer;
    if (!citation || !span) return undefined;
    const strokes = (s: string): string[] => [
      s,
      s.toUpperCase(),
      s.replace(/D/gu, 'Đ'),
      s.replace(/TU/u, 'TƯ'),
    ];
    const written = misspell(citation.number.issuerSymbols[0] ?? '', random, (s) =>
      strokes(s).some((form) =>
        [...clean.knowledge.issuers].some((row) => row.symbol.toUpperCase() === form.toUpperCase()),
      ),
    );
    return written === undefined ? undefined : replaceSpan(clean, span, written);
  }),
];

/** A type word right before the number. */
function typed(citation: Numbered): boolean {
  return (
    citation.type !== undefined &&
    !citation.sharesType &&
    citation.number.span.start - citation.type.span.end <= 8
  );
}

const TYPES = {
  vi: [['Nghị quyết', 'NQ'], ['Chỉ thị', 'CT'], ['Kết luận', 'KL'], ['Quyết định', 'QĐ'], ['Thông báo', 'TB'], ['Kế hoạch', 'KH'], ['Nghị định', 'NĐ'], ['Hướng dẫn', 'HD'], ['Báo cáo', 'BC']],
  en: [['Resolution', 'NQ'], ['Directive', 'CT'], ['Conclusion', 'KL'], ['Decision', 'QĐ'], ['Plan', 'KH'], ['Decree', 'NĐ'], ['Guideline', 'HD'], ['Report', 'BC']],
} as const; // prettier-ignore

const WRONG_ISSUERS = {
  vi: [['Bộ Chính trị', 'TW'], ['Ban Thường vụ Tỉnh uỷ', 'TU'], ['Chính phủ', 'CP'], ['Thủ tướng Chính phủ', 'TTg'], ['Quốc hội', 'QH']],
  en: [['Politburo', 'TW'], ['Provincial Party Committee', 'TU'], ['Government', 'CP'], ['Prime Minister', 'TTg'], ['National Assembly', 'QH']],
} as const; // prettier-ignore

const contradictions: Operator[] = [
  operator('citation/type-mismatch', 'another type word', (clean, random) => {
    const citation = pick(clean, random, (c) => typed(c) && knownType(clean, c));
    if (!citation?.type) return undefined;
    const right = citation.number.typeSymbol ?? '';
    // In English one word renders several types; only those apart from the right one are sound.
    const loose = new Set(
      clean.language === 'en' ? ['QC', 'QĐi', 'CTr', 'ĐA', 'PA', 'TB'] : ['CTr', 'QC', 'QĐi', 'TBKL', 'ĐA'],
    );
    if (loose.has(right)) return undefined;
    const others = TYPES[clean.language].filter(
      ([, symbol]) => symbol !== right && !(right === 'TT' && symbol === 'NĐ'),
    );
    const [name] = random.pick(others) ?? [];
    return name === undefined ? undefined : replaceSpan(clean, citation.type.span, name);
  }),
  operator('citation/issuer-mismatch', 'another issuer', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) =>
        c.issuer !== undefined &&
        c.date?.kind === 'day' &&
        strict(c) &&
        c.issuerSymbols.includes(c.number.issuerSymbols[0] ?? ''),
    );
    if (!citation?.issuer) return undefined;
    const right = citation.number.issuerSymbols[0];
    const [name] = random.pick(WRONG_ISSUERS[clean.language].filter(([, symbol]) => symbol !== right)) ?? [];
    const { start, end } = citation.issuer.span;
    return name === undefined ? undefined : replaceRange(clean.text, start, end, name);
  }),
  operator('citation/two-dates', 'another date at a second mention', (clean, random) => {
    const citation = pick(clean, random, (c) => dated(c) && !inCatalogue(clean, c));
    if (!citation) return undefined;
    const mentions = sound(
      clean,
      (c) => c.key === citation.key && dated(c) && c.date?.iso === citation.date?.iso,
    );
    // Of two that differ the first is taken as right: the mistake stands at a later one.
    if (mentions[0] === citation || mentions.length < 2 || !citation.date?.day) return undefined;
    return replaceSpan(clean, citation.date.day.span, otherDay(citation.date, random));
  }),
  operator('citation/two-dates', 'a second mention with another date', (clean, random) => {
    const citation = pick(clean, random, (c) => dated(c) && typed(c) && !inCatalogue(clean, c) && !c.own);
    if (!citation?.date?.iso || !citation.type) return undefined;
    const iso = shifted(citation.date.iso, random);
    const number = textOf(clean, citation.number.span);
    const type = textOf(clean, citation.type.span);
    const style = clean.language === 'vi' ? 'slash' : 'month-day';
    const date = formatDay(iso, style);
    const sentence =
      clean.language === 'vi'
        ? ` Theo ${type} số ${number}, ngày ${date}.`
        : ` It follows ${type} No. ${number} dated ${date}.`;
    return insertSentence(
      clean,
      random,
      sentence,
      sentence.lastIndexOf(date),
      date.length,
      citation.span.end,
    );
  }),
];

function dated(citation: Citation): boolean {
  return citation.date?.kind === 'day' && !citation.date.completed && citation.date.iso !== null;
}

function inCatalogue(clean: CleanText, citation: Numbered): boolean {
  return clean.knowledge.documents(citation.number.normal).some((row) => row.confidence !== 'low');
}

/** Another day of the same month. */
function otherDay(date: DateMention, random: Random): string {
  const day = date.day?.value ?? 1;
  let other = day;
  while (other === day) other = 1 + random.below(28);
  return String(other).padStart(2, '0');
}

/** Another day of the same month and year. */
function shifted(iso: string, random: Random): string {
  let day = iso.slice(8);
  while (day === iso.slice(8)) day = String(1 + random.below(28)).padStart(2, '0');
  return iso.slice(0, 8) + day;
}

/** Puts a sentence after one that ends a block. */
function insertSentence(
  clean: CleanText,
  random: Random,
  sentence: string,
  at: number,
  length: number,
  after = 0,
): Mutant | undefined {
  const places = clean.model.blocks.filter(
    (block) =>
      /[\p{L}\d]\.\s*$/u.test(block.original) &&
      block.original.length > 80 &&
      block.start + block.original.length > after,
  );
  const block = random.pick(places);
  if (!block) return undefined;
  const place = block.start + block.original.trimEnd().length;
  const text = clean.text.slice(0, place) + sentence + clean.text.slice(place);
  return { text, start: place + at, end: place + at + length };
}

function catalogued(clean: CleanText, citation: Numbered): boolean {
  return matchCatalogue(citation, clean.knowledge, clean.date)?.kind === 'same';
}

const known: Operator[] = [
  operator('citation/catalogue', 'another day than the catalogue has', (clean, random) => {
    const citation = pick(clean, random, (c) => dated(c) && catalogued(clean, c) && !c.own);
    return citation?.date?.day && replaceSpan(clean, citation.date.day.span, otherDay(citation.date, random));
  }),
  operator('citation/catalogue', 'another central body', (clean, random) => {
    const bodies =
      clean.language === 'vi'
        ? ['Bộ Chính trị', 'Ban Bí thư', 'Ban Chấp hành Trung ương']
        : ['Politburo', 'Secretariat'];
    const citation = pick(
      clean,
      random,
      (c) =>
        dated(c) &&
        catalogued(clean, c) &&
        c.number.issuerSymbols[0] === 'TW' &&
        c.issuer !== undefined &&
        !c.genericIssuer,
    );
    const match = citation && matchCatalogue(citation, clean.knowledge, clean.date);
    if (!citation?.issuer || !match) return undefined;
    const names = [...match.row.issuer.vi, ...match.row.issuer.en];
    const wrong = random.pick(bodies.filter((body) => !names.includes(body)));
    return wrong === undefined ? undefined : replaceSpan(clean, citation.issuer.span, wrong);
  }),
  operator('citation/superseded', 'a document replaced before', (clean, random) => {
    const { date, knowledge, language } = clean;
    if (date === undefined) return undefined;
    const rows = knowledge.catalogue.filter(
      (row) =>
        row.confidence !== 'low' &&
        row.number.endsWith('/TW') &&
        row.replacedBy.some((other) => (other.date ?? '9999') < date) &&
        !clean.model.citations.some((c) => c.number?.normal === row.replacedBy[0]?.number),
    );
    const row = random.pick(rows);
    if (!row || clean.text.includes(row.number)) return undefined;
    const type = knowledge.documentTypes.find((t) => t.id === row.typeId)?.names[language][0] ?? '';
    const day = formatDay(row.date, language === 'vi' ? 'slash' : 'month-day');
    const sentence =
      language === 'vi'
        ? ` Thực hiện theo ${type} số ${row.number}, ngày ${day} của ${row.issuer.vi[0] ?? ''}.`
        : ` This follows ${type} No. ${row.number} dated ${day} of the ${row.issuer.en[0] ?? ''}.`;
    return insertSentence(clean, random, sentence, sentence.indexOf(row.number), row.number.length);
  }),
  operator('citation/not-yet-issued', 'a number of a later year', (clean, random) => {
    const { date } = clean;
    if (date === undefined) return undefined;
    const citation = pick(
      clean,
      random,
      (c) => c.number.year !== undefined && c.date === undefined && !c.own,
    );
    const span = citation?.number.parts.year;
    return span && replaceSpan(clean, span, String(Number(date.slice(0, 4)) + 1 + random.below(3)));
  }),
];

/** A draft of its own: it has a number line or a place and date. */
function isDraft({ model: { header } }: CleanText): boolean {
  return header.number !== undefined || header.placeDate !== undefined;
}

/** A sentence that cites a document again, in words of its own. */
function citeAgain(
  clean: CleanText,
  random: Random,
  parts: { type: string; number: string; date: string; issuer: string },
  at: (sentence: string) => readonly [number, number],
  after: number,
): Mutant | undefined {
  const { type, number, date, issuer } = parts;
  const sentence =
    clean.language === 'vi'
      ? ` Theo ${type} số ${number}, ngày ${date} của ${issuer}.`
      : ` It follows ${type} No. ${number} dated ${date} of the ${issuer}.`;
  const [start, length] = at(sentence);
  return insertSentence(clean, random, sentence, start, length, after);
}

const CENTRAL_BODIES = { vi: ['Bộ Chính trị', 'Ban Bí thư'], en: ['Politburo', 'Secretariat'] } as const;

const advice: Operator[] = [
  operator('citation/not-yet-issued', 'a decree of next year', (clean, random) => {
    if (clean.date === undefined) return undefined;
    const number = `${10 + random.below(300)}/${Number(clean.date.slice(0, 4)) + 1}/NĐ-CP`;
    const sentence =
      clean.language === 'vi'
        ? ` Thực hiện Nghị định số ${number} của Chính phủ.`
        : ` This follows Decree No. ${number} of the Government.`;
    return insertSentence(clean, random, sentence, sentence.indexOf(number), number.length);
  }),
  operator('citation/two-issuers', 'the Politburo here, the Secretariat there', (clean, random) => {
    const [first, second] = random.shuffle(CENTRAL_BODIES[clean.language]);
    if (first === undefined || second === undefined) return undefined;
    const number = `${900 + random.below(99)}-KL/TW`;
    const day = formatDay(
      `${Number((clean.date ?? '2026').slice(0, 4)) - 1}-0${1 + random.below(6)}-1${random.below(10)}`,
      clean.language === 'vi' ? 'slash' : 'month-day',
    );
    const sentence =
      clean.language === 'vi'
        ? ` Thực hiện Kết luận số ${number}, ngày ${day} của ${first}; căn cứ Kết luận số ${number}, ngày ${day} của ${second}.`
        : ` This implements Conclusion No. ${number} dated ${day} of the ${first}; it follows Conclusion No. ${number} dated ${day} of the ${second}.`;
    return insertSentence(clean, random, sentence, sentence.lastIndexOf(second), second.length);
  }),
  operator('citation/two-types', 'Quyết định for Quy định', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) =>
        dated(c) &&
        typed(c) &&
        c.number.typeSymbol === 'QĐ' &&
        c.issuer !== undefined &&
        // Of these the catalogue tells.
        !clean.knowledge.documents(c.number.normal).some((row) => row.date === c.date?.iso),
    );
    if (!citation?.issuer || !citation.type || !citation.date) return undefined;
    const ids = citation.type.value;
    const [decision, regulation] =
      clean.language === 'vi' ? ['Quyết định', 'Quy định'] : ['Decision', 'Regulation'];
    const type = ids.includes('quyet-dinh') ? regulation : decision;
    const parts = {
      type,
      number: textOf(clean, citation.number.span),
      date: textOf(clean, citation.date.span).replace(/^ngày /u, ''),
      issuer: textOf(clean, citation.issuer.span),
    };
    return citeAgain(clean, random, parts, (s) => [s.indexOf(type), type.length], citation.span.end);
  }),
  operator('citation/old-symbol', 'QĐi out of its years', (clean, random) => {
    const citation = pick(
      clean,
      random,
      (c) =>
        dated(c) &&
        c.number.typeSymbol === 'QĐ' &&
        c.number.system === 'party' &&
        !/^201[89]/u.test(c.date?.iso ?? '') &&
        (c.type?.value.includes('quy-dinh') ?? false),
    );
    const span = citation?.number.parts.type;
    return span && replaceSpan(clean, span, `${textOf(clean, span)}i`);
  }),
  operator(
    'citation/mixed-stroke',
    'Đ in a draft that writes D, or the reverse',
    (clean, random) => {
      const stroked = sound(clean, (c) => textOf(clean, c.number.span).includes('Đ')).length;
      const plain = sound(clean, (c) => c.number.normal.includes('Đ')).length - stroked;
      if (Math.max(stroked, plain) < 3 || Math.min(stroked, plain) > 0) return undefined;
      const citation = pick(clean, random, (c) => c.number.normal.includes('Đ'));
      const other = stroked > 0 ? citation?.number.normal.replace(/Đ/gu, 'D') : citation?.number.normal;
      return citation && other !== undefined ? renumber(clean, citation, other) : undefined;
    },
    ['en'],
  ),
  operator('citation/first-mention', 'date missing at the first mention', (clean, random) => {
    const citation =
      isDraft(clean) && clean.model.header.number?.year === undefined
        ? firstMention(clean, random)
        : undefined;
    if (!citation?.date) return undefined;
    const { start, end } = citation.number.span;
    const gap = clean.text.slice(end, citation.date.span.start);
    if (!/^,? (?:(?:ngày|dated|of|on) )?$/u.test(gap)) return undefined;
    return { text: clean.text.slice(0, end) + clean.text.slice(citation.date.span.end), start, end };
  }),
  operator('citation/later-mention', 'a second mention in full', (clean, random) => {
    const citation = isDraft(clean)
      ? pick(
          clean,
          random,
          (c) => c.full && typed(c) && !c.own && c.issuer !== undefined && c.date?.kind === 'day',
        )
      : undefined;
    if (!citation?.issuer || !citation.type || !citation.date) return undefined;
    const number = textOf(clean, citation.number.span);
    const parts = {
      type: textOf(clean, citation.type.span),
      number,
      date: textOf(clean, citation.date.span).replace(/^ngày /u, ''),
      issuer: textOf(clean, citation.issuer.span),
    };
    return citeAgain(clean, random, parts, (s) => [s.indexOf(number), number.length], citation.span.end);
  }),
  operator(
    'citation/mixed-comma',
    'a comma where others have none, or the reverse',
    (clean, random) => {
      const withDate = sound(
        clean,
        (c) =>
          !c.own &&
          dated(c) &&
          /^,? ngày \d/u.test(clean.text.slice(c.number.span.end, c.number.span.end + 8)),
      );
      const commas = withDate.filter((c) => c.commaBeforeDate).length;
      if (withDate.length < 5 || (commas !== 0 && commas !== withDate.length)) return undefined;
      const citation = random.pick(withDate);
      if (!citation) return undefined;
      const { end } = citation.number.span;
      return replaceRange(clean.text, end, end + (commas > 0 ? 2 : 1), commas > 0 ? ' ' : ', ');
    },
    ['vi'],
  ),
];

/** The first mention of a document, in a sentence, with its date. */
function firstMention(clean: CleanText, random: Random): Numbered | undefined {
  const all = clean.model.citations;
  return pick(
    clean,
    random,
    (c) =>
      c.date?.kind === 'day' &&
      typed(c) &&
      !c.listed &&
      !/QH\d/u.test(c.number.issuerSymbols[0] ?? '') &&
      !all.some((other) => other.key === c.key && (other.own || other.span.start < c.span.start)) &&
      /[.;:,]\s*$/u.test(clean.model.lines.lineText(clean.model.lines.positionAt(c.span.start).line)),
  );
}

export const operators: readonly Operator[] = [
  ...shape,
  ...letters,
  ...symbols,
  ...contradictions,
  ...known,
  ...advice,
];
