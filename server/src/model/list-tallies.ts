import { isSlip } from '../recognise/list/sums';
import {
  mayCount,
  TALLIES,
  type Tally,
  type TallyEntry,
  type TallyRole,
  tallyIn,
} from '../recognise/list/tallies';
import type { Block } from '../text/source';
import { isBlank } from './list-labels';
import { NONE, perBlock, perNode } from './per-block';
import type { Language, SumOfCounts } from './types';

/** A line of a tally: “- Có mặt: 43 đồng chí”. */
export interface TallyLine extends Tally {
  readonly block: Block;
}

/** What a block tells, where it is a line of a tally. */
export const tallyLine = perBlock((block, language: Language): readonly TallyLine[] => {
  const tally = tallyIn(block.text, language);
  return tally ? [{ block, ...tally }] : NONE;
});

/** The same object as long as the same is said of a line's number: lines that an edit leaves alone are asked again after each. */
const sumAt = perNode(
  (
    { from, to }: TallyEntry,
    block: Block,
    kind: SumOfCounts['kind'],
    whole: number,
    sum: number,
    right: number,
  ): SumOfCounts => ({
    span: block.span(from, to),
    ...{ kind, whole, sum, right },
  }),
);

/** What lines that stand one after another tell, where it does not come out. */
export function wrongTallies(lines: readonly TallyLine[], blocks: readonly Block[]): SumOfCounts[] {
  const wrong: SumOfCounts[] = [];
  let together: TallyLine[] = [];
  const known = new Set(lines.map(({ block }) => block));
  for (const [i, line] of lines.entries()) {
    together.push(line);
    const next = nextLine(blocks, line.block.index, 1);
    const after = lines[i + 1];
    if (next && next === after?.block && !after.led) continue;
    const [first = line] = together;
    const around = [nextLine(blocks, first.block.index, -1), next];
    // “Đến muộn: 2”, “Dự bị: có mặt 2, vắng 0”: they may be parts, too.
    if (!around.some((one) => one && (known.has(one) || mayCount(one.text)))) wrong.push(...judge(together));
    together = [];
  }
  return wrong;
}

/** The nearest block after (1) or before (-1) another that has a text. */
function nextLine(blocks: readonly Block[], index: number, step: 1 | -1): Block | undefined {
  let at = index + step;
  for (let block = blocks[at]; block && isBlank(block); block = blocks[at]) at += step;
  return blocks[at];
}

function judge(lines: readonly TallyLine[]): SumOfCounts[] {
  const told = new Map<TallyRole, { readonly entry: TallyEntry; readonly block: Block }>();
  const doubtful = new Set<TallyRole>();
  for (const { block, entries } of lines)
    for (const entry of entries) {
      const other = told.get(entry.role)?.entry.value ?? entry.value;
      if (other !== entry.value) doubtful.add(entry.role);
      told.set(entry.role, { entry, block });
    }
  return TALLIES.flatMap(({ kind, ...roles }): SumOfCounts[] => {
    const [whole, first, second] = [told.get(roles.whole), told.get(roles.first), told.get(roles.second)];
    if (!whole || !first || !second) return [];
    if ([roles.whole, roles.first, roles.second].some((role) => doubtful.has(role))) return [];
    // A meeting that is told in one sentence is read there (`sums.ts`).
    if (kind === 'absent' && new Set([whole.block, first.block, second.block]).size === 1) return [];
    const [all, sum] = [whole.entry.value, first.entry.value + second.entry.value];
    const right = all - first.entry.value;
    if (right < 0 || !isSlip(all, sum)) return [];
    return [sumAt(second.entry, second.block, kind, all, sum, right)];
  });
}
