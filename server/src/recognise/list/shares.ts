import { countNouns, listWords } from '../../knowledge/lists';
import { alternation } from '../../text/alternation';
import type { Language } from '../../text/language';
import { lazy } from '../../text/lazy';
import { words } from '../../text/words';

/** A share of a count, told by both numbers and in per cent: “27/28 phiếu, đạt 96,43%”, “27 of 28 votes (96.43%)”. */
export interface Share {
  /** Offsets of the figure before the sign of per cent. */
  readonly from: number;
  readonly to: number;
  readonly part: number;
  readonly whole: number;
  /** The figure with the precision that was written, as it ought to be. */
  readonly right: string;
  /** Whether the figure follows from the numbers, be it rounded or cut off. */
  readonly holds: boolean;
}

/** What closes a share: with words behind it, it may be of something else (“120% kế hoạch”). */
const PERCENT = /(?:%|per ?cent)(?= ?(?:[).,;|]|$))/g;
const REACH = 120;
/** Of so few a fraction is a manner of speaking: two thirds. */
const FEWEST = 4;
/** Where a clause stands between the count and its share, a figure farther off than that may be of something else. */
const FAR = 10;
/** So far off, in per cent, a share is not merely rounded. */
const ROUNDED = 2;
const MONTHS = 12;
/** Of a body two in three at least must come. */
const MOST_ALL = 1.5;

/** A figure, its thousands grouped or not. */
export const FIGURE = String.raw`\d{1,3}(?:[.,]\d{3})+|\d{1,6}`;
const NAMED = String.raw`[^\d.,;:()%/]`;

/** Counts are told as “27/28 phiếu”, “27 phiếu trên tổng số 28”, “27 of 28 votes”, “27 votes out of 28”. */
const shapes = {
  vi: lazy(() => shapeOf('vi')),
  en: lazy(() => shapeOf('en')),
};

function shapeOf(language: Language): RegExp {
  const any = (kind: 'total' | 'of' | 'share'): string => alternation(listWords(kind, language));
  // “23 of the ward's 28 cells”.
  const between = `(?:(?<first> ${NAMED}{1,40}?)?(?: ?/ ?| (?:${any('total')}) )| (?:${any('of')}) (?:\\p{L}{1,20}'s )?)`;
  return new RegExp(
    `(?<![\\d.,/–-])(?<part>${FIGURE})${between}(?<whole>${FIGURE})(?<second> ${NAMED}{1,60}?)?` +
      `(?:,? ?\\(|, |(?<cell> \\| ))(?:(?:${any('share')}):? )?(?<share>\\d{1,3}(?:[.,]\\d{1,3})?)$`,
    'u',
  );
}

/** “1,043 members, of whom 412 (39.5%) are women”, “of 1,250 cadres, 875 (70%)”: the whole is told before its part. */
const ofWholes = {
  vi: lazy(() => ofWholeOf('vi')),
  en: lazy(() => ofWholeOf('en')),
};

function ofWholeOf(language: Language): RegExp {
  const any = (kind: 'within' | 'among' | 'there-are' | 'share'): string =>
    `(?:${alternation(listWords(kind, language))})`;
  return new RegExp(
    `(?<among>(?<!\\p{L})${any('among')} )?(?<![\\d.,/–-])(?<whole>${FIGURE})(?<first> ${NAMED}{1,60}?),? ` +
      `(?:(?<within>${any('within')}) |${any('there-are')} )?(?<part>${FIGURE})(?: ${NAMED}{1,60}?)?` +
      `(?: \\((?:${any('share')}:? )?|,? ${any('share')} )(?<share>\\d{1,3}(?:[.,]\\d{1,3})?)$`,
    'iu',
  );
}

/** “đạt 91,2% (1.140/1.250 hồ sơ)”: the share comes first. */
const firstShapes = {
  vi: lazy(() => firstShapeOf('vi')),
  en: lazy(() => firstShapeOf('en')),
};

function firstShapeOf(language: Language): RegExp {
  const leads = alternation([...listWords('share', language), ...listWords('share-first', language)]);
  return new RegExp(
    `(?<=(?:${leads}):? )(?<share>\\d{1,3}(?:[.,]\\d{1,3})?) ?% \\((?<part>${FIGURE})(?: ?/ ?| of )(?<whole>${FIGURE})(?<second> ${NAMED}{1,60})\\)`,
    'gu',
  );
}

/** The shares of counts in a block's folded text. */
export function sharesIn(text: string, language: Language): Share[] {
  const first = Array.from(
    text.matchAll(firstShapes[language]()),
    ({ index, groups: { share = '', ...read } = {} }) => {
      const told = judge(share, read, language);
      return told ? [placed(told, index)] : [];
    },
  ).flat();
  const last = Array.from(text.matchAll(PERCENT), ({ index }) => {
    const to = text.charAt(index - 1) === ' ' ? index - 1 : index;
    const before = text.slice(Math.max(0, to - REACH), to);
    const { share = '', ...read } = shapes[language]().exec(before)?.groups ?? {};
    const told = share
      ? judge(share, read, language)
      : judgeWithin(ofWholes[language]().exec(before)?.groups ?? {}, language);
    return told ? [placed(told, to - told.written.length)] : [];
  }).flat();
  return [...first, ...last].sort((a, b) => a.from - b.from);
}

function placed({ part, whole, right, holds, written }: Judged, from: number): Share {
  return { from, to: from + written.length, part, whole, right, holds };
}

interface Judged extends Omit<Share, 'from' | 'to'> {
  readonly written: string;
}

type Read = Readonly<Record<string, string | undefined>>;

function judge(
  written: string,
  { part: a = '', whole: b = '', first, second, cell }: Read,
  language: Language,
): Judged | undefined {
  const told = shareOf(written, numberOf(a), numberOf(b));
  const named = [first, second].flatMap((one) => (one === undefined ? [] : nounOf(one, language)));
  if (!told) return undefined;
  // In a cell of its own stands no noun; as far as the months go it may be a day.
  const nouns = named.length === 0 && cell !== undefined && told.whole > MONTHS ? ['noun'] : named;
  const { part, whole, right, off } = told;
  // Of what nobody knows to be counted, figures may be rounded: another share is only told that is a slip of the keys.
  if (nouns.length === 0 || nouns.includes('other'))
    return nouns.length > 0 && off >= ROUNDED && isMistyped(written, right) ? told : undefined;
  const loose = nouns.includes('more');
  if (loose && off > FAR) return isMistyped(written, right, 'exchanged') ? told : undefined;
  // “27/27 phiếu”, “470/475 đại biểu có mặt tán thành”: it may be of all members, not of those who came.
  const share = valueOf(written);
  const all = Math.round((100 * part) / share);
  const isOfAll = (loose || part === whole) && all > whole && all <= MOST_ALL * whole;
  return isOfAll && isShareOf(written, part, all) ? undefined : told;
}

/** A part that is told behind its whole may be of another: its share is only told where it is a slip of the keys. */
function judgeWithin(
  { share = '', part = '', whole = '', first = '', among, within }: Read,
  language: Language,
) {
  if ((among ?? within) === undefined) return undefined;
  const told = share === '' ? undefined : shareOf(share, numberOf(part), numberOf(whole));
  const isSlip = told && told.off >= ROUNDED && isMistyped(share, told.right);
  return isSlip && nounOf(first, language) !== 'other' ? told : undefined;
}

/** What the numbers make, and how far that is from what is written, in per cent. */
function shareOf(
  written: string,
  part: number,
  whole: number,
): (Judged & { readonly off: number }) | undefined {
  if (part > whole || whole < FEWEST || valueOf(written) > 100) return undefined;
  const [, sign = '', decimals = ''] = /\d+([.,]?)(\d*)/.exec(written) ?? [];
  const exact = (100 * part) / whole;
  const right = exact.toFixed(part === whole ? 0 : decimals.length).replace('.', sign);
  // Shares that have to make up a whole are rounded either way.
  const holds = isShareOf(written, part, whole);
  return { written, part, whole, right, holds, off: Math.abs(valueOf(written) - exact) };
}

function isShareOf(written: string, part: number, whole: number): boolean {
  const unit = 10 ** (/[.,](\d*)$/.exec(written)?.[1]?.length ?? 0);
  return Math.abs(Math.round(valueOf(written) * unit) * whole - 100 * unit * part) < whole;
}

function valueOf(share: string): number {
  return Number(share.replace(',', '.'));
}

/** Whether one number is the other with another figure, or with two exchanged (only so: `exchanged`). */
export function isMistyped(one: string, other: string, how?: 'exchanged'): boolean {
  const differs = Array.from(one, (sign, i) => (sign === other.charAt(i) ? NaN : i)).filter(Number.isFinite);
  const [i = 0, j = i] = differs;
  if (one.length !== other.length || one.length < 2) return false;
  if (differs.length === 1) return how === undefined;
  return differs.length === 2 && one.charAt(i) === other.charAt(j) && one.charAt(j) === other.charAt(i);
}

function numberOf(figure: string): number {
  return Number(figure.replace(/[.,]/g, ''));
}

/** Whether words are a noun of what is counted, begin with one, or are another: of what is measured, figures are rounded. */
function nounOf(phrase: string, language: Language): 'noun' | 'more' | 'other' {
  const read = words(phrase);
  const counted = listWords('counted', language);
  const length = [3, 2, 1].find((count) =>
    counted.has(
      read
        .slice(0, count)
        .map(({ key }) => key)
        .join(' '),
    ),
  );
  const known = Math.max(length ?? 0, countNouns(language).longestAt(read, 0)?.length ?? 0);
  return known === 0 ? 'other' : known < read.length ? 'more' : 'noun';
}
