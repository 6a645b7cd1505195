import { readFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import * as v from 'valibot';
import { nth } from '../text/certain';
import type { PlainChecked } from './report';
import { writeFileWhole } from './write';

/** Version of the file's layout. */
const VERSION = 1;

const schema = v.object({
  partydoc: v.literal('baseline'),
  version: v.literal(VERSION),
  files: v.record(v.string(), v.array(v.string())),
});

/** Findings that are known, by file: a file's path from the folder of the baseline, each finding as `rule mark`. */
export class Baseline {
  readonly #folder: string;

  constructor(
    readonly file: string,
    readonly files: Map<string, string[]> = new Map<string, string[]>(),
  ) {
    this.#folder = dirname(file);
  }

  /** Undefined where there is no such file, or it is no baseline. */
  static async read(file: string): Promise<Baseline | undefined> {
    try {
      const { files } = v.parse(schema, JSON.parse(await readFile(file, 'utf8')));
      return new Baseline(file, new Map(Object.entries(files)));
    } catch {
      return undefined;
    }
  }

  /** Findings in it. */
  get size(): number {
    return [...this.files.values()].reduce((sum, found) => sum + found.length, 0);
  }

  #name(path: string, cwd: string): string {
    return relative(this.#folder, resolve(cwd, path)).replaceAll('\\', '/');
  }

  /** What is new in a file: of equal findings only those beyond the number that is known. */
  fresh(checked: PlainChecked, cwd: string): PlainChecked {
    const known = new Map<string, number>();
    for (const one of this.files.get(this.#name(checked.report.path, cwd)) ?? [])
      known.set(one, (known.get(one) ?? 0) + 1);
    if (known.size === 0) return checked;
    const isNew = entries(checked).map((entry) => {
      const left = known.get(entry) ?? 0;
      known.set(entry, left - 1);
      return left <= 0;
    });
    const findings = checked.report.findings.filter((_, i) => isNew[i]);
    return {
      ...checked,
      report: { ...checked.report, findings },
      marks: checked.marks.filter((_, i) => isNew[i]),
    };
  }

  add(checked: PlainChecked, cwd: string): void {
    const found = entries(checked);
    if (found.length > 0) this.files.set(this.#name(checked.report.path, cwd), found);
  }

  /** Files and findings in one order, each finding on a line of its own: two states can be compared. */
  async write(): Promise<void> {
    const sorted = [...this.files].sort(([a], [b]) => Number(a > b) - Number(a < b));
    const files = Object.fromEntries(sorted.map(([name, found]) => [name, found.toSorted()]));
    const text = JSON.stringify({ partydoc: 'baseline', version: VERSION, files }, undefined, 1);
    await writeFileWhole(this.file, [`${text}\n`]);
  }
}

function entries({ report, marks }: PlainChecked): string[] {
  return report.findings.map(({ rule }, i) => `${rule} ${nth(marks, i)}`);
}
