import { deepEqual, equal, ok } from 'node:assert/strict';
import { keep } from '../../../server/src/archive/kept';
import { indexRecord } from '../../../server/src/archive/record';
import { WorkspaceIndex } from '../../../server/src/archive/workspace-index';
import { buildModel } from '../../../server/src/model/document';
import { Indexer, type IndexerWorld, type Job } from '../../../server/src/workspace/indexer';
import type { RecordJob, RecordMaker } from '../../../server/src/workspace/record-job';
import { recordOf } from '../../support/archive';
import { knowledge } from '../../support/check';
import { paragraph, wordFile } from '../../support/docx';
import { MemoryFiles } from '../../support/files';

const FOLDER = 'file:///van-ban';
const uri = (name: string): string => `${FOLDER}/${name}`;
const CITING = 'Thực hiện Chỉ thị số 12-CT/TU, ngày 01/3/2026 của Tỉnh uỷ.';
const job: Job = { cancelled: () => false, progress: () => undefined };

interface Made extends IndexerWorld {
  readonly indexer: Indexer;
  readonly told: (ReadonlySet<string> | 'all')[];
  readonly open: Set<string>;
}

function indexer(files: MemoryFiles, changes: Partial<IndexerWorld> = {}): Made {
  const told: (ReadonlySet<string> | 'all')[] = [];
  const open = new Set<string>();
  const world: IndexerWorld = {
    index: new WorkspaceIndex(knowledge),
    files,
    storage: files.storage('store'),
    maker: 'test',
    reading: () =>
      Promise.resolve({
        wanted: (one: string) => !one.includes('/old/'),
        tag: 'auto',
        settings: { language: 'auto', detect: 'auto' },
        sure: true,
      }),
    isOpen: (one) => open.has(one),
    changed: (facts) => told.push(facts),
    pause: () => Promise.resolve(),
    ...changes,
  };
  return { ...world, indexer: new Indexer(world), told, open };
}

describe('the indexer', () => {
  it('takes many files from other threads, and the others itself', async () => {
    const bytes = (name: string, text: string): Uint8Array => keep(recordOf(name, text), knowledge).bytes;
    const files = new MemoryFiles({
      [uri('a.vbd')]: CITING,
      [uri('b.vbd')]: `${CITING}\n${'Thêm một câu. '.repeat(150_000)}`,
      [uri('c.vbd')]: CITING,
      [uri('d.vbd')]: CITING,
    });
    const asked: RecordJob[] = [];
    const many: RecordMaker = async function* (jobs) {
      await Promise.resolve();
      for (const one of jobs) {
        asked.push(one);
        if (one.uri === uri('c.vbd')) yield { failed: 'the thread is gone' };
        else
          yield {
            done: one.uri === uri('d.vbd') ? undefined : bytes(one.uri.slice(FOLDER.length + 1), CITING),
          };
      }
    };
    const { index, indexer: made, told } = indexer(files, { many });
    deepEqual(await made.scan([FOLDER], job), { listed: 4, read: 4, complete: true });
    deepEqual(
      asked.map((one) => [one.uri, one.sure, one.settings]),
      ['a', 'b', 'c', 'd'].map((name) => [uri(`${name}.vbd`), true, { language: 'auto', detect: 'auto' }]),
    );
    deepEqual(files.reads, []);
    deepEqual(
      index
        .citing('12-CT/TU')
        .map((record) => record.uri)
        .sort(),
      [uri('a.vbd'), uri('b.vbd')],
    );
    deepEqual([index.get(uri('c.vbd'))?.draft, index.get(uri('d.vbd'))], [false, undefined]);
    deepEqual([...(told[0] === 'all' ? [] : (told[0] ?? []))], ['d:12-CT/TU']);
    // What is kept of it is the same as of any other.
    const again = indexer(files, { many });
    deepEqual(await again.indexer.scan([FOLDER], job), { listed: 4, read: 1, complete: true });
    deepEqual(files.reads, [uri('d.vbd')]);
  });

  it('reads each draft of a folder once, and nothing else', async () => {
    const files = new MemoryFiles({
      [uri('a.vbd')]: CITING,
      [uri('sub/b.txt')]: CITING,
      [uri('old/c.vbd')]: CITING,
      [uri('d.doc')]: CITING,
      'file:///other/e.vbd': CITING,
    });
    const { index, indexer: made, told } = indexer(files);
    deepEqual(await made.scan([FOLDER], job), { listed: 2, read: 2, complete: true });
    deepEqual(files.reads.sort(), [uri('a.vbd'), uri('sub/b.txt')]);
    equal(index.citing('12-CT/TU').length, 2);
    equal(told.at(-1), 'all');
  });

  it('reads Word files by their text; one that cannot be read costs no other, and is not read twice', async () => {
    const files = new MemoryFiles({
      [uri('a.docx')]: wordFile(paragraph(CITING)),
      [uri('b.docx')]: wordFile(paragraph(CITING)).subarray(0, 200),
      [uri('c.vbd')]: CITING,
    });
    const first = indexer(files);
    deepEqual(await first.indexer.scan([FOLDER], job), { listed: 3, read: 3, complete: true });
    const citing = first.index.citing('12-CT/TU').map((record) => record.uri);
    deepEqual(citing.sort(), [uri('a.docx'), uri('c.vbd')]);
    equal(first.index.get(uri('b.docx'))?.draft, false);
    files.reads.length = 0;
    deepEqual(await indexer(files).indexer.scan([FOLDER], job), { listed: 3, read: 0, complete: true });
    deepEqual(files.reads, []);
  });

  it('reads nothing again that was kept and has not changed', async () => {
    const files = new MemoryFiles({ [uri('a.vbd')]: CITING, [uri('b.vbd')]: CITING });
    await indexer(files).indexer.scan([FOLDER], job);
    files.reads.length = 0;
    files.write(uri('b.vbd'), 'Thực hiện Nghị quyết số 57-NQ/TW.');
    files.write(uri('c.vbd'), CITING);
    const second = indexer(files);
    deepEqual(await second.indexer.scan([FOLDER], job), { listed: 3, read: 2, complete: true });
    deepEqual(files.reads, [uri('b.vbd'), uri('c.vbd')]);
    equal(second.index.citing('12-CT/TU').length, 2);
    equal(second.index.citing('57-NQ/TW').length, 1);
  });

  it('drops files that are gone, and makes anew what another version or a broken store left', async () => {
    const files = new MemoryFiles({ [uri('a.vbd')]: CITING, [uri('b.vbd')]: CITING });
    await indexer(files).indexer.scan([FOLDER], job);
    files.remove(uri('b.vbd'));
    const second = indexer(files);
    await second.indexer.scan([FOLDER], job);
    equal(second.index.size, 1);
    for (const spoil of [
      (lines: string[]) => ['{"partydoc":"other"}', ...lines.slice(1)],
      (lines: string[]) => lines.map((line) => line.slice(0, line.length / 2)),
      (lines: string[]) => lines.map((line) => line.replace('12-CT/TU', '13-CT/TU')),
      () => ['', 'x', ' '],
    ]) {
      files.kept.set('store', spoil([...(files.kept.get('store') ?? [])]));
      files.reads.length = 0;
      const next = indexer(files);
      await next.indexer.scan([FOLDER], job);
      deepEqual(files.reads, [uri('a.vbd')]);
      deepEqual(next.index.citing('12-CT/TU').length, 1);
      equal(next.index.citing('13-CT/TU').length, 0);
    }
    const other = indexer(files, { maker: 'next version' });
    files.reads.length = 0;
    await other.indexer.scan([FOLDER], job);
    equal(files.reads.length, 1);
  });

  it('takes an open draft as it is in the editor, and the file again once it is closed', async () => {
    const files = new MemoryFiles({ [uri('a.vbd')]: CITING });
    const { index, indexer: made, open, told } = indexer(files);
    open.add(uri('a.vbd'));
    const edited = buildModel('Thực hiện Nghị quyết số 57-NQ/TW.', knowledge);
    index.set(indexRecord(edited, knowledge, { uri: uri('a.vbd'), draft: true }));
    made.taken(uri('a.vbd'));
    await made.scan([FOLDER], job);
    deepEqual(files.reads, []);
    equal(index.citing('57-NQ/TW').length, 1);
    open.clear();
    await made.touch([uri('a.vbd')]);
    equal(index.citing('57-NQ/TW').length, 0);
    equal(index.citing('12-CT/TU').length, 1);
    deepEqual([...(told.at(-1) as ReadonlySet<string>)].sort(), ['d:12-CT/TU', 'd:57-NQ/TW']);
    files.remove(uri('a.vbd'));
    await made.touch([uri('a.vbd'), 'file:///other/z.vbd']);
    equal(index.size, 0);
  });

  it('reads the text of a touched file but keeps its record where the text is the same', async () => {
    const files = new MemoryFiles({ [uri('a.vbd')]: CITING });
    const { index, indexer: made } = indexer(files);
    await made.scan([FOLDER], job);
    const record = index.get(uri('a.vbd'));
    files.write(uri('a.vbd'), CITING);
    await made.touch([uri('a.vbd')]);
    equal(index.get(uri('a.vbd')), record);
  });

  it('stops when it is cancelled, and loses nothing that it had', async () => {
    const names = Array.from({ length: 6 }, (_, i) => uri(`${i}.vbd`));
    const files = new MemoryFiles(Object.fromEntries(names.map((name) => [name, CITING])));
    const { index, indexer: made } = indexer(files);
    let seen = 0;
    const result = await made.scan([FOLDER], {
      cancelled: () => seen >= 3,
      progress: (done, total) => {
        equal(total, 6);
        seen = done;
      },
    });
    equal(result.complete, false);
    ok(index.size >= 3 && index.size < 6);
    await made.scan([FOLDER], { ...job, cancelled: () => true });
    ok(index.size >= 3);
  });

  it('lets others work between two files', async () => {
    const files = new MemoryFiles({ [uri('a.vbd')]: CITING, [uri('b.vbd')]: CITING });
    let pauses = 0;
    const { indexer: made } = indexer(files, {
      pause: () => {
        pauses++;
        return Promise.resolve();
      },
    });
    await made.scan([FOLDER], job);
    ok(pauses >= 4);
  });
});
