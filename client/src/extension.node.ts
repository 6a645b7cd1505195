import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { activateClient, deactivateClient, type PartyDocumentsApi } from './activate';

/** Entry in the desktop and on a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): PartyDocumentsApi {
  return activateClient(context, async (id, name, options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const server = {
      module: join(context.extensionPath, 'dist', 'server.js'),
      transport: TransportKind.ipc,
    };
    const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient(id, name, { run: server, debug }, options);
  });
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
