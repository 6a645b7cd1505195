import { deepEqual, equal } from 'node:assert/strict';
import { fill } from '../../../server/src/messages/fill';
import { escapeHtml } from '../../../server/src/text/html';
import { looseRoman, toRoman } from '../../../server/src/text/roman';
import { wordNumber } from '../../../server/src/text/word-numbers';

describe('Roman numerals', () => {
  it('are none beyond what they can write', () => {
    deepEqual([0, 1.5, 4000].map(toRoman), [undefined, undefined, undefined]);
    equal(toRoman(3999), 'MMMCMXCIX');
    equal(looseRoman('MMMM'), undefined);
  });
});

describe('an automatic number of Word', () => {
  const shown: readonly (readonly [string, readonly (string | undefined)[]])[] = [
    ['decimal', ['0', '1', '2', '3', '11', '27', '4000']],
    ['decimalZero', ['00', '01', '02', '03', '11', '27', '4000']],
    ['upperRoman', ['0', 'I', 'II', 'III', 'XI', 'XXVII', '4000']],
    ['lowerRoman', ['0', 'i', 'ii', 'iii', 'xi', 'xxvii', '4000']],
    ['upperLetter', ['', 'A', 'B', 'C', 'K', 'AA', 'V'.repeat(30)]],
    ['lowerLetter', ['', 'a', 'b', 'c', 'k', 'aa', 'v'.repeat(30)]],
    ['ordinal', ['0th', '1st', '2nd', '3rd', '11th', '27th', '4000th']],
    ['thaiLetters', Array.from({ length: 7 }, () => undefined)],
  ];
  for (const [format, expected] of shown)
    it(`in the format ${format} is shown as Word shows it`, () =>
      deepEqual(
        [0, 1, 2, 3, 11, 27, 4000].map((value) => wordNumber(format, value)),
        expected,
      ));
});

describe('a text that is filled in', () => {
  it('keeps the place of what is not given, and the number of a month that there is not', () => {
    equal(fill('{number}, {month:month}', { month: 3 }), '{number}, March');
    equal(fill('{number}, {month:month}', { number: 5, month: 13 }), '5, 13');
  });

  it('has the word for one beside 1, and that for more beside all others', () => {
    const text = 'in {n:more file|more files}';
    deepEqual(
      [{ n: 1 }, { n: '1' }, { n: 0 }, { n: 12 }, {}].map((params) => fill(text, params)),
      ['in 1 more file', 'in 1 more file', 'in 0 more files', 'in 12 more files', text],
    );
  });

  it('is no HTML on a page, whatever it holds', () => {
    equal(escapeHtml('a\tb\u0007<i> "x" \'y\' &\ud800'), 'a\tb &lt;i&gt; &quot;x&quot; &#39;y&#39; &amp; ');
  });
});
