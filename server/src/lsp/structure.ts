import {
  type DocumentSymbol,
  type FoldingRange,
  type SelectionRange,
  type ServerCapabilities,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
} from 'vscode-languageserver';
import { folds } from '../features/folding';
import { selectionRanges } from '../features/selection';
import { outline, type OutlineNode } from '../features/symbols';
import type { Draft } from './drafts';
import { answer, type RequestWorld } from './world';

export const structureCapabilities: ServerCapabilities = {
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
};

const kinds: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  heading: SymbolKind.Namespace,
  item: SymbolKind.String,
};

export function registerStructure(world: RequestWorld): void {
  const { connection, drafts } = world;
  const range = (draft: Draft, place: { readonly start: number; readonly end: number }) =>
    world.positions().range(draft.model.lines, place);

  const toSymbol = (draft: Draft, node: OutlineNode): DocumentSymbol => ({
    name: node.name,
    kind: kinds[node.kind],
    range: range(draft, node),
    selectionRange: range(draft, node.selection),
    children: node.children.map((child) => toSymbol(draft, child)),
  });
  const toInformation = (draft: Draft, node: OutlineNode): SymbolInformation[] => [
    { name: node.name, kind: kinds[node.kind], location: { uri: draft.uri, range: range(draft, node) } },
    ...node.children.flatMap((child) => toInformation(draft, child)),
  ];

  connection.onDocumentSymbol(({ textDocument }) =>
    answer<DocumentSymbol[] | SymbolInformation[]>(world, [], async () => {
      const draft = await drafts.getAfterFindings(textDocument.uri);
      if (!draft) return [];
      const nodes = outline(draft.model);
      return world.client().textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true
        ? nodes.map((node) => toSymbol(draft, node))
        : nodes.flatMap((node) => toInformation(draft, node));
    }),
  );

  connection.onFoldingRanges(({ textDocument }) =>
    answer<FoldingRange[]>(world, [], async () => {
      const draft = await drafts.getAfterFindings(textDocument.uri);
      if (!draft) return [];
      const limit = world.client().textDocument?.foldingRange?.rangeLimit;
      const found = folds(draft.model).map(({ startLine, endLine }) => ({ startLine, endLine }));
      return limit === undefined ? found : found.slice(0, limit);
    }),
  );

  connection.onSelectionRanges(({ textDocument, positions }) =>
    answer<SelectionRange[]>(world, [], async () => {
      const draft = await drafts.get(textDocument.uri);
      if (!draft) return [];
      return positions.map((position) => {
        const offset = world.positions().offset(draft.model.lines, position);
        const nested = selectionRanges(draft.model, offset)
          .toReversed()
          .reduce<SelectionRange | undefined>(
            (parent, one) => ({ range: range(draft, one), ...(parent ? { parent } : {}) }),
            undefined,
          );
        return nested ?? { range: { start: position, end: position } };
      });
    }),
  );

  // What Enter does in a list: the next label. Clients send this only where a person has typing formatted.
  connection.onDocumentOnTypeFormatting(({ textDocument, position }) =>
    answer<TextEdit[]>(world, [], async () => {
      const draft = await drafts.get(textDocument.uri);
      if (!draft) return [];
      const { continueList } = await import('./library');
      const offset = world.positions().offset(draft.model.lines, position);
      return continueList(draft.model, offset).map((edit) => ({
        range: range(draft, edit),
        newText: edit.newText,
      }));
    }),
  );
}
