import { deepEqual, equal } from 'node:assert/strict';
import { writtenSystem } from '../../../server/src/recognise/citation/number';
import {
  latin,
  readSeparator,
  skipBack,
  wordEnd,
  wordStart,
} from '../../../server/src/recognise/citation/scan';
import { skipSpaces } from '../../../server/src/text/scan';

/** Text with a bar where a separator may stand, its length with the spaces around it, its sign and what is odd of it. */
const SEPARATORS: readonly (readonly [text: string, ...read: (number | string)[]])[] = [
  ['57|-NQ', 1, '-'],
  ['57|/NQ', 1, '/'],
  ['57|–NQ', 1, '-', 'odd'],
  ['57|—NQ', 1, '-', 'odd'],
  ['57|−NQ', 1, '-', 'odd'],
  ['57|／NQ', 1, '/', 'odd'],
  ['57|⁄NQ', 1, '/', 'odd'],
  ['57| - NQ', 3, '-', 'spaced'],
  ['57| -NQ', 2, '-', 'spaced'],
  ['57|-  NQ', 3, '-', 'spaced'],
  ['57|--NQ', 2, '-', 'odd'],
  ['57|//NQ', 2, '/', 'odd'],
  ['57|-/NQ', 2, '-', 'odd', 'either'],
  ['57|/–NQ', 2, '/', 'odd', 'either'],
  ['57|–—NQ', 2, '-', 'odd'],
  ['57|---NQ', 2, '-', 'odd'],
  ['57|.NQ', 1, '/', 'odd', 'either'],
  ['57|_NQ', 1, '/', 'odd', 'either'],
  ['57|\\NQ', 1, '/', 'odd', 'either'],
  ['57||NQ', 1, '/', 'odd', 'either'],
  // A sign that may end a sentence touches both neighbours.
  ['57| .NQ'],
  ['57|. NQ'],
  ['57|.12'],
  ['57|.-NQ'],
  ['57|,NQ'],
  ['57|NQ'],
  ['57| NQ'],
  ['57|'],
  ['57|-', 1, '-'],
  ['57|  '],
];

/** A word, how far it goes, and how far its letters may stand in a symbol. */
const WORDS: readonly (readonly [text: string, end: number, plain: number])[] = [
  ['NQ-', 2, 2],
  ['QĐi/', 3, 3],
  ['TƯ,', 2, 2],
  ['đư ', 2, 2],
  ['QH15.', 4, 4],
  ['CTTN&BĐG/', 8, 8],
  ['TTgcủa ', 6, 4],
  ['ủy', 2, 0],
  ['Aủ1b&', 4, 1],
  ['ТW ', 2, 2],
  ['ΤW', 2, 2],
  ['яW', 2, 0],
  ['Ωa', 2, 0],
  ['ⰰa', 2, 0],
  ['ʼa', 2, 0],
  ['@a', 0, 0],
  ['', 0, 0],
];

describe('reading of signs and words in a number', () => {
  for (const [marked, ...read] of SEPARATORS)
    it(`a separator in “${marked}”`, () => {
      const at = marked.indexOf('|');
      const found = readSeparator(marked.slice(0, at) + marked.slice(at + 1), at);
      const told = found && [
        found.to - found.from,
        found.sign,
        ...(['spaced', 'odd', 'either'] as const).filter((what) => found[what]),
      ];
      deepEqual(told ?? [], read);
      if (found) equal(found.from, at);
    });

  for (const [text, end, plain] of WORDS)
    it(`a word in “${text}”`, () => deepEqual(wordEnd(text, 0), { end, plain }));

  it('from where it stands, forwards and back', () => {
    deepEqual(wordEnd('57-NQ/TW', 3), { end: 5, plain: 5 });
    equal(wordStart('57-NQ/TW', 5), 3);
    equal(wordStart('số 5', 2), 0);
    equal(wordStart('57', 2), 2);
    equal(skipSpaces('a  b', 1), 3);
    equal(skipSpaces('ab', 1), 1);
    equal(skipSpaces('a ', 1), 2);
    equal(skipBack('số .: 5', 6, ' .:'), 2);
    equal(skipBack('. 5', 2, ' .'), 0);
    equal(skipBack('số5', 2, ' '), 2);
  });

  it('capitals that look like Latin ones', () => {
    equal(latin('КН/ТU, ΤW, Яя, NQ'), 'KH/TU, TW, Яя, NQ');
    equal(latin('NQ'), 'NQ');
  });

  it('whose separators they are', () => {
    const systems = [
      ['-', '/'],
      ['/', '-'],
      ['/'],
      ['/', '/'],
      ['-', '-'],
      ['-'],
      [undefined, '/'],
      [undefined, '-'],
      [],
    ];
    deepEqual(
      systems.map((signs) => writtenSystem(signs)),
      ['party', 'state', 'state', undefined, undefined, undefined, undefined, undefined, undefined],
    );
  });
});
