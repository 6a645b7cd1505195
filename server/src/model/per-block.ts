import type { Block } from '../text/source';

interface Note {
  readonly given: readonly unknown[];
  readonly value: unknown;
}

let slots = 0;

/**
 * What is read or made of a block, from what is given besides, made once: an edit leaves most blocks of a document as
 * they are. It is made anew where one of the things given is another (`===`), so they must be plain values, or objects
 * that stay the same as long as what they say. What it gives is shared by all models of the document and must not be
 * changed; nor may it hold what an edit elsewhere moves: indexes of blocks, offsets in the document.
 */
export function perBlock<Given extends readonly unknown[], T>(
  make: (block: Block, ...given: Given) => T,
): (block: Block, ...given: Given) => T {
  const slot = slots++;
  return (block, ...given) => {
    const last = block.notes[slot] as Note | undefined;
    if (last && isSame(last.given, given)) return last.value as T;
    const value = make(block, ...given);
    block.notes[slot] = { given, value } satisfies Note;
    return value;
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < other.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/**
 * The same for a node: nodes of a block that has not changed stay the same objects. Only for what follows from the node
 * and from what is given besides.
 */
export function perNode<Node extends object, Given extends readonly unknown[], T>(
  make: (node: Node, ...given: Given) => T,
): (node: Node, ...given: Given) => T {
  const notes = new WeakMap<Node, Note>();
  return (node, ...given) => {
    const last = notes.get(node);
    if (last && isSame(last.given, given)) return last.value as T;
    const value = make(node, ...given);
    notes.set(node, { given, value });
    return value;
  };
}

/** For blocks without any: one array, so that it stays the same. */
export const NONE: readonly never[] = [];
