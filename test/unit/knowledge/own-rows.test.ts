import { deepEqual, equal } from 'node:assert/strict';
import type { CatalogueDocument } from '../../../server/src/knowledge';
import { withOffice } from '../../../server/src/knowledge';
import { readOfficeTable } from '../../../server/src/workspace/office-table';
import { knowledge } from '../../support/check';

const HEAD = 'number;type;issuer;date;subject;term;status;replaced_by\n';

/** The rows of a number that are known with a table of the office. */
function known(number: string, row: string): readonly CatalogueDocument[] {
  const { documents } = readOfficeTable('catalogue', 'file:///a.csv', `${HEAD}${row}\n`, knowledge);
  equal(documents.length, 1);
  return withOffice(knowledge, { documents, officials: [] }).documents(number);
}

describe('a row of the office’s catalogue beside a built-in one', () => {
  const [builtIn] = knowledge.documents('57-NQ/TW');

  it('takes its place where it is of the same document, and has from it what is blank', () => {
    const [row, ...more] = known('57-NQ/TW', '57-NQ/TW;;;22/12/2024;;;;');
    deepEqual(more, []);
    deepEqual(
      [row?.typeId, row?.typeName, row?.issuerIds, row?.issuer, row?.term, row?.subject, row?.status],
      [
        builtIn?.typeId,
        builtIn?.typeName,
        builtIn?.issuerIds,
        builtIn?.issuer,
        builtIn?.term,
        builtIn?.subject,
        builtIn?.status,
      ],
    );
  });

  it('is believed in all that it says', () => {
    const [row] = known(
      '57-NQ/TW',
      '57-NQ/TW;Resolution;Secretariat;21/12/2024;on another subject;XIII;superseded;99-NQ/TW (01/02/2026)',
    );
    deepEqual(
      [row?.date, row?.issuerIds, row?.subject.vi, row?.status, row?.replacedBy.map(({ number }) => number)],
      ['2024-12-21', ['cpv-secretariat'], 'on another subject', 'superseded', ['99-NQ/TW']],
    );
  });

  const beside: readonly (readonly [string, string, string, number])[] = [
    ['of another term of the Party', '57-NQ/TW', '57-NQ/TW;;;22/12/2019;;;;', 2],
    ['of another type', '57-NQ/TW', '57-NQ/TW;Directive;;22/12/2024;;;;', 2],
    ['of no built-in number', '330-KH/TU', '330-KH/TU;;;29/01/2024;;;;', 1],
  ];
  for (const [what, number, row, count] of beside)
    it(`stands beside it where it is ${what}`, () => equal(known(number, row).length, count));
});
