import { deepEqual, equal } from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { KeptRecord, keep } from '../../../server/src/archive/kept';
import type { Answer } from '../../../server/src/workspace/crew';
import { nodeFiles } from '../../../server/src/workspace/node-files';
import { recordCrew } from '../../../server/src/workspace/record-crew';
import { type RecordHand, type RecordJob, recordHand } from '../../../server/src/workspace/record-job';
import { DIRECTIVE, recordOf } from '../../support/archive';
import { bundleProgram } from '../../support/bundles';
import { knowledge } from '../../support/check';
import { paragraph, wordFile } from '../../support/docx';

describe('threads that read the drafts of a large folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'partydoc-'));
  const program = join(folder, 'server.cjs');
  const settings = { language: 'auto', detect: 'auto' } as const;
  const jobOf = (name: string, sure = true): RecordJob => ({
    uri: pathToFileURL(join(folder, name)).href,
    settings,
    sure,
  });
  const jobs = [
    ...Array.from({ length: 12 }, (_, i) => jobOf(`${i}.vbd`)),
    jobOf('gone.vbd'),
    jobOf('word.docx', false),
    jobOf('other.txt', false),
    jobOf('broken.docx'),
  ];

  const files = nodeFiles('/nobody');
  const hand = (): RecordHand => recordHand(files, knowledge);

  before(async function () {
    this.timeout(60_000);
    await bundleProgram('server/src/lsp/node.ts', program, { external: ['./library.js'] });
    for (let i = 0; i < 12; i++)
      writeFileSync(join(folder, `${i}.vbd`), `${DIRECTIVE}\n${'Câu nữa. '.repeat(i)}`);
    writeFileSync(join(folder, 'word.docx'), wordFile(paragraph(DIRECTIVE)));
    writeFileSync(join(folder, 'other.txt'), 'Một lá thư.');
    writeFileSync(join(folder, 'broken.docx'), 'PK');
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('give what the server itself would make of each, in the order of the files', async () => {
    const text = (answer: Answer<Uint8Array | undefined>): unknown =>
      'failed' in answer ? answer : answer.done && new TextDecoder().decode(answer.done);
    const expected: unknown[] = [];
    for (const job of jobs) expected.push(text({ done: await hand()(job) }));
    const found: unknown[] = [];
    for await (const answer of recordCrew(() => new Worker(program), files)(jobs)) found.push(text(answer));
    deepEqual(found, expected);
    equal(found[12], undefined);
  });

  it('that cannot be started leave the work to the server', async () => {
    const found: unknown[] = [];
    const broken = (): Worker => new Worker('throw 1', { eval: true });
    for await (const answer of recordCrew(broken, files)(jobs.slice(0, 2)))
      found.push('done' in answer && answer.done?.length);
    deepEqual(found, await Promise.all(jobs.slice(0, 2).map(async (job) => (await hand()(job))?.length)));
  });
});

describe('a record as it is kept', () => {
  it('has the same keys and the same record as before', () => {
    const record = recordOf('a.vbd', DIRECTIVE);
    const kept = new KeptRecord(keep(record, knowledge).bytes.slice());
    deepEqual(kept.record(), record);
    const { uri, own, names } = kept.keys();
    deepEqual([uri, own?.key, own?.date], [record.uri, '12-CT/TU', '2026-03-01']);
    equal(names.split('\n')[0], '12-ct/tu ve chong lang phi');
  });
});
