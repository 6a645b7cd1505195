import type { Worker } from 'node:worker_threads';

/** What a thread answers: what was asked for, or that it could not be done; one document is lost then, no other. */
export type Answer<A> = { readonly done: A } | { readonly failed: string };

/** The work of one thread on one job. */
export type Hand<J, A> = (job: J) => Promise<A>;

export interface CrewWorld<J, A> {
  /** Work in this thread; asked for only where it is needed. */
  readonly hand: () => Promise<Hand<J, A>>;
  /** Starts a thread that answers each message `J` with an `Answer<A>`, in order; undefined where there are no threads. */
  readonly start: (() => Worker) | undefined;
  readonly threads: number;
}

/** Jobs that a thread has at once: one at hand, and one so that it need not wait for the next. */
const AT_ONCE = 2;
/** Answers that may wait for the one before them, a thread. */
const AHEAD = 32;

interface Asked<J, A> {
  readonly job: J;
  readonly answer: (answer: Answer<A>) => void;
}

interface Member<J, A> {
  readonly thread: Worker;
  readonly asked: Asked<J, A>[];
  /** It has answered once, or said that it can work. */
  ready: boolean;
  error: string;
}

/** Where jobs are handed in. */
export interface Asker<J, A> {
  /** Jobs that are worth asking for before the first of them is answered. */
  readonly ahead: number;
  ask(job: J): Promise<Answer<A>>;
}

/** Does jobs in this thread, or in several once they are worth starting (`spread`). */
export class Crew<J, A> implements Asker<J, A> {
  readonly #members = new Set<Member<J, A>>();
  readonly #waiting: Asked<J, A>[] = [];
  #hand: Promise<Hand<J, A>> | undefined;
  #spread = false;
  #ended = false;

  constructor(readonly world: CrewWorld<J, A>) {}

  get ahead(): number {
    return this.#spread ? AHEAD * this.world.threads : 1;
  }

  /** From now on jobs go to threads of their own. */
  spread(): void {
    this.#spread = this.world.start !== undefined && this.world.threads > 1;
  }

  ask(job: J): Promise<Answer<A>> {
    if (!this.#spread) return this.#here(job);
    return new Promise((answer) => {
      this.#waiting.push({ job, answer });
      this.#hire();
    });
  }

  async #here(job: J): Promise<Answer<A>> {
    try {
      const hand = await (this.#hand ??= this.world.hand());
      return { done: await hand(job) };
    } catch (error) {
      return { failed: messageOf(error) };
    }
  }

  #hire(): void {
    while (this.#members.size < this.world.threads && this.#members.size < this.#waiting.length) this.#add();
    this.#deal();
  }

  #add(): void {
    const thread = this.world.start?.();
    if (!thread) return;
    const member: Member<J, A> = { thread, asked: [], ready: false, error: '' };
    this.#members.add(member);
    thread.on('message', (answer: Answer<A> | 'ready') => {
      member.ready = true;
      if (answer === 'ready') return;
      member.asked.shift()?.answer(answer);
      this.#deal();
    });
    thread.on('error', (error) => (member.error = messageOf(error)));
    thread.on('exit', () => this.#lost(member));
  }

  /** Gives every thread what it can take, in the order of the jobs. */
  #deal(): void {
    for (let round = 0; round < AT_ONCE; round++) {
      for (const member of this.#members) {
        if (member.asked.length > round) continue;
        const next = this.#waiting.shift();
        if (!next) return;
        member.asked.push(next);
        member.thread.postMessage(next.job);
      }
    }
  }

  /** A thread is gone: the document at hand goes with it, what it had not begun goes to another. */
  #lost(member: Member<J, A>): void {
    this.#members.delete(member);
    if (this.#ended) return;
    if (member.ready) member.asked.shift()?.answer({ failed: member.error });
    // Threads cannot be had here at all.
    else this.#spread = false;
    this.#waiting.unshift(...member.asked);
    if (this.#spread) this.#hire();
    else if (this.#members.size === 0)
      for (const { job, answer } of this.#waiting.splice(0)) void this.#here(job).then(answer);
  }

  /** Lets every thread go, whatever it is at. */
  async end(): Promise<void> {
    this.#ended = true;
    await Promise.all([...this.#members].map(({ thread }) => thread.terminate()));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/**
 * The answers to jobs, in the order of the jobs, each as soon as it is there: one that asks and then waits for the answer
 * before it asks again is answered. No more jobs are taken than `crew.ahead` beyond the last answer that was fetched.
 */
export async function* inOrder<J, A>(
  jobs: AsyncIterable<J> | Iterable<J>,
  crew: Asker<J, A>,
  stopped: AbortSignal | undefined,
): AsyncGenerator<{ readonly job: J; readonly answer: Answer<A> }> {
  const source = Symbol.asyncIterator in jobs ? jobs[Symbol.asyncIterator]() : jobs[Symbol.iterator]();
  const asked: { readonly job: J; answer: Answer<A> | undefined }[] = [];
  let arrived: IteratorResult<J> | undefined;
  let fault: { readonly error: unknown } | undefined;
  let [waiting, more] = [false, true];
  // One promise a turn: a race with one that lives as long as the run would keep something of every job.
  let wake = (): void => undefined;
  stopped?.addEventListener('abort', () => wake(), { once: true });

  while (stopped?.aborted !== true && (more || asked.length > 0)) {
    if (fault) throw fault.error;
    const [first] = asked;
    if (first?.answer) {
      asked.shift();
      yield { job: first.job, answer: first.answer };
    } else if (arrived) {
      const came = arrived;
      [arrived, waiting, more] = [undefined, false, came.done !== true];
      if (came.done === true) continue;
      const one: (typeof asked)[number] = { job: came.value, answer: undefined };
      asked.push(one);
      void crew.ask(one.job).then((answer) => {
        one.answer = answer;
        wake();
      });
    } else {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      if (more && !waiting && asked.length < crew.ahead) {
        waiting = true;
        Promise.resolve(source.next()).then(
          (result) => {
            arrived = result;
            wake();
          },
          (error: unknown) => {
            fault = { error };
            wake();
          },
        );
      }
      await woken;
    }
  }
}
