/**
 * The extension in a process of its own: its bundle is activated with a draft open, starts its server, and what it then shows
 * under the draft and in a hover is printed. The editor around it only holds the draft and takes what is given to it.
 *   node extension.js EXTENSION DRAFT     the extension's folder (its bundles in `dist`), the draft's path
 */
import { readFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as vscode from 'vscode';
import { URI, Utils } from 'vscode-uri';
import type { PartyDocumentsApi } from '../../../client/src/activate';

const [, , folder = '', draft = ''] = process.argv;

function nothing(): void {
  // Whoever is called for this wants no answer.
}

/** Stands for all of the editor that this session does not look at: it may be asked, called, made and extended. */
const anything: object = new Proxy(nothing, {
  set: () => true,
  construct: (target, args, made) =>
    made === anything ? anything : (Reflect.construct(target, args, made) as object),
  get: (target, key): unknown => {
    if (key === 'prototype') return target.prototype;
    if (key === Symbol.toPrimitive) return () => '';
    return key === 'then' || typeof key === 'symbol' ? undefined : anything;
  },
  apply: () => anything,
});

/** What is known of a part of the editor; the rest of it is `anything`. */
function part<T extends object>(known: T): T {
  return Object.create(anything, Object.getOwnPropertyDescriptors(known)) as T;
}

/** For what never happens here. */
const never = (): { dispose: () => void } => ({ dispose: nothing });

/** Nothing is broken off here. */
class CancellationTokenSource {
  readonly token = { isCancellationRequested: false, onCancellationRequested: never };
  readonly cancel = nothing;
  readonly dispose = nothing;
}

class EventEmitter<T> {
  readonly #listeners: ((event: T) => void)[] = [];
  readonly event = (listener: (event: T) => void): { dispose: () => void } => {
    this.#listeners.push(listener);
    return never();
  };
  fire(event: T): void {
    for (const listener of this.#listeners) listener(event);
  }
  dispose(): void {
    this.#listeners.length = 0;
  }
}

class Position {
  constructor(
    readonly line: number,
    readonly character: number,
  ) {}
}

class Range {
  readonly start: Position;
  readonly end: Position;
  constructor(line: number, character: number, endLine: number, endCharacter: number) {
    this.start = new Position(line, character);
    this.end = new Position(endLine, endCharacter);
  }
}

class MarkdownString {
  constructor(public value = '') {}
  appendMarkdown(more: string): void {
    this.value += more;
  }
}

class Hover {
  constructor(readonly contents: unknown) {}
}

class Diagnostic {
  constructor(
    readonly range: Range,
    readonly message: string,
  ) {}
}

const uri = URI.parse(pathToFileURL(draft).href);
const text = readFileSync(draft, 'utf8');
const document = part({
  uri,
  fileName: draft,
  languageId: 'party-document',
  version: 1,
  isClosed: false,
  getText: () => text,
});

let shown: readonly Diagnostic[] = [];
let tell = nothing;
const providers: vscode.HoverProvider[] = [];

const editor = part({
  __esModule: true,
  version: '1.93.0',
  Uri: Object.assign(URI, { joinPath: Utils.joinPath }),
  CancellationTokenSource,
  EventEmitter,
  Position,
  Range,
  MarkdownString,
  Hover,
  Diagnostic,
  CancellationError: Error,
  workspace: part({
    textDocuments: [document],
    notebookDocuments: [],
    workspaceFolders: undefined,
    isTrusted: true,
    getConfiguration: () => part({ get: () => undefined }),
    ...Object.fromEntries(
      ['Open', 'Close', 'Change', 'Save'].map((what) => [`onDid${what}TextDocument`, never]),
    ),
  }),
  window: part({
    createOutputChannel: () => part({ error: (...told: unknown[]) => console.error(...told), warn: nothing }),
    activeTextEditor: part({ document }),
    visibleTextEditors: [part({ document })],
    tabGroups: part({ all: [], onDidChangeTabs: never }),
  }),
  languages: part({
    match: (_: unknown, one: unknown) => (one === document ? 10 : 0),
    createDiagnosticCollection: () =>
      part({
        set: (_: unknown, found: readonly Diagnostic[]) => {
          shown = found;
          tell();
        },
      }),
    registerHoverProvider: (_: unknown, provider: vscode.HoverProvider) => {
      providers.push(provider);
      return never();
    },
  }),
});

interface Extension {
  activate(context: vscode.ExtensionContext): PartyDocumentsApi;
  deactivate(): Promise<void>;
}

/** The bundle asks for `vscode` as an editor would give it: by that name, though no such file is there. */
const load = Module as unknown as { _load: (name: string, ...rest: unknown[]) => unknown };
const usual = load._load.bind(Module);
load._load = (name, ...rest) => (name === 'vscode' ? editor : usual(name, ...rest));

const bundle = join(folder, 'dist', 'client.js');
const extension = createRequire(bundle)(bundle) as Extension;
const found = new Promise((resolve) => {
  tell = () => {
    if (shown.length > 0) resolve(shown);
  };
});
const context = part({
  subscriptions: [],
  extensionPath: folder,
  extensionUri: URI.file(folder),
  storageUri: undefined,
  workspaceState: part({ get: nothing }),
});
const api = extension.activate(context as unknown as vscode.ExtensionContext);
await found;
const hovers = await Promise.all(
  providers.map(async (provider) =>
    provider.provideHover(
      document as unknown as vscode.TextDocument,
      shown[0]?.range.start as vscode.Position,
      new CancellationTokenSource().token,
    ),
  ),
);
console.log(JSON.stringify({ running: api.isRunning(), shown, hovers }));
await extension.deactivate();
