import * as vscode from 'vscode';
import { ok } from './expect';
import { shown } from './page';
import { draft } from './samples';
import { cleanUp, eventually, extension, impossible } from './support';

/** About 100 KB in UTF-8: what a long report to a congress has. */
function longDraft(): string {
  const lines = [draft.trimEnd()];
  for (let item = 3, bytes = 0; bytes < 100_000; item++) {
    const line = `${item}. Ngày ${(item % 28) + 1}/8/2026, các đảng uỷ trực thuộc đã báo cáo kết quả thực hiện Nghị quyết số 57-NQ/TW ở ${item} chi bộ; hoàn thành ${item + 7} nhiệm vụ được giao.`;
    bytes += new TextEncoder().encode(line).length + 1;
    lines.push(line);
  }
  return `${lines.join('\n')}\n`;
}

const say = (what: string, milliseconds: number, goal: number): void => {
  const verdict = milliseconds <= goal ? 'within its goal' : 'over its goal';
  console.log(`# ${what}: ${Math.round(milliseconds)} ms (goal ${goal} ms: ${verdict})`);
};

function sayBoth(which: string, { asked, open }: Waited): void {
  say(`first findings of a 100 KB draft, ${which}`, asked, 600);
  say('  from when the editor has it open', open, 600);
}

/** Milliseconds to the first findings of a file, which is there already. */
interface Waited {
  /** From asking the editor for it … */
  readonly asked: number;
  /** … and from when the editor has it open, which is all that the extension can do anything about. */
  readonly open: number;
}

/** Milliseconds. */
const LOOK = 5;
/** … that a person takes at least to find the draft that she wants, in a window that has just opened. */
const CHOOSING = 1000;

async function untilFindings(name: string, text: string): Promise<Waited> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no workspace folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  return new Promise((resolve, reject) => {
    const asked = performance.now();
    let open = asked;
    // The editor tells extensions of new findings 50 ms after it shows them, so that they are looked for instead.
    const look = setInterval(() => {
      if (!impossible(vscode.languages.getDiagnostics(uri))) return;
      clearInterval(look);
      const now = performance.now();
      resolve({ asked: now - asked, open: now - open });
    }, LOOK);
    vscode.workspace.openTextDocument(uri).then((document) => {
      open = performance.now();
      return vscode.window.showTextDocument(document);
    }, reject);
  });
}

/** Times that a person waits, in the real editor (bench/activation.ts). */
export function defineBench(): void {
  describe('Times in the editor', () => {
    afterEach(cleanUp);

    it('measures how long a person waits', async () => {
      const text = longDraft();
      // In a folder of drafts the server starts with the window.
      const inFolder = Boolean(process.env['PARTYDOC_DRAFTS']);
      const api = await extension().activate();
      if (inFolder) {
        await eventually('the server', () => api.isRunning() || undefined);
        await new Promise((resolve) => setTimeout(resolve, CHOOSING));
      }
      const first = inFolder ? 'the first in a folder of drafts' : 'its server not yet started';
      sayBoth(first, await untilFindings('first.vbd', text));
      await cleanUp();
      for (let round = 1; round <= 3; round++) {
        sayBoth(`its server running (${round})`, await untilFindings(`next-${round}.vbd`, text));
        await cleanUp();
      }
    });

    it('reads the time of activation from the editor’s own list', async () => {
      await vscode.commands.executeCommand('workbench.action.showRuntimeExtensions');
      const row = await shown('.monaco-list-row', 'party-documents');
      const milliseconds = /\b\d{1,6}(?= ?ms)/.exec(row)?.[0];
      ok(milliseconds, `no time in: ${row}`);
      say('activation of the client', Number(milliseconds), 60);
    });
  });
}
