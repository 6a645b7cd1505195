import {
  type DocumentSymbol,
  type FoldingRange,
  type SelectionRange,
  type ServerCapabilities,
  type SymbolInformation,
  type TextEdit,
} from 'vscode-languageserver';
import { answer, type RequestWorld } from './world';

export const structureCapabilities: ServerCapabilities = {
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
};

export function registerStructure(world: RequestWorld): void {
  const { connection, drafts } = world;
  connection.onDocumentSymbol(({ textDocument }) =>
    answer<DocumentSymbol[] | SymbolInformation[]>(world, [], async () => {
      const draft = await drafts.getAfterFindings(textDocument.uri);
      return draft ? (await import('./library')).symbolsAnswer(world, draft) : [];
    }),
  );

  connection.onFoldingRanges(({ textDocument }) =>
    answer<FoldingRange[]>(world, [], async () => {
      const draft = await drafts.getAfterFindings(textDocument.uri);
      return draft ? (await import('./library')).foldsAnswer(world, draft) : [];
    }),
  );

  connection.onSelectionRanges(({ textDocument, positions }) =>
    answer<SelectionRange[]>(world, [], async () => {
      const draft = await drafts.get(textDocument.uri);
      return draft ? (await import('./library')).selectionAnswer(world, draft, positions) : [];
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
        range: world.positions().range(draft.model.lines, edit),
        newText: edit.newText,
      }));
    }),
  );
}
