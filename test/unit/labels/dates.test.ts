import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  core,
  corpus,
  corpusIsThere,
  readDateLabels,
  readNotDates,
  type Score,
  scoreDates,
  sharesOf,
  type Tally,
  tallyLine,
} from '../../labels/date-labels';

const labels = readDateLabels();
const notDates = readNotDates();

/** What a value of each kind looks like, where it has one. */
const VALUES: Readonly<Record<string, RegExp>> = {
  day: /^(?:\d{4}|-)-\d{2}-\d{2}$/,
  month: /^(?:\d{4}|-)-\d{2}$/,
  quarter: /^(?:\d{4}|-)-Q[1-4]$/,
  'half-year': /^(?:\d{4}|-)-H[12]$/,
  year: /^\d{4}$/,
  'lunar-year': /^\d{4}$/,
  term: /^\d{4}\/\d{4}$/,
  range: /^[-\dQH]+\/[-\dQH]+$/,
  'ordinal-term': /^[1-9]\d*$/,
  congress: /^[1-9]\d*$/,
  duration: /^P[1-9]\d*[YMWDQ]$/,
};

function inOrder(rows: readonly { file: string; start: number; end: number }[]): void {
  let last = { file: '', start: 0, end: 0 };
  for (const row of rows) {
    const from = row.file === last.file ? last.end : 0;
    ok(row.start >= from && row.end > row.start, `${row.file} at ${row.start}`);
    last = row;
  }
}

describe('labels of dates', () => {
  it('lie in order and do not overlap', () => {
    inOrder(labels);
    inOrder(notDates);
  });

  it('cover at least 40 files', () => ok(new Set(labels.map((label) => label.file)).size >= 40));

  it('have values that fit their kind; only a day left blank or impossible has none', () => {
    for (const { kind, values, file, start } of labels)
      for (const value of values) {
        const fits = value === '' ? kind === 'day' : VALUES[kind]?.test(value);
        ok(fits, `${file} at ${start}: ${kind} ${value}`);
      }
  });

  it('compare ranges without their cue words', () => {
    const same = [
      ['ngày 26/11/2025', '26/11/2025'],
      ['giai đoạn 2021 - 2025', '2021 - 2025'],
      ['the 2025-2030 term', '2025-2030'],
    ];
    for (const [one = '', other = ''] of same) deepEqual(core(one), core(other));
    ok(core('26/11/2025') !== core('26/11'));
  });
});

/** Sum over the groups. */
function together(tallies: readonly Tally[]): Tally {
  const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
  return {
    labelled: sum('labelled'),
    found: sum('found'),
    superfluous: sum('superfluous'),
    kind: sum('kind'),
    value: sum('value'),
  };
}

describe('recognition of dates (skipped where the corpus is not beside the repository)', function () {
  this.timeout(120_000);
  let score: Score;

  before(function () {
    if (!corpusIsThere) this.skip();
    score = scoreDates();
    for (const [name, tally] of Object.entries(score.tallies)) console.log(`    ${tallyLine(name, tally)}`);
    console.log(`    left alone: ${score.notDates - score.falseDates.length}/${score.notDates}`);
  });

  const differences = (): string =>
    score.differences.map(({ file, offset, message }) => `${file}:${offset} ${message}`).join('\n');

  function holds(tally: Tally): void {
    const { recall, precision, kind, value } = sharesOf(tally);
    ok(recall >= 0.99, `recall ${recall}\n${differences()}`);
    ok(precision >= 0.99, `precision ${precision}\n${differences()}`);
    ok(kind >= 0.98, `kind ${kind}\n${differences()}`);
    ok(value >= 0.98, `value ${value}\n${differences()}`);
  }

  it('has labels on digits or words, and writes what is not partial', () => {
    for (const { file, start, end } of [...labels, ...notDates]) {
      const words = readFileSync(join(corpus, file), 'utf8').slice(start, end);
      ok(words.length === end - start && words === words.trim(), `${file} at ${start}`);
    }
    for (const { file, start, end, values, partial } of labels) {
      const words = readFileSync(join(corpus, file), 'utf8').slice(start, end);
      const years = values.join().match(/\d{4}/g) ?? [];
      ok(partial || years.every((year) => words.includes(year)), `${file} at ${start}`);
    }
  });

  it('finds dates and periods as labelled: 99 % either way, 98 % with the labelled value', () =>
    holds(score.tallies.dates));

  it('finds dates, terms, congresses and durations together as labelled', () =>
    holds(together(Object.values(score.tallies))));

  it('takes nothing for a date that only looks like one', () => {
    ok(score.notDates > 500);
    deepEqual(score.falseDates, []);
  });
});
