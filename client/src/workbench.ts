import { commands, Disposable, env, type ExtensionContext, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { CREATE_CATALOGUE, createCatalogue } from './catalogue';
import { Desk } from './desk';
import { Pages, PRINT_PAGES, SHOW_PAGES } from './pages';
import { EXPORT_REPORT, Reports, SHOW_REPORT } from './report';
import { createStatus, SHOW_STATUS, showStatus } from './status';
import { createViews, NEXT_MENTION, nextMention, SHOW_PLACE, showPlace } from './views';
import type { WordTools } from './word';
import { EXPORT_WORD, exportWord } from './word-files';

/** The server sends this command with the quick fix that switches a rule off in the office's file. */
export const SAVE_FILE = 'partyDocuments.saveFile';

/** What stands around the text of a draft: views, status item, report, pages. */
export interface Workbench {
  readonly reports: Reports;
  readonly pages: Pages;
  /** All of it goes away with this. */
  readonly subscription: Disposable;
}

/** Made when the first draft is opened. */
export function createWorkbench(
  { extensionUri, workspaceState }: Pick<ExtensionContext, 'extensionUri' | 'workspaceState'>,
  client: () => BaseLanguageClient | undefined,
  tools: WordTools,
): Workbench {
  const desk = new Desk(client);
  const reports = new Reports(desk, (report) => tools.reportDocx(report), workspaceState);
  const pages = new Pages(desk, extensionUri, workspaceState);
  const subscription = Disposable.from(
    desk,
    reports,
    pages,
    createStatus(desk),
    ...createViews(desk),
    commands.registerCommand(SHOW_REPORT, () => reports.show()),
    commands.registerCommand(EXPORT_REPORT, (file?: unknown) =>
      reports.save(file instanceof Uri ? file : undefined),
    ),
    commands.registerCommand(EXPORT_WORD, (file?: unknown) =>
      exportWord(desk, tools, file instanceof Uri ? file : undefined),
    ),
    commands.registerCommand(SHOW_PAGES, () => pages.show()),
    commands.registerCommand(PRINT_PAGES, (file?: unknown) =>
      pages.print(file instanceof Uri ? file : undefined),
    ),
    commands.registerCommand(SHOW_STATUS, () => showStatus(desk, extensionUri)),
    commands.registerCommand(SHOW_PLACE, showPlace),
    commands.registerCommand(NEXT_MENTION, nextMention),
    commands.registerCommand(SAVE_FILE, saveFile),
    commands.registerCommand(CREATE_CATALOGUE, () => createCatalogue(client(), saveFile)),
    commands.registerCommand('partyDocuments.copyCitedList', async () => {
      const list = await citedList(desk);
      if (list !== undefined) await env.clipboard.writeText(list);
    }),
    commands.registerCommand('partyDocuments.insertCitedList', () => insertCitedList(desk)),
  );
  return { reports, pages, subscription };
}

async function citedList(desk: Desk): Promise<string | undefined> {
  await desk.refresh();
  return desk.current && desk.request<string>('citedList', desk.current.document);
}

/** Puts the list at the cursor, on lines of its own and with an empty one before it. */
async function insertCitedList(desk: Desk): Promise<void> {
  const list = await citedList(desk);
  const document = desk.current?.document;
  if (list === undefined || !document) return;
  const editor =
    window.visibleTextEditors.find((one) => one.document === document) ??
    (await window.showTextDocument(document));
  const at = editor.selection.active;
  const follows = at.line > 0 && !document.lineAt(at.line - 1).isEmptyOrWhitespace;
  const before = at.character > 0 ? '\n\n' : follows ? '\n' : '';
  await editor.edit((edit) => {
    edit.insert(at, before + list);
  });
}

/** An office's files hold as they are on the disk, so what a quick fix wrote into them is saved. */
async function saveFile(...uris: readonly string[]): Promise<void> {
  const wanted = uris.map((uri) => Uri.parse(uri).toString());
  for (const document of workspace.textDocuments)
    if (wanted.includes(document.uri.toString())) await document.save();
}
