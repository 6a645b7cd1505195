import { equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { bareKey, fold, lookupKey } from '../../../server/src/text/fold';

describe('fold', () => {
  it('composes decomposed letters, dot-below first or last', () => {
    equal(fold('Nghi\u0323 quyê\u0301t').text, 'Nghị quyết');
    equal(fold('e\u0323\u0302').text, 'ệ');
    equal(fold('e\u0302\u0323').text, 'ệ');
    equal(fold('Ê\u0323').text, 'Ệ');
  });

  it('turns every space into U+0020 and drops what is invisible', () => {
    equal(fold('57\u00a0-NQ\u202f/\u2009TW').text, '57 -NQ / TW');
    equal(fold('N\u00adQ\u200b/\ufeffTW').text, 'NQ/TW');
    equal(fold('số\r\n57').text, 'số  57');
  });

  it('reads eth as Đ, typographic apostrophes and hyphens as ASCII, and keeps dashes and quotation marks', () => {
    equal(fold('N\u00d0-CP People\u2019s 57\u2011NQ').text, "NĐ-CP People's 57-NQ");
    equal(fold('2021 – 2025 “x” — y').text, '2021 – 2025 “x” — y');
  });

  it('maps offsets back to the original', () => {
    const original = 'nga\u0300y 5';
    const folded = fold(original);
    equal(folded.text, 'ngày 5');
    equal(folded.toOriginal(folded.text.indexOf('y')), original.indexOf('y'));
    equal(folded.toOriginal(folded.text.length), original.length);
  });

  it('never throws, never grows, and maps monotonically onto the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (original) => {
        const folded = fold(original);
        ok(folded.text.length <= original.length * 3);
        let last = 0;
        for (let i = 0; i <= folded.text.length; i++) {
          const offset = folded.toOriginal(i);
          ok(offset >= last && offset <= original.length);
          last = offset;
        }
        equal(folded.toOriginal(folded.text.length), original.length);
      }),
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (original) => {
        const once = fold(original).text;
        equal(fold(once).text, once);
      }),
    );
  });
});

describe('lookupKey', () => {
  it('has one key for both placements of a tone mark', () => {
    for (const [one, other] of [
      ['Tỉnh uỷ', 'Tỉnh ủy'],
      ['UỶ BAN', 'ỦY BAN'],
      ['hoà', 'hòa'],
      ['Thuỷ', 'Thủy'],
      ['khoẻ', 'khỏe'],
    ] as const) {
      equal(lookupKey(one), lookupKey(other));
    }
  });

  it('leaves closed syllables and qu alone', () => {
    equal(lookupKey('Hoàng'), 'hoàng');
    equal(lookupKey('quý'), 'quý');
    equal(lookupKey('quỳ'), 'quỳ');
    equal(lookupKey('huỳnh'), 'huỳnh');
  });

  it('keeps the length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const folded = fold(text).text;
        if (folded.toLowerCase().length === folded.length) equal(lookupKey(folded).length, folded.length);
      }),
    );
  });
});

describe('fold', () => {
  it('reads letters and hyphens that only look like those of a draft as what they stand for', () => {
    equal(fold('ðồng chí, Ðảng, 57‐NQ‑TW').text, 'đồng chí, Đảng, 57-NQ-TW');
  });
});

describe('bareKey', () => {
  it('takes every diacritic away', () => {
    equal(bareKey('Đặng Thị Gấu'), 'dang thi gau');
    equal(bareKey('\u00d0'), 'd');
  });
});
