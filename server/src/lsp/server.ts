import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocuments,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { builtInKnowledge } from '../knowledge';
import { productText } from '../messages';
import { allRules } from '../rules';
import { FileTooLarge, type Host } from '../workspace/host';
import { isOfficeFile, OFFICE_FILE } from '../workspace/office-file';
import { isTable } from '../workspace/office-table';
import { Configuration, SECTION } from './configuration';
import { Diagnostics } from './diagnostics';
import { documentSync, Typing } from './documents';
import { type DraftParts, Drafts } from './drafts';
import { OfficeFilesWatch } from './office-files';
import { chooseEncoding, Positions } from './positions';
import { refreshPresentation } from './presentation';
import { registerRequests, requestCapabilities } from './requests';
import { Scheduler } from './scheduler';

/**
 * Request to the client: the text of a file by `{ uri, maxBytes }`, null where there is none, `{ tooLarge: true }` where it
 * has more bytes than that. Only asked of a client that says `readsFiles` in its initialization options, and only for an
 * office's own files.
 */
export const READ_FILE = 'partyDocuments/readFile';

interface TooLarge {
  readonly tooLarge: true;
}

/** Builds the language server on a connection and a host. The same for Node and for a browser worker. */
export function createServer(connection: Connection, host: Host, parts: Partial<DraftParts> = {}): void {
  let client: ClientCapabilities = {};
  let pages = host.rulePages;
  let positions = new Positions('utf-16');
  let clientReads = false;
  let clientCommands: readonly unknown[] = [];
  let trusted = true;
  // An open file is as the person sees it; else the host has it, or the client, whose files may be nowhere on a disk.
  const hostWithPages: Host = {
    async readText(uri, limits) {
      const open = documents.get(uri);
      if (open) return open.getText();
      if (!trusted) return undefined;
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
  const documents = new TextDocuments(documentSync(() => positions, typing));
  const knowledge = parts.knowledge ?? builtInKnowledge();
  const configuration = new Configuration(
    connection,
    hostWithPages,
    () => client.workspace?.configuration === true,
    knowledge,
  );
  const drafts = new Drafts(
    { knowledge, rules: parts.rules ?? allRules },
    (uri) => documents.get(uri),
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

  connection.onInitialize(({ capabilities, initializationOptions }): InitializeResult => {
    client = capabilities;
    const options: unknown = initializationOptions;
    if (typeof options === 'object' && options !== null) {
      configuration.give(options);
      if ('rulePages' in options && typeof options.rulePages === 'string') pages = options.rulePages;
      if ('commands' in options && Array.isArray(options.commands)) clientCommands = options.commands;
      clientReads = 'readsFiles' in options && options.readsFiles === true;
      trusted = !('trusted' in options && options.trusted === false);
    }
    positions = new Positions(chooseEncoding(capabilities.general?.positionEncodings));
    return {
      serverInfo: { name: 'partydoc' },
      capabilities: {
        positionEncoding: positions.encoding,
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        ...(capabilities.textDocument?.diagnostic
          ? {
              diagnosticProvider: {
                identifier: 'partydoc',
                interFileDependencies: false,
                workspaceDiagnostics: false,
              },
            }
          : {}),
        ...requestCapabilities(capabilities),
      },
    };
  });

  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration === true) {
      connection.client
        .register(DidChangeConfigurationNotification.type, { section: SECTION })
        .catch(() => undefined);
    }
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration === true) {
      const watchers = [{ globPattern: `**/${OFFICE_FILE}` }, { globPattern: '**/*.csv' }];
      connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
    }
  });

  const lookAnew = (): void => {
    diagnostics.refresh(documents.keys());
    refreshPresentation(connection, client);
  };
  const officeFiles = new OfficeFilesWatch({
    configuration,
    diagnostics,
    scheduler,
    open: (uri) => documents.get(uri)?.getText(),
    lookAnew,
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    configuration.give(settings);
    lookAnew();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri } of changes) {
      if (isOfficeFile(uri)) officeFiles.changed(uri);
      else if (isTable(uri)) officeFiles.tableChanged(uri);
    }
  });

  documents.onDidOpen(({ document: { uri } }) => {
    if (isOfficeFile(uri)) officeFiles.changed(uri);
    else if (isTable(uri)) officeFiles.tableChanged(uri, 0);
    else void officeFiles.tell(uri);
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
    drafts.closed(uri);
    typing.forget(uri);
    configuration.closed(uri);
    if (isOfficeFile(uri)) officeFiles.changed(uri);
    else if (isTable(uri)) officeFiles.tableChanged(uri, 0);
    else diagnostics.closed(uri);
  });

  connection.languages.diagnostics.on(({ textDocument, previousResultId }) =>
    diagnostics.pull(textDocument.uri, previousResultId),
  );

  registerRequests({
    connection,
    drafts,
    host: hostWithPages,
    positions: () => positions,
    client: () => client,
    clientHas: (command) => clientCommands.includes(command),
    trusted: () => trusted,
  });

  connection.onShutdown(() => scheduler.cancelAll());
  documents.listen(connection);
  connection.listen();
}
