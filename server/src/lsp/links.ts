import type { DocumentLink, ServerCapabilities } from 'vscode-languageserver';
import { partLinks } from '../features/document-links';
import { productText } from '../messages';
import { answer, type RequestWorld } from './requests';

export const linkCapabilities: ServerCapabilities = { documentLinkProvider: {} };

export function registerLinks(world: RequestWorld): void {
  const { connection, drafts, positions } = world;
  connection.onDocumentLinks(({ textDocument: { uri } }) =>
    answer<DocumentLink[]>(world, [], async () => {
      const draft = await drafts.get(uri);
      if (!draft) return [];
      const { lines } = draft.model;
      return partLinks(draft.model).map((link) => {
        const { line, character } = lines.positionAt(link.target.start);
        return {
          range: positions().range(lines, link),
          // The fragment is what editors understand: line and column, from 1.
          target: `${uri}#L${line + 1},${character + 1}`,
          tooltip: productText(draft.language, 'link.part', { label: link.label }),
        };
      });
    }),
  );
}
