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
const PERCENT = /(?:%|per ?cent)(?= ?(?:[).,;]|$))/g;
const REACH = 120;
/** Of so few a fraction is a manner of speaking: two thirds. */
const FEWEST = 4;
/** Where a clause stands between the count and its share, a figure farther off than that may be of something else. */
const FAR = 10;
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
  const between = `(?:(?<first> ${NAMED}{1,40}?)?(?: ?/ ?| (?:${any('total')}) )| (?:${any('of')}) )`;
  return new RegExp(
    `(?<![\\d.,/–-])(?<part>${FIGURE})${between}(?<whole>${FIGURE})(?<second> ${NAMED}{1,60}?)?` +
      `(?:,? ?\\(|, )(?:(?:${any('share')}):? )?(?<share>\\d{1,3}(?:[.,]\\d{1,3})?)$`,
    'u',
  );
}

/** “đạt 91,2% (1.140/1.250 hồ sơ)”: the share comes first. */
const firstShapes = {
  vi: lazy(() => firstShapeOf('vi')),
  en: lazy(() => firstShapeOf('en')),
};

function firstShapeOf(language: Language): RegExp {
  const leads = alternation(listWords('share', language));
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
      return told ? [{ ...told, from: index, to: index + share.length }] : [];
    },
  ).flat();
  const last = Array.from(text.matchAll(PERCENT), ({ index }) => {
    const to = text.charAt(index - 1) === ' ' ? index - 1 : index;
    const { share = '', ...read } =
      shapes[language]().exec(text.slice(Math.max(0, to - REACH), to))?.groups ?? {};
    const told = share && judge(share, read, language);
    return told ? [{ ...told, from: to - share.length, to }] : [];
  }).flat();
  return [...first, ...last].sort((a, b) => a.from - b.from);
}

function judge(
  share: string,
  { part: a = '', whole: b = '', first, second }: Readonly<Record<string, string | undefined>>,
  language: Language,
): Omit<Share, 'from' | 'to'> | undefined {
  const [part, whole] = [numberOf(a), numberOf(b)];
  const nouns = [first, second].flatMap((one) => (one === undefined ? [] : nounOf(one, language)));
  if (part > whole || whole < FEWEST || nouns.length === 0 || nouns.includes('other')) return undefined;
  const [, sign = '', decimals = ''] = /\d+([.,]?)(\d*)/.exec(share) ?? [];
  const unit = 10 ** decimals.length;
  const written = Number(share.replace(',', '.'));
  const exact = (100 * part) / whole;
  const isShareOf = (all: number): boolean =>
    Math.abs(Math.round(written * unit) * all - 100 * unit * part) < all;
  const loose = nouns.includes('more');
  if (written > 100 || (loose && Math.abs(written - exact) > FAR)) return undefined;
  // “27/27 phiếu”, “470/475 đại biểu có mặt tán thành”: it may be of all members, not of those who came.
  const all = Math.round((100 * part) / written);
  if ((loose || part === whole) && all > whole && all <= MOST_ALL * whole && isShareOf(all)) return undefined;
  const right = exact.toFixed(part === whole ? 0 : decimals.length).replace('.', sign);
  // Shares that have to make up a whole are rounded either way.
  return { part, whole, right, holds: isShareOf(whole) };
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
