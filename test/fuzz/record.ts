import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/rule-examples';

/** What runs that are too long for every change have shown, on the day of the last of each; `docs/reliability.md` tells it. */
export interface LongRuns {
  readonly fuzz?: {
    readonly date: string;
    readonly minutes: number;
    readonly seeds: readonly [number, number];
    readonly kinds: readonly {
      readonly kind: string;
      readonly cases: number;
      /** Milliseconds of processor time of the costliest case, and its size in UTF-16 units. */
      readonly worst: number;
      readonly size: number;
    }[];
  };
  readonly soak?: {
    readonly date: string;
    readonly minutes: number;
    readonly edits: number;
    /** Characters of the draft. */
    readonly draft: number;
    /** Megabytes of heap after a collection, at even distances. */
    readonly heap: readonly number[];
  };
}

const file = join(root, 'test/fuzz/long-runs.json');

export function longRuns(): LongRuns {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LongRuns) : {};
}

export function record<Name extends keyof LongRuns>(name: Name, run: Required<LongRuns>[Name]): void {
  writeFileSync(file, `${JSON.stringify({ ...longRuns(), [name]: run }, undefined, 2)}\n`);
}
