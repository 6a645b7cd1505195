import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import { activateClient, deactivateClient, type MakeClient, type PartyDocumentsApi } from './activate';
import { ServerProcess } from './server-process';
import type { WordTools } from './word';

/** What the bundle with the libraries for Word files exports. */
interface WordBundle {
  readonly wordTools: WordTools;
}

/** Entry in the desktop and on a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): PartyDocumentsApi {
  const bundles = join(context.extensionPath, 'dist');
  const library = () => import('./library.node');
  const makeClient: MakeClient = async (id, name, output, options) => {
    const server = new ServerProcess(join(bundles, 'server.js'), output);
    context.subscriptions.push(server);
    const loaded = await library();
    const start = () => Promise.resolve(server.connect(loaded));
    return new loaded.LanguageClient(id, name, start, await options());
  };
  const word = (): WordTools =>
    (createRequire(join(bundles, 'client.js'))('./word.js') as WordBundle).wordTools;
  return activateClient(context, {
    makeClient,
    library,
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
