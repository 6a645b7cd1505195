import { addTo } from '../text/add-to';
import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import type { Block } from '../text/source';
import type { Span } from '../text/span';
import { nodeChanges } from './changes';
import { isSame } from './alike';
import { NONE, perDocument } from './per-block';
import type { DocumentModel, PassageNodes } from './types';

interface Placed {
  readonly span: Span;
}

interface Group<Node, Part> {
  readonly nodes: readonly Node[];
  readonly end: Block | undefined;
  readonly part: Part;
}

interface Changes<Node> {
  readonly gone: readonly Node[];
  readonly come: readonly Node[];
  /** The last block of the draft. */
  readonly last: Block | undefined;
}

/** The groups of a document as it was last looked at. */
interface State<Node, Part> {
  passages: readonly PassageNodes[];
  readonly groups: Map<string, Group<Node, Part>>;
  parts: readonly Part[];
}

/** The groups of a draft's nodes. */
export interface Groups<Part> {
  /** The same list as long as they are the same. */
  readonly all: (model: DocumentModel) => readonly Part[];
  readonly of: (model: DocumentModel, key: string) => Part | undefined;
}

/** So few nodes are put among others one by one. */
const FEW = 16;

/** Nodes in the order of the text, with others among them. */
function inOrder<Node extends Placed>(nodes: Node[], others: readonly Node[]): readonly Node[] {
  if (nodes.length === 0 || others.length > FEW)
    return [...nodes, ...others].sort((a, b) => a.span.start - b.span.start);
  for (const other of others) {
    const { start } = other.span;
    nodes.splice(
      firstWhere(nodes.length, (i) => nth(nodes, i).span.start > start),
      0,
      other,
    );
  }
  return nodes;
}

/**
 * Brings the nodes of a draft together by their keys: one part for each key, with its nodes in the order of the text. A part
 * stays the same object as long as the same nodes are in it, and an edit costs what stands in the blocks that it changes.
 */
export function grouped<Node extends Placed, Part>(
  nodesOf: (passage: PassageNodes) => readonly Node[],
  keysOf: (node: Node) => readonly string[],
  partOf: (nodes: readonly Node[], end: Block | undefined, key: string) => Part,
): Groups<Part> {
  const stateOf = perDocument((): State<Node, Part> => ({ passages: NONE, groups: new Map(), parts: NONE }));

  const byKey = (nodes: readonly Node[]): Map<string, Node[]> => {
    const found = new Map<string, Node[]>();
    for (const node of nodes)
      for (const key of keysOf(node)) {
        addTo(found, key, node);
      }
    return found;
  };

  const changes = (model: DocumentModel, before: readonly PassageNodes[]): Changes<Node> => {
    const last = model.passages.at(-1)?.end;
    // At first every node is new: nothing is compared.
    if (before.length === 0) return { gone: NONE, come: model.passages.flatMap(nodesOf), last };
    const { gone, come } = nodeChanges(model, before, model.passages);
    return { gone: nodesOf(gone), come: nodesOf(come), last };
  };

  const now = (model: DocumentModel): State<Node, Part> => {
    const state = stateOf(model);
    if (state.passages === model.passages) return state;
    const { gone, come, last } = changes(model, state.passages);
    state.passages = model.passages;
    const [was, is] = [byKey(gone), byKey(come)];
    let changed = false;
    for (const key of new Set([...was.keys(), ...is.keys()])) {
      const group = state.groups.get(key);
      const left = new Set(was.get(key));
      const stay = group?.nodes.filter((node) => !left.has(node)) ?? [];
      const nodes = inOrder(stay, is.get(key) ?? NONE);
      const end = nodes.at(-1)?.span.anchor === last ? last : undefined;
      if (group?.end === end && isSame(nodes, group?.nodes ?? NONE)) continue;
      changed = true;
      if (nodes.length === 0) state.groups.delete(key);
      else state.groups.set(key, { nodes, end, part: partOf(nodes, end, key) });
    }
    if (changed) state.parts = Array.from(state.groups.values(), ({ part }) => part);
    return state;
  };

  return { all: (model) => now(model).parts, of: (model, key) => now(model).groups.get(key)?.part };
}
