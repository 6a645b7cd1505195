/** Mistakes in levels, in the signs of labels and of items. */
import { type Operator, replaceRange } from '../../types';
import { apply, soundList } from './sound';
import { below } from '../../random';

export const otherPrefix: Operator = {
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

export const otherStyle: Operator = {
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

export const alone: Operator = {
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

export const noSeparator: Operator = {
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

export const noEnd: Operator = {
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

export const unclosed: Operator = {
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

export const skippedLevel: Operator = {
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

export const otherStyleOfList: Operator = {
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
