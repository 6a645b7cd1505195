import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkReferences, checkTable } from '../../../scripts/build-data';
import { confidence, id, isoDate, list, partialDate, required, type Tables } from '../../../scripts/data-schema';
import { root } from '../../support/rule-examples';

const schema: Tables = {
  offices: {
    key: ['id'],
    columns: { id, names: list, from: partialDate, confidence, source: required, parent: list },
    references: { parent: 'offices.id' },
  },
};
const header = 'id,names,from,confidence,source,parent';
const good = 'office,Văn phòng;Phòng,2025-02,high,notes,';

function faults(...lines: string[]): string[] {
  const { errors } = checkTable('offices', [header, ...lines].join('\n'), schema);
  return errors.map((e) => `${e.file}:${e.line}:${e.column}: ${e.message}`);
}

describe('checkTable', () => {
  it('takes a good row', () => {
    deepEqual(faults(good), []);
  });

  it('says file, line and column of a bad cell', () => {
    deepEqual(faults(good, 'hall,Hội trường,2025-02-30,high,notes,'), [
      'data/offices.csv:3:from: not a date YYYY[-MM[-DD]]: “2025-02-30”',
    ]);
  });

  it('refuses text that is not NFC', () => {
    const message = faults(`hall,${'Hội'.normalize('NFD')},,high,notes,`)[0] ?? '';
    ok(message.startsWith('data/offices.csv:2:names: not in Unicode NFC'), message);
  });

  it('refuses an unknown confidence, an empty source and a padded list', () => {
    deepEqual(
      faults('hall,Hội trường; Phòng,,sure,,').map((fault) => fault.split(':')[2]),
      ['names', 'confidence', 'source'],
    );
  });

  it('refuses a row with a cell too many, and the same key twice', () => {
    deepEqual(faults(`${good},more`), ['data/offices.csv:2:: 7 cells where the header has 6']);
    deepEqual(faults(good, good), ['data/offices.csv:3:id: the same key as line 2: office']);
  });

  it('refuses a table that has no schema, a missing column and one too many', () => {
    equal(checkTable('rooms', 'id\n', schema).errors[0]?.message, 'no schema for this table');
    const { errors } = checkTable('offices', 'id,names,from,confidence,parent,colour\n', schema);
    deepEqual([...new Set(errors.map((e) => e.column))], ['source', 'colour']);
  });

  it('finds a reference to a row that is not there', () => {
    const table = checkTable('offices', [header, good, 'hall,Sảnh,,low,notes,office;palace'].join('\n'), schema);
    deepEqual(
      checkReferences(new Map([['offices', table]]), schema).map((e) => [e.line, e.column, e.message]),
      [[3, 'parent', 'not in offices.id: “palace”']],
    );
  });
});

describe('dates of the tables', () => {
  it('must exist', () => {
    for (const bad of ['2025', '2025-02-30', '2025-13-01', '25-01-01', '']) ok(isoDate(bad), bad);
    equal(isoDate('2024-02-29'), undefined);
    for (const good of ['', '2025', '2025-06', '2025-06-30']) equal(partialDate(good), undefined);
    for (const bad of ['2025-00', '2025-6', 'June']) ok(partialDate(bad), bad);
  });
});

describe('data/', () => {
  for (const file of readdirSync(join(root, 'data')).filter((name) => name.endsWith('.csv'))) {
    it(`${file} is sound`, () => {
      const { errors } = checkTable(file.replace('.csv', ''), readFileSync(join(root, 'data', file), 'utf8'));
      deepEqual(errors, []);
    });
  }
});
