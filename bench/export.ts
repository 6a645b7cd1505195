/**
 * How long a draft of 300 pages takes to become a Word file, and to be read again; beside it the time of the processor, which
 * other work on the machine leaves alone.
 *   npx tsx bench/export.ts
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftDocx } from '../server/src/export/docx';
import { layoutOf } from '../server/src/export/layout';
import { importDocx } from '../server/src/import';
import { builtInKnowledge } from '../server/src/knowledge';
import { buildModel } from '../server/src/model/document';

/** An example of three and a half pages, its middle repeated. */
const TIMES = 88;
const example = readFileSync(join(import.meta.dirname, '../examples/bao-cao-9-thang-clean.vbd'), 'utf8');
const [from, to] = [example.indexOf('I- KẾT QUẢ'), example.indexOf('Nơi nhận:')];
const draft = example.slice(0, from) + example.slice(from, to).repeat(TIMES) + example.slice(to);

async function main(): Promise<void> {
  const knowledge = builtInKnowledge();
  buildModel(example, knowledge);
  const times: [string, number, number][] = [];
  const cpu = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const timed = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const [start, busy] = [performance.now(), cpu()];
    const made = await work();
    times.push([name, performance.now() - start, cpu() - busy]);
    return made;
  };
  const model = await timed('read the draft', () => buildModel(draft, knowledge));
  const page = await timed('lay it out', () => layoutOf(model, { markdown: false }));
  const bytes = await timed('write the Word file', () => draftDocx(page));
  const whole = times.reduce<readonly [number, number]>(
    (sum, [, time, used]) => [sum[0] + time, sum[1] + used],
    [0, 0],
  );
  times.push(['export, all together', ...whole]);
  await timed('(read the Word file)', () => importDocx(bytes));
  const seconds = (time: number): string => `${(time / 1000).toFixed(2).padStart(7)} s`;
  for (const [name, time, used] of times)
    console.log(`${name.padEnd(24)}${seconds(time)}, processor${seconds(used)}`);
}

void main();
