import { deepEqual } from 'node:assert/strict';
import { Reader } from '../../../server/src/recognise/date/reader';

/** One test for each text, with the outcome of a question about it. */
function asked<T>(ask: (reader: Reader) => T, rows: readonly (readonly [text: string, outcome: T])[]): void {
  for (const [text, outcome] of rows) it(text, () => deepEqual(ask(new Reader(text)), outcome));
}

const offsets = (reader: Reader, is: (at: number) => boolean): string =>
  Array.from({ length: reader.length }, (_, at) => (is(at) ? reader.text.charAt(at) : '')).join('');

describe('how dates are read, letter by letter', () => {
  describe('what belongs to a word', () => {
    asked(
      (reader) => offsets(reader, (at) => reader.isWord(at)),
      [
        ['!"#$%&\'()*+,-./0123456789:;<=>?@', '0123456789'],
        ['A B M Y Z [\\]^_` a b m y z {|}~', 'ABMYZabmyz'],
        // The length of this text changes in lower case, so it is read as it stands.
        ['İ@AZ[`az{', 'İAZaz'],
        ['\u00a0«±»·¿\u00c0Éẑạ', '\u00c0Éẑạ'],
        ['ỹ\u1fff\u2000–—“”…\u20ab\u20cf\u20d0', 'ỹ\u1fff\u20d0'],
      ],
    );
  });

  describe('what is a digit', () => {
    asked(
      (reader) => offsets(reader, (at) => reader.isDigit(at)),
      [
        ['/0123456789:', '0123456789'],
        ['a٣²½', ''],
      ],
    );
  });

  describe('the word before the end', () => {
    asked(
      (reader) => reader.wordBefore(reader.length),
      [
        ['vào ngày ', { word: 'ngày', from: 4, to: 8, gap: ' ' }],
        ['Ngày', { word: 'ngày', from: 0, to: 4, gap: '' }],
        ['a ', { word: 'a', from: 0, to: 1, gap: ' ' }],
        ['', { word: '', from: 0, to: 0, gap: '' }],
        [' (', { word: '', from: 0, to: 0, gap: ' (' }],
        [`hết${'.'.repeat(23)}`, { word: 'hết', from: 0, to: 3, gap: '.'.repeat(23) }],
        [`hết${'.'.repeat(24)}`, { word: '', from: 0, to: 0, gap: '.'.repeat(24) }],
        [`hết${'.'.repeat(30)}`, { word: '', from: 0, to: 0, gap: '.'.repeat(24) }],
        [`x${'a'.repeat(24)}`, { word: 'a'.repeat(24), from: 1, to: 25, gap: '' }],
      ],
    );
  });

  describe('the word after the start', () => {
    asked(
      (reader) => reader.wordAfter(0),
      [
        [' người dân', { word: 'người', from: 1, to: 6, gap: ' ' }],
        ['Người', { word: 'người', from: 0, to: 5, gap: '' }],
        ['', { word: '', from: 0, to: 0, gap: '' }],
        [').', { word: '', from: 2, to: 2, gap: ').' }],
        [`${'.'.repeat(23)}hết`, { word: 'hết', from: 23, to: 26, gap: '.'.repeat(23) }],
        [`${'.'.repeat(25)}hết`, { word: '', from: 24, to: 24, gap: '.'.repeat(24) }],
        [`${'a'.repeat(24)}x`, { word: 'a'.repeat(24), from: 0, to: 24, gap: '' }],
      ],
    );
  });

  describe('the figure at the start, with all that is joined to it', () => {
    asked(
      (reader) => reader.text.slice(0, reader.figureEnd(0)),
      [
        ['1.234,5 ha', '1.234,5'],
        ['30/2020-x', '30/2020'],
        ['01-02.', '01-02'],
        ['7:08, 9', '7:08'],
        ['12;13', '12'],
        ['12/a', '12'],
        ['12a/3b', '12a/3b'],
        ['12', '12'],
      ],
    );
  });

  describe('digits, words and spaces at the start', () => {
    asked(
      (reader) => [reader.digitsEnd(0), reader.wordEnd(0), reader.skipSpaces(0)],
      [
        ['20ab c', [2, 4, 0]],
        ['  20', [0, 0, 2]],
        ['7', [1, 1, 0]],
      ],
    );
  });

  describe('the start of the word that goes on to the end', () => {
    asked(
      (reader) => [reader.wordStart(reader.length, 0), reader.wordStart(reader.length, 4)],
      [
        ['a ngày', [2, 4]],
        ['ngày', [0, 4]],
        ['vào ', [4, 4]],
      ],
    );
  });

  // The figure begins at the last letter.
  describe('whether a figure may start', () => {
    asked(
      (reader) => reader.startsFigure(reader.length - 1, -1),
      [
        ['1', true],
        [' 1', true],
        ['-1', true],
        ['A-1', false],
        ['7.1', false],
        ['7,1', false],
        ['7/1', false],
        ['7:1', false],
        ['7;1', true],
        ['7 1', true],
        [') -1', true],
        [')-1', true],
      ],
    );
    it('right behind the date before it, it may', () => {
      const reader = new Reader('01/02-3');
      deepEqual([reader.startsFigure(6, 5), reader.startsFigure(6, 4)], [true, false]);
    });
  });

  // A figure of one digit.
  describe('whether a date may end', () => {
    asked(
      (reader) => reader.endsFigure(1),
      [
        ['1', true],
        ['1 ', true],
        ['12', false],
        ['1%', false],
        ['1/2', false],
        ['1/a', false],
        ['1/ 2', false],
        ['1/)', true],
        ['1/', true],
        ['1.5', false],
        ['1,5', false],
        ['1.a', true],
        ['1, 5', true],
        ['1.', true],
        ['1-a', false],
        ['1-5', true],
        ['1- 5', true],
        ['1a', true],
      ],
    );
  });
});
