import {
  type ClientCapabilities,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Client } from './client';
import { completionCapability, registerCompletion } from './completion';
import { codeActionCapability, registerCodeActions } from './code-actions';
import { registerDesk } from './desk';
import { linkCapabilities, registerLinks } from './links';
import { navigationCapabilities, registerNavigation } from './navigation';
import { presentationCapabilities, registerPresentation } from './presentation';
import { registerStructure, structureCapabilities } from './structure';
import type { RequestWorld } from './world';

/** What the server offers a client; `hasFiles` says whether there are files to look at beside the open ones. */
export function serverCapabilities(client: Client, hasFiles: boolean): ServerCapabilities {
  const { capabilities, checksFolder, positions, pulls } = client;
  const diagnosticProvider = {
    identifier: 'partydoc',
    // A draft's findings depend on the others; those are asked for where there are files.
    interFileDependencies: true,
    workspaceDiagnostics: hasFiles && checksFolder,
  };
  return {
    positionEncoding: positions.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(pulls ? { diagnosticProvider } : {}),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...requestCapabilities(capabilities),
  };
}

function requestCapabilities(client: ClientCapabilities): ServerCapabilities {
  return {
    ...codeActionCapability(client),
    ...navigationCapabilities,
    ...completionCapability,
    ...structureCapabilities,
    ...presentationCapabilities,
    ...linkCapabilities,
  };
}

export function registerRequests(world: RequestWorld): void {
  registerCodeActions(world);
  registerNavigation(world);
  registerCompletion(world);
  registerStructure(world);
  registerPresentation(world);
  registerLinks(world);
  registerDesk(world);
}
