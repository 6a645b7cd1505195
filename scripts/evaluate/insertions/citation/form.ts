/** Mistakes in the form of a number, each in a sentence of its own. */
import { assemblyTermsIn } from '../../../../server/src/knowledge/commemorations';
import type { Language } from '../../../../server/src/model/types';
import { type Insertion, type Passage } from '../../insertion';
import { between, pick, type Random } from '../../random';
import type { CleanText } from '../../types';
import { someDay, two, written } from '../made-up-days';

interface Kind {
  readonly vi: string;
  readonly en: string;
  readonly symbol: string;
}

const KINDS: readonly [Kind, ...Kind[]] = [
  { vi: 'Chỉ thị', en: 'Directive', symbol: 'CT' },
  { vi: 'Nghị quyết', en: 'Resolution', symbol: 'NQ' },
  { vi: 'Kế hoạch', en: 'Plan', symbol: 'KH' },
  { vi: 'Kết luận', en: 'Conclusion', symbol: 'KL' },
  { vi: 'Chương trình', en: 'Programme', symbol: 'CTr' },
  { vi: 'Quyết định', en: 'Decision', symbol: 'QĐ' },
];

/** A number that no citation of the text has. */
function unusedNumber(clean: CleanText, random: Random, from = 101, to = 990): number {
  let number = between(random, from, to);
  while (clean.text.includes(String(number)) && number < to) number++;
  return number;
}

/** A sentence that cites a document of a provincial committee. */
function cite(language: Language, kind: Kind, number: string, day: string): string {
  return language === 'vi'
    ? `Cấp uỷ đã quán triệt ${kind.vi} số ${number}, ngày ${day} của Tỉnh uỷ.`
    : `The committee has studied ${kind.en} No. ${number} dated ${day} of the Provincial Party Committee.`;
}

const REGULATION: Kind = { vi: 'Quy định', en: 'Regulation', symbol: 'QĐ' };

function oldSymbol(clean: CleanText, random: Random): Passage {
  const { language } = clean;
  const number = unusedNumber(clean, random);
  const year = pick(random, [2014, 2015, 2016, 2017, 2020, 2021, 2022, 2023, 2024]);
  const day = written(someDay(random, year, year), language);
  return {
    sound: cite(language, REGULATION, `${number}-QĐ/TU`, day),
    marked: cite(language, REGULATION, `${number}-⟦QĐi⟧/TU`, day),
  };
}

/** A sentence whose number is spoilt by `wrong`. */
function spoilt(wrong: (number: number, symbol: string) => string, kinds = KINDS, most = 990) {
  return (clean: CleanText, random: Random): Passage => {
    const { language } = clean;
    const kind = pick(random, kinds);
    const number = unusedNumber(clean, random, most < 10 ? 1 : 10, most);
    const day = written(someDay(random), language);
    return {
      sound: cite(language, kind, `${two(number)}-${kind.symbol}/TU`, day),
      marked: cite(language, kind, `⟦${wrong(number, kind.symbol)}⟧`, day),
    };
  };
}

/** Cyrillic letters that look as the Latin ones do. */
const ALIKE: Readonly<Record<string, string>> = { C: 'С', T: 'Т', K: 'К', H: 'Н', Q: 'Q', N: 'N', L: 'L' };

function lookAlike(number: number, symbol: string): string {
  return `${number}-${Array.from(symbol, (unit) => ALIKE[unit] ?? (unit === 'Đ' ? 'Ð' : unit)).join('')}/TU`;
}

function mixedStroke(clean: CleanText, random: Random): Passage | undefined {
  // The text's own habit would decide which of the two ways is the odd one.
  if (/\p{Lu}?[DĐ](?:[-/]|\b)/u.test(clean.model.citations.map((c) => c.number?.normal ?? '').join(' ')))
    return undefined;
  const plain = random.below(2) === 0;
  const number = unusedNumber(clean, random);
  const documents = random
    .shuffle([
      [`Decree No. ${number}/2023/N`, '-CP of the Government'],
      [`Decision No. ${number + 1}/Q`, '-TTg of the Prime Minister'],
      [`Decision No. ${number + 2}/Q`, "-UBND of the Provincial People's Committee"],
      [`Decree No. ${number + 3}/2022/N`, '-CP of the Government'],
    ] as const)
    .slice(0, between(random, 3, 4));
  const at = random.below(documents.length);
  const [usual, other] = plain ? ['D', 'Đ'] : ['Đ', 'D'];
  const write = (wrong: boolean): string =>
    `The office follows ${documents
      .map(([head, tail], i) => (wrong && i === at ? `${head}⟦${other}⟧${tail}` : `${head}${usual}${tail}`))
      .join(', ')}.`;
  return { sound: write(false), marked: write(true) };
}

function mixedComma(clean: CleanText, random: Random): Passage | undefined {
  // The passage goes with the text where the text has one way.
  const gaps = clean.text.match(/[\p{Lu}\d],?\s+ngày\s/gu) ?? [];
  const commas = gaps.filter((gap) => gap.includes(',')).length;
  if (commas > 0 && commas < gaps.length) return undefined;
  const comma = gaps.length > 0 ? commas > 0 : random.below(2) === 0;
  const number = unusedNumber(clean, random);
  const count = between(random, 5, 7);
  const at = random.below(count);
  const kinds = Array.from({ length: count }, () => [pick(random, KINDS), someDay(random)] as const);
  const write = (wrong: boolean): string =>
    `Tỉnh uỷ đã ban hành ${kinds
      .map(([kind, day], i) => {
        const odd = wrong && i === at;
        const gap = `${comma !== odd ? ',' : ''} ngày `;
        return `${kind.vi} số ${number + i}-${kind.symbol}/TU${odd ? `⟦${gap}⟧` : gap}${written(day, 'vi')}`;
      })
      .join('; ')}.`;
  return { sound: write(false), marked: write(true) };
}

/** A law or resolution of the National Assembly with the term before or after that of its year. */
function otherTerm({ language, model }: CleanText, random: Random): Passage {
  // What is issued after the draft is another rule's.
  const year = between(random, 2003, Number(model.date?.iso.slice(0, 4) ?? 2024));
  const terms = assemblyTermsIn(year);
  const right = pick(random, [Math.min(...terms), Math.max(...terms)]);
  const wrong = pick(random, [Math.min(...terms) - 1, Math.max(...terms) + 1]);
  const body = pick(random, ['QH', 'UBTVQH']);
  const kind = body === 'QH' ? { vi: 'Luật', en: 'Law' } : { vi: 'Nghị quyết', en: 'Resolution' };
  const number = `${between(random, 11, 98)}/${year}/${body}`;
  const write = (cited: string): string =>
    language === 'vi'
      ? `Các cơ quan đã quán triệt ${kind.vi} số ${cited} trong quý.`
      : `The agencies have studied ${kind.en} No. ${cited} this quarter.`;
  return { sound: write(`${number}${right}`), marked: write(`⟦${number}${wrong}⟧`) };
}

const VI: readonly Language[] = ['vi'];
const EN: readonly Language[] = ['en'];

export const formInsertions: readonly Insertion[] = [
  { rule: 'citation/assembly-term', name: 'the term of another year', make: otherTerm },
  { rule: 'citation/old-symbol', name: 'QĐi out of its years', make: oldSymbol },
  { rule: 'citation/mixed-stroke', name: 'one D among Đ, or the reverse', languages: EN, make: mixedStroke },
  {
    rule: 'citation/wrong-system',
    name: 'the other system’s separators',
    make: spoilt((number, symbol) => `${number}/${symbol}-TU`),
  },
  {
    rule: 'citation/leading-zero',
    name: 'zero too many',
    make: spoilt((number, symbol) => `0${number}-${symbol}/TU`),
  },
  {
    rule: 'citation/letter-case',
    name: 'small letters of a symbol',
    make: spoilt(
      (number, symbol) => `${number}-${symbol.charAt(0)}${symbol.slice(1).toLowerCase()}/TU`,
      [
        { vi: 'Chỉ thị', en: 'Directive', symbol: 'CT' },
        { vi: 'Nghị quyết', en: 'Resolution', symbol: 'NQ' },
        { vi: 'Kế hoạch', en: 'Plan', symbol: 'KH' },
        { vi: 'Quyết định', en: 'Decision', symbol: 'QĐ' },
      ],
    ),
  },
  {
    rule: 'citation/look-alike',
    name: 'letters of another alphabet',
    make: spoilt(lookAlike, [
      { vi: 'Chỉ thị', en: 'Directive', symbol: 'CT' },
      { vi: 'Kế hoạch', en: 'Plan', symbol: 'KH' },
      { vi: 'Kết luận', en: 'Conclusion', symbol: 'KL' },
      { vi: 'Quyết định', en: 'Decision', symbol: 'QĐ' },
    ]),
  },
  { rule: 'citation/mixed-comma', name: 'one comma more or less', languages: VI, make: mixedComma },
];
