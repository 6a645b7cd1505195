/** Mistakes in the order of numbers and letters. */
import { ordinalLetter } from '../../../../server/src/text/letters';
import { fromRoman } from '../../../../server/src/text/roman';
import { operator } from '../../mutants';
import { type Operator, replaceRange } from '../../types';
import {
  apply,
  cased,
  goesThroughD,
  isLetters,
  isSmall,
  ordinalOf,
  shifted,
  single,
  soundList,
} from './sound';
import { below } from '../../random';

/** One item with a number too high or too low by one, alone or with those after it. */
function offByOne(
  rule: Operator['rule'],
  name: string,
  least: number,
  step: 1 | -1,
  change: typeof shifted,
): Operator {
  return operator(rule, name, (clean, random) => {
    const list = soundList(clean, random, least);
    if (!list) return undefined;
    const at = below(random, 1, list.items.length);
    return goesThroughD(list, at, clean.language)
      ? undefined
      : change(clean, list, at, ordinalOf(list, at) + step);
  });
}

export const skipped = offByOne(
  'list/missing-label',
  'a number left out, those after it follow',
  3,
  1,
  shifted,
);
export const again = offByOne('list/repeated-label', 'the number before, typed again', 3, -1, single);
export const againShifted = offByOne(
  'list/repeated-label',
  'the number before again, those after it follow',
  4,
  -1,
  shifted,
);

export const deleted: Operator = {
  rule: 'list/missing-label',
  name: 'an item taken out',
  mutate(clean, random) {
    const list = soundList(clean, random, 4, (one) => one.unit === undefined);
    if (!list) return undefined;
    const at = below(random, 1, list.items.length - 1);
    const [item, next] = [list.items[at], list.items[at + 1]];
    if (
      !item ||
      !next ||
      goesThroughD(list, at, clean.language) ||
      goesThroughD(list, at + 1, clean.language)
    )
      return undefined;
    const { start } = item.label;
    const mutant = replaceRange(clean.text, start, next.label.start, '');
    return { ...mutant, start, end: start + next.label.length };
  },
};

export const wrong: Operator = {
  rule: 'list/misplaced-label',
  name: 'one wrong number inside a list',
  mutate(clean, random) {
    const list = soundList(clean, random, 4);
    if (!list) return undefined;
    const at = below(random, 1, list.items.length - 1);
    const ordinal = below(random, 1, list.items.length + 4);
    if (Math.abs(ordinal - ordinalOf(list, at)) < 2 || goesThroughD(list, at, clean.language))
      return undefined;
    return single(clean, list, at, ordinal);
  },
};

export const exchanged: Operator = {
  rule: 'list/misplaced-label',
  name: 'two numbers exchanged',
  mutate(clean, random) {
    const list = soundList(clean, random, 3);
    if (!list) return undefined;
    const at = below(random, 0, list.items.length - 1);
    const [item, next] = [list.items[at], list.items[at + 1]];
    if (!item || !next || list.numeral === 'decimal' || (isLetters(list) && at > 2 && at < 6))
      return undefined;
    const mutant = apply(
      clean.text,
      [
        { span: item.numeral, newText: next.numeralText },
        { span: next.numeral, newText: item.numeralText },
      ],
      item,
    );
    // The finding may stand at either of the two.
    return { ...mutant, end: next.label.end };
  },
};

export const englishOrder: Operator = {
  rule: 'list/letter-order',
  name: 'letters in the English order',
  languages: ['vi'],
  mutate(clean, random) {
    const list = soundList(clean, random, 5, isLetters);
    const item = list?.items[4];
    if (!list || !item) return undefined;
    const changes = list.items
      .slice(4)
      .map((one, i) => ({ span: one.numeral, newText: cased(one, ordinalLetter(i + 5, 'en') ?? '') }));
    return apply(clean.text, changes, item);
  },
};

export const asciiD: Operator = {
  rule: 'list/letter-order',
  name: 'd for đ, or đ left out',
  languages: ['vi'],
  mutate(clean, random) {
    const list = soundList(clean, random, 6, isLetters);
    if (!list) return undefined;
    if (random.below(2) === 0) {
      const item = list.items[4];
      if (!item) return undefined;
      // The second d, or the e that follows it, shows the slip.
      const mutant = apply(clean.text, [{ span: item.numeral, newText: cased(item, 'd') }], item);
      return mutant;
    }
    return shifted(clean, list, 4, 6);
  },
};

export const foreignLetter: Operator = {
  rule: 'list/letter-order',
  name: 'đ in an English draft, f in a Vietnamese one',
  mutate(clean, random) {
    const list = soundList(clean, random, 5, isLetters);
    const at = clean.language === 'en' ? 4 : 6;
    const item = list?.items[at];
    if (!item) return undefined;
    return apply(
      clean.text,
      [{ span: item.numeral, newText: cased(item, clean.language === 'en' ? 'đ' : 'f') }],
      item,
    );
  },
};

/** Ways in which a Roman numeral goes wrong. */
const MALFORMED: Readonly<Record<number, readonly string[]>> = {
  3: ['IIV'],
  4: ['IIII', 'IIV'],
  5: ['VV', 'IVI'],
  6: ['VVI', 'IVII'],
  8: ['IIX', 'VIIV'],
  9: ['VIIII', 'IXI'],
};

export const malformed: Operator = {
  rule: 'list/roman-numeral',
  name: 'IIII for IV, and the like',
  mutate(clean, random) {
    const list = soundList(clean, random, 3, (one) => one.items.every((item) => isRoman(item.numeralText)));
    const item = list && random.pick(list.items.filter(({ ordinal }) => MALFORMED[ordinal]));
    const written = item && random.pick(MALFORMED[item.ordinal] ?? []);
    if (!item || written === undefined) return undefined;
    const newText = isSmall(item.numeralText) ? written.toLowerCase() : written;
    return apply(clean.text, [{ span: item.numeral, newText }], item);
  },
};

const isRoman = (numeral: string): boolean => fromRoman(numeral) !== undefined;

export const restarted: Operator = {
  rule: 'list/restarted-list',
  name: 'from one again in the middle',
  mutate(clean, random) {
    const list = soundList(clean, random, 5, (one) => one.unit === undefined && one.numeral !== 'word');
    if (!list) return undefined;
    const at = below(random, 2, list.items.length - 1);
    const item = list.items[at];
    // After a colon or a heading without a number, another list may begin.
    const before = item && clean.text.slice(0, item.label.start).trimEnd();
    if (!item || !/[.;]$/u.test(before ?? '') || (item.inline && !/[;,]$/u.test(before ?? '')))
      return undefined;
    // A paragraph between may say that another list begins.
    const above = clean.model.blocks.slice(0, item.block.index).findLast((block) => block.text.trim() !== '');
    const labelled = clean.model.lists.some(({ items }) => items.some((one) => one.block === above));
    if (!item.inline && !labelled) return undefined;
    return shifted(clean, list, at, 1);
  },
};
