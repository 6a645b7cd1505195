import {
  type Disposable,
  env,
  type Memento,
  Range,
  TextEditorRevealType,
  UIKind,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { PagesAnswer } from '../../server/src/export/html';
import type { FromPage, ToPage } from '../pages/messages';
import type { Desk } from './desk';
import { printHtml, viewHtml } from './pages-html';
import { PAGES_PANEL } from './panels';
import { showPlace } from './views';

export const SHOW_PAGES = 'partyDocuments.showPages';
export const PRINT_PAGES = 'partyDocuments.printPages';

/** Milliseconds without an edit after which the pages are drawn anew. */
const REST = 150;
/** Milliseconds in which the editor scrolls because the pages did. */
const ECHO = 250;

/** The pages of the draft in front of the person, beside it: drawn while one types, in step with the editor. */
export class Pages implements Disposable {
  #panel: WebviewPanel | undefined;
  #shown: Uri | undefined;
  /** The script of the page runs, and may be told things. */
  #ready = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking = false;
  #askAgain = false;
  #echoUntil = 0;
  readonly #subscriptions: readonly Pick<Disposable, 'dispose'>[];

  constructor(
    readonly desk: Desk,
    readonly extensionUri: Uri,
    /** Remembers the draft that is shown, for the window that is opened next. */
    readonly memory: Memento,
  ) {
    this.#subscriptions = [
      // Another draft, other settings.
      desk.onDidChange((current) => {
        if (!current || !this.#panel) return;
        this.#follow(current.document.uri);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document.uri.toString() === this.#shown?.toString()) this.#later(REST);
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => {
        const line = visibleRanges[0]?.start.line;
        if (line === undefined || textEditor.document.uri.toString() !== this.#shown?.toString()) return;
        if (Date.now() > this.#echoUntil) this.#tell({ type: 'scroll', line });
      }),
    ];
  }

  async show(): Promise<void> {
    await this.desk.refresh();
    const uri = this.desk.current?.document.uri;
    if (!uri) return;
    this.#follow(uri);
    if (this.#panel) this.#panel.reveal(undefined, true);
    else {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      this.#open(window.createWebviewPanel(PAGES_PANEL, '', place, { enableFindWidget: true }));
    }
  }

  /** Goes on with pages that were open when the window was closed. */
  restore(panel: WebviewPanel, draft: Uri): void {
    this.#panel?.dispose();
    this.#follow(draft);
    this.#open(panel);
  }

  #follow(draft: Uri): void {
    this.#shown = draft;
    void this.memory.update(PAGES_PANEL, draft.toString());
    this.#later(0);
  }

  /** Writes the pages to an HTML file that any browser prints; where none is given, the person is asked for it. */
  async print(file?: Uri): Promise<void> {
    await this.desk.refresh();
    const uri = this.desk.current?.document.uri;
    const pages = uri && (await this.desk.request<PagesAnswer>('pages', { uri }));
    if (!uri || !pages) return;
    const target = file ?? (await askFile(uri, pages));
    if (!target) return;
    const content = new TextEncoder().encode(printHtml(pages, crypto.randomUUID()));
    await workspace.fs.writeFile(target, content);
    if (!file) await offerToOpen(target, pages);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const one of this.#subscriptions) one.dispose();
    this.#panel?.dispose();
  }

  #open(panel: WebviewPanel): void {
    const dist = Uri.joinPath(this.extensionUri, 'dist');
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    this.#panel = panel;
    panel.webview.onDidReceiveMessage((message: FromPage) => {
      this.#hear(message);
    });
    panel.onDidDispose(() => {
      clearTimeout(this.#timer);
      this.#panel = undefined;
      this.#shown = undefined;
      this.#ready = false;
    });
    panel.title = pagesTitle(this.desk.current?.overview.language ?? 'vi', this.#shown);
    const script = panel.webview.asWebviewUri(Uri.joinPath(dist, 'pages.js')).toString();
    panel.webview.html = viewHtml(script, crypto.randomUUID(), panel.title);
  }

  #hear(message: FromPage): void {
    if (message.type === 'ready') {
      // A page that was hidden begins anew.
      this.#ready = true;
      this.#later(0);
      return;
    }
    const uri = this.#shown;
    if (!uri) return;
    const line = Math.max(0, Math.floor(message.line));
    if (message.type === 'open') {
      const place = { line, character: 0 };
      void showPlace(uri.toString(), { start: place, end: place });
      return;
    }
    const editor = window.visibleTextEditors.find((one) => one.document.uri.toString() === uri.toString());
    this.#echoUntil = Date.now() + ECHO;
    editor?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
  }

  #later(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#draw(), delay);
  }

  /** One question at a time: the server answers a long draft more slowly than one types. */
  async #draw(): Promise<void> {
    if (this.#asking) {
      this.#askAgain = true;
      return;
    }
    const uri = this.#shown;
    if (!uri || !this.#ready) return;
    this.#asking = true;
    const pages = await this.desk.request<PagesAnswer>('pages', { uri });
    this.#asking = false;
    const again = this.#askAgain;
    this.#askAgain = false;
    if (pages && this.#panel && uri === this.#shown) {
      this.#panel.title = pagesTitle(pages.language, uri);
      this.#tell({ type: 'draw', pages });
    }
    if (again) this.#later(0);
  }

  #tell(message: ToPage): void {
    if (this.#ready) void this.#panel?.webview.postMessage(message);
  }
}

const nameOf = ({ path }: Uri): string => path.slice(path.lastIndexOf('/') + 1);

function pagesTitle(language: PagesAnswer['language'], uri: Uri | undefined): string {
  return `${language === 'vi' ? 'Trang A4' : 'A4 pages'}: ${uri ? nameOf(uri) : ''}`;
}

/** Beside the draft, under its name. */
async function askFile(draft: Uri, { language }: PagesAnswer): Promise<Uri | undefined> {
  const name = nameOf(draft).replace(/\.[^.]*$/, '');
  const folder =
    draft.scheme === 'untitled' ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(draft, '..');
  return window.showSaveDialog({
    title: language === 'vi' ? 'Lưu các trang để in' : 'Save the Pages for Printing',
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.html`) } : {}),
    filters: { HTML: ['html'] },
  });
}

/** A web view cannot print; the person's browser can, where the file is on the person's own machine. */
async function offerToOpen(file: Uri, { language }: PagesAnswer): Promise<void> {
  const here = file.scheme === 'file' && env.remoteName === undefined && env.uiKind === UIKind.Desktop;
  const vi = language === 'vi';
  const saved = vi ? `Đã lưu ${nameOf(file)}.` : `${nameOf(file)} is saved.`;
  const how = vi ? 'Mở tệp bằng trình duyệt rồi in.' : 'Open it in a browser and print.';
  const open = vi ? 'Mở để in' : 'Open to Print';
  const chosen = await window.showInformationMessage(`${saved} ${how}`, ...(here ? [open] : []));
  if (chosen === open) await env.openExternal(file);
}
