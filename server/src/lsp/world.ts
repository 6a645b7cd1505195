import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { WorkspaceIndex } from '../archive/workspace-index';
import type { Host } from '../workspace/host';
import type { Drafts } from './drafts';
import type { Positions } from './positions';

/** The drafts of the workspace beside the one at hand. */
export interface Others {
  index(): Promise<WorkspaceIndex>;
  /** The text of a file as the editor or the disk has it; undefined where there is none. */
  readText(uri: string): Promise<string | undefined>;
}

/** What every request handler works with. */
export interface RequestWorld {
  readonly connection: Connection;
  readonly drafts: Drafts;
  readonly others: Others;
  readonly host: Host;
  readonly positions: () => Positions;
  readonly client: () => ClientCapabilities;
  /** Whether the client has a command of ours; it names them in `commands` of its initialization options. */
  readonly clientHas: (command: string) => boolean;
  /** False in a folder that the person does not trust: nothing of it but the draft itself is read or written. */
  readonly trusted: () => boolean;
}

/** An answer that cannot fail: what goes wrong is logged, and the client gets the empty result. */
export async function answer<T>(world: RequestWorld, empty: T, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    world.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return empty;
  }
}
