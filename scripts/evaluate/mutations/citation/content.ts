/** Citations that contradict themselves, each other or the catalogue. */
import { matchCatalogue } from '../../../../server/src/model/citation-catalogue';
import { formatDay } from '../../../../server/src/model/date-format';
import type { DateMention } from '../../../../server/src/model/types';
import { operator, replaceSpan, textOf } from '../../mutants';
import type { Random } from '../../random';
import { type CleanText, type Operator, replaceRange } from '../../types';
import { dated, insertSentence, knownType, type Numbered, pick, sound, strict, typed } from './sound';

const TYPES = {
  vi: [
    ['Nghị quyết', 'NQ'],
    ['Chỉ thị', 'CT'],
    ['Kết luận', 'KL'],
    ['Quyết định', 'QĐ'],
    ['Thông báo', 'TB'],
    ['Kế hoạch', 'KH'],
    ['Nghị định', 'NĐ'],
    ['Hướng dẫn', 'HD'],
    ['Báo cáo', 'BC'],
  ],
  en: [
    ['Resolution', 'NQ'],
    ['Directive', 'CT'],
    ['Conclusion', 'KL'],
    ['Decision', 'QĐ'],
    ['Plan', 'KH'],
    ['Decree', 'NĐ'],
    ['Guideline', 'HD'],
    ['Report', 'BC'],
  ],
} as const;

// prettier-ignore

const WRONG_ISSUERS = {
  vi: [['Bộ Chính trị', 'TW'], ['Ban Thường vụ Tỉnh uỷ', 'TU'], ['Chính phủ', 'CP'], ['Thủ tướng Chính phủ', 'TTg'], ['Quốc hội', 'QH']],
  en: [['Politburo', 'TW'], ['Provincial Party Committee', 'TU'], ['Government', 'CP'], ['Prime Minister', 'TTg'], ['National Assembly', 'QH']],
} as const;

// prettier-ignore

export const contradictions: Operator[] = [
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

function catalogued(clean: CleanText, citation: Numbered): boolean {
  return matchCatalogue(citation, clean.knowledge, clean.date)?.kind === 'same';
}

export const known: Operator[] = [
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
