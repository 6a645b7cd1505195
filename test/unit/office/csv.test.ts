import { deepEqual, equal, ok } from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { cellText, csvCell, readCsv } from '../../../server/src/text/csv';
import { processorTime } from '../../support/time';

const values = (text: string): string[][] =>
  readCsv(text).rows.map(({ cells }) => cells.map(({ value }) => value));

describe('reading CSV', () => {
  const dialects: readonly [string, string, string][] = [
    ['commas', 'a,b\n1,2\n', ','],
    ['semicolons, as Excel writes in Vietnam', 'a;b\r\n1;2\r\n', ';'],
    ['tabs', 'a\tb\n1\t2', '\t'],
    ['a byte order mark', '\uFEFFa;b\r\n1;2', ';'],
    ['a line that names the separator', 'sep=;\r\na;b\r\n1;2', ';'],
    ['old Mac line breaks', 'a,b\r1,2\r', ','],
    ['blank lines and rows of separators alone', '\n\na,b\n,\n\n1,2\n,,\n', ','],
  ];
  for (const [name, text, separator] of dialects) {
    it(name, () => {
      deepEqual(values(text), [
        ['a', 'b'],
        ['1', '2'],
      ]);
      equal(readCsv(text).separator, separator);
      deepEqual(readCsv(text).faults, []);
    });
  }

  it('looks for the separator outside quotation marks', () => {
    deepEqual(values('"a, b, c";d\n1;2'), [
      ['a, b, c', 'd'],
      ['1', '2'],
    ]);
  });

  it('keeps separators, line breaks and doubled quotation marks inside a cell', () => {
    deepEqual(values('a,b\n"một, hai","ba ""bốn""\r\nnăm"\n'), [
      ['a', 'b'],
      ['một, hai', 'ba "bốn"\r\nnăm'],
    ]);
  });

  it('says where each cell stands', () => {
    const text = '\uFEFFa;b\r\n"1;2";ba\r\n';
    const { rows } = readCsv(text);
    deepEqual(
      rows.flatMap(({ cells }) => cells.map(({ start, end }) => text.slice(start, end))),
      ['a', 'b', '"1;2"', 'ba'],
    );
  });

  it('goes on after a quotation mark that is never closed', () => {
    const csv = readCsv('a,b\n"một,hai\nba,bốn\n');
    deepEqual(csv.rows.length, 3);
    deepEqual(csv.faults, [{ kind: 'open', start: 4, end: 8 }]);
  });

  it('keeps text after a closing quotation mark, and says so', () => {
    const csv = readCsv('a,b\n"một" hai,ba\n');
    equal(csv.rows[1]?.cells[0]?.value, 'một hai');
    equal(csv.faults[0]?.kind, 'stray');
  });

  it('stops at a million cells', () => {
    const csv = readCsv(','.repeat(1_000_001));
    equal(csv.faults[0]?.kind, 'long');
  });

  it('takes time linear in the text, be it nothing but quotation marks', () => {
    const time = (text: string): number => processorTime(() => void readCsv(text));
    const texts = (n: number): string[] => ['"'.repeat(n), '",'.repeat(n), '"a\n""x\n'.repeat(n)];
    for (const [i, text] of texts(200_000).entries()) {
      time(texts(1000)[i] ?? '');
      ok(time(text) < 2000, `${i}`);
    }
  });

  it('reads what a parser for machines reads, and never throws', () => {
    const cell = fc.string({
      maxLength: 6,
      unit: fc.constantFrom('a', 'ă', ' ', ',', ';', '"', '\n', '\r\n', '1'),
    });
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';'), (rows, separator) => {
        const quoted = (value: string): string => `"${value.replaceAll('"', '""')}"`;
        const text = rows.map((row) => row.map(quoted).join(separator)).join('\n');
        const filled = (row: readonly string[]): boolean => row.some((value) => value.trim() !== '');
        const all: string[][] = parse(text, { delimiter: separator, relax_column_count: true });
        const expected = all.filter(filled);
        deepEqual(values(text), expected);
      }),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readCsv(text)));
  });
});

describe('writing a cell', () => {
  it('never makes a formula, and reads back as what was written', () => {
    for (const value of [
      '=1+1',
      '+84',
      '-5',
      '@x',
      '=HYPERLINK("http://x","y")',
      'a;b',
      'a "b"',
      ' c ',
      '\t=1',
    ]) {
      const cell = csvCell(value, ';');
      ok(!/^"?[=+\-@\t]/.test(cell), cell);
      const [row] = readCsv(`${cell};x`).rows;
      equal(cellText(row?.cells[0]?.value ?? ''), value.trim());
    }
  });
});
