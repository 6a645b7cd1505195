import {
  commands,
  type Disposable,
  EventEmitter,
  languages as editorLanguages,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { OverviewAnswer } from '../../server/src/lsp/desk';
import { languages, schemes } from './drafts';

/** While this is set, the views and commands of a draft are there. */
const HAS_DRAFT = 'partyDocuments.hasDraft';

/** Milliseconds without an edit after which the overview is asked for anew. */
const REST = 300;

/** A draft in front of the person, as the server understands it. */
export interface CurrentDraft {
  readonly document: TextDocument;
  readonly overview: OverviewAnswer;
}

/** Follows the active editor: what is shown beside the text is always of the draft that the person works on. */
export class Desk implements Disposable {
  current: CurrentDraft | undefined;
  readonly #changed = new EventEmitter<CurrentDraft | undefined>();
  readonly #subscriptions: readonly Pick<Disposable, 'dispose'>[];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  readonly onDidChange = this.#changed.event;

  constructor(readonly client: () => BaseLanguageClient | undefined) {
    const ifActive = (document: TextDocument): void => {
      if (document === window.activeTextEditor?.document) this.#later(REST);
    };
    this.#subscriptions = [
      this.#changed,
      window.onDidChangeActiveTextEditor(() => {
        this.#later(0);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        ifActive(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document === this.current?.document) this.#later(0);
      }),
      // Settings, trust and the office's files come to light by what is found.
      editorLanguages.onDidChangeDiagnostics(({ uris }) => {
        const active = window.activeTextEditor?.document.uri.toString();
        if (uris.some((uri) => uri.toString() === active)) this.#later(REST);
      }),
    ];
    this.#later(0);
  }

  /** Asks the server for what it understands now; resolves when views and commands know it. */
  async refresh(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = ++this.#asked;
    const document = this.#document();
    const overview = document && (await this.request<OverviewAnswer>('overview', document));
    if (asked !== this.#asked) return;
    const had = this.current !== undefined;
    this.current = document && overview ? { document, overview } : undefined;
    if (had !== (this.current !== undefined))
      await commands.executeCommand('setContext', HAS_DRAFT, this.current !== undefined);
    this.#changed.fire(this.current);
  }

  /** One of our own requests, about a document; undefined where there is no answer. */
  async request<Answer>(method: string, { uri }: Pick<TextDocument, 'uri'>): Promise<Answer | undefined> {
    const client = this.client();
    if (!client?.isRunning()) return undefined;
    const params = { uri: client.code2ProtocolConverter.asUri(uri) };
    const answer = await client
      .sendRequest<Answer | null>(`partyDocuments/${method}`, params)
      .catch(() => null);
    return answer ?? undefined;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const one of this.#subscriptions) one.dispose();
  }

  /** The active document; while a page or a panel has the focus, the draft that had it before. */
  #document(): TextDocument | undefined {
    const active = window.activeTextEditor?.document;
    if (active && schemes.includes(active.uri.scheme))
      return languages.includes(active.languageId) ? active : undefined;
    const last = this.current?.document;
    return last?.isClosed === false ? last : undefined;
  }

  #later(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.refresh(), delay);
  }
}
