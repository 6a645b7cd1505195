/** Mistakes of numbering, put into sound lists. */
import { renumberItems, type Renumbering } from '../../../server/src/model/list-renumber';
import { sequenceFaults } from '../../../server/src/model/list-sequence';
import type { Language, List, ListItem } from '../../../server/src/model/types';
import { numeralLike } from '../../../server/src/model/list-label';
import { fromRoman } from '../../../server/src/text/roman';
import { ordinalLetter } from '../../../server/src/text/letters';
import { cardinalWords } from '../../../server/src/text/number-words';
import { below, operator } from '../mutants';
import type { Random } from '../random';
import { type CleanText, type Mutant, type Operator, replaceRange } from '../types';

/** A list of the text whose numbers run from one without a slip, with at least `least` items. */
function soundList(
  clean: CleanText,
  random: Random,
  least: number,
  wanted: (list: List) => boolean = () => true,
): List | undefined {
  return random.pick(
    clean.model.lists.filter(
      (list) =>
        list.numeral !== 'bullet' &&
        list.items.length >= least &&
        list.items[0]?.ordinal === 1 &&
        !list.restarts &&
        !(list.quoted && list.unit !== undefined) &&
        list.items.every((item) => item.suffix === '' && item.style === list.style) &&
        sequenceFaults(list, clean.language).length === 0 &&
        wanted(list),
    ),
  );
}

/** The text with every change made; the mutant's range is what the change of `item` became. */
function apply(text: string, changes: readonly Renumbering[], item: ListItem): Mutant {
  const sorted = [...changes].sort((a, b) => a.span.start - b.span.start);
  let out = '';
  let at = 0;
  let start = 0;
  let end = 0;
  for (const { span, newText } of sorted) {
    out += text.slice(at, span.start);
    if (span.start === item.numeral.start) start = out.length;
    out += newText;
    if (span.start === item.numeral.start) end = out.length;
    at = span.end;
  }
  return { text: out + text.slice(at), start, end };
}

/** Numbers the items from `at` on as if the first of them had `ordinal`. */
function shifted(clean: CleanText, list: List, at: number, ordinal: number): Mutant | undefined {
  const item = list.items[at];
  const changes = renumberItems(list, at, ordinal, clean.language);
  return item && changes?.some(({ span }) => span.start === item.numeral.start)
    ? apply(clean.text, changes, item)
    : undefined;
}

/** Gives one item alone another number. */
function single(clean: CleanText, list: List, at: number, ordinal: number): Mutant | undefined {
  return shifted(clean, { ...list, items: list.items.slice(0, at + 1) }, at, ordinal);
}

const isLetters = (list: List): boolean => list.numeral === 'letter';
const ordinalOf = (list: List, at: number): number => list.items[at]?.ordinal ?? 0;
/** Between d and e, a letter left out is a fault of the order. */
const goesThroughD = (list: List, at: number, language: Language): boolean =>
  language === 'vi' && isLetters(list) && ordinalOf(list, at) >= 4 && ordinalOf(list, at) <= 6;

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

const skipped = offByOne('list/missing-label', 'a number left out, those after it follow', 3, 1, shifted);
const again = offByOne('list/repeated-label', 'the number before, typed again', 3, -1, single);
const againShifted = offByOne(
  'list/repeated-label',
  'the number before again, those after it follow',
  4,
  -1,
  shifted,
);

const deleted: Operator = {
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

const wrong: Operator = {
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

const exchanged: Operator = {
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

const englishOrder: Operator = {
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

const isSmall = (text: string): boolean => text === text.toLowerCase();

const cased = (item: ListItem, letter: string): string =>
  isSmall(item.numeralText) ? letter : letter.toUpperCase();

const asciiD: Operator = {
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

const foreignLetter: Operator = {
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

const otherCount: Operator = {
  rule: 'list/announced-count',
  name: 'another number announced',
  mutate(clean, random) {
    const announced = random.pick(
      clean.model.announced.filter(({ list, count }) => list?.items.length === count),
    );
    if (!announced) return undefined;
    const { count, digits, span } = announced;
    const other = Math.max(2, count + (random.below(2) === 0 ? 1 : -1) * below(random, 1, 3));
    const written =
      digits === undefined
        ? cardinalWords(other, clean.language)
        : String(other).padStart(digits > 1 && count < 10 ? 2 : 1, '0');
    if (other === count || written === undefined) return undefined;
    const before = clean.text.slice(span.start, span.end);
    const capital = !isSmall(before.slice(0, 1));
    return replaceRange(
      clean.text,
      span.start,
      span.end,
      capital ? written.charAt(0).toUpperCase() + written.slice(1) : written,
    );
  },
};

const lastTakenOut: Operator = {
  rule: 'list/announced-count',
  name: 'the last item taken out',
  mutate(clean, random) {
    const announced = random.pick(
      clean.model.announced.filter(
        ({ list, count }) => list?.items.length === count && count > 2 && list.unit === undefined,
      ),
    );
    const last = announced?.list?.items.at(-1);
    if (!announced || !last || announced.span.start > last.span.start) return undefined;
    const { text } = replaceRange(clean.text, last.span.start, last.span.end, '');
    return { text, start: announced.span.start, end: announced.span.end };
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

const malformed: Operator = {
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

const restarted: Operator = {
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

const otherPrefix: Operator = {
  rule: 'list/wrong-prefix',
  name: 'another first number',
  mutate(clean, random) {
    const list = soundList(
      clean,
      random,
      2,
      (one) => one.numeral === 'decimal' && one.parent?.style === '1.',
    );
    if (!list) return undefined;
    const item = random.pick(list.items.slice(1));
    if (!item || item.children.length > 0) return undefined;
    const first = (list.prefix[0] ?? 1) + 1 + random.below(2);
    const newText = [first, ...list.prefix.slice(1), item.ordinal].join('.');
    return apply(clean.text, [{ span: item.numeral, newText }], item);
  },
};

/** A sign that closes a label, and one that is taken for it. */
const OTHER_SIGN: Readonly<Record<string, string>> = { '.': '-', '-': '.' };

const otherStyle: Operator = {
  rule: 'list/mixed-styles',
  name: 'another sign after one label',
  mutate(clean, random) {
    const list = soundList(clean, random, 3, (one) => one.unit === undefined && !one.quoted);
    const item = list && random.pick(list.items.slice(1));
    if (!item) return undefined;
    const at = item.numeral.end;
    const sign = clean.text.charAt(at);
    const other = OTHER_SIGN[sign];
    // A letter with a hyphen or a full stop, and a label in a sentence, read otherwise.
    if (other === undefined || item.label.end !== at + 1 || clean.text.charAt(at + 1) !== ' ')
      return undefined;
    return { ...replaceRange(clean.text, at, at + 1, other), start: item.label.start, end: at + 1 };
  },
};

const alone: Operator = {
  rule: 'list/single-item',
  name: 'all items but the first taken out',
  mutate(clean, random) {
    const list = soundList(
      clean,
      random,
      2,
      (one) => one.unit === undefined && one.numeral !== 'word' && !one.inline && !one.quoted,
    );
    const [first, second] = list?.items ?? [];
    const last = list?.items.at(-1);
    if (!list || !first || !second || !last || list.style.startsWith('(') || list.style.startsWith('A'))
      return undefined;
    const lastBlock = clean.model.blocks[last.lastBlock];
    // At the end of a draft the next item may not be written yet.
    if (!clean.model.blocks.slice(last.lastBlock + 1).some((block) => block.text.trim() !== ''))
      return undefined;
    if (!lastBlock || second.inline || list.items.some((item) => item.inline)) return undefined;
    const { text } = replaceRange(
      clean.text,
      second.block.start,
      lastBlock.start + lastBlock.original.length,
      '',
    );
    return { text, start: first.label.start, end: first.label.end };
  },
};

const otherSlogan: Operator = {
  rule: 'list/slogan-count',
  name: 'another number in the slogan',
  mutate(clean, random) {
    const slogan = random.pick(
      clean.model.slogans.filter(({ count, parts }) => parts.length === 1 && parts[0] === count),
    );
    if (!slogan) return undefined;
    const other = slogan.count + (random.below(2) === 0 && slogan.count > 2 ? -1 : 1);
    const written =
      slogan.digits === undefined
        ? cardinalWords(other, clean.language)
        : String(other).padStart(slogan.digits, '0');
    return written === undefined
      ? undefined
      : replaceRange(clean.text, slogan.span.start, slogan.span.end, written);
  },
};

const partMissing: Operator = {
  rule: 'list/missing-part',
  name: 'a reference past the last part',
  mutate(clean, random) {
    const blocks = clean.model.blocks.length - 1;
    const reference = random.pick(clean.model.references.filter(({ target }) => target));
    const part = reference?.parts.at(-1);
    const list = clean.model.lists.find(({ items }) => items.some((item) => item === reference?.target));
    const last = list?.items.at(-1);
    if (!part?.span || !list || !last || list.items.length < 2 || last.lastBlock >= blocks) return undefined;
    const ordinal = last.ordinal + 1 + random.below(4);
    const written = numeralLike(
      part.text,
      list.numeral === 'letter' ? 'letter' : /^\d/u.test(part.text) ? 'arabic' : 'roman',
      ordinal,
      clean.language,
    );
    return written === undefined
      ? undefined
      : replaceRange(clean.text, part.span.start, part.span.end, written);
  },
};

const noSeparator: Operator = {
  rule: 'list/missing-separator',
  name: 'a semicolon left out',
  mutate(clean, random) {
    const list = soundList(
      clean,
      random,
      4,
      (one) => one.items.filter((item) => item.inline).length > 2 && one.numeral !== 'word',
    );
    const at = list ? below(random, 0, list.items.length - 1) : 0;
    const [item, next] = [list?.items[at], list?.items[at + 1]];
    if (!list || !item || next?.block !== item.block) return undefined;
    const ends = list.items.slice(0, -1).filter((one) => clean.text.charAt(one.span.end - 1) === ';');
    if (ends.length < 3 || clean.text.charAt(item.span.end - 1) !== ';') return undefined;
    const { text } = replaceRange(clean.text, item.span.end - 1, item.span.end, '');
    return { text, start: item.span.end - 2, end: next.label.end - 1 };
  },
};

const noEnd: Operator = {
  rule: 'list/item-ending',
  name: 'the end mark of an item left out',
  mutate(clean, random) {
    const list = random.pick(
      clean.model.lists.filter(
        ({ items }) =>
          items.length >= 4 &&
          items.every(
            (item) =>
              !item.inline &&
              item.lastBlock === item.block.index &&
              item.children.length === 0 &&
              /[;.]$/u.test(clean.text.slice(item.span.start, item.span.end)),
          ),
      ),
    );
    const item = list && random.pick(list.items);
    if (!item || !/[\p{L}\p{N}][;.]$/u.test(clean.text.slice(item.span.start, item.span.end)))
      return undefined;
    const { text } = replaceRange(clean.text, item.span.end - 1, item.span.end, '');
    return { text, start: item.span.end - 2, end: item.span.end - 1 };
  },
};

/** A bracket with an enumeration, and the closing one. */
const BRACKETED = /\([^()\n]{3,200},[^()\n]{3,200}\)/gu;

const unclosed: Operator = {
  rule: 'list/lone-bracket',
  name: 'a closing bracket left out',
  mutate(clean, random) {
    const found = [...clean.text.matchAll(BRACKETED)];
    const match = random.pick(found);
    if (!match) return undefined;
    const block = clean.model.blocks.find(
      (one) => one.start <= match.index && match.index < one.start + one.original.length,
    );
    const rest = block?.original.slice(match.index - block.start) ?? '';
    // A title without a full stop, or one comma in all, is not spoken of.
    if (!block || !/[.;!?]$/u.test(block.original.trimEnd()) || (rest.match(/[,;]/gu)?.length ?? 0) < 2)
      return undefined;
    const close = match.index + match[0].length - 1;
    const { text } = replaceRange(clean.text, close, close + 1, '');
    return { text, start: match.index, end: match.index + 1 };
  },
};

const skippedLevel: Operator = {
  rule: 'list/skipped-level',
  name: 'a level of decimals left out',
  mutate(clean, random) {
    const list = soundList(
      clean,
      random,
      2,
      (one) =>
        one.numeral === 'decimal' && one.prefix.length === 1 && one.parent?.style === '1.' && !one.quoted,
    );
    const [item] = list?.items ?? [];
    if (!list || !item || list.items.some((one) => one.children.some((child) => child.numeral === 'decimal')))
      return undefined;
    const changes = list.items.map((one) => ({
      span: one.numeral,
      newText: [...list.prefix, 1, one.ordinal].join('.'),
    }));
    return apply(clean.text, changes, item);
  },
};

const otherStyleOfList: Operator = {
  rule: 'list/mixed-styles',
  name: 'another sign after every label of a list',
  mutate(clean, random) {
    const list = soundList(
      clean,
      random,
      2,
      (one) => one.style === '1.' && !one.inline && !one.quoted && one.parentList !== undefined,
    );
    const siblings = clean.model.lists.filter(
      (one) => one.parentList === list?.parentList && one.style === '1.' && !one.inline,
    );
    const [item] = list?.items ?? [];
    // Of two lists, either may be the odd one.
    if (
      !list ||
      !item ||
      siblings.length < 3 ||
      list.items.some((one) => one.children.some((child) => child.numeral === 'decimal'))
    )
      return undefined;
    if (list.items.some((one) => clean.text.slice(one.numeral.end, one.numeral.end + 2) !== '. '))
      return undefined;
    let { text } = clean;
    for (const one of list.items)
      text = `${text.slice(0, one.numeral.end)}-${text.slice(one.numeral.end + 1)}`;
    return { text, start: item.label.start, end: item.label.end };
  },
};

export const operators: readonly Operator[] = [
  skipped,
  deleted,
  again,
  againShifted,
  wrong,
  exchanged,
  englishOrder,
  asciiD,
  foreignLetter,
  otherCount,
  lastTakenOut,
  malformed,
  restarted,
  otherPrefix,
  otherStyle,
  otherStyleOfList,
  skippedLevel,
  alone,
  otherSlogan,
  partMissing,
  noSeparator,
  noEnd,
  unclosed,
];
