import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { Worker } from 'node:worker_threads';
import { builtInKnowledge } from '../knowledge';
import type { Host } from '../workspace/host';
import { checkHand } from './check-file';
import type { CheckOrders } from './check-job';
import { Crew, type Hand } from '../workspace/crew';
import { WORTH_THREADS } from '../workspace/worth-threads';
import type { DraftPath } from './files';
import { type ReadOrders, readHand } from './read-file';

/** What a thread is started with. */
export type Orders = CheckOrders | ReadOrders;

/** Starts a thread of this program, which does what `orders` say (`workThread`). */
export type StartThread = (orders: Orders) => Worker;

export function crewFor<J, A>(
  orders: Orders,
  hand: () => Promise<Hand<J, A>>,
  start: StartThread | undefined,
  threads: number | undefined,
): Crew<J, A> {
  return new Crew({
    hand,
    start: start && (() => start(orders)),
    threads: threads ?? availableParallelism(),
  });
}

/** Whether files are together as large as to be worth threads; looks at no more of them than it must. */
export async function areMany(drafts: readonly DraftPath[]): Promise<boolean> {
  let bytes = 0;
  for (const { file } of drafts.length > 1 ? drafts : []) {
    bytes += await stat(file).then(
      ({ size }) => size,
      () => 0,
    );
    if (bytes >= WORTH_THREADS) return true;
  }
  return false;
}

/** What does the work of a thread. */
export async function handFor(orders: Orders, host: Host): Promise<Hand<unknown, unknown>> {
  const knowledge = builtInKnowledge();
  return (
    orders.what === 'check'
      ? await checkHand(orders, host, knowledge)
      : await readHand(orders, host, knowledge)
  ) as Hand<unknown, unknown>;
}
