import { type Connection, type InitializeResult, TextDocuments } from 'vscode-languageserver';
import { builtInKnowledge } from '../knowledge';
import { draftRules } from '../rules';
import { detectLanguage } from '../text/language';
import type { DraftText } from '../workspace/draft-text';
import { isTable } from '../workspace/files';
import type { Host } from '../workspace/host';
import { isOfficeFile } from '../workspace/office-file';
import { clientOf, unknownClient } from './client';
import { clientFiles, hostWithClient } from './client-files';
import { Configuration } from './configuration';
import { Diagnostics } from './diagnostics';
import { IndexLoader } from './index-loader';
import { followDocuments } from './document-events';
import { documentSync, Edits, Typing } from './documents';
import { type DraftParts, Drafts } from './drafts';
import { logFailures } from './failures';
import { registerRefusals } from './life';
import { OfficeFilesWatch } from './office-files';
import { refreshPresentation } from './presentation';
import { registerRequests, serverCapabilities } from './requests';
import { Scheduler } from './scheduler';
import { registerWatchers } from './watchers';
import type { WorkspaceDiagnostics } from './workspace-diagnostics';

/** Milliseconds in which an editor that starts a server for a draft has opened that: only one that waits for drafts is warmed up. */
const IDLE = 100;

/** Builds the language server on a connection and a host. The same for Node and for a browser worker. */
export function createServer(connection: Connection, host: Host, parts: Partial<DraftParts> = {}): void {
  let client = unknownClient;
  let files = host.files;
  const typing = new Typing();
  const scheduler = new Scheduler();
  const edits = new Edits();
  const documents = new TextDocuments(documentSync(() => client.positions, typing, edits));
  const clientHost = hostWithClient(
    connection,
    host,
    () => client,
    (uri) => documents.get(uri)?.text.slice(),
  );
  const knowledge = parts.knowledge ?? builtInKnowledge();
  const configuration = new Configuration(
    connection,
    clientHost,
    () => client.capabilities.workspace?.configuration === true,
    knowledge,
  );
  /** Addresses of open documents in their normal form. */
  const openFiles = new Set<string>();
  /** Made when a client first asks for the findings of a folder. */
  let workspaceDiagnostics: WorkspaceDiagnostics | undefined;
  const indexing = new IndexLoader({
    connection,
    configuration,
    knowledge,
    scheduler,
    isOpen: (uri) => openFiles.has(uri),
    openUris: () => documents.keys(),
    openLanguage: () => {
      const open = documents.all().find(({ uri }) => !isOfficeFile(uri) && !isTable(uri));
      return open && detectLanguage(open.text);
    },
    showsProgress: () => client.capabilities.window?.workDoneProgress === true,
    stale: (uris) => {
      drafts.recheck(uris);
      diagnostics.refresh(uris);
    },
    filesStale: (uris) => {
      workspaceDiagnostics?.changed(uris);
    },
  });
  const drafts = new Drafts(
    {
      knowledge,
      rules: parts.rules ?? draftRules,
      ...(parts.mostHeld === undefined ? {} : { mostHeld: parts.mostHeld }),
      across: () => indexing.loaded,
      taken: (document, model, draft) => indexing.take(document, model, draft),
    },
    (uri) => documents.get(uri),
    (uri) => edits.take(uri),
    configuration,
    logFailures(connection),
  );
  const diagnostics = new Diagnostics({
    connection,
    drafts,
    host: clientHost,
    typing,
    scheduler,
    positions: () => client.positions,
    client: () => client,
  });

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params);
    configuration.give(params.initializationOptions);
    if (client.bundles !== undefined) host.bundlesAt?.(client.bundles);
    if (client.listsFiles) files = clientFiles(connection, host.files);
    return {
      serverInfo: { name: 'partydoc' },
      capabilities: serverCapabilities(client, files !== undefined),
    };
  });

  const getReady = async (): Promise<void> => {
    const { warmUp } = await import('./library');
    const steps = warmUp(knowledge);
    const step = (): void => {
      if (openFiles.size === 0 && steps.next().done !== true) scheduler.schedule('warm up', 0, step);
    };
    step();
  };

  connection.onInitialized(() => {
    const { capabilities, storage, trusted } = client;
    // In a folder that is not trusted nothing is read but what the person opens.
    if (files && trusted) {
      let { folders } = client;
      indexing.start(files, () => folders, storage);
      if (capabilities.workspace?.workspaceFolders === true)
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = removed.map(({ uri }) => uri);
          folders = [...folders.filter((uri) => !gone.includes(uri)), ...added.map(({ uri }) => uri)];
          void indexing.loaded?.scan(folders);
        });
    }
    registerWatchers(connection, capabilities);
    // A library that cannot be loaded is told of when something is asked of it.
    scheduler.schedule('warm up', IDLE, () => void getReady().catch(() => undefined));
  });

  const lookAnew = (): void => {
    // Later than the answers to the refresh: a client takes either, and heeds these only where it dropped those.
    scheduler.schedule('workspace diagnostics', 1000, () => workspaceDiagnostics?.changed());
    // What is wrong in the office's own files is told by those who read them.
    diagnostics.refresh(documents.keys().filter((uri) => !isOfficeFile(uri) && !isTable(uri)));
    refreshPresentation(connection, client.capabilities);
  };
  const officeFiles = new OfficeFilesWatch({
    configuration,
    diagnostics,
    scheduler,
    open: (uri) => documents.get(uri)?.text.slice(),
    lookAnew: () => {
      lookAnew();
      indexing.loaded?.scanLater();
    },
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.give(settings);
    lookAnew();
    indexing.loaded?.scanLater();
  });
  followDocuments({
    connection,
    documents,
    openFiles,
    host,
    configuration,
    drafts,
    diagnostics,
    officeFiles,
    indexing,
    scheduler,
    forget: (uri) => {
      typing.forget(uri);
      edits.take(uri);
    },
  });

  const readText = async (uri: string): Promise<DraftText | undefined> => {
    const open = documents.get(uri);
    if (open) return { text: open.text.slice() };
    if (!client.trusted || !files) return undefined;
    const { readDraftText } = await import('./library');
    return readDraftText(files, uri);
  };
  connection.languages.diagnostics.onWorkspace(async (params, token, _progress, results) => {
    const { WorkspaceDiagnostics } = await import('./library');
    const { index } = await indexing.load();
    workspaceDiagnostics ??= new WorkspaceDiagnostics({
      index,
      configuration,
      rules: parts.rules ?? draftRules,
      host: clientHost,
      positions: () => client.positions,
      related: () => client.related,
      isOpen: (uri) => openFiles.has(uri),
      openUris: () => documents.keys(),
      pullOpen: (uri, previous) => diagnostics.pull(uri, previous, true),
      readText,
      folderOf: (uri) => indexing.loaded?.folderOf(uri),
      pause: () => files?.pause() ?? Promise.resolve(),
    });
    return workspaceDiagnostics.pull(params, token, results);
  });
  connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
    diagnostics.pull(textDocument.uri, previousResultId),
  );

  registerRefusals(connection);
  registerRequests({
    connection,
    drafts,
    others: {
      index: async () => (await indexing.load()).index,
      readText: async (uri) => {
        const read = await readText(uri);
        return read && 'text' in read ? read.text : undefined;
      },
    },
    host: clientHost,
    positions: () => client.positions,
    client: () => client.capabilities,
    clientHas: (command) => client.commands.includes(command),
    trusted: () => client.trusted,
  });

  connection.onShutdown(async () => {
    scheduler.cancelAll();
    await indexing.stop();
  });
  documents.listen(connection);
  connection.listen();
}
