import { BrowserMessageReader, BrowserMessageWriter } from 'vscode-jsonrpc/browser';
import { noFiles } from '../workspace/host';
import { Connection } from './connection';
import { createServer } from './server';
import { bundlesAt } from './worker-bundles';

// The worker itself is the port. Its type is the DOM's, which the server is compiled without.
const scope = globalThis as never;
createServer(new Connection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope)), {
  ...noFiles,
  bundlesAt,
});
