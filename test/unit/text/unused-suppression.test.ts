import { deepEqual, equal } from 'node:assert/strict';
import { safeEdits } from '../../../server/src/features/fixes';
import { checkText } from '../../support/check';

const LINE = 'Hội nghị họp ngày 30/02/2025 tại Sơn Hà.';

/** The line with a comment above it, after all safe fixes; and the rules that speak then. */
function mended(comment: string, line = LINE): { text: string; rules: string[] } {
  const text = `${comment}\n${line}`;
  const edits = safeEdits(checkText(text, { language: 'vi' }).diagnoses);
  const fixed = edits.reduceRight(
    (done, { start, end, newText }) => done.slice(0, start) + newText + done.slice(end),
    text,
  );
  const { diagnoses } = checkText(fixed, { language: 'vi' });
  return { text: fixed.replace(`\n${line}`, ''), rules: diagnoses.map(({ rule }) => rule.id) };
}

describe('comments that silence nothing, taken away', () => {
  const next = (names: string): string => `<!-- partydoc-disable-next-line ${names} -->`;
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['one name, the comment', next('date/weekday'), '', ['date/impossible']],
    ['each name, the comment', next('date/weekday list/announced-count'), '', ['date/impossible']],
    ['the first name', next('date/weekday date/impossible'), next('date/impossible'), []],
    ['the last name', next('date/impossible date/weekday'), next('date/impossible'), []],
    [
      'all names around one that is needed',
      next('date/weekday, date/impossible, list/announced-count'),
      next('date/impossible'),
      [],
    ],
    [
      'a name between two, and none of the reason',
      next('date/impossible, date/weekday, list/other -- như bản gốc'),
      next('date/impossible, list/other -- như bản gốc'),
      ['text/unknown-suppression'],
    ],
    ['nothing that is needed', next('date/impossible'), next('date/impossible'), []],
  ];
  for (const [what, comment, left, rules] of cases)
    it(`${what}: ${comment}`, () => deepEqual(mended(comment), { text: left, rules }));

  it('never silence a rule that was not silenced before', () => {
    const names = ['date/weekday', 'date/impossible', 'list/announced-count', 'citation/leading-zero'];
    for (let chosen = 1; chosen < 2 ** names.length; chosen++) {
      const some = names.filter((_, i) => (chosen & (2 ** i)) !== 0);
      const speaks = mended(next(some.join(' '))).rules.includes('date/impossible');
      equal(speaks, !some.includes('date/impossible'), some.join(' '));
    }
  });
});
