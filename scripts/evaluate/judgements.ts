/** What a proofreader thought of the findings on real texts: `judgements.csv`, by file, line, rule and count. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Found } from './findings';
import { root } from './texts';

export interface Judgement {
  readonly path: string;
  readonly line: string;
  readonly rule: string;
  readonly verdict: 'right' | 'false';
  readonly reason: string;
}

export type Verdict = Judgement['verdict'] | 'unjudged';

const FILE = 'scripts/evaluate/judgements.csv';

function read(): Judgement[] {
  const file = join(root, FILE);
  if (!existsSync(file)) return [];
  return parse(readFileSync(file, 'utf8'), { columns: true, skip_empty_lines: true });
}

const key = (at: { path: string; line: number | string; rule: string }): string =>
  `${at.path}:${at.line} ${at.rule}`;

/** Looks findings up; one judgement covers every finding of the rule on that line. */
export class Judgements {
  readonly #byPlace = new Map(read().map((judgement) => [key(judgement), judgement]));

  of(found: Found): Verdict {
    return this.#byPlace.get(key(found))?.verdict ?? 'unjudged';
  }

  reason(found: Found): string {
    return this.#byPlace.get(key(found))?.reason ?? '';
  }
}
