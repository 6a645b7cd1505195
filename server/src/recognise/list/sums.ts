import { type ListWordKind, listWords } from '../../knowledge/lists';
import { alternation } from '../../text/alternation';
import type { Language } from '../../text/language';
import { lazy } from '../../text/lazy';
import { scaleOf } from '../../text/number-words';
import { type Word, words } from '../../text/words';
import { beginsWith, fits, LONGEST, type Unit, unitIn } from './amounts';
import { FIGURE, isMistyped } from './shares';

/** A number that another does not go together with: a whole that is not the sum of its parts, or those absent of a whole. */
export interface WrongSum {
  /** Offsets of the figure. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'parts' | 'within' | 'absent' | 'change' | 'excess';
  readonly whole: number;
  /** What is told makes together. */
  readonly sum: number;
  /** The figure as it would have to be. */
  readonly right: number;
}

/** Parts are told within so many characters, a whole stands before them within so many. */
const REACH = 400;
const BACK = 120;

const NAMED = String.raw`[^\d.;:()%/]`;
const WHOLE = new RegExp(
  `(?<![\\d.,/–-])(?<figure>${FIGURE}|\\d+[.,]\\d{1,2})(?<noun>[ đ]${NAMED}{0,80}?)?[,:]? ?$`,
  'u',
);
/** Of “35 tỷ 500 triệu đồng” both numbers are one. */
const PART =
  /^(?:\p{L}[^\d.;:%/]{0,80} )?(?:VND)?(\d+(?:[.,]\d+)*)(?![-–/%])(?: (\p{L}{2,8}) (\d{1,3}))?([^\d%/]*)$/u;
/** A number that is told first, and what it counts. */
const COUNT = /^(\d{1,6})( [^\d.,;:()%/]{1,80})/u;
/** The last part, by the word before it. */
const LAST = / (?:và|and) (?:VND ?)?\d/u;
const END = /\.(?!\d)|[:!?()”]/u;

const patterns = { vi: lazy(() => patternsOf('vi')), en: lazy(() => patternsOf('en')) };

function patternsOf(language: Language): { readonly parts: RegExp; readonly absent: RegExp } {
  const any = (kind: ListWordKind): string => alternation(listWords(kind, language));
  const count = (name: string): string => `(?<${name}>${FIGURE})(?!\\d|[/%])`;
  const of = `(?<![\\d.,/–-])(?:(?<part>${FIGURE})(?:/| of )${count('whole')}|(?:${any('sum')})(?: ${NAMED}{0,60}?)?:? ?${count('all')}[^\\d.%/]{0,40}? (?:${any('present')}):? (?:${NAMED}{1,20} )?${count('come')})`;
  const absent = `(?:(?:${any('absent')}):? ${count('one')}|(?:\\p{L}{1,5} )?${count('two')}(?: ${NAMED}{1,20}?)? (?:${any('absent')}))`;
  return {
    parts: new RegExp(
      ` (?:\\(?(?:${any('comprising')}|(?<within>${any('within')})):? (?=\\p{L}|\\d)|(?<bracket>\\()(?=(?:\\d{1,6} )?(?:${any('exhaustive')})))`,
      'gu',
    ),
    absent: new RegExp(`${of}(?: ${NAMED}{1,40}?)?(?:,? [^;/]{0,40}%\\)?)?(?:[,;]| \\() ?${absent}`, 'giu'),
  };
}

/** The sums of a block's folded text that do not come out. */
export function wrongSumsIn(text: string, language: Language): WrongSum[] {
  return [...ofParts(text, language), ...ofAbsent(text, language)];
}

/**
 * “15 đơn vị, gồm 12 xã, 4 phường”, “13 đảng viên (khiển trách 8, cảnh cáo 5)”: only where the words say that the parts are
 * all, and each is told with one number. “50 triệu đồng, trong đó 60 triệu đồng …”: some of it is not more than all.
 */
function ofParts(text: string, language: Language): WrongSum[] {
  return Array.from(text.matchAll(patterns[language]().parts), (match): WrongSum[] => {
    const before = text.slice(Math.max(0, match.index - BACK), match.index);
    const { index, groups: { figure = '', noun = '' } = {} } = WHOLE.exec(before) ?? {};
    const from = match.index - before.length + (index ?? 0);
    const isCount = namesWhole(noun, language);
    const unit = isCount ? undefined : unitIn(noun, false, language);
    const lead = words(text.slice(Math.max(0, from - 20), from));
    if (figure === '' || isApproximate(lead, language) || (!isCount && !unit)) return [];
    // Of “1 tỷ 200 triệu đồng” the whole is more than its last number.
    if (scaleOf(lead.at(-1)?.key ?? '') !== undefined) return [];
    const whole = numberOf(figure, language);
    const told = text.slice(match.index + match[0].length).slice(0, REACH);
    const bracketed = match.groups?.['bracket'] !== undefined;
    const parts = partsIn(told, { whole, unit, bracketed }, language);
    const found = { from, to: from + figure.length, whole };
    if (match.groups?.['within'] !== undefined) {
      // By how much something grew, a part of it may have grown more.
      if (lead.slice(-2).some(({ key }) => listWords('change', language).has(key))) return [];
      // “5 tỷ đồng của tỉnh, 3 tỷ đồng của xã, trong đó …”: of both together.
      if (isBesideOthers(text.slice(Math.max(0, from - REACH), from), noun, unit, language)) return [];
      const sum = unit ? moreThan(whole, parts) : countMoreThan(whole, noun, told, language);
      return sum === undefined ? [] : [{ ...found, kind: 'within', sum, right: whole }];
    }
    // In the smallest unit that is used there are no fractions.
    const finer = Math.max(1, ...parts.map((part) => part.finer));
    const all = whole * finer;
    const sum = total(parts.map(({ value }) => value * finer));
    if (parts.length < 2 || parts.some(({ value }) => value >= whole || value === 0)) return [];
    // A whole in a greater unit than its parts may have been rounded or cut off.
    const decimals = /[.,](\d{1,2})$/.exec(figure)?.[1]?.length ?? 0;
    if (finer > 1 && Math.abs(all - sum) < finer / 10 ** decimals) return [];
    if (!isSlip(all, finer > 1 ? Math.round(sum) : sum)) return [];
    const right = Number((sum / finer).toFixed(finer > 1 ? 6 : 12));
    return [{ ...found, kind: 'parts', sum: right, right }];
  }).flat();
}

/** Whether something of the kind that a whole counts is told in its sentence before it. */
function isBesideOthers(before: string, noun: string, unit: Unit | undefined, language: Language): boolean {
  const counted = beginsWith('whole', noun, language);
  return Array.from((before.split(/\.(?!\d)/u).at(-1) ?? '').matchAll(/\d([^\d.,]*)/gu)).some(
    ([, other = '']) =>
      unit ? unitIn(other, true, language) !== undefined : beginsWith('whole', other, language) === counted,
  );
}

/** What amounts are that are more than the whole of which they are parts: one, or together where no name may overlap another. */
function moreThan(whole: number, parts: readonly Part[]): number | undefined {
  const values = parts.map(({ value }) => value);
  const sum = parts.every(({ isBare }) => isBare) ? total(values) : Math.max(0, ...values);
  return sum > whole && isSlip(whole, sum) ? sum : undefined;
}

/** The same of “45 đảng viên, trong đó có 54 đảng viên nữ”: the number stands first, of the same that is counted. */
function countMoreThan(whole: number, noun: string, told: string, language: Language): number | undefined {
  const [, figure = '', name = ''] = COUNT.exec(told) ?? [];
  const sum = numberOf(figure, language);
  const counted = beginsWith('whole', name, language);
  const isSame =
    counted === ''
      ? beginsWith('part-of-sum', name, language) !== ''
      : counted === beginsWith('whole', noun, language);
  return isSame && sum > whole && isSlip(whole, sum) ? sum : undefined;
}

interface Part {
  /** In the unit of the whole. */
  readonly value: number;
  /** How many of its own unit are one of the whole's. */
  readonly finer: number;
  /** Whether nothing but the amount is told of it. */
  readonly isBare: boolean;
}

/** The parts of a whole; none where one is told otherwise than with one number. */
function partsIn(
  text: string,
  {
    whole,
    unit,
    bracketed,
  }: { readonly whole: number; readonly unit: Unit | undefined; readonly bracketed: boolean },
  language: Language,
): readonly Part[] {
  const plain = text.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
  const end = plain.search(END);
  if (end < 0 && text.length === REACH) return [];
  const told = plain.slice(0, end < 0 ? undefined : end);
  const [clause = '', ...others] = told.slice(0, endOfLast(told)).split(';');
  const inClause = split(clause, language === 'vi' ? /,? và (?=\d)|, ?/u : /,? and (?=(?:VND ?)?\d)|, /u);
  const clauses = inClause.length > 1 ? inClause : [clause, ...others];
  const read = clauses.flatMap((part, i): Part | [] => {
    const own = part.trim().replace(/^(?:và|and) /u, '');
    const amount = amountOf(own, unit, i < clauses.length - 1, language);
    const lead = words(part.slice(0, part.search(/\d/)).slice(-20));
    if (!amount || isApproximate(lead, language)) return [];
    const { noun } = amount;
    if (words(noun).some(({ key }) => listWords('overlap', language).has(key))) return [];
    // A name before the number may have a number of its own: only amounts stand behind what they are for.
    const isFirst = unit !== undefined || /^\d/u.test(own);
    const isNamed = beginsWith('exhaustive', isFirst ? noun : own, language) !== '';
    return isNamed || (isFirst && !bracketed)
      ? { ...amount, isBare: amount.isBare && /^(?:VND ?)?\d/u.test(own) }
      : [];
  });
  // “12 xã, 3 phường, 2 xã đảo”: a part of a part may stand behind all of them, where no “và” says which is the last.
  const isOver =
    !LAST.test(clause.slice(clause.lastIndexOf(',') + 1)) &&
    read.some((_, i) => isSame(total(read.slice(0, i).map(({ value }) => value)), whole));
  return read.length === clauses.length && !isOver ? read : [];
}

/**
 * The number of a part and what stands behind it; undefined where it is no amount of what the whole is told in. `isBefore`:
 * another part follows, which may have the unit of both (“30 và 25 triệu đồng”).
 */
function amountOf(
  part: string,
  unit: Unit | undefined,
  isBefore: boolean,
  language: Language,
): (Part & { readonly noun: string }) | undefined {
  const [, figure = '', multiple, rest, noun = ''] = PART.exec(part) ?? [];
  if (figure === '') return undefined;
  const number = numberOf(figure, language);
  if (!unit) return multiple === undefined ? { value: number, finer: 1, isBare: false, noun } : undefined;
  const own = unitIn(noun, true, language) ?? (noun.trim() === '' && isBefore ? unit : undefined);
  const scale = multiple === undefined ? 0 : scaleOf(words(multiple)[0]?.key ?? '');
  if (!own || !fits(own, unit) || scale === undefined || (scale > 0 && scale <= own.scale)) return undefined;
  const amount = rest === undefined ? number * own.scale : number * scale + Number(rest) * own.scale;
  const isBare = words(noun).every(({ key }) => key === own.name || scaleOf(key) !== undefined);
  return { value: amount / unit.scale, finer: unit.scale / own.scale, isBare, noun };
}

/** The offset of the comma after “và 3 phường”, behind which something else is told; none where the parts end the text. */
function endOfLast(told: string): number | undefined {
  for (const { 0: sign, index } of told.matchAll(/,(?= \D)|;/gu)) {
    if (sign === ';') return undefined;
    if (LAST.test(told.slice(told.lastIndexOf(',', index - 1) + 1, index))) return index;
  }
  return undefined;
}

/** Commas inside figures part nothing. */
function split(clause: string, signs: RegExp): readonly string[] {
  return clause.split(new RegExp(`(?<!\\d(?=,\\d))(?:${signs.source})`, 'u'));
}

/** “27/29 đảng viên, vắng 03”: who came and who did not. */
function ofAbsent(text: string, language: Language): WrongSum[] {
  return Array.from(
    text.matchAll(patterns[language]().absent),
    ({ 0: told, index, groups = {} }): WrongSum[] => {
      const { part, whole, all = whole, come = part, one, two = one } = groups;
      if (all === undefined || come === undefined || two === undefined) return [];
      const from = index + told.lastIndexOf(two);
      const after = index + told.length;
      const [rest = '', ...others] = text
        .slice(after, after + REACH)
        .replace(/\([^()]*\)/g, ' ')
        .split(/\.(?!\d)/u);
      if (others.length === 0 && after + REACH < text.length) return [];
      // Others may have come late, or be counted beside: nothing else is told with a number.
      if (/\d(?!\d|[.,]\d|\s?%)/u.test(rest)) return [];
      const [a, b, c] = [numberOf(come, language), numberOf(two, language), numberOf(all, language)];
      if (a + b === c || a > c) return [];
      return [{ from, to: from + two.length, kind: 'absent', whole: c, sum: a + b, right: c - a }];
    },
  ).flat();
}

export function numberOf(figure: string, language: Language): number {
  const grouped = figure.replace(/[.,](?=\d{3}(?!\d))/g, '');
  return Number(language === 'vi' ? grouped.replace(',', '.') : grouped);
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** Amounts may have been rounded. */
const ROUNDED = 0.2;

function isSame(one: number, other: number, rounded = ROUNDED): boolean {
  return Number.isInteger(other) ? one === other : Math.abs(one - other) < rounded;
}

/**
 * Whether one number may have been meant as the other: not far from it, or with another figure, or two exchanged. Numbers with
 * decimals less than `rounded` apart are the same.
 */
export function isSlip(one: number, other: number, rounded?: number): boolean {
  const off = Math.abs(one - other);
  if (isSame(other, one, rounded)) return false;
  if (off <= 1 || off * 10 <= one) return true;
  return isMistyped(String(one), String(other));
}

function isApproximate(before: readonly Word[], language: Language): boolean {
  return before.slice(-2).some(({ key }) => listWords('approximate', language).has(key));
}

/** Whether words name what can be counted: in English the noun stands behind what tells of it (“commune-level units”). */
function namesWhole(noun: string, language: Language): boolean {
  if (beginsWith('whole', noun, language) !== '') return true;
  const read = language === 'en' ? words(noun) : [];
  const last = noun.slice(read.at(-2)?.from ?? read.at(-1)?.from ?? 0);
  return read.length > 1 && read.length <= LONGEST && endsAs(last, language);
}

/** Whether one or two words are the last of what is counted. */
function endsAs(last: string, language: Language): boolean {
  const [first, second] = words(last);
  const whole = listWords('whole', language);
  return second !== undefined && (whole.has(second.key) || whole.has(`${first?.key ?? ''} ${second.key}`));
}
