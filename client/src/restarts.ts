/** So many ends within the window, and the server is not started again by itself. */
const ENDS = 5;
const WINDOW_MS = 180_000;

/** Counts the ends of a server: it is started again after each, but not for ever. */
export class Restarts {
  #ends: number[] = [];

  /** Notes an end at `now` (milliseconds) and tells whether the server is to be started again. After a stop the count begins anew. */
  again(now: number): boolean {
    this.#ends = [...this.#ends.filter((end) => now - end < WINDOW_MS), now];
    if (this.#ends.length < ENDS) return true;
    this.#ends = [];
    return false;
  }
}
