import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { detectLanguage } from '../../../server/src/text/language';
import { DIGIT, markOf } from '../../../server/src/text/word-forms';
import { textWords } from '../../../server/src/text/text-words';
import { PhraseTrie, words } from '../../../server/src/text/words';

describe('words', () => {
  it('keeps an inner apostrophe, full stop or ampersand', () => {
    deepEqual(
      words("People's Council, T.Ư, CTTN&BĐG.").map((word) => word.key),
      ["people's", 'council', 't.ư', 'cttn&bđg'],
    );
  });

  it('finds in any text the runs of letters, marks and digits with their joints', () => {
    const WORD = /[\p{L}\p{M}\p{N}]+(?:['.&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;
    const some = fc.string({
      unit: fc.constantFrom('a', 'Z', '9', 'Đ', 'Ư', '\u0301', "'", '.', '&', ' ', '\u{1D49C}', '\uD800'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), some), (text) => {
        const expected = [...text.matchAll(WORD)].map((match) => [match.index, match[0]]);
        deepEqual(
          words(text).map(({ from, to }) => [from, text.slice(from, to)]),
          expected,
        );
      }),
    );
  });

  it('gives offsets in the folded text', () => {
    const found = words('Bí thư Tỉnh uỷ');
    deepEqual([found[3]?.from, found[3]?.to, found[3]?.key], [12, 14, 'ủy']);
  });
});

describe('textWords', () => {
  const signs = fc.string({
    unit: fc.constantFrom('a', 'Z', '9', 'Đ', 'uỷ', '\u0301', "'", '.', '&', ' ', '\u{1D49C}', '\uD800'),
    maxLength: 60,
  });

  it('reads the words that `words` reads, of any range', () => {
    fc.assert(
      fc.property(signs, fc.nat(60), fc.nat(60), (text, from, length) => {
        deepEqual(textWords(text).between(0, text.length), words(text));
        const to = Math.min(text.length, from + length);
        deepEqual(textWords(text).between(from, to), words(text, from, to));
      }),
      { numRuns: 1000 },
    );
  });

  it('tells which marks the words of a text bear, be they parts of a joined word', () => {
    const mark = markOf((key) => key === 'đại');
    equal(textWords('Đại hội').marks & (mark | DIGIT), mark);
    equal(textWords('1.Đại hội').marks & (mark | DIGIT), mark | DIGIT);
    equal(textWords('hội nghị').marks & (mark | DIGIT), 0);
  });
});

describe('PhraseTrie', () => {
  const trie = new PhraseTrie<string>();
  trie.add('Bí thư', 'secretary');
  trie.add('Bí thư Tỉnh ủy', 'provincial secretary');
  trie.add('', 'nothing');

  it('finds the longest phrase, whatever its case and tone-mark placement', () => {
    const text = words('đồng chí BÍ THƯ TỈNH UỶ phát biểu');
    equal(trie.longestAt(text, 0), undefined);
    deepEqual(trie.longestAt(text, 2), { length: 4, values: ['provincial secretary'] });
  });

  it('falls back to the shorter one', () => {
    deepEqual(trie.longestAt(words('Bí thư Tỉnh đoàn'), 0), { length: 2, values: ['secretary'] });
  });
});

describe('detectLanguage', () => {
  it('tells Vietnamese from English with Vietnamese names', () => {
    equal(detectLanguage('Ban Thường vụ Tỉnh uỷ Sơn Hà ban hành kế hoạch.'), 'vi');
    equal(
      detectLanguage('Ban Thu\u031bo\u031b\u0300ng vu\u0323 Ti\u0309nh u\u0309y So\u031bn Ha\u0300'),
      'vi',
    );
    equal(
      detectLanguage(
        'The Provincial Party Committee of Sơn Hà met on March 28, 2025 to review its Resolution No. 12-NQ/TU.',
      ),
      'en',
    );
    equal(detectLanguage('TRIỂN KHAI THỰC HIỆN CHỈ THỊ SỐ 05-CT/TW'), 'vi');
    equal(detectLanguage(''), 'vi');
  });
});
