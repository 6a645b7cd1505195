import { ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { buildModel } from '../../server/src/model/document';
import type { Citation } from '../../server/src/model/types';
import { knowledge } from '../support/check';
import { root } from '../support/rule-examples';

/** Real texts beside the repository; without them nothing can be measured. */
const corpus = join(root, '../shared/corpus');

interface Label {
  readonly file: string;
  readonly start: string;
  readonly end: string;
  readonly kind: 'number' | 'named';
  readonly system: string;
  readonly ordinal: string;
  readonly year: string;
  readonly type_symbol: string;
  readonly issuer_symbols: string;
  readonly type_word: string;
  readonly date: string;
  readonly issuer: string;
  readonly own: string;
  readonly shares: string;
  readonly optional: string;
}

const labels: Label[] = parse(readFileSync(join(root, 'test/labels/citations.csv'), 'utf8'), { columns: true });

/** Counts of right and wrong, with a note of each wrong one. */
class Score {
  right = 0;
  readonly wrong: string[] = [];

  add(good: boolean, note: string): void {
    if (good) this.right++;
    else this.wrong.push(note);
  }

  get share(): number {
    return this.right / Math.max(1, this.right + this.wrong.length);
  }

  expect(least: number): void {
    const { share, wrong } = this;
    ok(share >= least, `${(share * 100).toFixed(2)} %, wrong:\n${wrong.slice(0, 80).join('\n')}`);
  }
}

interface Place {
  readonly start: number;
  readonly end: number;
}

function place(citation: Citation): Place {
  return citation.number?.span ?? citation.span;
}

function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

const list = (cell: string): string[] => (cell === '' ? [] : cell.split(';'));
/** The 2018 spelling of QĐ has a row of its own. */
const base = (id: string): string => id.replace(/-2018$/u, '');

const recall = { number: new Score(), named: new Score() };
const precision = new Score();
const parts = { symbols: new Score(), date: new Score(), issuer: new Score(), type: new Score(), own: new Score() };

function measure(): void {
  for (const file of new Set(labels.map((label) => label.file))) {
    const text = readFileSync(join(corpus, file), 'utf8');
    const { citations } = buildModel(text, knowledge);
    const ofFile = labels
      .filter((label) => label.file === file)
      .map((label) => ({ ...label, start: Number(label.start), end: Number(label.end) }));
    const note = (at: Place, more: string): string =>
      `${file}:${at.start} “${text.slice(at.start, at.end).replace(/\s+/gu, ' ')}” ${more}`;
    for (const label of ofFile) {
      const overlapping = citations.filter((c) => overlap(place(c), label));
      // A number must be read as one; a name may also be found by its number.
      const found =
        overlapping.find((c) => (c.number !== undefined) === (label.kind === 'number')) ??
        (label.kind === 'named' ? overlapping[0] : undefined);
      if (label.optional === '') recall[label.kind].add(found !== undefined, note(label, label.kind));
      if (found) compare(found, label, note(label, ''));
    }
    for (const citation of citations) {
      const at = place(citation);
      precision.add(ofFile.some((label) => overlap(at, label)), note(at, ''));
    }
  }
}

function compare(found: Citation, label: Omit<Label, 'start' | 'end'>, note: string): void {
  const { number } = found;
  if (number && label.kind === 'number' && number.issuerSymbols.length > 0) {
    const written = [number.system, number.ordinal ?? '', number.year ?? '', number.typeSymbol ?? '', number.issuerSymbols.join(';')].join(' ');
    const right = [label.system, label.ordinal, label.year, label.type_symbol, label.issuer_symbols].join(' ');
    parts.symbols.add(written === right, `${note}: ${written}, not ${right}`);
  }
  const { iso, year, month } = found.date ?? { iso: undefined, year: undefined, month: undefined };
  const partial = year ? String(year.value) + (month ? `-${String(month.value).padStart(2, '0')}` : '') : '';
  const date = found.own ? '' : (iso ?? partial);
  if (label.optional === '') parts.date.add(date === label.date, `${note}: ${date}, not ${label.date}`);
  const ids = found.own ? [] : (found.issuer?.value ?? []);
  const issuer = found.own || !found.issuer ? [] : ids.length === 0 ? ['?'] : ids;
  const rightIssuer = list(label.issuer);
  const sameIssuer = rightIssuer.length === 0 ? issuer.length === 0 : rightIssuer.some((id) => issuer.includes(id));
  if (label.optional === '') parts.issuer.add(sameIssuer, `${note}: ${issuer.join(';')}, not ${label.issuer}`);
  const types = (found.type?.value ?? []).map(base);
  const rightTypes = list(label.type_word).map(base);
  const sameType = rightTypes.length === 0 ? types.length === 0 : rightTypes.some((id) => types.includes(id));
  if (label.optional === '') parts.type.add(sameType, `${note}: ${types.join(';')}, not ${label.type_word}`);
  parts.own.add(found.own === (label.own === 'yes'), note);
}

describe('labels of citations', function () {
  before(function () {
    if (!existsSync(corpus)) {
      console.log('      skipped: the corpus of real texts is not beside the repository');
      this.skip();
    }
    measure();
  });

  it('numbers are found (recall ≥ 99.5 %)', () => recall.number.expect(0.995));
  it('citations without a number are found (recall ≥ 99.5 %)', () => recall.named.expect(0.995));
  it('what is found is a citation (precision ≥ 99.5 %)', () => precision.expect(0.995));
  it('the parts of numbers are right (≥ 99.5 %)', () => parts.symbols.expect(0.995));
  it('dates are attached (≥ 98 %)', () => parts.date.expect(0.98));
  it('issuers are attached (≥ 98 %)', () => parts.issuer.expect(0.98));
  it('type words are attached (≥ 98 %)', () => parts.type.expect(0.98));
  it('the number line of a draft is told from citations (≥ 98 %)', () => parts.own.expect(0.98));
});
