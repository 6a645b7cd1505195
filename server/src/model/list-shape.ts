import { isCapitalsFrom } from '../text/scan';
import { type FoundLabel, signBefore } from './list-draft';
import { legendLead } from './list-filter';
import { ATTACHED } from './list-labels';
import { marksOf } from './list-quotations';
import { ENDS } from './list-surroundings';
import { CLOSING_QUOTE } from './list-open';
import type { Block } from '../text/source';
import { isAlike } from './alike';
import { perBlock } from './per-block';

/**
 * What lists are made from, apart from the places of labels: where the blocks of a draft have the same shapes as before an
 * edit, and the labels too, the lists are the same, though a word of an item is another. Whatever the makers of lists
 * (`list-tree.ts`, `list-surroundings.ts`, `list-quotations.ts`, `list-filter.ts`) and who looks for the lines over them
 * (`citation-lead.ts`) ask of the text of a block stands here.
 */
export const shapeOf = perBlock((block): string => {
  const { text } = block;
  const trimmed = text.trimEnd();
  const marks = marksOf(block);
  return [
    text === '',
    trimmed === '',
    text.startsWith(' '),
    ...[COLON, STOP, HEADING_STOP].map((sign) => sign.test(trimmed)),
    ...[ENDS, CLOSING_QUOTE].flatMap((end) => [end.test(text.slice(-8)), end.test(trimmed.slice(-8))]),
    goesOn(block),
    ATTACHED.test(text.trim()),
    legendLead(text),
    marks && [marks.atStart, marks.open, marks.straight, marks.afterColon, marks.closesLine].join(),
  ].join('|');
});

/** Whether a paragraph goes on in the next, after a semicolon. */
export function goesOn({ text }: Block): boolean {
  return /; *$/.test(text.slice(-4));
}

const COLON = /[:：]$/u;
const STOP = /[.;,!?…”"’)]$/u;
const HEADING_STOP = /[.;,:)]$/u;

const OF_LABEL = ['inline', 'suffix', 'open', 'close', 'unit', 'words', 'malformed', 'quoted'] as const;

/** Whether two labels say the same in the same surroundings; their places may differ. */
export function sameLabel(one: FoundLabel, other: FoundLabel): boolean {
  const [a, b] = [one.label, other.label];
  return (
    isAlike(a, b, OF_LABEL) &&
    surroundings(one) === surroundings(other) &&
    a.prefix.join() === b.prefix.join() &&
    a.readings.map(({ numeral, ordinal }) => numeral + String(ordinal)).join() ===
      b.readings.map(({ numeral, ordinal }) => numeral + String(ordinal)).join()
  );
}

/** What a label looks like, and what stands right before and after it. */
function surroundings({ label, block: { text } }: FoundLabel): string {
  const before = text.slice(0, label.from);
  return [
    text.slice(label.from, label.to),
    text.slice(label.numeralFrom, label.numeralTo),
    signBefore(text, label.from),
    before.trim() === '',
    label.from < 2,
    legendLead(before),
    isCapitalsFrom(text, label.textFrom),
    label.stage && text.slice(label.stage.from, label.stage.to),
  ].join('|');
}
