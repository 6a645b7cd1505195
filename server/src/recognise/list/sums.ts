import { type ListWordKind, listWords } from '../../knowledge/lists';
import { alternation } from '../../text/alternation';
import type { Language } from '../../text/language';
import { lazy } from '../../text/lazy';
import { words } from '../../text/words';
import { FIGURE, isMistyped } from './shares';

/** A number that another does not go together with: a whole that is not the sum of its parts, or those absent of a whole. */
export interface WrongSum {
  /** Offsets of the figure. */
  readonly from: number;
  readonly to: number;
  readonly kind: 'parts' | 'absent' | 'change' | 'excess';
  readonly whole: number;
  /** What is told makes together. */
  readonly sum: number;
  /** The figure as it would have to be. */
  readonly right: number;
}

/** Parts are told within so many characters, a whole stands before them within so many. */
const REACH = 400;
const BACK = 120;
/** The longest name of what is counted, in words. */
const LONGEST = 5;

const NAMED = String.raw`[^\d.;:()%/]`;
const WHOLE = new RegExp(
  `(?<![\\d.,/–-])(?<figure>${FIGURE}|\\d+[.,]\\d{1,2})(?<noun> ${NAMED}{1,80}?)?[,:]? ?$`,
  'u',
);
const PART = /^(?:\p{L}[^\d.;:%/]{0,80} )?(\d+(?:[.,]\d+)*)(?![-–/%])([^\d%/]*)$/u;
/** The last part, by the word before it. */
const LAST = / (?:và|and) (?:VND )?\d/u;
const END = /\.(?!\d)|[:!?()”]/u;

const patterns = { vi: lazy(() => patternsOf('vi')), en: lazy(() => patternsOf('en')) };

function patternsOf(language: Language): { readonly parts: RegExp; readonly absent: RegExp } {
  const any = (kind: ListWordKind): string => alternation(listWords(kind, language));
  const count = (name: string): string => `(?<${name}>${FIGURE})(?!\\d|[/%])`;
  const of = `(?<![\\d.,/–-])(?:(?<part>${FIGURE})(?:/| of )${count('whole')}|(?:${any('sum')})(?: ${NAMED}{0,60}?)?:? ?${count('all')}[^\\d.%/]{0,40}? (?:${any('present')}):? (?:${NAMED}{1,20} )?${count('come')})`;
  const absent = `(?:(?:${any('absent')}):? ${count('one')}|(?:\\p{L}{1,5} )?${count('two')}(?: ${NAMED}{1,20}?)? (?:${any('absent')}))`;
  return {
    parts: new RegExp(
      ` (?:\\(?(?:${any('comprising')}):? (?=\\p{L}|\\d)|(?<bracket>\\()(?=(?:\\d{1,6} )?(?:${any('exhaustive')})))`,
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
 * all, and each is told with one number.
 */
function ofParts(text: string, language: Language): WrongSum[] {
  return Array.from(text.matchAll(patterns[language]().parts), (match): WrongSum[] => {
    const before = text.slice(Math.max(0, match.index - BACK), match.index);
    const { index, groups: { figure = '', noun = '' } = {} } = WHOLE.exec(before) ?? {};
    const from = match.index - before.length + (index ?? 0);
    const isCount = namesWhole(noun, language);
    const unit = isCount ? '' : beginsWith('measure', noun, language);
    if (figure === '' || isApproximate(text.slice(0, from), language)) return [];
    if (!isCount && unit === '') return [];
    const whole = numberOf(figure, language);
    const told = text.slice(match.index + match[0].length).slice(0, REACH);
    const parts = partsIn(
      told,
      { whole, unit, bracketed: match.groups?.['bracket'] !== undefined },
      language,
    );
    const sum = total(parts);
    if (parts.length < 2 || parts.some((part) => part >= whole || part === 0) || !isSlip(whole, sum))
      return [];
    return [{ from, to: from + figure.length, kind: 'parts', whole, sum, right: sum }];
  }).flat();
}

/** The numbers of parts of a whole; none where one is told otherwise than with one number. */
function partsIn(
  text: string,
  { whole, unit, bracketed }: { readonly whole: number; readonly unit: string; readonly bracketed: boolean },
  language: Language,
): number[] {
  const plain = text.replace(/\([^()]*\)/g, (bracket) => ' '.repeat(bracket.length));
  const end = plain.search(END);
  if (end < 0 && text.length === REACH) return [];
  const told = plain.slice(0, end < 0 ? undefined : end);
  const [clause = '', ...others] = told.slice(0, endOfLast(told)).split(';');
  const inClause = split(clause, language === 'vi' ? /,? và (?=\d)|, ?/u : /,? and (?=(?:VND )?\d)|, /u);
  const read = (inClause.length > 1 ? inClause : [clause, ...others]).map((part): number => {
    const own = part.trim().replace(/^(?:và|and) /u, '');
    const [, figure = '', noun = ''] = PART.exec(own) ?? [];
    const isTold =
      (unit === '' || beginsWith('measure', noun, language) === unit) &&
      !isApproximate(part.slice(0, part.search(/\d/)), language);
    const isOwn = words(noun).every(({ key }) => !listWords('overlap', language).has(key));
    // A name before the number may have a number of its own: only amounts stand behind what they are for.
    const isFirst = unit !== '' || /^\d/u.test(own);
    const isNamed = beginsWith('exhaustive', isFirst ? noun : own, language) !== '';
    return figure !== '' && isTold && isOwn && (isNamed || (isFirst && !bracketed))
      ? numberOf(figure, language)
      : NaN;
  });
  // “12 xã, 3 phường, 2 xã đảo”: a part of a part may stand behind all of them, where no “và” says which is the last.
  const isOver =
    !LAST.test(clause.slice(clause.lastIndexOf(',') + 1)) &&
    read.some((_, i) => isSame(total(read.slice(0, i)), whole));
  return read.every(Number.isFinite) && !isOver ? read : [];
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

function isApproximate(before: string, language: Language): boolean {
  const read = words(before.slice(-20)).slice(-2);
  return read.some(({ key }) => listWords('approximate', language).has(key));
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

/** The longest name of a kind that a text begins with, empty where there is none. */
function beginsWith(kind: ListWordKind, text: string, language: Language): string {
  const read = words(text).slice(0, LONGEST);
  for (let length = read.length; length > 0; length--) {
    const key = read
      .slice(0, length)
      .map((word) => word.key)
      .join(' ');
    if (listWords(kind, language).has(key)) return key;
  }
  return '';
}
