import { type ChildProcess, fork } from 'node:child_process';
import type { LogOutputChannel } from 'vscode';

/** Milliseconds in which a server ends that was told to. One that hangs is ended then. */
const ENDING = 2_000;
const DEBUGGED = /^--inspect(?:-brk)?(?:=|$)/;

/** Starts the process of a server, which talks over the channel between the two. */
export function forkServer(module: string, output: LogOutputChannel): ChildProcess {
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
export function isAlive(child: ChildProcess): boolean {
  return child.connected && child.exitCode === null && child.signalCode === null;
}

/** Lets a process that was told to end do so, and ends it where it does not. */
export function seeOff(child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ending = setTimeout(() => child.kill('SIGKILL'), ENDING);
  child.once('exit', () => {
    clearTimeout(ending);
  });
}
