import type { Knowledge } from '../knowledge';
import { listWords } from '../knowledge/lists';
import { partWords } from '../knowledge/part-words';
import { lazy } from '../text/lazy';
import { type Label, recogniseLabels } from '../recognise/list';
import { wordBefore } from '../recognise/list/inline';
import { nth } from '../text/certain';
import { lookupKey } from '../text/fold';
import type { Run } from '../text/runs';
import { isCapitalsFrom } from '../text/scan';
import type { Block } from '../text/source';
import type { FoundLabel } from './list-draft';
import type { RunCitations } from './citations';
import type { RunDates } from './dates';
import { joined, nextRuns, perRun, perRunOn } from './columns';
import { NONE, perBlock, perBlockBeside } from './per-block';
import type { Source } from './source';
import type { Citation, DateMention, Language } from './types';

const labelsOf = perBlock(recogniseLabels);

/** Whether a block is an empty line, or one of spaces. */
export function isBlank({ text }: Block): boolean {
  return text === '' || (text.startsWith(' ') && text.trim() === '');
}

/** What was found before lists are looked for, by run. */
export interface FoundByRun {
  readonly citationsOf: readonly RunCitations[];
  readonly datesOf: readonly RunDates[];
}

/** The labels of a block, without what is a date, a cited number or a cited article. */
const freeLabels = perBlockBeside(
  (
    block,
    labels: readonly Label[],
    citations: readonly Citation[],
    dates: readonly DateMention[],
  ): readonly FoundLabel[] => {
    const taken = [
      ...citations.flatMap(({ number }) => number?.span ?? []),
      ...dates.map(({ span }) => span),
    ];
    taken.sort((one, other) => one.from - other.from);
    let at = 0;
    // Labels stand in the order of the text, so that what ends before one is no later one's.
    const isFree = (label: Label): boolean => {
      if (at === taken.length) return true;
      const { from, to } = block.span(label.from, label.to);
      while ((taken[at]?.to ?? Infinity) <= from) at++;
      return (taken[at]?.from ?? Infinity) >= to;
    };
    return labels.filter(isFree).map((label) => ({ label, block }));
  },
);

interface RunLabels {
  readonly labels: readonly FoundLabel[];
  /** The last block with text, up to the end of the run. */
  readonly last: Block | undefined;
}

const allLabels = joined((run: RunLabels) => run.labels);

/** The labels of a document. */
export function findLabels(source: Source, language: Language, found: FoundByRun): readonly FoundLabel[] {
  return allLabels(source, labelRuns(source, [found.citationsOf, found.datesOf], language));
}

const labelRuns = perRunOn(
  (
    { blocks },
    before: Block | undefined,
    [{ citationsOf }, { datesOf }]: readonly [RunCitations, RunDates],
    language: Language,
  ): RunLabels => {
    const labels: FoundLabel[] = [];
    let last = before;
    blocks.forEach((block, i) => {
      if (isBlank(block)) return;
      const all = labelsOf(block, language);
      if (all.length > 0) {
        for (const one of freeLabels(block, all, nth(citationsOf, i), nth(datesOf, i))) {
          if (one.label.unit && !one.label.inline && last && endsInReference(last, language)) continue;
          labels.push(one);
        }
      }
      last = block;
    });
    return { labels, last };
  },
  ({ last }) => last,
);

const LAST_NUMERAL = /(?:^|[\s,])(?:\d{1,3}|[IVXLC]{1,6}|\p{Ll})$/u;

/** Whether a line breaks off inside a reference, which the next one ends: “… tại khoản 3 / Điều 1.” */
function endsInReference(block: Block, language: Language): boolean {
  const text = block.text.slice(-60).trimEnd();
  const numeral = LAST_NUMERAL.exec(text);
  const word = wordBefore(text, numeral ? numeral.index : text.length);
  if (numeral) return listWords('reference', language).has(word);
  return partWords('open', language).includes(word);
}

const LONGEST_TYPE = 40;

const allEndings = joined((endings: readonly Block[]) => endings);

/**
 * Blocks before which every list ends: “Nơi nhận:”, and the type name that begins an attached document (QUY CHẾ on a line
 * of its own).
 */
export function findEndings(source: Source, knowledge: Knowledge): readonly Block[] {
  return allEndings(source, endingsOf(source, [nextRuns(source, source.runs)], knowledge));
}

const endingsOf = perRun(({ blocks }, [next]: readonly [Run | undefined], knowledge: Knowledge) =>
  blocks.filter((block, i) => {
    const mark = endingMark(block, knowledge);
    return mark === 'ending' || (mark === 'type' && isAttached(blocks, i, next?.blocks ?? NONE));
  }),
);

/** Whether a block ends every list, or is a type name that does so where a note under it says that it is attached. */
const endingMark = perBlock((block, knowledge: Knowledge): 'ending' | 'type' | undefined => {
  const text = block.text.trim();
  if (isEnding(text)) return 'ending';
  if (text.length > LONGEST_TYPE || text.length < 3 || !isCapitalsFrom(text, 0)) return undefined;
  return knowledge.typesByName(text).length > 0 ? 'type' : undefined;
});

function isEnding(text: string): boolean {
  if (!'NKR'.includes(text.charAt(0) || ' ')) return false;
  const key = lookupKey(text.slice(0, LONGEST_TYPE));
  return endingWords().some((word) => key.startsWith(word) && /^\s*(?::|$)/.test(key.slice(word.length)));
}

export const ATTACHED = /^\((?:Ban hành )?[Kk]èm theo|^\((?:Attached to|Issued (?:together )?with)/u;
/** Lines of its title, between the type name and the note that says what it is attached to. */
const TITLE = 4;

/** `next` are the blocks that follow. */
function isAttached(blocks: readonly Block[], i: number, next: readonly Block[]): boolean {
  return [...blocks.slice(i + 1, i + 1 + TITLE), ...next]
    .slice(0, TITLE)
    .some(({ text }) => ATTACHED.test(text.trim()));
}

const endingWords = lazy(() =>
  (['vi', 'en'] as const).flatMap((language) => [...listWords('ending', language)]),
);
