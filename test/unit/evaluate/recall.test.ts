import { deepEqual, equal } from 'node:assert/strict';
import { type Found, without } from '../../../scripts/evaluate/findings';
import { measureRecall } from '../../../scripts/evaluate/recall';
import { passages, type SourceText } from '../../../scripts/evaluate/texts';
import { type Operator, replaceRange } from '../../../scripts/evaluate/types';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';

function source(text: string): SourceText {
  return {
    path: 'x.txt',
    group: 'examples',
    text,
    words: 0,
    model: buildModel(text, knowledge, { language: 'vi' }),
  };
}

const line = 'Ban Thường vụ Tỉnh uỷ lãnh đạo, chỉ đạo thực hiện nghiêm túc các nhiệm vụ được giao.\n';

describe('passages', () => {
  it('of a long text are cut between lines and lose nothing', () => {
    const text = line.repeat(300);
    const cut = passages([source(text)]);
    equal(cut.map((passage) => passage.text).join(''), text);
    for (const passage of cut) equal(passage.text.endsWith('\n'), true);
    equal(cut.length > 2, true);
  });

  it('of a short text are the text', () =>
    deepEqual(
      passages([source(line)]).map((p) => p.text),
      [line],
    ));
});

describe('recall', () => {
  const misses: Operator = {
    rule: 'text/none-such',
    name: 'a word that no rule minds',
    languages: ['vi'],
    mutate: (clean, random) => {
      const at = random.below(clean.text.length);
      return replaceRange(clean.text, at, at, 'x');
    },
  };

  it('counts a mistake that is not found as missed', () => {
    const results = measureRecall([misses], passages([source(line)]), 20);
    deepEqual(
      results.map(({ made, found, missed, language }) => ({ made, found, missed: missed.length, language })),
      [{ made: 20, found: 0, missed: 20, language: 'vi' }],
    );
  });

  it('ends where a text has no place for a mistake', () => {
    const never: Operator = { ...misses, mutate: () => undefined };
    equal(measureRecall([never], passages([source(line)]), 20)[0]?.made, 0);
  });
});

describe('findings gained and lost', () => {
  const one: Found = {
    path: 'a',
    line: 1,
    rule: 'text/x',
    severity: 'error',
    start: 0,
    end: 1,
    quote: 'q',
    message: 'm',
  };

  it('are the same though their line has moved', () => deepEqual(without([{ ...one, line: 9 }], [one]), []));

  it('are counted one against one', () => deepEqual(without([one, one], [one]), [one]));
});
