import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { builtInKnowledge } from '../knowledge';
import { productText } from '../messages';
import { allRules } from '../rules';
import { detectLanguage } from '../text/language';
import { type DraftText, readDraftText } from '../workspace/draft-text';
import { DRAFT_GLOB, isTable } from '../workspace/files';

import { FileTooLarge, type Host } from '../workspace/host';
import { isOfficeFile, OFFICE_FILE } from '../workspace/office-file';
import { normalUri } from '../workspace/paths';
import { clientFiles, READ_FILE } from './client-files';
import { Configuration, SECTION } from './configuration';
import { Diagnostics } from './diagnostics';
import { Indexing } from './indexing';
import { documentSync, Edits, Typing } from './documents';
import { type DraftParts, Drafts } from './drafts';
import { registerRefusals } from './life';
import { OfficeFilesWatch } from './office-files';
import { chooseEncoding, Positions } from './positions';
import { refreshPresentation } from './presentation';
import { registerRequests, requestCapabilities } from './requests';
import { Scheduler } from './scheduler';
import { warmUp } from './warm-up';
import { WorkspaceDiagnostics } from './workspace-diagnostics';

/** Milliseconds after which the questions for a draft's settings have gone out to the client. */
const ASKED = 5;

interface TooLarge {
  readonly tooLarge: true;
}

/** The folders that a client has open; older clients have one at most, and know it by another name. */
function foldersOf(params: InitializeParams): string[] {
  if (params.workspaceFolders) return params.workspaceFolders.map(({ uri }) => uri);
  const { rootUri } = params as { readonly rootUri: string | null };
  return rootUri === null ? [] : [rootUri];
}

/** Builds the language server on a connection and a host. The same for Node and for a browser worker. */
export function createServer(connection: Connection, host: Host, parts: Partial<DraftParts> = {}): void {
  let client: ClientCapabilities = {};
  let pages = host.rulePages;
  let positions = new Positions('utf-16');
  let clientReads = false;
  let files = host.files;
  let showsWord = false;
  let clientCommands: readonly unknown[] = [];
  let trusted = true;
  // An open file is as the person sees it; else the host has it, or the client, whose files may be nowhere on a disk.
  const hostWithPages: Host = {
    async readText(uri, limits) {
      if (!trusted) return undefined;
      const open = documents.get(uri);
      if (open) return open.getText();
      if (!clientReads) return host.readText(uri, limits);
      const params = { uri, maxBytes: limits?.maxBytes };
      const answer = await connection.sendRequest<string | TooLarge | null>(READ_FILE, params);
      if (typeof answer === 'object' && answer !== null) throw new FileTooLarge();
      return answer ?? undefined;
    },
    get rulePages() {
      return pages;
    },
  };

  const typing = new Typing();
  const scheduler = new Scheduler();
  const edits = new Edits();
  const documents = new TextDocuments(documentSync(() => positions, typing, edits));
  const knowledge = parts.knowledge ?? builtInKnowledge();
  const configuration = new Configuration(
    connection,
    hostWithPages,
    () => client.workspace?.configuration === true,
    knowledge,
  );
  /** Addresses of open documents in their normal form. */
  const openFiles = new Set<string>();
  const indexing = new Indexing({
    connection,
    configuration,
    knowledge,
    scheduler,
    isOpen: (uri) => openFiles.has(uri),
    openUris: () => documents.keys(),
    openLanguage: () => {
      const open = documents.all().find(({ uri }) => !isOfficeFile(uri) && !isTable(uri));
      return open && detectLanguage(open.getText());
    },
    showsProgress: () => client.window?.workDoneProgress === true,
    stale: (uris) => {
      drafts.recheck(uris);
      diagnostics.refresh(uris);
    },
    filesStale: (uris) => {
      workspaceDiagnostics.changed(uris);
    },
  });
  const drafts = new Drafts(
    {
      knowledge,
      rules: parts.rules ?? allRules,
      ...(parts.mostHeld === undefined ? {} : { mostHeld: parts.mostHeld }),
      index: indexing.index,
      taken: (document, model, draft) => indexing.take(document.uri, document.getText(), model, draft),
    },
    (uri) => documents.get(uri),
    (uri) => edits.take(uri),
    configuration,
    (uri, rule, error) => {
      const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
      const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
      for (const language of ['vi', 'en'] as const) {
        const text = rule
          ? productText(language, 'engine.rule-failed', { rule: rule.id })
          : productText(language, 'engine.model-failed', { name });
        connection.console.error(text);
      }
      connection.console.error(detail);
    },
  );
  const diagnostics = new Diagnostics({
    connection,
    drafts,
    host: hostWithPages,
    typing,
    scheduler,
    positions: () => positions,
    client: () => ({
      pulls: client.textDocument?.diagnostic !== undefined,
      refreshes: client.workspace?.diagnostics?.refreshSupport === true,
      related:
        client.textDocument?.publishDiagnostics?.relatedInformation === true ||
        client.textDocument?.diagnostic?.relatedInformation === true,
    }),
  });

  let folders: readonly string[] = [];
  let storage: string | undefined;
  /** Whether the client may ask for the findings of whole folders. */
  let checksFolder = true;
  connection.onInitialize((params): InitializeResult => {
    const { capabilities } = params;
    client = capabilities;
    folders = foldersOf(params);
    const options: unknown = params.initializationOptions;
    if (typeof options === 'object' && options !== null) {
      configuration.give(options);
      if ('rulePages' in options && typeof options.rulePages === 'string') pages = options.rulePages;
      if ('bundles' in options && typeof options.bundles === 'string') host.bundlesAt?.(options.bundles);
      if ('commands' in options && Array.isArray(options.commands)) clientCommands = options.commands;
      clientReads = 'readsFiles' in options && options.readsFiles === true;
      if ('listsFiles' in options && options.listsFiles === true) files = clientFiles(connection, host.files);
      trusted = !('trusted' in options && options.trusted === false);
      checksFolder = !('checksFolder' in options && options.checksFolder === false);
      showsWord = 'showsWord' in options && options.showsWord === true;
      if ('storage' in options && typeof options.storage === 'string') storage = options.storage;
    }
    positions = new Positions(chooseEncoding(capabilities.general?.positionEncodings), showsWord);
    scheduler.schedule('warm up', 0, () => {
      warmUp(knowledge);
    });
    return {
      serverInfo: { name: 'partydoc' },
      capabilities: {
        positionEncoding: positions.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...(capabilities.textDocument?.diagnostic
          ? {
              diagnosticProvider: {
                identifier: 'partydoc',
                // A draft's findings depend on the others; those are asked for where there are files.
                interFileDependencies: true,
                workspaceDiagnostics: files !== undefined && checksFolder,
              },
            }
          : {}),
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...requestCapabilities(capabilities),
      },
    };
  });

  connection.onInitialized(() => {
    // In a folder that is not trusted nothing is read but what the person opens.
    if (files && trusted) {
      indexing.start(files, folders, storage);
      if (client.workspace?.workspaceFolders === true)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = removed.map(({ uri }) => uri);
          folders = [...folders.filter((uri) => !gone.includes(uri)), ...added.map(({ uri }) => uri)];
          void indexing.scan(folders);
        });
    }
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch(() => undefined);
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      const watchers = [
        { globPattern: `**/${OFFICE_FILE}` },
        { globPattern: '**/*.csv' },
        { globPattern: DRAFT_GLOB },
      ];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
    }
  });

  const lookAnew = (): void => {
    // Later than the answers to the refresh: a client takes either, and heeds these only where it dropped those.
    scheduler.schedule('workspace diagnostics', 1000, () => workspaceDiagnostics.changed());
    // What is wrong in the office's own files is told by those who read them.
    diagnostics.refresh(documents.keys().filter((uri) => !isOfficeFile(uri) && !isTable(uri)));
    refreshPresentation(connection, client);
  };
  const officeFiles = new OfficeFilesWatch({
    configuration,
    diagnostics,
    scheduler,
    open: (uri) => documents.get(uri)?.getText(),
    lookAnew: () => {
      lookAnew();
      indexing.settingsChanged();
    },
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.give(settings);
    lookAnew();
    indexing.settingsChanged();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      if (isOfficeFile(uri)) officeFiles.changed(uri);
      else if (isTable(uri)) officeFiles.tableChanged(uri);
    }
    indexing.filesChanged(changes.map(({ uri }) => uri));
  });

  documents.onDidOpen(({ document: { uri } }) => {
    openFiles.add(normalUri(uri));
    if (isOfficeFile(uri)) officeFiles.changed(uri);
    else if (isTable(uri)) officeFiles.tableChanged(uri, 0);
    else {
      void officeFiles.tell(uri);
      scheduler.schedule('read ahead', ASKED, () => {
        drafts.readAhead(uri);
      });
    }
  });
  documents.onDidChangeContent(({ document: { uri } }) => {
    if (isOfficeFile(uri)) officeFiles.changed(uri);
    else if (isTable(uri)) officeFiles.tableChanged(uri);
    else
      void configuration.of(uri).then(({ settings }) => {
        if (documents.get(uri)) diagnostics.changed(uri, settings.delay);
      });
  });
  documents.onDidClose(({ document: { uri } }) => {
    openFiles.delete(normalUri(uri));
    drafts.closed(uri);
    typing.forget(uri);
    edits.take(uri);
    configuration.closed(uri);
    if (isOfficeFile(uri)) officeFiles.changed(uri);
    else if (isTable(uri)) officeFiles.tableChanged(uri, 0);
    else {
      diagnostics.closed(uri);
      indexing.closed(uri);
    }
  });

  const readText = async (uri: string): Promise<DraftText | undefined> => {
    const open = documents.get(uri);
    if (open) return { text: open.getText() };
    return trusted && files ? readDraftText(files, uri) : undefined;
  };
  const workspaceDiagnostics = new WorkspaceDiagnostics({
    index: indexing.index,
    configuration,
    rules: parts.rules ?? allRules,
    host: hostWithPages,
    positions: () => positions,
    related: () => client.textDocument?.diagnostic?.relatedInformation === true,
    isOpen: (uri) => openFiles.has(uri),
    openUris: () => documents.keys(),
    pullOpen: (uri, previous) => diagnostics.pull(uri, previous),
    readText,
    folderOf: (uri) => indexing.folderOf(uri),
    pause: () => files?.pause() ?? Promise.resolve(),
  });
  connection.languages.diagnostics.onWorkspace((params, token, _progress, results) =>
    workspaceDiagnostics.pull(params, token, results),
  );
  connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
    diagnostics.pull(textDocument.uri, previousResultId),
  );

  registerRefusals(connection);
  registerRequests({
    connection,
    drafts,
    others: {
      index: indexing.index,
      readText: async (uri) => {
        const read = await readText(uri);
        return read && 'text' in read ? read.text : undefined;
      },
    },
    host: hostWithPages,
    positions: () => positions,
    client: () => client,
    clientHas: (command) => clientCommands.includes(command),
    trusted: () => trusted,
  });

  connection.onShutdown(async () => {
    scheduler.cancelAll();
    workspaceDiagnostics.wake();
    await indexing.stop();
  });
  documents.listen(connection);
  connection.listen();
}
