import type { ServerCapabilities } from 'vscode-languageserver';
import { answer, type RequestWorld } from './world';

export const navigationCapabilities: ServerCapabilities = {
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  renameProvider: { prepareProvider: true },
  workspaceSymbolProvider: true,
};

export function registerNavigation(world: RequestWorld): void {
  const { connection } = world;
  connection.onHover((params) =>
    answer(world, null, async () => (await import('./library')).hoverAnswer(world, params)),
  );
  connection.onDefinition((params) =>
    answer(world, null, async () => (await import('./library')).definitionAnswer(world, params)),
  );
  connection.onReferences((params) =>
    answer(world, [], async () => (await import('./library')).referencesAnswer(world, params)),
  );
  connection.onRenameRequest((params) =>
    answer(world, null, async () => (await import('./library')).renameAnswer(world, params)),
  );
  connection.onWorkspaceSymbol((params) =>
    answer(world, [], async () => (await import('./library')).workspaceSymbolAnswer(world, params)),
  );
  connection.onDocumentHighlight((params) =>
    answer(world, [], async () => (await import('./library')).highlightsAnswer(world, params)),
  );
  connection.onPrepareRename((params) =>
    answer(world, null, async () => (await import('./library')).renamedAnswer(world, params)),
  );
}
