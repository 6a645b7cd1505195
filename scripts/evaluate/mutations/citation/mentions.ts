/** Mistakes in how a document is mentioned. */
import { formatDay } from '../../../../server/src/model/date-format';
import { operator, replaceSpan, textOf } from '../../mutants';
import type { Random } from '../../random';
import { type CleanText, type Mutant, type Operator, replaceRange } from '../../types';
import { dated, insertSentence, type Numbered, pick, renumber, sound, typed } from './sound';

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

export const advice: Operator[] = [
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
