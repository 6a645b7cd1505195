/** Mistakes in labels and levels, and in what refers to them. */
import type { Block } from '../../../../server/src/text/source';
import { isInNumbers, type Passage } from '../../insertion';
import { between, pick, type Random } from '../../random';
import type { CleanText } from '../../types';
import { AFTER, draft, HEADINGS, ITEMS, type Labels, listed, mark, sentence } from './made-up';

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const NO_ROMAN: readonly [readonly [number, string], ...(readonly [number, string])[]] = [
  [3, 'iiii'],
  [3, 'iiiv'],
  [2, 'iiv'],
  [4, 'iiiii'],
  [7, 'iix'],
  [8, 'viiii'],
];

export function badRoman(clean: CleanText, random: Random): Passage {
  const { items, lead, after } = draft(clean, random, 9, 10);
  const [at, wrong] = pick(random, NO_ROMAN);
  const form = pick(random, ['inline', 'clauses'] as const);
  const style = pick(random, [(n: string) => `(${n})`, (n: string) => `${n})`]);
  const upper = random.below(3) === 0;
  const shape = (n: string): string => style(upper ? n.toUpperCase() : n);
  const kept = items.slice(0, Math.max(at + 2, between(random, 4, 9)));
  const labels = kept.map((_, i) => shape(ROMAN[i] ?? ''));
  const tail = `\n${after}`;
  return {
    sound: `${lead}${listed(labels, kept, form)}${tail}`,
    marked: `${lead}${listed(mark(labels, at, shape(wrong)), kept, form)}${tail}`,
  };
}

const NUMBERED: readonly [(n: number) => string, ...((n: number) => string)[]] = [
  (n) => `${n}.`,
  (n) => `${n})`,
  (n) => `${'abcdefghij'.charAt(n - 1)})`,
  (n) => `(${n})`,
];

export function restarted(clean: CleanText, random: Random): Passage {
  // Letters stop before the place of đ, which is another rule's.
  const style = pick(random, NUMBERED);
  const most = style(1) === 'a)' ? 4 : 7;
  const { items, lead, after } = draft(clean, random, 4, most);
  const form = style(1) === '(1)' ? 'inline' : pick(random, ['clauses', 'sentences'] as const);
  const labels = items.map((_, i) => style(i + 1));
  const from = between(random, 2, items.length - 2);
  const again = labels.map((label, i) => {
    if (i < from) return label;
    return i === from ? `⟦${style(1)}⟧` : style(i - from + 1);
  });
  return {
    sound: `${lead}${listed(labels, items, form)}\n${after}`,
    marked: `${lead}${listed(again, items, form)}\n${after}`,
  };
}

const OTHER_SIGN: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['.', ')'],
  [')', '.'],
  ['.', '-'],
];

export function mixedSigns(clean: CleanText, random: Random): Passage {
  const { items, lead, after } = draft(clean, random, 4, random.below(2) === 0 ? 4 : 7);
  const [usual, other] = pick(random, OTHER_SIGN);
  const letters = items.length === 4;
  const numeral = (i: number): string => (letters ? 'abcd'.charAt(i) : String(i + 1));
  const labels = items.map((_, i) => `${numeral(i)}${usual}`);
  const at = between(random, 1, items.length - 1);
  const form = pick(random, ['clauses', 'sentences'] as const);
  return {
    sound: `${lead}${listed(labels, items, form)}\n${after}`,
    marked: `${lead}${listed(mark(labels, at, `${numeral(at)}${other}`), items, form)}\n${after}`,
  };
}

export function single(clean: CleanText, random: Random): Passage {
  const { items, lead, after } = draft(clean, random, 2, 4);
  const style = pick(random, NUMBERED.slice(0, 3) as [(n: number) => string]);
  const labels = items.map((_, i) => style(i + 1));
  return {
    sound: `${lead}${listed(labels, items, 'sentences')}\n\n${after}`,
    marked: `${lead}${listed([`⟦${style(1)}⟧`], items, 'sentences')}\n\n${after}`,
  };
}

/** The same under one of two headings: there the recogniser has a list to put it in. */
export function singleUnderHeading(clean: CleanText, random: Random): Passage {
  const { language, items, after } = draft(clean, random, 3, 5);
  const [first = '', second = ''] = random.shuffle(HEADINGS[language]);
  const style = pick(random, NUMBERED.slice(0, 3) as [(n: number) => string]);
  const labels = items.map((_, i) => style(i + 1));
  const write = (list: Labels): string =>
    `A. ${first}${listed(list, items, 'sentences')}\nB. ${second}\n${after}`;
  return { sound: write(labels), marked: write([`⟦${style(1)}⟧`]) };
}

/** Numbered parts of two levels; the labels of the second are given by `label`. */
export function levels(
  clean: CleanText,
  random: Random,
  after: Block,
  spoil: (parent: number, child: number, wrongParent: number, wrongChild: number) => string | undefined,
): Passage | undefined {
  if (isInNumbers(clean, after)) return undefined;
  const { language } = clean;
  const heads = random.shuffle(HEADINGS[language]).slice(0, between(random, 2, 4));
  const items = random.shuffle(ITEMS[language]);
  const dot = pick(random, ['.', '']);
  const sizes = heads.map(() => between(random, 2, 3));
  const wrongParent = between(random, 1, heads.length);
  const wrongChild = between(random, 1, sizes[wrongParent - 1] ?? 2);
  const write = (wrong: boolean): string => {
    let marked = false;
    return heads
      .map((head, p) => {
        const children = Array.from({ length: sizes[p] ?? 2 }, (_, c) => {
          const instead = wrong ? spoil(p + 1, c + 1, wrongParent, wrongChild) : undefined;
          const label = `${instead ?? `${p + 1}.${c + 1}`}${dot}`;
          const first = instead !== undefined && !marked;
          marked ||= first;
          return `\n${first ? `⟦${label}⟧` : label} ${sentence(items[(p * 3 + c) % items.length] ?? '', '.')}`;
        });
        return `${p === 0 ? '' : '\n'}${p + 1}. ${head}${children.join('')}`;
      })
      .join('');
  };
  const end = pick(random, AFTER[language]);
  return { sound: `${write(false)}\n\n${end}`, marked: `${write(true)}\n\n${end}` };
}

function article({ language }: CleanText, random: Random, wrong: boolean, total: number, at: number): string {
  const vi = language === 'vi';
  const heads = random.shuffle(HEADINGS[language]);
  const items = random.shuffle(ITEMS[language]);
  const number = wrong ? `⟦${total + 1 + random.below(6)}⟧` : String(1 + random.below(total));
  const kind = vi ? 'Quy định' : 'Regulation';
  return Array.from({ length: total }, (_, i) => {
    const head = `${vi ? 'Điều' : 'Article'} ${i + 1}. ${heads[i] ?? ''}`;
    const body = sentence(items[i] ?? '', '.');
    if (i !== at) return `${head}\n${body}`;
    const reference = vi
      ? `Việc này thực hiện theo Điều ${number} ${kind} này.`
      : `This is done under Article ${number} of this ${kind}.`;
    return `${head}\n${body} ${reference}`;
  }).join('\n');
}

export function pastTheLast(clean: CleanText, random: Random): Passage | undefined {
  if (clean.model.lists.some((list) => list.unit !== undefined)) return undefined;
  const total = between(random, 3, 6);
  const at = random.below(total);
  const after = pick(random, AFTER[clean.language]);
  const tail =
    clean.language === 'vi'
      ? `\nNơi nhận:\n- Các chi bộ.\n\n${after}`
      : `\nRecipients:\n- Cells.\n\n${after}`;
  return {
    sound: article(clean, random, false, total, at) + tail,
    marked: article(clean, random, true, total, at) + tail,
  };
}
