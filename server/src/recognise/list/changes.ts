import { type ListWordKind, listWords } from '../../knowledge/lists';
import { alternation } from '../../text/alternation';
import type { Language } from '../../text/language';
import { lazy } from '../../text/lazy';
import { isSlip, numberOf, type WrongSum } from './sums';

const NUMBER = String.raw`\d{1,3}(?:[.,]\d{3})+|\d{1,7}(?:[.,]\d{1,2})?`;
/** The unit behind a number, which holds no sign and no other number. */
const UNIT = String.raw`(?: ?%| [^\d()%;:.,]{1,40}?)?`;

const patterns = { vi: lazy(() => patternsOf('vi')), en: lazy(() => patternsOf('en')) };

/** “tăng 34% (từ 200 lên 268)”, “up by 34%, from 200 to 268”; “từ 24,6% xuống 19,8%, giảm 4,8 điểm phần trăm”. */
function patternsOf(language: Language): readonly RegExp[] {
  const any = (kind: ListWordKind): string => `(?:${alternation(listWords(kind, language))})`;
  const number = (name: string): string =>
    `(?:${any('currency')} ?)?(?<${name}>${NUMBER})(?![\\d.,/–-]*\\d)(?<${name}Unit>${UNIT})`;
  const change = `(?<!\\p{L})${any('change')} ${number('change')}`;
  const ends = `${any('change-from')} ${number('first')} ${any('change-to')} ${number('last')}`;
  return [
    new RegExp(`${change}(?: \\(|, )(?:${any('change')} )?${ends}(?=[,.;)]|$)`, 'dgiu'),
    new RegExp(`(?<!\\p{L})${ends}(?:,| \\() ?${any('change')} ${number('change')}(?=[,.;)]|$)`, 'dgiu'),
  ];
}

/** The changes of a block's folded text that are not those between the two numbers told beside them. */
export function wrongChangesIn(text: string, language: Language): WrongSum[] {
  if (!/\d/.test(text)) return [];
  return patterns[language]().flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): WrongSum[] => {
      const {
        groups: { change = '', changeUnit = '', first = '', firstUnit = '', last = '', lastUnit = '' } = {},
      } = match;
      const [a, b, written] = [first, last, change].map((figure) => numberOf(figure, language));
      if (a === undefined || b === undefined || written === undefined || a === 0) return [];
      // It may be the change since another day than the first number is of.
      if (isCompared(changeUnit, language)) return [];
      const units = [changeUnit, firstUnit, lastUnit];
      const exact = changeOf(a, b, units, language);
      const decimals = /[.,](\d{1,2})$/.exec(change)?.[1]?.length ?? 0;
      const step = 10 ** -decimals;
      // It may have been rounded or cut off.
      if (exact.length === 0 || exact.some((one) => Math.abs(one - written) < step)) return [];
      const right = Number((exact[0] ?? 0).toFixed(decimals));
      if (!isSlip(written, right, step)) return [];
      const [from, to] = match.indices?.groups?.['change'] ?? [0, 0];
      return [{ from, to, kind: 'change', whole: a, sum: b, right }];
    }).flat(),
  );
}

function isCompared(unit: string, language: Language): boolean {
  return [...listWords('compared', language)].some((word) => ` ${unit.toLowerCase()} `.includes(` ${word} `));
}

/** What the change from one number to another may be told as; none where their units are not those of the change. */
function changeOf(a: number, b: number, units: readonly string[], language: Language): number[] {
  const [ofChange = '', ofFirst = '', ofLast = ''] = units;
  const isShare = [ofFirst, ofLast].some((unit) => unit.includes('%'));
  const isScaled = (unit: string): string =>
    [...listWords('scale', language)]
      .filter((word) => ` ${unit.toLowerCase()} `.includes(` ${word} `))
      .join();
  const difference = Math.abs(b - a);
  const relative = (100 * difference) / a;
  if (ofChange.includes('%')) return isShare ? [difference, relative] : [relative];
  // Units that are left out at the first number are those of the last.
  const scales = new Set([ofChange, ofLast, ...(ofFirst === '' ? [] : [ofFirst])].map(isScaled));
  const isPoint = [...listWords('point', language)].some((word) => ofChange.toLowerCase().includes(word));
  if (scales.size > 1 || isShare !== isPoint) return [];
  return [difference];
}
