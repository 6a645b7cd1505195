import {
  type Disposable,
  type Memento,
  Range,
  type TextEditor,
  TextEditorRevealType,
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
import { askFile, nameOf, tellMade } from './made-files';
import { PAGES_PANEL } from './panels';
import { showPlace } from './views';

export const SHOW_PAGES = 'partyDocuments.showPages';
export const PRINT_PAGES = 'partyDocuments.printPages';

/** Milliseconds without an edit after which the pages are drawn anew. */
const REST = 150;
/** Milliseconds in which the editor scrolls because the pages did. */
const ECHO = 250;

/** A web view cannot print; the person's browser can. */
const printing = {
  vi: { how: 'Mở tệp bằng trình duyệt rồi in.', open: 'Mở để in' },
  en: { how: 'Open it in a browser and print.', open: 'Open to Print' },
};

/** The pages of the draft in front of the person, beside it: drawn while one types, in step with the editor. */
export class Pages implements Disposable {
  #panel: WebviewPanel | undefined;
  #shown: Uri | undefined;
  /** The draft whose pages stand where its editor does. */
  #placed: string | undefined;
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
    const title = pages.language === 'vi' ? 'Lưu các trang để in' : 'Save the Pages for Printing';
    const target = file ?? (await askFile(uri, { title, ending: '.html', filters: { HTML: ['html'] } }));
    if (!target) return;
    const content = new TextEncoder().encode(printHtml(pages, crypto.randomUUID()));
    await workspace.fs.writeFile(target, content);
    if (!file) await tellMade(target, pages.language, printing);
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
      this.#placed = undefined;
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
      this.#placed = undefined;
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
    this.#echoUntil = Date.now() + ECHO;
    editorOf(uri)?.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
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
      this.#place(uri);
    }
    if (again) this.#later(0);
  }

  /** Pages that are drawn for the first time begin where the editor stands. */
  #place(uri: Uri): void {
    const line = editorOf(uri)?.visibleRanges[0]?.start.line;
    if (line === undefined || this.#placed === uri.toString()) return;
    this.#placed = uri.toString();
    this.#tell({ type: 'scroll', line });
  }

  #tell(message: ToPage): void {
    if (this.#ready) void this.#panel?.webview.postMessage(message);
  }
}

function editorOf(draft: Uri): TextEditor | undefined {
  return window.visibleTextEditors.find(({ document }) => document.uri.toString() === draft.toString());
}

function pagesTitle(language: PagesAnswer['language'], uri: Uri | undefined): string {
  return `${language === 'vi' ? 'Trang A4' : 'A4 pages'}: ${uri ? nameOf(uri) : ''}`;
}
