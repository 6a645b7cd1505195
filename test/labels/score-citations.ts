/**
 * Compares the citations of the model with the labels of `citations.csv`: `npx tsx test/labels/score-citations.ts
 * [--list] [FILE…]`. With `--list` it names every difference by file, line and column. Needs the corpus beside the
 * repository and says so where it is absent.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { builtInKnowledge } from '../../server/src/knowledge';
import { buildModel } from '../../server/src/model/document';
import type { Citation, DateMention, DocumentModel } from '../../server/src/model/types';

const here = dirname(fileURLToPath(import.meta.url));
const corpus = join(here, '../../../shared/corpus');

interface Label {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly optional: boolean;
  /** Cells by column. */
  readonly cell: Readonly<Record<string, string>>;
}

const PARTS = [
  'system',
  'ordinal',
  'year',
  'type_symbol',
  'issuer_symbols',
  'type_word',
  'date',
  'issuer',
  'own',
  'shares',
] as const;
type PartName = (typeof PARTS)[number];

function readLabels(): Label[] {
  const rows: Record<string, string>[] = parse(readFileSync(join(here, 'citations.csv'), 'utf8'), {
    columns: true,
  });
  return rows.map((cell) => ({
    file: cell['file'] ?? '',
    start: Number(cell['start']),
    end: Number(cell['end']),
    kind: cell['kind'] ?? '',
    optional: cell['optional'] === 'yes',
    cell,
  }));
}

function dateText(date: DateMention | undefined): string {
  if (!date) return '';
  const two = (part: { value: number } | undefined): string =>
    part ? `-${String(part.value).padStart(2, '0')}` : '';
  return date.iso ?? (date.year ? `${date.year.value}${two(date.month)}${two(date.day)}` : '');
}

/** The parts of a citation in the terms of the labels; a part that a label does not have is compared as empty. */
function partsOf(citation: Citation): Record<PartName, string> {
  const { number } = citation;
  return {
    system: number?.system ?? '',
    ordinal: number?.ordinal ?? '',
    year: number?.year === undefined ? '' : String(number.year),
    type_symbol: number?.typeSymbol ?? '',
    issuer_symbols: number?.issuerSymbols.join(';') ?? '',
    type_word: citation.type?.value.join(';') ?? '',
    date: dateText(citation.date),
    issuer: citation.issuer?.value.join(';') ?? '',
    own: citation.own ? 'yes' : '',
    shares: citation.sharesType ? 'yes' : '',
  };
}

/** Several ids are readings of one word: one in common is agreement. */
function agrees(part: PartName, expected: string, found: string): boolean {
  if (expected === found) return true;
  if (part !== 'type_word' && part !== 'issuer') return false;
  if (expected === '?') return true;
  const readings = new Set(found.split(';'));
  return expected !== '' && expected.split(';').some((id) => readings.has(id));
}

/** Parts that are compared: a name has neither symbols nor, in the model, a place for its number. */
function compared(label: Label): readonly PartName[] {
  return label.kind === 'number' ? PARTS : ['type_word', 'date', 'issuer'];
}

function score(files: readonly string[], list: boolean): void {
  const labels = readLabels();
  const knowledge = builtInKnowledge();
  const parts = new Map<PartName, { right: number; all: number }>(
    PARTS.map((part) => [part, { right: 0, all: 0 }]),
  );
  const totals = { number: { found: 0, all: 0 }, named: { found: 0, all: 0 } };
  let superfluous = 0;
  let found = 0;
  const say = (file: string, model: DocumentModel, offset: number, message: string): void => {
    const { line, character } = model.lines.positionAt(offset);
    if (list) console.log(`${file}:${line + 1}:${character + 1} ${message}`);
  };
  for (const file of files) {
    const model = buildModel(readFileSync(join(corpus, file), 'utf8'), knowledge, {});
    const here = labels.filter((label) => label.file === file);
    const used = new Set<Citation>();
    for (const label of here) {
      const citation = model.citations.find((c) => {
        const span = label.kind === 'number' ? (c.number?.span ?? c.span) : c.span;
        return !used.has(c) && span.start < label.end && label.start < span.end;
      });
      if (citation) used.add(citation);
      if (label.optional) continue;
      const total = label.kind === 'number' ? totals.number : totals.named;
      total.all++;
      const text = model.text.slice(label.start, label.end);
      if (!citation) {
        say(file, model, label.start, `missed: ${text}`);
        continue;
      }
      total.found++;
      const read = partsOf(citation);
      for (const part of compared(label)) {
        const tally = parts.get(part);
        if (!tally) continue;
        tally.all++;
        const expected = label.cell[part] ?? '';
        if (agrees(part, expected, read[part])) tally.right++;
        else say(file, model, label.start, `${text}: ${part} “${read[part]}”, labelled “${expected}”`);
      }
    }
    const optional = here.filter((label) => label.optional);
    for (const citation of model.citations) {
      const { start, end } = citation.span;
      if (used.has(citation)) found++;
      else if (!optional.some((label) => label.start < end && start < label.end)) {
        superfluous++;
        say(file, model, start, `not labelled: ${model.text.slice(start, end)}`);
      }
    }
  }
  const percent = (right: number, all: number): string =>
    `${right}/${all} (${all === 0 ? '–' : ((100 * right) / all).toFixed(1)} %)`;
  console.log(`numbers found  ${percent(totals.number.found, totals.number.all)}`);
  console.log(`names found    ${percent(totals.named.found, totals.named.all)}`);
  console.log(`precision      ${percent(found, found + superfluous)}`);
  for (const [part, { right, all }] of parts) console.log(`  ${part.padEnd(15)}${percent(right, all)}`);
}

if (existsSync(corpus)) {
  const args = process.argv.slice(2);
  const chosen = args.filter((arg) => !arg.startsWith('--'));
  const all = ['vi', 'en', 'reports'].flatMap((folder) =>
    readdirSync(join(corpus, folder))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => `${folder}/${name}`),
  );
  score(chosen.length > 0 ? chosen : all.sort(), args.includes('--list'));
} else {
  console.log('skipped: the corpus is not beside the repository');
}
