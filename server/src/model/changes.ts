import type { Block } from '../text/source';
import type { Anchor } from '../text/span';
import { editOf } from './edit';
import { NONE, type Noted, perDocument } from './per-block';
import type { PassageNodes } from './types';

/** What two states of a draft do not have in common, by the blocks that bear nodes. */
export interface NodeChanges {
  /** The blocks of which a node went away or came. */
  readonly blocks: ReadonlySet<Anchor>;
  /** All nodes of these blocks before … */
  readonly gone: PassageNodes;
  /** … and now. */
  readonly come: PassageNodes;
}

type Kind = Exclude<keyof PassageNodes, 'end'>;
type AnyNode = PassageNodes[Kind][number];

/** Every kind of node, once: the compiler tells where one is missing. */
const NO_NODES: PassageNodes = {
  citations: NONE,
  dates: NONE,
  durations: NONE,
  glosses: NONE,
  terms: NONE,
  events: NONE,
  slogans: NONE,
  namedCounts: NONE,
  shares: NONE,
  figures: NONE,
  titles: NONE,
  organs: NONE,
  persons: NONE,
  renderings: NONE,
  provinces: NONE,
  toneWords: NONE,
  abbreviations: NONE,
  end: undefined,
};

const KINDS = Object.keys(NO_NODES).filter((key): key is Kind => key !== 'end');

/** The block that a node stands in. */
function anchorOf(node: AnyNode): Anchor {
  return 'span' in node ? node.span.anchor : node.date.span.anchor;
}

/** What an edit changed of the nodes of a draft. */
export const nodeChanges = betweenStates(
  (document, before: readonly PassageNodes[], now: readonly PassageNodes[]): NodeChanges => {
    const { gone, come } = difference(document, before, now);
    const blocks = new Set<Anchor>();
    for (const kind of KINDS) {
      const nodes = difference(document, nodesOf(gone, kind), nodesOf(come, kind));
      for (const node of nodes.gone) blocks.add(anchorOf(node));
      for (const node of nodes.come) blocks.add(anchorOf(node));
    }
    const [last, end] = [endOf(before), endOf(now)];
    if (last !== end) for (const block of [last, end]) if (block) blocks.add(block);
    return { blocks, gone: standing(gone, blocks, last), come: standing(come, blocks, end) };
  },
);

function endOf(passages: readonly PassageNodes[]): Block | undefined {
  return passages.at(-1)?.end;
}

function nodesOf(passages: readonly PassageNodes[], kind: Kind): readonly AnyNode[] {
  const [only, ...others] = passages;
  if (only && others.length === 0) return only[kind];
  return passages.flatMap((passage): readonly AnyNode[] => passage[kind]);
}

/** The nodes of some passages that stand in these blocks. */
function standing(
  passages: readonly PassageNodes[],
  blocks: ReadonlySet<Anchor>,
  end: Block | undefined,
): PassageNodes {
  const here = (kind: Kind): readonly AnyNode[] =>
    nodesOf(passages, kind).filter((node) => blocks.has(anchorOf(node)));
  return { ...NO_NODES, ...Object.fromEntries(KINDS.map((kind) => [kind, here(kind)])), end };
}

/** What two lists of things, each once in a list, do not have in common. */
export interface Difference<T> {
  readonly gone: readonly T[];
  readonly come: readonly T[];
}

/** What went away from a list, and what came. */
export function difference<T>(document: Noted, before: readonly T[], now: readonly T[]): Difference<T> {
  if (before === now) return NO_DIFFERENCE;
  const { from, end } = editOf(document).common(before, now);
  if (from === before.length && from === now.length) return NO_DIFFERENCE;
  const old = before.slice(from, before.length - end);
  const fresh = now.slice(from, now.length - end);
  if (old.length === 0 || fresh.length === 0) return { gone: old, come: fresh };
  const [was, is] = [new Set(old), new Set(fresh)];
  return { gone: old.filter((one) => !is.has(one)), come: fresh.filter((one) => !was.has(one)) };
}

const NO_DIFFERENCE: Difference<never> = { gone: NONE, come: NONE };

/** What is made of two states of a document's, remembered for the last two: many ask about the same ones. */
export function betweenStates<State, T>(
  make: (document: Noted, before: State, now: State) => T,
): (document: Noted, before: State, now: State) => T {
  const place = perDocument((): { last?: { before: State; now: State; value: T } } => ({}));
  return (document, before, now) => {
    const here = place(document);
    if (here.last?.before !== before || here.last.now !== now)
      here.last = { before, now, value: make(document, before, now) };
    return here.last.value;
  };
}
