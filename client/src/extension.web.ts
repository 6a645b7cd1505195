import { Uri, type ExtensionContext } from 'vscode';
import { activateClient, deactivateClient, type PartyDocumentsApi } from './activate';

/** The part of the browser's workers that is used; the whole browser's types would leak into every room. */
declare class Worker {
  constructor(script: string);
  terminate(): void;
}

/** Entry in the browser: the server is a worker. */
export function activate(context: ExtensionContext): PartyDocumentsApi {
  return activateClient(context, async (id, name, options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const script = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js');
    let worker: Worker | undefined;
    // A new worker for each start: a restart that kept the old one would restart nothing.
    const start = (): Promise<Worker> => {
      worker?.terminate();
      worker = new Worker(script.toString(true));
      return Promise.resolve(worker);
    };
    return new LanguageClient(id, name, start, options);
  });
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
