import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { noFiles } from '../workspace/host';
import { lifeOptions } from './life';
import { createServer } from './server';
import { bundlesAt } from './worker-bundles';

// The worker itself is the port. Its type is the DOM's, which the server is compiled without.
const scope = globalThis as never;
createServer(
  createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope), lifeOptions()),
  { ...noFiles, bundlesAt },
);
