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

/** A file of readings, and the texts that it is made of. */
export interface ReadingsFile {
  readonly path: string;
  readonly known: Knowledge;
  readonly texts: readonly Text[];
}

interface Text {
  readonly head: string;
  readonly text: string;
  readonly options: ModelOptions;
  /** Its lines as the file tells them. */
  readonly quoted: readonly string[];
}

/** What a file keeps of some of its texts, which are read without the others. */
export interface Part {
  /** Where it begins in the file. */
  readonly line: number;
  readonly kept: string;
  readonly now: () => string;
}

const HEAD = '── ';
/** Between a text with its readings and the next. */
const BETWEEN = '\n\n';
/** For lines that were told of an earlier text. */
const TOLD = '…';

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
  return [
    ...families.map((family) => ({ path: pathOf(family), known, texts: examplesOf(family, all) })),
    { path: pathOf('drafts'), known, texts: drafts() },
  ];
}

export function contentOf({ texts, known }: ReadingsFile): string {
  return `${piecesOf(texts, known, new Told())}\n`;
}

/**
 * A file as it is kept, one part for each text: a change shows in the tests of its texts alone. A text whose lines were all
 * told before may have no piece and goes with the text before it. Of a file of more or fewer texts only this is told.
 */
export function partsOf({ texts, known }: ReadingsFile, content: string): Part[] {
  const lines = new Told();
  const groups = grouped(texts, ({ quoted }) => !isTold(lines.abridged(quoted)));
  const pieces = content.trimEnd().split(BETWEEN + HEAD);
  const kept = grouped(
    pieces.map((piece, i) => (i === 0 ? piece : HEAD + piece)),
    (piece) => !isTold(quoteOf(piece)),
  ).map((group) => group.join(BETWEEN));
  if (groups.length !== kept.length)
    return [{ line: 1, kept: `${kept.length} texts`, now: () => `${groups.length} texts` }];
  const partOf = new Map<string, number>();
  kept.forEach((part, i) => {
    for (const line of part.split('\n')) if (!partOf.has(line)) partOf.set(line, i);
  });
  let next = 1;
  return kept.map((part, i) => {
    const line = next;
    next += `${part}${BETWEEN}`.split('\n').length - 1;
    return { line, kept: part, now: () => piecesOf(groups[i] ?? [], known, new Told(partOf, i)) };
  });
}

/** Each text of a family's examples once. */
function examplesOf(family: string, all: readonly RuleExamples[]): Text[] {
  const texts = new Map<string, Text>();
  for (const { rule, bad, good } of all) {
    if (familyOf(rule) !== family) continue;
    for (const { text: marked, language, date } of [...bad, ...good]) {
      const { text } = readMarks(marked);
      const head = [language, date].filter(Boolean).join(' ');
      if (texts.has(head + text)) continue;
      const options = date ? { language, date } : { language };
      texts.set(head + text, { head, text, options, quoted: text.split('\n') });
    }
  }
  return [...texts.values()];
}

/** The drafts are at hand as they are: their text is not told again. */
function drafts(): Text[] {
  const paths = globSync('examples/*-{clean,mistakes}.*', { cwd: root }).sort();
  return paths.map((path) => ({
    head: basename(path),
    text: readFileSync(join(root, path), 'utf8'),
    options: {},
    quoted: [],
  }));
}

/** What is read of each text; one that says nothing new is left out. */
function piecesOf(texts: readonly Text[], known: Knowledge, told: Told): string {
  // No word is known from what was read before.
  wordForms.clear();
  return texts
    .flatMap(({ head, text, options, quoted }) => {
      const model = buildModel(text, known, options);
      const reads = Object.entries(READERS).flatMap(([kind, read]) =>
        read(model).map((line) => `▸ ${kind}: ${line}`),
      );
      const shown = [...told.abridged(quoted), ...reads.filter((line) => told.isNew(line))];
      return isTold(shown) ? [] : [[`${HEAD}${head} · ${reads.length}`, ...shown].join('\n')];
    })
    .join(BETWEEN);
}

/** The lines told so far: those of the parts before one, and those told since. */
class Told {
  readonly #told = new Set<string>();

  constructor(
    readonly partOf: ReadonlyMap<string, number> = new Map(),
    readonly part = 0,
  ) {}

  isNew(line: string): boolean {
    const isBefore = (this.partOf.get(line) ?? this.part) < this.part;
    return !isBefore && this.#told.size !== this.#told.add(line).size;
  }

  abridged(lines: readonly string[]): string[] {
    const shown: string[] = [];
    for (const line of lines) {
      const told = line === '' || this.isNew(line) ? line : TOLD;
      if ((told !== '' && told !== TOLD) || shown.at(-1) !== TOLD) shown.push(told);
    }
    return shown;
  }
}

function isTold(shown: readonly string[]): boolean {
  return shown.join('') === TOLD;
}

function quoteOf(piece: string): string[] {
  return piece.split('\n').filter((line, i) => i > 0 && !line.startsWith('▸ '));
}

/** Neighbours together, from one that begins a group to the next. */
function grouped<T>(all: readonly T[], begins: (one: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const one of all)
    if (begins(one) || groups.length === 0) groups.push([one]);
    else groups.at(-1)?.push(one);
  return groups;
}

function familyOf(rule: string): string {
  return rule.slice(0, rule.indexOf('/'));
}

function pathOf(name: string): string {
  return `test/readings/${name}.txt`;
}
