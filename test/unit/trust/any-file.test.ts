import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { readOfficeFile } from '../../../server/src/workspace/office-yaml';
import { figure } from '../../support/figure';
import {
  anyBytes,
  anyDamage,
  anySettings,
  anyTable,
  readBytes,
  readDamaged,
  readSettings,
  readTable,
} from '../../support/trust/files';
import { survive } from '../../support/trust/survive';
import { exampleDrafts, mutated } from '../../support/trust/texts';

describe('any file', function () {
  this.timeout(60_000);

  it('as a table of the office is read, with every problem inside it', () => {
    fc.assert(fc.property(anyTable, readTable), { numRuns: 500 });
    figure('tables', 500);
  });

  it('as settings is read, with every problem inside it', () => {
    fc.assert(fc.property(anySettings, readSettings), { numRuns: 500 });
    figure('settings', 500);
    const [problem] = readOfficeFile('file:///.partydoc.yaml', "'").problems;
    deepEqual([problem?.message, problem?.start, problem?.end], ['settings.bad-yaml', 1, 1]);
  });

  it('of any bytes is a text, or none', () => {
    fc.assert(fc.property(anyBytes, readBytes), { numRuns: 500 });
    figure('files of any bytes', 500);
  });

  it('of Word, damaged, is read or refused', async () => {
    const stretch = mutated(exampleDrafts(), 2000);
    await fc.assert(
      fc.asyncProperty(stretch, anyDamage, (text, damage) => readDamaged(text, damage, survive)),
      { numRuns: 150 },
    );
    figure('damaged Word files', 150);
  });
});
