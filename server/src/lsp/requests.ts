import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { Host } from '../workspace/host';
import { acrossCapabilities, type Others, registerAcross } from './across';
import { completionCapability, registerCompletion } from './completion';
import { codeActionCapability, registerCodeActions } from './code-actions';
import { registerDesk } from './desk';
import { registerCreateCatalogue } from './create-catalogue';
import type { Drafts } from './drafts';
import { linkCapabilities, registerLinks } from './links';
import { navigationCapabilities, registerNavigation } from './navigation';
import { presentationCapabilities, registerPresentation } from './presentation';
import { registerWord } from './word';
import { registerStructure, structureCapabilities } from './structure';
import type { Positions } from './positions';

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

export function requestCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    ...codeActionCapability(client),
    ...navigationCapabilities,
    ...completionCapability,
    ...acrossCapabilities,
    ...structureCapabilities,
    ...presentationCapabilities,
    ...linkCapabilities,
  };
}

export function registerRequests(world: RequestWorld): void {
  registerCodeActions(world);
  registerNavigation(world);
  registerCompletion(world);
  registerAcross(world);
  registerStructure(world);
  registerPresentation(world);
  registerLinks(world);
  registerDesk(world);
  registerWord(world);
  registerCreateCatalogue(world);
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
