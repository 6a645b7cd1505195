import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ExtensionContext } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient';
import { activateClient, deactivateClient, type MakeClient, type PartyDocumentsApi } from './activate';
import { forkServer, isAlive, seeOff } from './server-process';
import type { WordTools } from './word';

/** What the bundle with the libraries for Word files exports. */
interface WordBundle {
  readonly wordTools: WordTools;
}

/** Entry in the desktop and on a remote machine: the server is a process of its own. */
export function activate(context: ExtensionContext): PartyDocumentsApi {
  const bundles = join(context.extensionPath, 'dist');
  const module = join(bundles, 'server.js');
  let child: ChildProcess | undefined;
  const makeClient: MakeClient = async (id, name, output, options) => {
    // Begun first: it starts while the client's library is loaded here.
    let begun: ChildProcess | undefined = (child = forkServer(module, output));
    const { IPCMessageReader, IPCMessageWriter, LanguageClient } = await import('vscode-languageclient/node');
    const start = (): Promise<MessageTransports> => {
      if (!begun || !isAlive(begun)) {
        if (child) seeOff(child);
        begun = child = forkServer(module, output);
      }
      const server = begun;
      begun = undefined;
      return Promise.resolve({ reader: new IPCMessageReader(server), writer: new IPCMessageWriter(server) });
    };
    return new LanguageClient(id, name, start, await options());
  };
  context.subscriptions.push({ dispose: () => child && seeOff(child) });
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
