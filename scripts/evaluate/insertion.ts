/**
 * Passages that are put into a clean text with a mistake in them: clean texts have too few places for some mistakes. The
 * passage without the mistake is sound, and a unit test asks that its rule says nothing of it.
 */
import type { Official } from '../../server/src/knowledge';
import type { Language } from '../../server/src/model/types';
import type { RuleId } from '../../server/src/rules/types';
import type { Block } from '../../server/src/text/source';
import type { Random } from './random';
import type { CleanText, Mutant, Operator } from './types';

/** A passage as it should stand, and the same with a mistake, which ⟦ ⟧ stand around. */
export interface Passage {
  readonly sound: string;
  readonly marked: string;
  /** The office's roster, where the mistake is one against it. */
  readonly roster?: readonly Official[];
}

export interface Insertion {
  readonly rule: RuleId;
  readonly name: string;
  /** Absent: both. */
  readonly languages?: readonly Language[];
  /** Undefined where the text has something that the passage would not agree with. */
  readonly make: (clean: CleanText, random: Random, after: Block) => Passage | undefined;
}

/** Blocks that end a sentence and stand outside every list: between two items, another list would read as a part. */
export function placesOf({ model }: CleanText): Block[] {
  const inside = model.lists.map(({ items }) => {
    const indexes = items.map((item) => item.block.index);
    return { from: Math.min(...indexes), to: Math.max(...indexes) };
  });
  return model.blocks.filter(
    ({ index, original }) =>
      original.endsWith('.') && !inside.some(({ from, to }) => from - 1 <= index && index <= to),
  );
}

/** The text with a marked passage after a block. */
export function insertAfter(clean: CleanText, after: Block, marked: string): Mutant {
  const at = after.start + after.original.length;
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const passage = marked.replace(/[⟦⟧]/gu, '');
  const text = `${clean.text.slice(0, at)}\n\n${passage}\n${clean.text.slice(at)}`;
  return { text, start: at + 2 + start, end: at + 2 + end };
}

export function toOperator({ rule, name, languages, make }: Insertion): Operator {
  return {
    rule,
    name: `${name}, in a passage of its own`,
    ...(languages ? { languages } : {}),
    mutate: (clean, random) => {
      const after = random.pick(placesOf(clean));
      const passage = after && make(clean, random, after);
      if (!passage) return undefined;
      const { marked, roster } = passage;
      return { ...insertAfter(clean, after, marked), ...(roster ? { roster } : {}) };
    },
  };
}

/** Whether a numbered list of the text's own goes on at a block: 1., 1.1 put there would read as its parts. */
export function isInNumbers({ model }: CleanText, { index }: Block): boolean {
  return model.lists.some(
    ({ inline, numeral, items }) =>
      !inline &&
      (numeral === 'arabic' || numeral === 'decimal') &&
      items.some((item) => item.block.index <= index && index <= item.lastBlock),
  );
}
