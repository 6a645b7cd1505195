import { Uri, type ExtensionContext } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient';
import { activateClient, deactivateClient, type PartyDocumentsApi } from './activate';

/** The part of the browser's workers that is used; the whole browser's types would leak into every room. */
declare class Worker {
  constructor(script: string);
  terminate(): void;
}

/** Entry in the browser: the server is a worker. */
export function activate(context: ExtensionContext): PartyDocumentsApi {
  return activateClient(context, async (id, name, options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } =
      await import('vscode-languageclient/browser');
    const script = Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js').toString(true);
    let worker: Worker | undefined;
    // A new worker for each start: a restart that kept the old one would restart nothing.
    // The client is given both ends of the line, for it does not know the editor's own kind of worker as one.
    const start = (): Promise<MessageTransports> => {
      worker?.terminate();
      worker = new Worker(script);
      return Promise.resolve({
        reader: new BrowserMessageReader(worker),
        writer: new BrowserMessageWriter(worker),
      });
    };
    return new LanguageClient(id, name, start, options);
  });
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
