import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { draftDocx } from '../../../server/src/export/docx';
import { layoutOf } from '../../../server/src/export/layout';
import { importDocx } from '../../../server/src/import';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';

/** Labels of a level by their ordinal, from 1; some that Word can count, some that it cannot. */
const letters = 'abcdđeghik';
const styles: readonly ((n: number, above: string) => string)[] = [
  (n) => `${['I', 'II', 'III', 'IV', 'V'][n - 1] ?? ''}-`,
  (n) => `${n}.`,
  (n, above) => (/^\d+\.$/.test(above) ? `${above}${n}.` : `(${n})`),
  (n) => `${letters.charAt(n - 1)})`,
  () => '-',
  (n) => `Điều ${n}.`,
];

interface Item {
  readonly words: string;
  readonly inner: readonly Item[];
}

const words = fc.constantFrom('Rà soát các chỉ tiêu.', 'Báo cáo kết quả.', 'KẾT QUẢ', 'Họp chi bộ định kỳ');
const items = (depth: number): fc.Arbitrary<readonly Item[]> =>
  fc.array(fc.record({ words, inner: depth > 1 ? items(depth - 1) : fc.constant<readonly Item[]>([]) }), {
    minLength: depth === 3 ? 1 : 0,
    maxLength: 5,
  });

function written(all: readonly Item[], ladder: readonly number[], skip: boolean, above = ''): string[] {
  const [style = 1, ...deeper] = ladder;
  return all.flatMap(({ words, inner }, i) => {
    // A gap in the numbers, which no automatic numbering makes.
    const ordinal = skip && i > 1 ? i + 2 : i + 1;
    const label = styles[style]?.(Math.min(ordinal, 5), above) ?? '';
    return [`${label} ${words}`, ...written(inner, deeper, false, label)];
  });
}

describe('any lists, to Word and back', function () {
  this.timeout(60_000);
  it('keep every label and every word', async () => {
    const ladder = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 3, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(items(3), ladder, fc.boolean(), async (all, levels, skip) => {
        const lines = written(all, levels, skip);
        const text = `Tỉnh uỷ yêu cầu:\n\n${lines.join('\n\n')}\n`;
        const bytes = await draftDocx(layoutOf(buildModel(text, knowledge), { markdown: false }));
        const read = importDocx(bytes);
        ok(!('problem' in read));
        equal(read.text, text);
      }),
      { numRuns: 60 },
    );
  });
});
