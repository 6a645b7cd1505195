import { Uri, type ExtensionContext } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient';
import { activateClient, deactivateClient, type MakeClient, type PartyDocumentsApi } from './activate';
import type { MakeDocx } from './report';

/** The part of the browser's workers that is used; the whole browser's types would leak into every room. */
declare class Worker {
  constructor(script: string);
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: unknown): void;
  terminate(): void;
}

/** Entry in the browser: the server is a worker. */
export function activate(context: ExtensionContext): PartyDocumentsApi {
  const bundle = (name: string): string => Uri.joinPath(context.extensionUri, 'dist', name).toString(true);
  const makeClient: MakeClient = async (id, name, options) => {
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } =
      await import('vscode-languageclient/browser');
    let worker: Worker | undefined;
    // A new worker for each start: a restart that kept the old one would restart nothing.
    // The client is given both ends of the line, for it does not know the editor's own kind of worker as one.
    const start = (): Promise<MessageTransports> => {
      worker?.terminate();
      worker = new Worker(bundle('server.worker.js'));
      return Promise.resolve({
        reader: new BrowserMessageReader(worker),
        writer: new BrowserMessageWriter(worker),
      });
    };
    return new LanguageClient(id, name, start, options);
  };
  // A module beside the entry cannot be loaded here; a worker can, and takes its large library away with it.
  const makeDocx: MakeDocx = (report) =>
    new Promise<Uint8Array>((resolve, reject) => {
      const worker = new Worker(bundle('report-docx.worker.js'));
      const end = (): void => {
        worker.terminate();
      };
      worker.onmessage = ({ data }) => {
        end();
        if (data instanceof Uint8Array) resolve(data);
        else reject(new Error(String(data)));
      };
      worker.onerror = ({ message }) => {
        end();
        reject(new Error(message ?? 'the worker for Word files failed'));
      };
      worker.postMessage(report);
    });
  return activateClient(context, { makeClient, makeDocx });
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
