/** Runs one job at a time, each key's newest only: a newer edit cancels the work that an older one asked for. */
export class Scheduler {
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();

  /** Runs `job` after `delay` milliseconds, in place of a job that waits under the same key. */
  schedule(key: string, delay: number, job: () => void): void {
    this.cancel(key);
    this.#waiting.set(
      key,
      setTimeout(() => {
        this.#waiting.delete(key);
        job();
      }, delay),
    );
  }

  /** Whether a job waits under a key. */
  waits(key: string): boolean {
    return this.#waiting.has(key);
  }

  cancel(key: string): void {
    const timer = this.#waiting.get(key);
    if (timer === undefined) return;
    clearTimeout(timer);
    this.#waiting.delete(key);
  }

  cancelAll(): void {
    for (const key of [...this.#waiting.keys()]) this.cancel(key);
  }
}
