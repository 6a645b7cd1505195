import { deepEqual, equal } from 'node:assert/strict';
import { columns, excerpt, printable, visible } from '../../../server/src/cli/display';

describe('text on a terminal', () => {
  it('cannot steer it: control characters are shown, tabs are blanks, line breaks stay where they may', () => {
    equal(visible('\t'), ' ');
    equal(visible('\u001B'), '\uFFFD');
    equal(printable('a\nb\u001B[31mc\u0007'), 'a\nb\uFFFD[31mc\uFFFD');
  });

  const widths: readonly (readonly [string, number])[] = [
    ['a', 1],
    ['\u00AD', 0],
    ['ệ', 1],
    ['\u0323', 0],
    ['\u200B', 0],
    ['漢', 2],
    ['😀', 2],
  ];
  for (const [character, width] of widths)
    it(`${JSON.stringify(character)} takes ${width} columns`, () => equal(columns(character), width));

  /** The excerpt with the columns that are marked below it. */
  function shown(line: string, from: string, width: number): readonly string[] {
    const start = line.indexOf(from);
    const { text, before, marked } = excerpt(line, start, start + from.length, width);
    return [text, ' '.repeat(before) + '^'.repeat(marked)];
  }
  it('shows a short line whole, with the range below it', () => {
    deepEqual(shown('ngày 30/02/2025 tại', '30/02/2025', 40), ['ngày 30/02/2025 tại', '     ^^^^^^^^^^']);
    deepEqual(shown('30/02/2025 tại', '30/02/2025', 40), ['30/02/2025 tại', '^^^^^^^^^^']);
  });
  it('shows the part around the range of a long one', () => {
    const line = `${'trước '.repeat(20)}30/02/2025${' sau'.repeat(20)}`;
    deepEqual(shown(line, '30/02/2025', 40), [
      '… trước trước 30/02/2025 sau sau sau sa…',
      `${' '.repeat(14)}${'^'.repeat(10)}`,
    ]);
  });
  it('counts wide characters and such as take no column', () => {
    deepEqual(shown('漢😀 ngày\u0301 X', 'X', 40), ['漢😀 ngày\u0301 X', `${' '.repeat(10)}^`]);
    const line = `${'😀'.repeat(30)}X${'e\u0301'.repeat(30)}`;
    deepEqual(shown(line, 'X', 20), [`…😀😀😀😀X${'e\u0301'.repeat(9)}…`, `${' '.repeat(9)}^`]);
  });
  it('marks one column at least, at the end of a line too', () => {
    const { text, marked } = excerpt('abc', 3, 3, 40);
    deepEqual([text, marked], ['abc', 1]);
  });
});
