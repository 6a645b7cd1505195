import { deepEqual, equal, ok } from 'node:assert/strict';
import type { Location } from 'vscode-languageserver';
import { CITING, DIRECTIVE } from '../../support/archive';
import { inProcess, type TestClient } from '../../support/client';
import { paragraph, wordFile } from '../../support/docx';

const FOLDER = 'vscode-vfs://github/an-hoa/v%C4%83n%20b%E1%BA%A3n';
const uri = (name: string): string => `${FOLDER}/${name}`;

/** A client that answers for a folder of files; names as a person reads them. */
class VirtualFolder {
  readonly files = new Map<string, Uint8Array>();
  readonly asked: string[] = [];

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    this.files.set(name, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  answer(client: TestClient): void {
    const on = (method: string, answer: (name: string) => unknown): void => {
      client.connection.onRequest(`partyDocuments/${method}`, (params: { uri: string; base64?: boolean }) => {
        const name = decodeURIComponent(params.uri.slice(FOLDER.length + 1));
        // The office's own files are asked for as text, and are not here.
        if (method === 'readFile' && params.base64 !== true) return null;
        this.asked.push(`${method} ${name}`);
        return answer(name);
      });
    };
    on('listFolder', (folder) => {
      const start = folder === '' ? '' : `${folder}/`;
      const inner = [...this.files.keys()].filter((name) => name.startsWith(start));
      const names = inner.map((name) => name.slice(start.length));
      return [...new Set(names.map((name) => name.replace(/\/.*/, '/')))].map((name) => ({
        name: name.replace('/', ''),
        isFolder: name.endsWith('/'),
      }));
    });
    on('statFile', (name) => {
      const bytes = this.files.get(name)?.length;
      return bytes === undefined ? null : { bytes, time: 1_772_000_000_000 };
    });
    on('readFile', (name) => {
      const bytes = this.files.get(name);
      return bytes ? Buffer.from(bytes).toString('base64') : null;
    });
  }

  reads(): string[] {
    return this.asked.flatMap((one) => /^readFile (.*)/.exec(one)?.[1] ?? []).sort();
  }
}

describe('the server with a folder that only the client reaches', () => {
  let client: TestClient;
  afterEach(() => client.end());

  async function start(folder: VirtualFolder, options: object = {}): Promise<void> {
    client = inProcess();
    folder.answer(client);
    await client.initialize({}, { readsFiles: true, listsFiles: true, ...options }, [FOLDER]);
  }

  async function definition(from: string): Promise<Location[]> {
    const at = { textDocument: { uri: from }, position: { line: 0, character: 22 } };
    for (let i = 0; ; i++) {
      const answer = await client.request<Location[] | null>('textDocument/definition', at);
      if ((Array.isArray(answer) && answer.length > 0) || i > 200) return answer ?? [];
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  it('leads from a citation to the document, and compares with it as it is now', async () => {
    const folder = new VirtualFolder({ 'năm 2026/chỉ thị (12).vbd': DIRECTIVE });
    await start(folder);
    await client.open(uri('a.vbd'), CITING);
    const [found] = await definition(uri('a.vbd'));
    equal(decodeURIComponent(found?.uri ?? ''), `${decodeURIComponent(FOLDER)}/năm 2026/chỉ thị (12).vbd`);
    const own = found?.uri ?? '';
    folder.write('năm 2026/chỉ thị (12).vbd', DIRECTIVE.replace('ngày 01 tháng 3', 'ngày 11 tháng 3'));
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: own, type: 2 }],
    });
    await client.diagnostics(uri('a.vbd'), (all) =>
      all.some(({ code }) => code === 'citation/folder-document'),
    );
  });

  it('reads Word files too', async () => {
    const lines = DIRECTIVE.trimEnd().split('\n');
    await start(new VirtualFolder({ 'ct.docx': wordFile(lines.map((line) => paragraph(line)).join('')) }));
    await client.open(uri('a.vbd'), CITING);
    deepEqual(
      (await definition(uri('a.vbd'))).map((one) => one.uri),
      [uri('ct.docx')],
    );
  });

  it('asks for drafts alone, and for none that is ignored', async () => {
    const folder = new VirtualFolder({
      '.gitignore': 'bỏ.vbd\n/cũ/\n',
      '.git/a.txt': '',
      'node_modules/b.txt': '',
      'bảng.xlsx': '',
      'bỏ.vbd': DIRECTIVE,
      'cũ/c.vbd': DIRECTIVE,
      'mới/cũ/d.vbd': DIRECTIVE,
      'mới/lớn.txt': 'x'.repeat(2_000_001),
    });
    await start(folder);
    await client.open(uri('a.vbd'), CITING);
    await definition(uri('a.vbd'));
    deepEqual(folder.reads(), ['.gitignore', 'mới/cũ/d.vbd']);
    ok(!folder.asked.some((one) => /\.git\/|node_modules|xlsx/.test(one)), folder.asked.join('\n'));
  });

  it('takes 2,000 files of it at most', async () => {
    const folder = new VirtualFolder(
      Object.fromEntries(Array.from({ length: 2500 }, (_, i) => [`${i}.vbd`, ''])),
    );
    await start(folder);
    // The first is read when all are listed.
    for (let i = 0; i < 500 && folder.reads().length === 0; i++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const listed = folder.asked.filter((one) => one.startsWith('statFile')).length;
    ok(listed >= 2000 && listed < 2100, String(listed));
  });

  it('asks for nothing where it is not trusted, nor of a client that does not list', async () => {
    for (const options of [{ trusted: false }, { listsFiles: false }]) {
      const folder = new VirtualFolder({ 'ct.vbd': DIRECTIVE });
      await start(folder, options);
      await client.open(uri('a.vbd'), CITING);
      await client.diagnostics(uri('a.vbd'));
      deepEqual(folder.asked, []);
      if (options.trusted === false) await client.end();
    }
  });
});
