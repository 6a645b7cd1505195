import type { DocumentLink, ServerCapabilities } from 'vscode-languageserver';
import { answer, type RequestWorld } from './world';

export const linkCapabilities: ServerCapabilities = { documentLinkProvider: {} };

export function registerLinks(world: RequestWorld): void {
  const { connection, drafts } = world;
  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    answer<DocumentLink[]>(world, [], async () => {
      const draft = await drafts.getAfterFindings(uri);
      return draft ? (await import('./library')).linksAnswer(world, draft) : [];
    }),
  );
}
