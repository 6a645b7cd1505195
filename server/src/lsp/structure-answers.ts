import {
  type DocumentSymbol,
  type FoldingRange,
  type Position,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import { folds } from '../features/folding';
import { selectionRanges } from '../features/selection';
import { outline, type OutlineNode } from '../features/symbols';
import type { Draft } from './drafts';
import type { ProtocolRange } from './positions';
import type { RequestWorld } from './world';

const kinds: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  heading: SymbolKind.Namespace,
  item: SymbolKind.String,
};

type Place = Readonly<Record<'start' | 'end', number>>;

/** The outline of a draft, as far in depth as the client shows it. */
export function symbolsAnswer(world: RequestWorld, draft: Draft): DocumentSymbol[] | SymbolInformation[] {
  const { model, uri } = draft;
  const range = (place: Place): ProtocolRange => world.positions().range(model.lines, place);
  const toSymbol = (node: OutlineNode): DocumentSymbol => ({
    name: node.name,
    kind: kinds[node.kind],
    range: range(node),
    selectionRange: range(node.selection),
    children: node.children.map(toSymbol),
  });
  const toInformation = (node: OutlineNode): SymbolInformation[] => [
    { name: node.name, kind: kinds[node.kind], location: { uri, range: range(node) } },
    ...node.children.flatMap(toInformation),
  ];
  const nodes = outline(model);
  return world.client().textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
    ? nodes.map(toSymbol)
    : nodes.flatMap(toInformation);
}

/** What can be folded away, as much of it as the client takes. */
export function foldsAnswer(world: RequestWorld, { model }: Draft): FoldingRange[] {
  return folds(model).slice(0, world.client().textDocument?.foldingRange?.rangeLimit);
}

/** What is selected step by step around each place. */
export function selectionAnswer(
  world: RequestWorld,
  { model }: Draft,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => {
    const offset = world.positions().offset(model.lines, position);
    const nested = selectionRanges(model, offset)
      .toReversed()
      .reduce<SelectionRange | undefined>(
        (parent, one) => ({
          range: world.positions().range(model.lines, one),
          ...(parent ? { parent } : {}),
        }),
        undefined,
      );
    return nested ?? { range: { start: position, end: position } };
  });
}
