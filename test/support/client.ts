import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import type { DraftParts } from '../../server/src/lsp/drafts';
import { lifeOptions } from '../../server/src/lsp/life';
import { createServer } from '../../server/src/lsp/server';
import { type Host, noFiles } from '../../server/src/workspace/host';
import { bundleProgram } from './bundles';

/** A client that pushes nothing of its own: what it can do is what the test says. */
export class TestClient {
  readonly published = new Map<string, PublishDiagnosticsParams>();
  /** Every publication, in order. */
  readonly publications: PublishDiagnosticsParams[] = [];
  readonly log: string[] = [];
  refreshes = 0;
  /** What is answered where settings are asked for; a promise where the client takes its time. */
  settings: unknown = {};
  readonly #waiting = new Set<() => void>();
  #version = 1;

  constructor(
    readonly connection: ProtocolConnection,
    readonly end: () => Promise<void>,
  ) {
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.published.set(params.uri, params);
      this.publications.push(params);
      for (const look of [...this.#waiting]) look();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
      for (const look of [...this.#waiting]) look();
    });
    connection.onRequest('workspace/configuration', async ({ items }: { items: unknown[] }) => {
      const settings = await this.settings;
      return items.map(() => settings);
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      for (const look of [...this.#waiting]) look();
      return null;
    });
    connection.listen();
  }

  async initialize(
    capabilities: ClientCapabilities = {},
    initializationOptions?: unknown,
    folders: readonly string[] = [],
  ): Promise<InitializeResult> {
    const params: Omit<InitializeParams, 'rootUri'> = {
      workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
      processId: null,
      capabilities,
      initializationOptions,
    };
    const result = await this.connection.sendRequest<InitializeResult>('initialize', params);
    await this.connection.sendNotification('initialized', {});
    return result;
  }

  async open(uri: string, text: string, languageId = 'party-document'): Promise<void> {
    const textDocument = { uri, languageId, version: this.#version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]): Promise<void> {
    const textDocument = { uri, version: ++this.#version };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  /** Types text at a place. */
  insert(uri: string, position: Position, text: string): Promise<void> {
    return this.change(uri, { range: { start: position, end: position }, text });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  /** Resolves when `ready` holds; it is looked at whenever the server says something. */
  async until(what: string, ready: () => boolean, timeout = 20_000): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      const done = (): boolean => {
        if (!ready()) return false;
        clearTimeout(timer);
        this.#waiting.delete(look);
        resolve();
        return true;
      };
      const look = (): void => void done();
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`${what}: not within ${timeout} ms`));
      }, timeout);
      this.#waiting.add(look);
      done();
    });
  }

  /** The diagnostics of a document, as soon as they are as the test expects. */
  async diagnostics(
    uri: string,
    expected: (found: Diagnostic[]) => boolean = () => true,
  ): Promise<Diagnostic[]> {
    const found = (): Diagnostic[] | undefined => this.published.get(uri)?.diagnostics;
    await this.until(`diagnostics of ${uri}`, () => {
      const now = found();
      return now !== undefined && expected(now);
    });
    return found() ?? [];
  }
}

/** A server in this process, on a pair of streams. */
export function inProcess(parts: Partial<DraftParts> = {}, host: Host = noFiles): TestClient {
  const up = new PassThrough();
  const down = new PassThrough();
  const [reader, writer] = [new StreamMessageReader(up), new StreamMessageWriter(down)];
  createServer(createConnection(reader, writer, lifeOptions()), host, parts);
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  return new TestClient(connection, () => {
    connection.dispose();
    up.destroy();
    down.destroy();
    return Promise.resolve();
  });
}

export interface Bundle {
  readonly server: string;
  readonly remove: () => void;
}

/** Bundles the server from its source as it is now. */
export async function bundleServer(): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'partydoc-server-'));
  const server = join(folder, 'server.js');
  await bundleProgram('server/src/lsp/node.ts', server);
  return { server, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** A server in a process of its own, over its standard input and output; behind another program, where one is given. */
export function overStdio(
  server: string,
  before: readonly string[] = [],
): {
  client: TestClient;
  process: ChildProcess;
  errors: () => string;
} {
  const [program, ...args] = [...before, process.execPath, server, '--stdio'];
  const child = spawn(program, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const end = async (): Promise<void> => {
    connection.dispose();
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await new Promise((resolve) => child.once('exit', resolve));
  };
  return { client: new TestClient(connection, end), process: child, errors: () => errors };
}
