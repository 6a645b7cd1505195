import { type Connection, FileChangeType, type TextDocuments } from 'vscode-languageserver';
import { isTable } from '../workspace/files';
import type { Host } from '../workspace/host';
import { isOfficeFile } from '../workspace/office-file';
import { normalUri } from '../workspace/paths';
import type { Configuration } from './configuration';
import type { Diagnostics } from './diagnostics';
import type { Drafts } from './drafts';
import type { IndexLoader } from './index-loader';
import type { OfficeFilesWatch } from './office-files';
import type { OpenDocument } from './open-document';
import type { Scheduler } from './scheduler';

/** Milliseconds after which the questions for a draft's settings have gone out to the client. */
const ASKED = 5;

/** Documents open at once from which on memory is saved: nobody looks at so many. */
const MANY_DRAFTS = 40;

interface DocumentsWorld {
  readonly connection: Connection;
  readonly documents: TextDocuments<OpenDocument>;
  /** Addresses of open documents in their normal form. */
  readonly openFiles: Set<string>;
  readonly host: Host;
  readonly configuration: Configuration;
  readonly drafts: Drafts;
  readonly diagnostics: Diagnostics;
  readonly officeFiles: OfficeFilesWatch;
  readonly indexing: IndexLoader;
  readonly scheduler: Scheduler;
  /** Forgets what was noted of the edits of a document. */
  readonly forget: (uri: string) => void;
}

/** Tells all whom it concerns that a document was opened, edited or closed, or that files changed on the disk. */
export function followDocuments(world: DocumentsWorld): void {
  const {
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
  } = world;
  connection.onDidChangeWatchedFiles(({ changes }) => {
    // What is deleted is told by two watchers.
    const uris = [...new Set(changes.map(({ uri }) => uri))];
    for (const uri of uris) {
      if (isOfficeFile(uri)) officeFiles.changed(uri);
      else if (isTable(uri)) officeFiles.tableChanged(uri);
    }
    indexing.loaded?.filesChanged(uris);
    const deleted = changes.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri);
    officeFiles.deleted(deleted);
    indexing.loaded?.deleted(deleted);
  });

  documents.onDidOpen(({ document: { uri } }) => {
    openFiles.add(normalUri(uri));
    if (openFiles.size === MANY_DRAFTS) host.savesMemory?.(true);
    scheduler.cancel('warm up');
    if (isOfficeFile(uri)) officeFiles.changed(uri);
    else if (isTable(uri)) officeFiles.tableChanged(uri, 0);
    else {
      void officeFiles.tell(uri);
      diagnostics.opened(uri);
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
    if (openFiles.size === MANY_DRAFTS - 1) host.savesMemory?.(false);
    drafts.closed(uri);
    world.forget(uri);
    configuration.closed(uri);
    if (isOfficeFile(uri)) officeFiles.changed(uri);
    else if (isTable(uri)) officeFiles.tableChanged(uri, 0);
    else {
      diagnostics.closed(uri);
      indexing.closed(uri);
    }
  });
}
