import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { fromRoman, looseRoman, toRoman } from '../../../server/src/text/roman';
import { letterOrdinal, ordinalLetter } from '../../../server/src/text/letters';
import { cardinalAt, cardinalWords, ordinalAt, ordinalWords } from '../../../server/src/text/number-words';
import { words } from '../../../server/src/text/words';

const languages = ['vi', 'en'] as const;

describe('Roman numerals', () => {
  it('reads what it writes, in capitals and small letters', () => {
    for (let value = 1; value <= 3999; value++) {
      const numeral = toRoman(value) ?? '';
      equal(fromRoman(numeral), value);
      equal(fromRoman(numeral.toLowerCase()), value);
    }
  });

  it('reads no malformed numeral, but tells what it adds up to', () => {
    for (const [numeral, value] of [
      ['IIII', 4],
      ['VIIII', 9],
      ['VV', 10],
      ['IIX', 10],
      ['XXXX', 40],
    ] as const) {
      equal(fromRoman(numeral), undefined, numeral);
      equal(looseRoman(numeral), value, numeral);
    }
    for (const text of ['', 'A', 'XIa', 'xI', 'I'.repeat(40), '٣']) equal(looseRoman(text), undefined, text);
  });

  it('never throws, and every numeral it accepts is the one it writes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('I', 'V', 'X', 'L', 'C', 'D', 'M', 'i', 'v', 'x', '1', 'đ') }),
        (text) => {
          const value = fromRoman(text);
          return value === undefined || toRoman(value) === text.toUpperCase();
        },
      ),
    );
  });
});

describe('letters', () => {
  it('follows the Vietnamese order, with đ and without f, j, w, z', () => {
    deepEqual(
      Array.from('abcdđeghi').map((letter) => letterOrdinal(letter, 'vi')),
      [1, 2, 3, 4, 5, 6, 7, 8, 9],
    );
    for (const letter of Array.from('fjwzăâêôơư')) equal(letterOrdinal(letter, 'vi'), undefined, letter);
    equal(letterOrdinal('đ', 'en'), undefined);
    equal(letterOrdinal('Đ', 'vi'), 5);
  });

  it('goes there and back', () => {
    for (const language of languages) {
      for (let i = 1; ordinalLetter(i, language) !== undefined; i++)
        equal(letterOrdinal(ordinalLetter(i, language) ?? '', language), i);
      equal(ordinalLetter(0, language), undefined);
      equal(ordinalLetter(27, language), undefined);
    }
  });
});

describe('number words', () => {
  it('reads every number that it writes, whole', () => {
    for (const language of languages) {
      for (let value = 1; value <= 99; value++) {
        const cardinal = words(cardinalWords(value, language) ?? '');
        deepEqual(
          cardinalAt(cardinal, 0, language),
          { value, length: cardinal.length },
          `${language} ${value}`,
        );
        const ordinal = words(ordinalWords(value, language) ?? '');
        deepEqual(
          ordinalAt(ordinal, 0, language),
          { value, length: ordinal.length },
          `${language} ${value}th`,
        );
      }
    }
  });

  it('knows the spellings that vary', () => {
    const read = (text: string) => cardinalAt(words(text), 0, 'vi')?.value;
    equal(read('hai mươi nhăm'), 25);
    equal(read('hai mươi tư'), 24);
    equal(read('hai mươi bốn'), 24);
    equal(read('bẩy'), 7);
    equal(read('mười năm'), 15);
    equal(ordinalAt(words('Secondly'), 0, 'en')?.value, 2);
    equal(ordinalAt(words('thứ nhì'), 0, 'vi')?.value, 2);
  });

  it('reads nothing else', () => {
    for (const language of languages) {
      for (const text of ['', 'nhất', 'mươi', 'ten-fold nothing'.slice(3), 'tháng năm', 'zero'])
        equal(cardinalAt(words(text), 0, language), undefined, `${language} ${text}`);
      equal(cardinalWords(0, language), undefined);
      equal(cardinalWords(100, language), undefined);
      equal(ordinalWords(100, language), undefined);
    }
    equal(ordinalAt(words('thứ trưởng'), 0, 'vi'), undefined);
  });
});
