import type { ClientCapabilities, ServerCapabilities } from 'vscode-languageserver';
import { completionCapability, registerCompletion } from './completion';
import { codeActionCapability, registerCodeActions } from './code-actions';
import { registerDesk } from './desk';
import { linkCapabilities, registerLinks } from './links';
import { navigationCapabilities, registerNavigation } from './navigation';
import { presentationCapabilities, registerPresentation } from './presentation';
import { registerStructure, structureCapabilities } from './structure';
import type { RequestWorld } from './world';

export function requestCapabilities(client: ClientCapabilities): ServerCapabilities {
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
