import { readdir, readFile } from 'node:fs/promises';
import * as vscode from 'vscode';
import { equal, ok } from './expect';
import { draft } from './samples';
import {
  cleanUp,
  eventually,
  extension,
  findings,
  impossible,
  openDraft,
  ownFindings,
  rangeOf,
  settled,
} from './support';

/** Process ids of the servers that this extension host has started; Linux tells them. */
async function servers(): Promise<number[]> {
  const found: number[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const read = (file: string): Promise<string> => readFile(`/proc/${name}/${file}`, 'utf8').catch(() => '');
    const parent = /\) \S+ (\d+)/.exec(await read('stat'))?.[1];
    if (Number(parent) === process.pid && (await read('cmdline')).includes('dist/server.js'))
      found.push(Number(name));
  }
  return found;
}

/** Kills the server as a crash would end it, and gives the one that comes after it, where one does. */
async function kill(): Promise<void> {
  const [pid] = await eventually('a server', async () => {
    const all = await servers();
    return all.length === 1 ? all : undefined;
  });
  ok(pid !== undefined, 'no server');
  process.kill(pid, 'SIGKILL');
  await eventually('its end', async () => ((await servers()).includes(pid) ? undefined : true));
}

/** Only where the server is a process of its own, and its id can be known. */
export function defineRecovery(): void {
  (process.platform === 'linux' ? describe : describe.skip)('Recovery', () => {
    afterEach(cleanUp);

    it('a server killed while one types is back with all findings; five times in a row it stays stopped until it is asked for', async () => {
      const editor = await openDraft(draft);
      const { document } = editor;
      await findings(document, impossible);
      const before = ownFindings(document).map(({ message }) => message);
      editor.selection = new vscode.Selection(0, 0, 0, 0);
      for (let i = 0; i < 4; i++) {
        await vscode.commands.executeCommand('type', { text: 'x' });
        await kill();
        await vscode.commands.executeCommand('deleteLeft');
        await findings(document, impossible);
      }
      equal(document.getText(), draft);
      await settled(document);
      equal(
        ownFindings(document)
          .map(({ message }) => message)
          .sort(),
        before.sort(),
      );

      await kill();
      const api = extension().exports;
      await eventually('the stop', () => (!api.isRunning() ? true : undefined));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      equal((await servers()).length, 0, 'a server was started a fifth time');
      // The draft can be written all the same, and the command brings the server back.
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, rangeOf(document, '31/9'), '31/11');
      await vscode.workspace.applyEdit(edit);
      await vscode.commands.executeCommand('partyDocuments.restartServer');
      const own = await findings(document, impossible);
      ok(
        own.some(({ message }) => message.includes('11')),
        own.map(({ message }) => message).join(' | '),
      );
    }).timeout(90_000);

    it('a server that hangs is ended, and another takes its place', async () => {
      const { document } = await openDraft(draft);
      await findings(document, impossible);
      const [hanging] = await servers();
      ok(hanging !== undefined, 'no server');
      process.kill(hanging, 'SIGSTOP');
      await vscode.commands.executeCommand('partyDocuments.restartServer');
      const edit = new vscode.WorkspaceEdit();
      edit.replace(document.uri, rangeOf(document, '31/9'), '31/11');
      await vscode.workspace.applyEdit(edit);
      await findings(document, (found) => found.some(({ message }) => message.includes('11')));
      await eventually('its end', async () => ((await servers()).includes(hanging) ? undefined : true));
      equal((await servers()).length, 1);
    }).timeout(30_000);
  });
}
