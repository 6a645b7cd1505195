import {
  type CancellationToken,
  createMessageConnection,
  type MessageReader,
  type MessageWriter,
  ProgressType,
  type ResponseError,
} from 'vscode-jsonrpc';
import { lifeOptions, registerRefusals } from './life';
import type * as lsp from './protocol';

/** The requests that are answered. */
type Request =
  | typeof lsp.CodeActionRequest
  | typeof lsp.CodeActionResolveRequest
  | typeof lsp.CodeLensRequest
  | typeof lsp.CompletionRequest
  | typeof lsp.DefinitionRequest
  | typeof lsp.DocumentDiagnosticRequest
  | typeof lsp.DocumentFormattingRequest
  | typeof lsp.DocumentHighlightRequest
  | typeof lsp.DocumentLinkRequest
  | typeof lsp.DocumentOnTypeFormattingRequest
  | typeof lsp.DocumentRangeFormattingRequest
  | typeof lsp.DocumentSymbolRequest
  | typeof lsp.FoldingRangeRequest
  | typeof lsp.HoverRequest
  | typeof lsp.InlayHintRequest
  | typeof lsp.PrepareRenameRequest
  | typeof lsp.ReferencesRequest
  | typeof lsp.RenameRequest
  | typeof lsp.SelectionRangeRequest
  | typeof lsp.SemanticTokensDeltaRequest
  | typeof lsp.SemanticTokensRangeRequest
  | typeof lsp.SemanticTokensRequest
  | typeof lsp.WorkspaceDiagnosticRequest
  | typeof lsp.WorkspaceSymbolRequest;

/** The notifications that are heeded. */
type Notification =
  | typeof lsp.DidChangeConfigurationNotification
  | typeof lsp.DidChangeTextDocumentNotification
  | typeof lsp.DidChangeWatchedFilesNotification
  | typeof lsp.DidChangeWorkspaceFoldersNotification
  | typeof lsp.DidCloseTextDocumentNotification
  | typeof lsp.DidOpenTextDocumentNotification
  | typeof lsp.InitializedNotification
  | typeof lsp.WorkDoneProgressCancelNotification;

/** What the library's type of a message says of its parameters, and of its answer. */
type Said<Message extends Request | Notification, Method> = NonNullable<
  Extract<Message, { readonly method: Method }>['type']['_']
>;
type ParamsOf<Method> = Said<Request, Method>[0];
type AnswerOf<Method> = Said<Request, Method>[1] | ResponseError;

/** What is done with the process that a server runs in, where it has one to itself. */
export interface OwnProcess {
  /** The client's process is known: without it the server is of no use. */
  watch?(clientProcess: number): void;
  exit?(status: number): void;
}

const ERROR = 1;

/** The server's end of the line to a client. */
export class Connection {
  readonly #line;
  #shutDown = false;

  constructor(
    reader: MessageReader,
    writer: MessageWriter,
    readonly own: OwnProcess = {},
  ) {
    const log = (message: string): void => this.logError(message);
    const quiet = (): void => undefined;
    const logger = { error: log, warn: log, info: quiet, log: quiet };
    this.#line = createMessageConnection(reader, writer, logger, lifeOptions());
    registerRefusals(this.#line);
    this.#line.onNotification('exit', () => this.own.exit?.(this.exitStatus));
  }

  /** With which the process ends: an error, unless the client has said that it would. */
  get exitStatus(): number {
    return this.#shutDown ? 0 : 1;
  }

  onInitialize(handler: (params: lsp.InitializeParams) => lsp.InitializeResult): void {
    this.#line.onRequest('initialize', (params: lsp.InitializeParams) => {
      if (params.processId !== null) this.own.watch?.(params.processId);
      return handler(params);
    });
  }

  onShutdown(handler: () => Promise<void>): void {
    this.#line.onRequest('shutdown', async () => {
      this.#shutDown = true;
      await handler();
      return null;
    });
  }

  onRequest<Method extends Request['method']>(
    method: Method,
    handler: (
      params: ParamsOf<Method>,
      token: CancellationToken,
    ) => AnswerOf<Method> | Promise<AnswerOf<Method>>,
  ): void {
    this.#line.onRequest<unknown, undefined>(method, (params: ParamsOf<Method>, token: CancellationToken) =>
      handler(params, token),
    );
  }

  /** A request of the product's own client: about the document, or the folder, at a URI. */
  onOwnRequest(
    method: `partyDocuments/${string}`,
    handler: (params: { readonly uri: string }) => unknown,
  ): void {
    this.#line.onRequest(method, handler);
  }

  onNotification<Method extends Notification['method']>(
    method: Method,
    handler: (params: Said<Notification, Method>[0]) => void,
  ): void {
    this.#line.onNotification(method, handler);
  }

  sendRequest<Answer>(method: string, params?: object): Promise<Answer> {
    return params === undefined ? this.#line.sendRequest(method) : this.#line.sendRequest(method, params);
  }

  sendNotification(method: string, params: object): void {
    // A client that is gone needs not be told anything.
    this.#line.sendNotification(method, params).catch(() => undefined);
  }

  /** Part of an answer, or how far a work is, for the token that the client or the server has given it. */
  sendProgress(token: lsp.ProgressToken, value: object): void {
    this.#line.sendProgress(new ProgressType<object>(), token, value).catch(() => undefined);
  }

  /** Written where the client keeps what its servers say. */
  logError(message: string): void {
    this.sendNotification('window/logMessage', { type: ERROR, message });
  }

  async workspaceFolders(): Promise<readonly lsp.WorkspaceFolder[]> {
    return (await this.sendRequest<lsp.WorkspaceFolder[] | null>('workspace/workspaceFolders')) ?? [];
  }

  /** Has the client ask anew for what it shows. */
  refresh(what: 'codeLens' | 'diagnostic' | 'inlayHint' | 'semanticTokens'): void {
    this.sendRequest(`workspace/${what}/refresh`).catch(() => undefined);
  }

  register(method: string, registerOptions: object): void {
    const registrations = [{ id: method, method, registerOptions }];
    this.sendRequest('client/registerCapability', { registrations }).catch(() => undefined);
  }

  listen(): void {
    this.#line.listen();
  }
}
