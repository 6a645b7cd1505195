import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { builtInKnowledge } from '../knowledge';
import type { FileHost } from './files';
import type { RecordJob, RecordMaker } from './record-job';

/** Megabytes that a thread may take for one draft; without limits a heap grows as long as there is memory. */
export const THREAD_LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

/** More are not worth the memory of their tables. */
const MOST_THREADS = 4;

/**
 * Makes records in threads, which end when all is done: the thread of the server has nothing to do but to take them, and
 * answers a person who types meanwhile. Where no thread can be started, that one does the work.
 */
export function recordCrew(start: () => Worker, files: Pick<FileHost, 'readBytes'>): RecordMaker {
  return async function* (jobs) {
    const { Crew, inOrder, recordHand } = await import('./library');
    const crew = new Crew<RecordJob, Uint8Array | undefined>({
      hand: () => Promise.resolve(recordHand(files, builtInKnowledge())),
      start,
      threads: Math.min(MOST_THREADS, Math.max(2, availableParallelism())),
    });
    crew.spread();
    try {
      for await (const { answer } of inOrder(jobs, crew, undefined)) yield answer;
    } finally {
      await crew.end();
    }
  };
}
