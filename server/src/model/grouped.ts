import { nth } from '../text/certain';
import type { Block } from '../text/source';
import type { Span } from '../text/span';
import { isSame, NONE, perDocument } from './per-block';
import type { DocumentModel, PassageNodes } from './types';

interface Placed {
  readonly span: Span;
}

interface Group<Node, Part> {
  /** Its nodes by passage. */
  readonly nodes: Map<PassageNodes, Node[]>;
  readonly all: readonly Node[];
  readonly end: Block | undefined;
  readonly part: Part;
}

const NOTHING = { all: NONE, end: undefined };

/** The groups of a document as it was last looked at. */
interface State<Node, Part> {
  passages: readonly PassageNodes[];
  readonly groups: Map<string, Group<Node, Part>>;
  parts: readonly Part[];
}

/**
 * Brings the nodes of a draft together by their keys: one part for each key, with its nodes in the order of the text. A part
 * stays the same object as long as the same nodes are in it, and an edit costs what stands in the passages that it changes.
 */
export function grouped<Node extends Placed, Part>(
  nodesOf: (passage: PassageNodes) => readonly Node[],
  keysOf: (node: Node) => readonly string[],
  partOf: (nodes: readonly Node[], end: Block | undefined) => Part,
): (model: DocumentModel) => readonly Part[] {
  const stateOf = perDocument((): State<Node, Part> => ({ passages: [], groups: new Map(), parts: [] }));

  /** Groups that a passage has nodes in. */
  const keysIn = (passage: PassageNodes): Set<string> => new Set(nodesOf(passage).flatMap(keysOf));

  const settle = (groups: Map<string, Group<Node, Part>>, key: string): void => {
    const group = groups.get(key);
    if (!group) return;
    const { nodes } = group;
    const all = [...nodes.values()].sort((a, b) => nth(a, 0).span.start - nth(b, 0).span.start).flat();
    const end = [...nodes.keys()].find((passage) => passage.end !== undefined)?.end;
    if (all.length === 0) groups.delete(key);
    else if (end !== group.end || !isSame(all, group.all))
      groups.set(key, { nodes, all, end, part: partOf(all, end) });
  };

  return (model) => {
    const state = stateOf(model);
    const { gone, come } = difference(state.passages, model.passages);
    if (gone.length + come.length === 0) return state.parts;
    const touched = new Set<string>();
    for (const passage of gone)
      for (const key of keysIn(passage)) {
        state.groups.get(key)?.nodes.delete(passage);
        touched.add(key);
      }
    for (const passage of come)
      for (const node of nodesOf(passage))
        for (const key of keysOf(node)) {
          let group = state.groups.get(key);
          if (!group)
            state.groups.set(key, (group = { nodes: new Map(), ...NOTHING, part: partOf([], undefined) }));
          const nodes = group.nodes.get(passage);
          if (nodes) nodes.push(node);
          else group.nodes.set(passage, [node]);
          touched.add(key);
        }
    for (const key of touched) settle(state.groups, key);
    state.passages = model.passages;
    state.parts = [...state.groups.values()].map(({ part }) => part);
    return state.parts;
  };
}

/** What two lists of things, each once in a list, do not have in common: what went away, and what came. */
export function difference<T>(
  before: readonly T[],
  now: readonly T[],
): { readonly gone: readonly T[]; readonly come: readonly T[] } {
  const { from, end } = commonEnds(before, now);
  const old = before.slice(from, before.length - end);
  const fresh = now.slice(from, now.length - end);
  if (old.length === 0 || fresh.length === 0) return { gone: old, come: fresh };
  const [was, is] = [new Set(old), new Set(fresh)];
  return { gone: old.filter((one) => !is.has(one)), come: fresh.filter((one) => !was.has(one)) };
}

/** How many things two lists share at their start, and then at their end. */
export function commonEnds(
  one: readonly unknown[],
  other: readonly unknown[],
): { from: number; end: number } {
  const least = Math.min(one.length, other.length);
  let from = 0;
  while (from < least && one[from] === other[from]) from++;
  let end = 0;
  while (end < least - from && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return { from, end };
}
