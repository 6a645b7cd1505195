import { type Disposable, type Memento, Uri, type WebviewPanel, window, workspace } from 'vscode';

/** Kinds of pages beside a draft; under these names it is remembered which draft each is of. */
export const REPORT_PANEL = 'partyDocuments.report';
export const PAGES_PANEL = 'partyDocuments.pages';

/** What can fill a page again that it had shown of a draft. */
interface Restorer {
  restore(panel: WebviewPanel, draft: Uri): unknown;
}

interface Restorers {
  readonly reports: Restorer;
  readonly pages: Restorer;
}

/** Fills the pages that were open when the window was closed, or reloaded; one whose draft is gone is closed. */
export function restorePanels(
  memory: Memento,
  workbench: () => Promise<Restorers | undefined>,
): Disposable[] {
  const restored = (kind: string, fill: (made: Restorers, panel: WebviewPanel, draft: Uri) => unknown) =>
    window.registerWebviewPanelSerializer(kind, {
      async deserializeWebviewPanel(panel) {
        const draft = await openRemembered(memory.get<string>(kind));
        const made = draft && (await workbench());
        if (made) await fill(made, panel, draft);
        else panel.dispose();
      },
    });
  return [
    restored(REPORT_PANEL, ({ reports }, panel, draft) => reports.restore(panel, draft)),
    restored(PAGES_PANEL, ({ pages }, panel, draft) => pages.restore(panel, draft)),
  ];
}

async function openRemembered(draft: string | undefined): Promise<Uri | undefined> {
  if (draft === undefined) return undefined;
  const uri = Uri.parse(draft);
  const open = workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
  // A new draft that was never saved is there again with its editor, or not at all.
  if (open || uri.scheme === 'untitled') return open ? uri : undefined;
  return workspace.openTextDocument(uri).then(
    () => uri,
    () => undefined,
  );
}
