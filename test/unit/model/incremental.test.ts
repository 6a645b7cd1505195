import fc from 'fast-check';
import { figure } from '../../support/figure';
import { sameAsAnew } from '../../support/trust/incremental';
import { exampleDrafts, humanEdit, realTexts } from '../../support/trust/texts';

/** Passages from which a long series of edits starts; in UTF-16 units. */
const PASSAGE = 600;
const [SERIES, LENGTH, STEP] = [400, 50, 10];

/** A passage of an example, or of a real text where there are such beside the repository. */
const passage = fc
  .tuple(fc.constantFrom(...exampleDrafts(), ...realTexts()), fc.nat())
  .map(([text, from]) => {
    const start = from % Math.max(1, text.length - PASSAGE);
    return text.slice(start, start + PASSAGE);
  });

/** A draft of several runs of blocks, so that edits reach over their borders. */
const long = fc
  .shuffledSubarray(exampleDrafts(), { minLength: 8, maxLength: 8 })
  .map((drafts) => drafts.join('\n\n'));

describe('an edited document', () => {
  it('is read from its last state as it would be read anew', () => {
    const edits = fc.array(humanEdit, { minLength: 1, maxLength: 6 });
    const property = fc.property(fc.constantFrom(...exampleDrafts()), edits, (text, series) =>
      sameAsAnew(text, series),
    );
    fc.assert(property, { numRuns: 60 });
  }).timeout(120_000);

  it('is so after long series of edits of passages', () => {
    const edits = fc.array(humanEdit, { minLength: LENGTH, maxLength: LENGTH });
    fc.assert(
      fc.property(passage, edits, (text, series) => sameAsAnew(text, series, STEP)),
      { numRuns: SERIES },
    );
    figure('edits of passages', SERIES * LENGTH);
  }).timeout(900_000);

  it('is so where a draft is of several runs of blocks', () => {
    const edits = fc.array(humanEdit, { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(long, edits, (text, series) => sameAsAnew(text, series, 4)),
      { numRuns: 15 },
    );
  }).timeout(120_000);
});
