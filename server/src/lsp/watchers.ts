import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  WatchKind,
} from 'vscode-languageserver';
import { DRAFT_GLOB } from '../workspace/files';
import { OFFICE_FILE } from '../workspace/office-file';
import { SECTION } from './configuration';

/** Asks the client to tell of changes in our settings, and in files that findings rest on. */
export function registerWatchers({ client }: Connection, { workspace }: ClientCapabilities): void {
  const ignore = (): void => undefined;
  if (workspace?.didChangeConfiguration?.dynamicRegistration === true)
    client.register(DidChangeConfigurationNotification.type, { section: SECTION }).catch(ignore);
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  const watchers = [`**/${OFFICE_FILE}`, '**/*.csv', DRAFT_GLOB].map((globPattern) => ({ globPattern }));
  // Where a folder is deleted or given another name, editors tell of the folder, and of nothing in it.
  const folders = { globPattern: '**', kind: WatchKind.Delete };
  client.register(DidChangeWatchedFilesNotification.type, { watchers: [...watchers, folders] }).catch(ignore);
}
