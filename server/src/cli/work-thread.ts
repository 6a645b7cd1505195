import type { MessagePort } from 'node:worker_threads';
import { nodeHost } from '../workspace/node-host';
import type { Answer } from './crew';
import { handFor, type Orders } from './threads';

/** The work of a thread: each message is a job, answered in order. What fails costs that one job. */
export async function workThread(port: MessagePort, orders: Orders): Promise<void> {
  // Messages that come before the tables are read wait in the port.
  const hand = await handFor(orders, nodeHost());
  let last: Promise<void> = Promise.resolve();
  const work = async (job: unknown): Promise<void> => {
    let answer: Answer<unknown>;
    try {
      answer = { done: await hand(job) };
    } catch (error) {
      answer = { failed: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(answer);
  };
  port.on('message', (job: unknown) => {
    last = last.then(() => work(job));
  });
  port.postMessage('ready');
}
