import { deepEqual, equal, ok } from 'node:assert/strict';
import {
  builtInKnowledge,
  type CatalogueDocument,
  type Knowledge,
  resolve,
  statusAt,
} from '../../../server/src/knowledge';

const knowledge = builtInKnowledge();

function document(number: string, date: string): CatalogueDocument {
  const row = knowledge.documents(number).find((other) => other.date === date);
  ok(row, `${number} of ${date}`);
  return row;
}

describe('document types', () => {
  it('are found by symbol as written, and by name in both languages', () => {
    deepEqual(
      knowledge.typesBySymbol('QĐ').map((type) => type.id),
      ['quyet-dinh', 'quy-dinh'],
    );
    deepEqual(knowledge.typesBySymbol('CTR'), []);
    deepEqual(
      knowledge.typesByName('NGHỊ QUYẾT').map((type) => type.symbol),
      ['NQ'],
    );
    ok(knowledge.typesByName('Action Programme').some((type) => type.symbol === 'CTr'));
  });

  it('share an English name where the language does not tell them apart', () => {
    deepEqual(
      knowledge
        .typesByName('Circular')
        .map((type) => type.system)
        .sort(),
      ['party', 'state'],
    );
  });
});

describe('the catalogue', () => {
  it('holds 18-NQ/TW of two terms, newest first', () => {
    deepEqual(
      knowledge.documents('18-NQ/TW').map((row) => [row.date, row.term]),
      [
        ['2022-06-16', 'XIII'],
        ['2017-10-25', 'XII'],
      ],
    );
  });

  it('takes QĐi and QĐ as one spelling', () => {
    deepEqual(knowledge.documents('08-QĐi/TW'), knowledge.documents('08-QĐ/TW'));
    ok(knowledge.documents('08-QĐ/TW').some((row) => row.date === '2018-10-25'));
  });

  it('gives each row its type and the names of its issuers', () => {
    const row = document('57-NQ/TW', '2024-12-22');
    equal(row.typeName, 'Nghị quyết');
    deepEqual(row.issuerIds, ['cpv-politburo']);
    ok(row.issuer.en.includes('Politburo'));
    for (const other of knowledge.catalogue) {
      ok(other.typeName !== '' && other.issuer.vi.length > 0, other.number);
    }
  });

  it('links a document and its successor both ways', () => {
    for (const row of knowledge.catalogue) {
      for (const reference of row.replacedBy.filter((other) => other.date !== undefined)) {
        const next = resolve(knowledge, reference);
        const back = next?.replaces.some((other) => other.number === row.number && other.date === row.date);
        ok(next && back && next.date >= row.date, `${row.number} → ${reference.number}`);
      }
    }
  });
});

describe('dates on which sources disagree', () => {
  it('are slips, or disputed, and never the date of the row', () => {
    deepEqual(document('59-NQ/TW', '2025-01-24').slipDates, ['2024-01-24', '2024-12-22']);
    deepEqual(document('155-KL/TW', '2025-05-17').disputedDates, ['2025-05-16']);
    for (const row of knowledge.catalogue) {
      const numbered = knowledge.documents(row.number).map((other) => other.date);
      for (const other of [...row.slipDates, ...row.disputedDates]) ok(!numbered.includes(other), row.number);
    }
  });

  it('leave the subject of some rows incomplete', () => {
    equal(document('76-KL/TW', '2026-07-28').subjectComplete, false);
    equal(document('57-NQ/TW', '2024-12-22').subjectComplete, true);
  });
});

describe('statusAt', () => {
  it('follows the date of the successor', () => {
    const guideline = document('36-HD/VPTW', '2018-04-03');
    equal(statusAt(knowledge, guideline, '2018-04-02').kind, 'not-yet-issued');
    equal(statusAt(knowledge, guideline, '2018-04-03').kind, 'in-force');
    equal(statusAt(knowledge, guideline, '2026-05-26').kind, 'in-force');
    const after = statusAt(knowledge, guideline, '2026-05-27');
    ok(after.kind === 'superseded');
    equal(after.number, '05-HD/VPTW');
    equal(after.by?.date, '2026-05-27');
  });

  it('takes the first of several successors', () => {
    const fake = (
      number: string,
      date: string,
      replacedBy: CatalogueDocument['replacedBy'],
    ): CatalogueDocument => ({
      ...document('57-NQ/TW', '2024-12-22'),
      number,
      date,
      replacedBy,
    });
    const rows = [fake('01-QĐ/TW', '2020-01-01', []), fake('02-QĐ/TW', '2018-01-01', [])];
    const office: Knowledge = {
      ...knowledge,
      documents: (number) => rows.filter((r) => r.number === number),
    };
    const old = fake('09-QĐ/TW', '2015-01-01', [
      { number: '01-QĐ/TW', date: '2020-01-01' },
      { number: '02-QĐ/TW', date: '2018-01-01' },
    ]);
    const status = statusAt(office, old, '2019-01-01');
    equal(status.kind === 'superseded' && status.number, '02-QĐ/TW');
  });

  it('does not guess where the successor has no date, or the status is not known', () => {
    const row = document('57-NQ/TW', '2024-12-22');
    const undated = {
      ...row,
      replacedBy: [{ number: '99-NQ/TW', date: undefined }],
      status: 'superseded' as const,
    };
    equal(statusAt(knowledge, undated, '2026-01-01').kind, 'unknown');
    equal(statusAt(knowledge, { ...row, status: 'unknown', replacedBy: [] }, '2026-01-01').kind, 'unknown');
    equal(
      statusAt(knowledge, { ...row, status: 'superseded', replacedBy: [] }, '2026-01-01').kind,
      'unknown',
    );
    equal(statusAt(knowledge, { ...row, status: 'in-force', replacedBy: [] }, '2026-01-01').kind, 'in-force');
  });
});
