import { Uri, type ExtensionContext } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient';
import { activateClient, deactivateClient, type MakeClient, type PartyDocumentsApi } from './activate';
import type { WordTools } from './word';
import type { WordAnswer, WordCall } from './word.worker';

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
  const makeClient: MakeClient = async (id, name, _output, options) => {
    const script = bundle('server.worker.js');
    // Begun first: it starts while the client's library is loaded here.
    let worker = new Worker(script);
    let begun = true;
    const { BrowserMessageReader, BrowserMessageWriter, LanguageClient } =
      await import('vscode-languageclient/browser');
    // A new worker for each start: a restart that kept the old one would restart nothing.
    // The client is given both ends of the line, for it does not know the editor's own kind of worker as one.
    const start = (): Promise<MessageTransports> => {
      if (!begun) {
        worker.terminate();
        worker = new Worker(script);
      }
      begun = false;
      return Promise.resolve({
        reader: new BrowserMessageReader(worker),
        writer: new BrowserMessageWriter(worker),
      });
    };
    return new LanguageClient(id, name, start, await options());
  };
  // A module beside the entry cannot be loaded here; a worker can, and takes its large library away with it.
  const call = <Tool extends keyof WordTools>(
    tool: Tool,
    argument: Parameters<WordTools[Tool]>[0],
  ): ReturnType<WordTools[Tool]> =>
    new Promise<unknown>((resolve, reject) => {
      const worker = new Worker(bundle('word.worker.js'));
      worker.onmessage = ({ data }) => {
        worker.terminate();
        const answer = data as WordAnswer;
        if ('done' in answer) resolve(answer.done);
        else reject(new Error(answer.failed));
      };
      worker.onerror = ({ message }) => {
        worker.terminate();
        reject(new Error(message ?? 'the worker for Word files failed'));
      };
      worker.postMessage({ tool, argument } satisfies WordCall);
    }) as ReturnType<WordTools[Tool]>;
  const word: WordTools = {
    reportDocx: (report) => call('reportDocx', report),
    draftDocx: (page) => call('draftDocx', page),
    importDocx: (bytes) => call('importDocx', bytes),
  };
  return activateClient(context, { makeClient, library: () => import('./library'), word });
}

export function deactivate(): Promise<void> {
  return deactivateClient();
}
