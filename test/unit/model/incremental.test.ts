import fc from 'fast-check';
import { sameAsAnew } from '../../support/trust/incremental';
import { exampleDrafts, humanEdit } from '../../support/trust/texts';

describe('an edited document', () => {
  it('is read from its last state as it would be read anew', () => {
    const edits = fc.array(humanEdit, { minLength: 1, maxLength: 6 });
    fc.assert(fc.property(fc.constantFrom(...exampleDrafts()), edits, sameAsAnew), { numRuns: 60 });
  }).timeout(120_000);
});
