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
  lines.push('Hội nghị ngày 31/6/2026 đã bàn xong.');
  return `${lines.join('\n')}\n`;
}

const say = (what: string, milliseconds: number, goal: number): void => {
  const verdict = milliseconds <= goal ? 'within its goal' : 'over its goal';
  console.log(`# ${what}: ${Math.round(milliseconds)} ms (goal ${goal} ms: ${verdict})`);
};

function sayAll(which: string, { asked, open, all }: Waited): void {
  say(`first findings of a 100 KB draft, ${which}`, asked, 600);
  say(`  from when the editor has it open, ${which}`, open, 600);
  console.log(`#   until all its findings are there, ${which}: ${Math.round(all)} ms`);
}

/** Milliseconds to the findings of a file, which is there already. */
interface Waited {
  /** To the first, from asking the editor for it … */
  readonly asked: number;
  /** … and from when the editor has it open, which is all that the extension can do anything about. */
  readonly open: number;
  /** From asking the editor for it to that of its last line. */
  readonly all: number;
}

/** The first draft of a window, by what is measured (scripts/host.mjs). */
const FIRST: Readonly<Record<string, string>> = {
  empty: 'its server not yet started',
  hurried: 'its server not yet started, asked for while the window still opens',
  drafts: 'the first in a folder of drafts',
};

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
    let first: number | undefined;
    const last = text.trimEnd().split('\n').length - 1;
    // The editor tells extensions of new findings 50 ms after it shows them, so that they are looked for instead.
    const look = setInterval(() => {
      const found = vscode.languages.getDiagnostics(uri);
      if (!impossible(found)) return;
      const now = performance.now();
      first ??= now;
      if (!found.some(({ range }) => range.start.line === last)) return;
      clearInterval(look);
      resolve({ asked: first - asked, open: first - open, all: now - asked });
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
      const inWhat = process.env['PARTYDOC_BENCH'] ?? '';
      const api = await extension().activate();
      // In a folder of drafts the server starts with the window.
      if (inWhat === 'drafts') await eventually('the server', () => api.isRunning() || undefined);
      if (inWhat !== 'hurried') await new Promise((resolve) => setTimeout(resolve, CHOOSING));
      sayAll(FIRST[inWhat] ?? inWhat, await untilFindings('first.vbd', text));
      await cleanUp();
      for (let round = 1; round <= 3; round++) {
        sayAll(`its server running (${round})`, await untilFindings(`next-${round}.vbd`, text));
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
