/**
 * What is read of the texts that the project has: the examples of the rules, and the example drafts. It is kept in
 * `test/readings`, where a change in what is read shows line by line: below each text, with how many readings it has, those
 * that no earlier text of the file has in the same words.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { globSync } from 'tinyglobby';
import type { Knowledge } from '../../server/src/knowledge';
import { buildModel, type ModelOptions } from '../../server/src/model/document';
import type { RuleExamples } from '../../server/src/rules/types';
import { wordForms } from '../../server/src/text/word-forms';
import { knowledge } from './check';
import { readMarks } from './marks';
import { layoutOf, marksOf, structureOf } from './more-readings';
import { citationsOf, listsOf, namesOf, timesOf } from './readings';
import { root } from './rule-examples';

/** A file of readings: a piece for each text, in an order of its own. */
export interface ReadingsFile {
  readonly path: string;
  readonly pieces: () => Iterable<string>;
}

const HEAD = '── ';
/** Between a text with its readings and the next. */
const BETWEEN = '\n\n';

const READERS = {
  time: timesOf,
  cited: citationsOf,
  named: namesOf,
  marks: marksOf,
  list: listsOf,
  parts: structureOf,
  layout: layoutOf,
};

export function readingsFiles(all: readonly RuleExamples[], known: Knowledge = knowledge): ReadingsFile[] {
  const families = [...new Set(all.map(({ rule }) => familyOf(rule)))].sort();
  const drafts = globSync('examples/*-{clean,mistakes}.*', { cwd: root }).sort();
  return [
    ...families.map((family) => ({ path: pathOf(family), pieces: () => examplesOf(family, all, known) })),
    { path: pathOf('drafts'), pieces: () => draftsOf(drafts, known) },
  ];
}

export function contentOf({ pieces }: ReadingsFile): string {
  return `${[...pieces()].join(BETWEEN)}\n`;
}

/** The first text that is read otherwise than a file says: what it says, and what is read now; undefined where none is. */
export function firstChange(
  { pieces }: ReadingsFile,
  content: string,
): { readonly kept: string; readonly now: string } | undefined {
  const all = content.trimEnd().split(BETWEEN + HEAD);
  let at = 0;
  for (const now of pieces()) {
    const kept = `${at === 0 ? '' : HEAD}${all[at++] ?? ''}`;
    if (kept !== now) return { kept, now };
  }
  return at === all.length ? undefined : { kept: all.slice(at).join(BETWEEN), now: '' };
}

/** Each text of a family's examples once. */
function* examplesOf(family: string, all: readonly RuleExamples[], known: Knowledge): Iterable<string> {
  const file = new File(known);
  const seen = new Set<string>();
  for (const { rule, bad, good } of all) {
    if (familyOf(rule) !== family) continue;
    for (const { text: marked, language, date } of [...bad, ...good]) {
      const { text } = readMarks(marked);
      const head = [language, date].filter(Boolean).join(' ');
      if (seen.has(head + text)) continue;
      seen.add(head + text);
      yield* file.piece(head, text, date ? { language, date } : { language }, text.split('\n'));
    }
  }
}

/** The drafts are at hand as they are: their text is not told again. */
function* draftsOf(paths: readonly string[], known: Knowledge): Iterable<string> {
  const file = new File(known);
  for (const path of paths) yield* file.piece(basename(path), readFileSync(join(root, path), 'utf8'), {}, []);
}

/**
 * A file of readings while it is made: what was told of an earlier text in the same words is only counted, and a text that
 * says nothing new is left out.
 */
class File {
  readonly #told = new Set<string>();

  constructor(readonly known: Knowledge) {
    // No word is known from what was read before.
    wordForms.clear();
  }

  piece(head: string, text: string, options: ModelOptions, quoted: readonly string[]): string[] {
    const model = buildModel(text, this.known, options);
    const reads = Object.entries(READERS).flatMap(([kind, read]) =>
      read(model).map((line) => `▸ ${kind}: ${line}`),
    );
    const news = reads.filter((line) => this.#isNew(line));
    const shown = [...this.#abridged(quoted), ...news];
    if (shown.join('') === '…') return [];
    return [[`${HEAD}${head} · ${reads.length}`, ...shown].join('\n')];
  }

  #abridged(lines: readonly string[]): string[] {
    const shown: string[] = [];
    for (const line of lines) {
      const told = line === '' || this.#isNew(line) ? line : '…';
      if ((told !== '' && told !== '…') || shown.at(-1) !== '…') shown.push(told);
    }
    return shown;
  }

  #isNew(line: string): boolean {
    return this.#told.size !== this.#told.add(line).size;
  }
}

function familyOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}

function pathOf(name: string): string {
  return `test/readings/${name}.txt`;
}
