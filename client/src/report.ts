import {
  type Disposable,
  type Memento,
  type Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { ReportAnswer } from '../../server/src/lsp/desk';
import type { Desk } from './desk';
import { reportHtml } from './report-html';
import { askFile, tellMade } from './made-files';
import { REPORT_PANEL } from './panels';
import { SHOW_PLACE } from './views';

export const SHOW_REPORT = 'partyDocuments.showReport';
export const EXPORT_REPORT = 'partyDocuments.exportReport';

/** Makes the Word file of a report. The library for it is loaded when it is first asked for. */
export type MakeDocx = (report: ReportAnswer) => Promise<Uint8Array>;

/** The page of the report, and its copies in files. */
export class Reports implements Disposable {
  #panel: WebviewPanel | undefined;
  /** The draft that the page is of. */
  #shown: Uri | undefined;
  readonly #subscription: Disposable;

  constructor(
    readonly desk: Desk,
    readonly makeDocx: MakeDocx,
    /** Remembers the draft that the page is of, for the window that is opened next. */
    readonly memory: Memento,
  ) {
    // The page follows the draft: a finding that was mended is gone from it.
    this.#subscription = desk.onDidChange((current) => {
      if (current && current.document.uri.toString() === this.#shown?.toString()) void this.#render();
    });
  }

  /** Opens the page for the draft in front of the person. */
  async show(): Promise<void> {
    await this.desk.refresh();
    const uri = this.desk.current?.document.uri;
    if (!uri) return;
    if (this.#panel) this.#panel.reveal(undefined, true);
    else {
      const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
      this.#take(window.createWebviewPanel(REPORT_PANEL, '', place, { enableFindWidget: true }));
    }
    await this.#follow(uri);
  }

  /** Goes on with a page that was open when the window was closed. */
  async restore(panel: WebviewPanel, draft: Uri): Promise<void> {
    this.#panel?.dispose();
    this.#take(panel);
    await this.#follow(draft);
  }

  #take(panel: WebviewPanel): void {
    panel.webview.options = {
      enableScripts: false,
      enableCommandUris: [SHOW_PLACE, EXPORT_REPORT],
      localResourceRoots: [],
    };
    this.#panel = panel;
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#shown = undefined;
    });
  }

  async #follow(draft: Uri): Promise<void> {
    this.#shown = draft;
    await this.memory.update(REPORT_PANEL, draft.toString());
    await this.#render();
  }

  /** Writes the report to a file, HTML or Word by its name; where none is given, the person is asked for it. */
  async save(file?: Uri): Promise<void> {
    await this.desk.refresh();
    const uri = this.#shown ?? this.desk.current?.document.uri;
    const report = uri && (await this.desk.request<ReportAnswer>('report', { uri }));
    if (!uri || !report) return;
    const ending = report.language === 'vi' ? '-phieu-soat.docx' : '-check-report.docx';
    const filters = { Word: ['docx'], HTML: ['html'] };
    const target = file ?? (await askFile(uri, { title: report.title, ending, filters }));
    if (!target) return;
    const content = target.path.toLowerCase().endsWith('.docx')
      ? await this.makeDocx(report)
      : new TextEncoder().encode(reportHtml(report, { nonce: crypto.randomUUID() }));
    await workspace.fs.writeFile(target, content);
    if (!file) await tellMade(target, report.language);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#panel?.dispose();
  }

  async #render(): Promise<void> {
    const uri = this.#shown;
    const report = uri && (await this.desk.request<ReportAnswer>('report', { uri }));
    // Meanwhile the page may be of another draft, whose answer came first.
    if (!this.#panel || !report || uri !== this.#shown) return;
    const command = (name: string, ...args: unknown[]): string =>
      `command:${name}?${encodeURIComponent(JSON.stringify(args))}`;
    this.#panel.title = `${report.title}: ${report.about[0]?.value ?? ''}`;
    this.#panel.webview.html = reportHtml(report, {
      nonce: crypto.randomUUID(),
      link: (range) => command(SHOW_PLACE, uri.toString(), range),
      action: {
        href: command(EXPORT_REPORT),
        title: report.language === 'vi' ? 'Lưu thành tệp HTML hoặc Word…' : 'Save as HTML or Word…',
      },
    });
  }
}
