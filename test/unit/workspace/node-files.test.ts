import { deepEqual, equal, ok } from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../../server/src/workspace/node-files';
import { nodeStorage } from '../../../server/src/workspace/node-storage';
import { temporaryFolder } from '../../support/cli';

const options = { maxFiles: 1000, cancelled: () => false };

function make(root: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
}

async function list(
  root: string,
  changes: Partial<typeof options> = {},
  home = '/nobody',
): Promise<string[]> {
  const folder = pathToFileURL(root).href;
  const found: string[] = [];
  for await (const batch of nodeFiles(home).list(folder, { ...options, ...changes }))
    for (const { uri } of batch) found.push(decodeURIComponent(uri.slice(folder.length + 1)));
  return found.sort();
}

describe('the files of a folder', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  it('are its drafts, with their subfolders', async () => {
    make(folder.path, {
      'a.vbd': '', 'báo cáo (1).TXT': '', 'x/y/b.md': '', 'c.docx': '', '~$c.docx': '', 'c.doc': '', 'd.partydoc': '',
      'node_modules/e.txt': '', '.git/f.txt': '', '.hidden/g.txt': '',
    }); // prettier-ignore
    deepEqual(await list(folder.path), ['a.vbd', 'báo cáo (1).TXT', 'c.docx', 'd.partydoc', 'x/y/b.md']);
    deepEqual(await list(join(folder.path, 'none')), []);
  });

  it('are not those that are ignored, too large or too many', async () => {
    make(folder.path, {
      '.git/HEAD': '', '.gitignore': '*.md\n/cu/\n!giu.md\n',
      'a.vbd': '', 'b.md': '', 'giu.md': '', 'cu/c.vbd': '', 'x/cu/d.vbd': '',
      'x/.gitignore': 'e.vbd\n!f.md\n', 'x/e.vbd': '', 'x/f.md': '', 'big.txt': 'x'.repeat(2_000_001), 'with pictures.docx': 'x'.repeat(2_000_001),
    }); // prettier-ignore
    const all = ['a.vbd', 'giu.md', 'with pictures.docx', 'x/cu/d.vbd', 'x/f.md'];
    deepEqual(await list(folder.path), all);
    equal((await list(folder.path, { maxFiles: 2 })).length, 2);
    deepEqual(await list(folder.path, { cancelled: () => true }), []);
    // A folder of a repository is under the rules above it.
    deepEqual(await list(join(folder.path, 'x')), ['cu/d.vbd', 'f.md']);
    deepEqual(await list(join(folder.path, 'cu')), ['c.vbd']);
  });

  it('are none in a home folder or above it, and no links', async () => {
    make(folder.path, { 'home/me/docs/a.vbd': '', 'other/b.vbd': '' });
    const home = join(folder.path, 'home/me');
    deepEqual(await list(folder.path, {}, home), []);
    deepEqual(await list(home, {}, home), []);
    deepEqual(await list(join(home, 'docs'), {}, home), ['a.vbd']);
    deepEqual(await list(join(folder.path, 'other'), {}, home), ['b.vbd']);
    symlinkSync(folder.path, join(folder.path, 'other/loop'));
    symlinkSync(join(home, 'docs/a.vbd'), join(folder.path, 'other/link.vbd'));
    deepEqual(await list(join(folder.path, 'other'), {}, home), ['b.vbd']);
    symlinkSync(home, join(folder.path, 'to-home'));
    deepEqual(await list(join(folder.path, 'to-home'), {}, home), []);
  });

  it('have stamps that change with them', async () => {
    make(folder.path, { 'a.vbd': 'một', 'c.doc': '' });
    const files = nodeFiles('/nobody');
    const uri = pathToFileURL(join(folder.path, 'a.vbd')).href;
    const before = await files.stat(uri);
    equal(before?.uri, uri);
    utimesSync(join(folder.path, 'a.vbd'), 1, 1);
    ok((await files.stat(uri))?.stamp !== before.stamp);
    equal(await files.stat(pathToFileURL(join(folder.path, 'c.doc')).href), undefined);
    equal(await files.stat(pathToFileURL(join(folder.path, 'none.vbd')).href), undefined);
    equal(await files.stat('untitled:a.vbd'), undefined);
    equal(new TextDecoder().decode(await files.readBytes(uri)), 'một');
    equal(await files.readBytes('http://example.org/a.vbd'), undefined);
  });
});

describe('what keeps the index', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  beforeEach(() => (folder = temporaryFolder()));
  afterEach(() => folder.remove());

  const read = async (path: string): Promise<string[]> => {
    const lines: string[] = [];
    for await (const some of nodeStorage(path).read())
      lines.push(...some.map((line) => new TextDecoder().decode(line)));
    return lines;
  };

  it('gives back the lines, however long they are', async () => {
    const lines = ['đầu', 'x'.repeat(3_000_000), 'cuối 𝄞'];
    const path = join(folder.path, 'a/b');
    deepEqual(await read(path), []);
    await nodeStorage(path).write(lines);
    deepEqual(await read(path), lines);
    deepEqual(readdirSync(path), ['index.ndjson']);
  });

  it('keeps what it had where writing fails, and clears up what a killed process left', async () => {
    const path = folder.path;
    await nodeStorage(path).write(['cũ']);
    const failing = function* (): Generator<string> {
      yield 'mới';
      throw new Error('full');
    };
    await nodeStorage(path)
      .write(failing())
      .then(
        () => ok(false),
        () => undefined,
      );
    equal(readFileSync(join(path, 'index.ndjson'), 'utf8'), 'cũ\n');
    deepEqual(readdirSync(path), ['index.ndjson']);
    writeFileSync(join(path, 'index.ndjson.1.aa.tmp'), 'half');
    utimesSync(join(path, 'index.ndjson.1.aa.tmp'), 1, 1);
    await nodeStorage(path).write(['mới']);
    deepEqual(readdirSync(path), ['index.ndjson']);
    deepEqual(await read(path), ['mới']);
  });
});
