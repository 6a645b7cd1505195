import { Console } from 'node:console';
import {
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import { nodeHost } from '../workspace/node-host';
import { Connection, type OwnProcess } from './connection';
import { createServer } from './server';

/** Milliseconds. */
const WATCH = 3000;

const own: OwnProcess = {
  watch(client) {
    setInterval(() => {
      try {
        process.kill(client, 0);
      } catch {
        process.exit(connection.exitStatus);
      }
    }, WATCH).unref();
  },
  exit: (status) => process.exit(status),
};

const gone = (): void => process.exit(connection.exitStatus);

function overStdio(): Connection {
  // Only messages may be on standard output, whatever a library has to say.
  globalThis.console = new Console(process.stderr);
  process.stdin.once('end', gone).once('close', gone);
  return new Connection(new StreamMessageReader(process.stdin), new StreamMessageWriter(process.stdout), own);
}

function overChannel(): Connection {
  if (!process.send) throw new Error('The server is started by an editor, or with --stdio.');
  process.once('disconnect', gone);
  return new Connection(new IPCMessageReader(process), new IPCMessageWriter(process), own);
}

const connection = process.argv.includes('--stdio') ? overStdio() : overChannel();
createServer(connection, nodeHost());
