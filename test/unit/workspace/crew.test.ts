import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import { type Answer, Crew, inOrder } from '../../../server/src/workspace/crew';

/** A thread that doubles numbers, slowly where they are even; it dies, runs out of memory or fails where it is told to. */
const THREAD = `
const { parentPort } = require('node:worker_threads');
let last = Promise.resolve();
const work = async (job) => {
  if (job === 'exit') process.exit(7);
  if (job === 'memory') { const all = []; for (;;) all.push(new Array(1000).fill(all.length)); }
  if (job % 2 === 0) await new Promise((resolve) => setTimeout(resolve, 2));
  parentPort.postMessage(job === 'throw' ? { failed: 'thrown' } : { done: job * 2 });
};
parentPort.on('message', (job) => { last = last.then(() => work(job)); });
parentPort.postMessage('ready');
`;

type Job = number | 'exit' | 'memory' | 'throw';

function crewOf(threads: number, code = THREAD): Crew<Job, number> {
  const crew = new Crew<Job, number>({
    hand: () => Promise.resolve((job) => Promise.resolve(Number(job) * 2)),
    start: () => new Worker(code, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16 } }),
    threads,
  });
  crew.spread();
  return crew;
}

async function all(crew: Crew<Job, number>, jobs: Iterable<Job>): Promise<[Job, Answer<number>][]> {
  const found: [Job, Answer<number>][] = [];
  try {
    for await (const { job, answer } of inOrder(jobs, crew, undefined)) found.push([job, answer]);
  } finally {
    await crew.end();
  }
  return found;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

describe('threads of the command line', () => {
  it('answer in the order of the jobs', async () => {
    const found = await all(crewOf(3), numbers(200));
    deepEqual(
      found,
      numbers(200).map((n) => [n, { done: n * 2 }]),
    );
  });

  for (const death of ['exit', 'memory', 'throw'] as const) {
    it(`one that dies (${death}) costs the document at hand and no other`, async () => {
      const jobs: Job[] = [1, 2, 3, death, 5, 6, death, 8, 9];
      const found = await all(crewOf(2), jobs);
      deepEqual(
        found.map(([job]) => job),
        jobs,
      );
      for (const [job, answer] of found)
        if (job === death) ok('failed' in answer);
        else deepEqual(answer, { done: Number(job) * 2 });
      if (death === 'memory') match(JSON.stringify(found[3]), /memory/);
    });
  }

  it('that cannot be started leave the work to the program itself', async () => {
    const found = await all(crewOf(2, 'process.exit(1)'), numbers(50));
    deepEqual(
      found,
      numbers(50).map((n) => [n, { done: n * 2 }]),
    );
  });

  it('are not asked for more than may wait, however slow the reader', async () => {
    const crew = crewOf(2);
    let taken = 0;
    function* jobs(): Generator<number> {
      for (; taken < 1000; taken++) yield taken;
    }
    let read = 0;
    for await (const _ of inOrder(jobs(), crew, undefined)) {
      if (++read > 20) break;
      await new Promise((resolve) => setTimeout(resolve, 1));
      ok(taken - read <= crew.ahead + 1, `${taken} taken, ${read} read`);
    }
    await crew.end();
  });

  it('stop where they are told to', async () => {
    const crew = crewOf(2);
    const controller = new AbortController();
    let read = 0;
    for await (const _ of inOrder(numbers(1000), crew, controller.signal))
      if (++read === 5) controller.abort();
    await crew.end();
    equal(read, 5);
  });

  it('answer one who asks again only after an answer', async () => {
    const crew = crewOf(2);
    let answered: (() => void) | undefined;
    async function* jobs(): AsyncGenerator<number> {
      for (let n = 0; n < 10; n++) {
        yield n;
        await new Promise<void>((resolve) => (answered = resolve));
      }
    }
    const found: number[] = [];
    for await (const { answer } of inOrder(jobs(), crew, undefined)) {
      found.push('done' in answer ? answer.done : -1);
      answered?.();
    }
    await crew.end();
    deepEqual(
      found,
      numbers(10).map((n) => n * 2),
    );
  });
});
