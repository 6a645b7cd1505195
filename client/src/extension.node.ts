import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { activateClient, deactivateClient, type MakeClient, type PartyDocumentsApi } from './activate';
import type { WordTools } from './word';

/** What the bundle with the libraries for Word files exports. */
interface WordBundle {
  readonly wordTools: WordTools;
}

/** Entry in the desktop and on a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): PartyDocumentsApi {
  const bundles = join(context.extensionPath, 'dist');
  const makeClient: MakeClient = async (id, name, options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const server = { module: join(bundles, 'server.js'), transport: TransportKind.ipc };
    const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient(id, name, { run: server, debug }, options);
  };
  const word = (): WordTools =>
    (createRequire(join(bundles, 'client.js'))('./word.js') as WordBundle).wordTools;
  return activateClient(context, {
    makeClient,
    word: {
      reportDocx: (report) => word().reportDocx(report),
      draftDocx: (page) => word().draftDocx(page),
      importDocx: (bytes) => word().importDocx(bytes),
    },
  });
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
