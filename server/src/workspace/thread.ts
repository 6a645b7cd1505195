import type { MessagePort } from 'node:worker_threads';
import type { Answer, Hand } from './crew';

/** The work of a thread of a crew: each message is a job, answered in order. What fails costs that one job. */
export async function answerJobs<J, A>(port: MessagePort, making: Promise<Hand<J, A>>): Promise<void> {
  // Messages that come before it can work wait in the port.
  const hand = await making;
  let last: Promise<void> = Promise.resolve();
  const work = async (job: J): Promise<void> => {
    let answer: Answer<A>;
    try {
      answer = { done: await hand(job) };
    } catch (error) {
      answer = { failed: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(answer);
  };
  port.on('message', (job: J) => {
    last = last.then(() => work(job));
  });
  port.postMessage('ready');
}
