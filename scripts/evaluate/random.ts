/** A seeded source of numbers (mulberry32), so that every run of the evaluation makes the same mistakes. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to but not including 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** A whole number from 0 up to but not including `limit`. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** One of the items; undefined where there are none. */
  pick<T>(items: readonly T[]): T | undefined {
    return items[this.below(items.length)];
  }

  /** The items in a random order. */
  shuffle<T>(items: readonly T[]): T[] {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const j = this.below(i + 1);
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  }
}

/** One of the items, of which there is one at least. */
export function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
  return random.pick(list) ?? list[0];
}

/** A whole number from `from` to `to`, both among them. */
export function between(random: Random, from: number, to: number): number {
  return from + random.below(to - from + 1);
}

/** A whole number from `from` up to but not including `end`; `from` where there is none. */
export function below(random: Random, from: number, end: number): number {
  return from + random.below(Math.max(1, end - from));
}

/** A seed from a name, so that each rule's mutants stay the same when another rule is added (FNV-1a). */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
