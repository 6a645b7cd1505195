/** Mistakes of lists, slogans and references, each in a passage of its own. */
import type { Block } from '../../../../server/src/text/source';
import { type Insertion, toOperator } from '../../insertion';
import type { CleanText, Operator } from '../../types';
import { operators as announced } from './announced';
import { change, column, discipline, excess, named, share, slogan, sum, worded } from './figures';
import { badRoman, levels, mixedSigns, pastTheLast, restarted, single, singleUnderHeading } from './labels';
import { bracket, noConjunction, noEnding, noSeparator } from './signs';

export const insertions: readonly Insertion[] = [
  { rule: 'list/roman-numeral', name: 'no Roman number', make: badRoman },
  { rule: 'list/restarted-list', name: 'from one again', make: restarted },
  { rule: 'list/mixed-styles', name: 'another sign after one label', make: mixedSigns },
  { rule: 'list/single-item', name: 'one item only', make: single },
  { rule: 'list/single-item', name: 'one item under a heading', make: singleUnderHeading },
  { rule: 'list/missing-separator', name: 'a sign left out', make: noSeparator },
  { rule: 'list/missing-conjunction', name: 'no “and” before the last item', make: noConjunction },
  { rule: 'list/item-ending', name: 'the end mark of an item left out', make: noEnding },
  {
    rule: 'list/wrong-prefix',
    name: 'one label of another part',
    make: (clean, random, after) =>
      levels(clean, random, after, (p, c, parent, child) =>
        p === parent && c === child ? `${p === 1 ? 2 : p - 1}.${c}` : undefined,
      ),
  },
  {
    rule: 'list/wrong-prefix',
    name: 'all labels of another part',
    make: (clean, random, after) =>
      levels(clean, random, after, (p, c, parent) =>
        p === Math.max(2, parent) ? `${p - 1}.${c}` : undefined,
      ),
  },
  {
    rule: 'list/skipped-level',
    name: 'three numbers right under one',
    make: (clean, random, after) =>
      levels(clean, random, after, (p, c, parent) => (p === parent ? `${p}.1.${c}` : undefined)),
  },
  { rule: 'list/missing-part', name: 'an article past the last', make: pastTheLast },
  { rule: 'list/slogan-count', name: 'another number', make: slogan },
  { rule: 'list/named-count', name: 'another number', make: named },
  { rule: 'list/wrong-share', name: 'a share of other numbers', make: share },
  { rule: 'list/wrong-sum', name: 'a whole of other parts', make: sum },
  { rule: 'list/wrong-sum', name: 'another change than the numbers make', make: change },
  { rule: 'list/wrong-sum', name: 'another total of a column', make: column },
  { rule: 'list/wrong-sum', name: 'more than there are', make: excess },
  { rule: 'list/wrong-sum', name: 'more or fewer disciplined', languages: ['vi'], make: discipline },
  { rule: 'list/figure-in-words', name: 'other figures', languages: ['vi'], make: worded },
  { rule: 'list/lone-bracket', name: 'one of a pair left out', make: bracket },
];

const LABELLED = /^(?:\d{1,2}(?:\.\d{1,2})+[.)-]?|(?:\d{1,2}|\p{L})[.)-])\s/u;

/** Whether labels of the text go on after a block: a list put there would read as a part of theirs. */
function isBeforeOtherNumbers({ model }: CleanText, { index }: Block, first: RegExp): boolean {
  const next = model.blocks.slice(index + 1).find(({ text }) => LABELLED.test(text));
  return next !== undefined && !first.test(next.text);
}

/** A passage cut out of a longer text may begin inside a quotation, whose lists are not the draft's. */
function isInQuotation({ text, model }: CleanText, { start, index }: Block): boolean {
  const before = text.slice(0, start);
  if (before.split('“').length > before.split('”').length) return true;
  return model.lists.some(
    ({ quoted, items }) =>
      quoted && items.some((item) => item.block.index <= index && index <= item.lastBlock),
  );
}

const FIRST = /^[1a][.)-]\s/iu;
/** After a list of one item, a second “1.” may be its own again. */
const NONE = /^$/u;

const placed: readonly Operator[] = insertions.map((insertion) =>
  toOperator({
    ...insertion,
    make: (clean, random, after) => {
      const first = insertion.rule === 'list/single-item' ? NONE : FIRST;
      if (isBeforeOtherNumbers(clean, after, first) || isInQuotation(clean, after)) return undefined;
      return insertion.make(clean, random, after);
    },
  }),
);

export const operators: readonly Operator[] = [...placed, ...announced];
