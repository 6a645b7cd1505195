import { HEAD_ORDER, type HeadPart, type Layout } from '../../model/format-types';
import { nth } from '../../text/certain';
import { defineRule, type Finding } from '../types';
import { guideline, partyLayout } from './support';

/** In one column the subject of an official letter stands below the number, in the letter's own column, or below the date. */
const LETTER: readonly (readonly HeadPart[])[] = [
  HEAD_ORDER.filter((part) => part !== 'subject'),
  HEAD_ORDER.filter((part) => part !== 'place-date'),
];

/** The two columns at the top of a page, each from above. */
const COLUMNS: readonly (readonly HeadPart[])[] = [
  ['issuer', 'star', 'number', 'type', 'subject', 'separator'],
  ['heading', 'place-date', 'type', 'subject', 'separator'],
];
/** The subject of an official letter stands under its number, whatever comes of the other column then. */
const LETTER_COLUMNS = COLUMNS.map((order) =>
  order[0] === 'heading' ? order.filter((part) => part !== 'subject') : order,
);

export const componentOrder = defineRule({
  id: 'format/component-order',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: guideline('I'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    if (!layout) return;
    const [inColumns, inOne] = layout.head.type ? [COLUMNS, [HEAD_ORDER]] : [LETTER_COLUMNS, LETTER];
    const orders = layout.linear ? inOne : inColumns;
    const seen = new Set<HeadPart>();
    for (const order of orders) {
      for (const { part, before } of misplaced(layout, order)) {
        const component = layout.head[part];
        const other = layout.head[before];
        if (!component || !other || seen.has(part)) continue;
        seen.add(part);
        yield {
          span: component.span,
          message: part === 'heading' ? 'first' : 'after',
          params: { part: component.text.trim(), before: other.text.trim() },
          // In one column the place of the date beside the number is a habit.
          ...(part === 'place-date' && before === 'number' ? { severity: 'information' } : {}),
          related: [{ span: other.span, message: 'before' }],
        };
      }
    }
  },
});

/** The parts that stand after one that should follow them, with the first such. */
function misplaced(
  { sequence }: Layout,
  order: readonly HeadPart[],
): { readonly part: HeadPart; readonly before: HeadPart }[] {
  const parts = sequence.map(({ part }) => part).filter((part) => order.includes(part));
  const rank = (part: HeadPart): number => order.indexOf(part);
  // The fewest moves: what is not in the longest rising run has gone astray.
  const kept = longestRising(parts.map(rank));
  return parts.flatMap((part, i) => {
    if (kept.has(i)) return [];
    const before =
      parts.find((other, k) => k < i && rank(other) > rank(part)) ??
      parts.find((other, k) => k > i && rank(other) < rank(part));
    return before === undefined ? [] : [{ part, before }];
  });
}

/** Indices of a longest rising subsequence; of several, the one that ends first. */
function longestRising(ranks: readonly number[]): Set<number> {
  let best: number[] = [];
  const runs: number[][] = [];
  ranks.forEach((rank, i) => {
    const before = runs
      .filter((run) => nth(ranks, nth(run, run.length - 1)) < rank)
      .reduce<number[]>((longest, run) => (run.length > longest.length ? run : longest), []);
    const run = [...before, i];
    runs.push(run);
    if (run.length > best.length) best = run;
  });
  return new Set(best);
}
