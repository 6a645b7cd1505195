import { nth } from './certain';
import { lazyFor } from './lazy';
import { firstWhere } from './search';
import type { Span } from './span';

interface Placed {
  readonly span: Span;
}

/**
 * For each node the one that reaches furthest among it and all before it: what makes the search below a binary one. Nodes,
 * not offsets: an edit moves what the same list holds.
 */
const reachOf = lazyFor((nodes: readonly Placed[]): readonly Placed[] => {
  let furthest = nodes[0];
  return nodes.map((node) => (furthest = furthest && furthest.span.end > node.span.end ? furthest : node));
});

/**
 * The nodes that share at least one UTF-16 unit with a range, in the order of the text. `nodes` are in that order and do
 * not change. Takes the logarithm of their number, where few of them lie inside one another.
 */
export function* overlapping<T extends Placed>(
  nodes: readonly T[],
  range: { readonly start: number; readonly end: number },
): Generator<T> {
  const reach = reachOf(nodes);
  const first = firstWhere(nodes.length, (i) => nth(reach, i).span.end > range.start);
  for (let i = first; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node || node.span.start >= range.end) return;
    if (node.span.end > range.start) yield node;
  }
}
