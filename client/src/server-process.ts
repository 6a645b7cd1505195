import { type ChildProcess, fork } from 'node:child_process';
import type { Disposable, LogOutputChannel } from 'vscode';
import type { MessageTransports } from 'vscode-languageclient';
import type { IPCMessageReader, IPCMessageWriter } from 'vscode-languageclient/node';

/** Milliseconds in which a server ends that was told to. One that hangs is ended then. */
const ENDING = 2_000;
const DEBUGGED = /^--inspect(?:-brk)?(?:=|$)/;

/** What of the client's library it needs, which is loaded later. */
interface Ends {
  readonly IPCMessageReader: typeof IPCMessageReader;
  readonly IPCMessageWriter: typeof IPCMessageWriter;
}

/** The server's process, one at a time. It begins at once: it starts up while the client's library is loaded. */
export class ServerProcess implements Disposable {
  #child: ChildProcess;
  #line: MessageTransports | undefined;

  constructor(
    readonly module: string,
    readonly output: LogOutputChannel,
  ) {
    this.#child = forkServer(module, output);
  }

  /** The line to a process that nobody has talked to: the first, or another in the place of the last. */
  connect({ IPCMessageReader, IPCMessageWriter }: Ends): MessageTransports {
    if (this.#line || !isAlive(this.#child)) {
      // The client would take the end of the last for that of the next.
      this.#line?.reader.dispose();
      this.#line?.writer.dispose();
      seeOff(this.#child);
      this.#child = forkServer(this.module, this.output);
    }
    this.#line = {
      reader: new IPCMessageReader(this.#child),
      writer: new IPCMessageWriter(this.#child),
    };
    return this.#line;
  }

  dispose(): void {
    seeOff(this.#child);
  }
}

/** Starts the process of a server, which talks over the channel between the two. */
function forkServer(module: string, output: LogOutputChannel): ChildProcess {
  const debugging = process.execArgv.some((argument) => DEBUGGED.test(argument));
  const child = fork(module, ['--node-ipc', `--clientProcessId=${String(process.pid)}`], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', ELECTRON_NO_ASAR: '1' },
    execArgv: debugging ? ['--nolazy', '--inspect=6009'] : [],
    silent: true,
  });
  // Its messages do not come this way: what does is said of a failure, or by Node.
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output.append(text);
    });
  child.on('error', (error) => {
    output.error('The process of the language server failed.', String(error));
  });
  return child;
}

/** Whether a process can be talked to. */
function isAlive(child: ChildProcess): boolean {
  return child.connected && child.exitCode === null && child.signalCode === null;
}

/** Lets a process that was told to end do so, and ends it where it does not. */
function seeOff(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ending = setTimeout(() => child.kill('SIGKILL'), ENDING);
  child.once('exit', () => {
    clearTimeout(ending);
  });
}
