import { equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { hoverAt } from '../../../server/src/features/hover';
import { escapeMarkdown } from '../../../server/src/features/rich-text';
import type { Language } from '../../../server/src/model/types';
import { knowledge } from '../../support/check';
import { atCursor } from '../../support/cursor';

function hover(marked: string, date?: string, language: Language = 'vi'): string {
  const { model, offset } = atCursor(marked, date === undefined ? {} : { date });
  return hoverAt(model, offset, knowledge, language)?.contents.plain ?? '';
}

describe('hover on a cited document', () => {
  it('says type, number, date, issuer and subject, in the language asked for', () => {
    const vi = hover('Thực hiện Nghị quyết số 57│-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.');
    match(vi, /^Nghị quyết số 57-NQ\/TW, ngày 22\/12\/2024 của Bộ Chính trị\nvề đột phá/);
    const en = hover('Thực hiện Nghị quyết số 57│-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.', undefined, 'en');
    match(en, /^Resolution No\. 57-NQ\/TW, dated December 22, 2024, of the Politburo/);
  });

  it('tells its standing on the draft’s own day', () => {
    const cite = 'Thực hiện Chỉ thị số 05│-CT/TW, ngày 15/5/2016 của Bộ Chính trị.';
    match(
      hover(cite, '2025-10-10'),
      /Còn hiệu lực vào ngày 10\/10\/2025; về sau được thay thế bằng 07-CT\/TW/,
    );
    match(hover(cite, '2026-08-01'), /Đã được thay thế bằng 07-CT\/TW \(13\/7\/2026\)/);
  });

  it('knows a document under the other type word of its symbol', () => {
    match(
      hover('Thực hiện Quyết định số 208│-QĐ/TW, ngày 26/7/2026 của Ban Chấp hành Trung ương.', '2026-10-05'),
      /^Quy định số 208-QĐ\/TW, ngày 26\/7\/2026 của Ban Chấp hành Trung ương\nvề thi hành/,
    );
  });

  it('lists the readings of a number that was given twice, and chooses none', () => {
    const text = hover('Thực hiện Nghị quyết số 18│-NQ/TW.', '2025-10-10');
    match(text, /2 văn bản/);
    match(text, /2017/);
    match(text, /2022/);
  });

  it('a short mention is read by the full one, whose line is told', () => {
    const text = hover(
      'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương.\nThực hiện Nghị quyết số 18│-NQ/TW.',
      '2025-10-10',
    );
    match(text, /25\/10\/2017/);
    ok(!text.includes('2022'));
    match(text, /dòng 1/);
  });

  it('a document that is not in the catalogue is told by its own symbols', () => {
    match(hover('Thực hiện Chỉ thị số 38│-CT/TU của Tỉnh uỷ.'), /^Chỉ thị số 38-CT\/TU\n.*Tỉnh uỷ/);
  });

  it('says where a row of the catalogue comes from that is not sure, and what took the place of a document', () => {
    const cite = 'Thực hiện Quyết định số 220│-QĐ/TW, ngày 17/4/2009 của Bộ Chính trị.';
    match(hover(cite), /Đã được thay thế bằng 244-QĐ\/TW \(09\/6\/2014\)\.\nTheo nguồn thứ cấp/);
    match(
      hover(cite, undefined, 'en'),
      /Superseded by 244-QĐ\/TW \(June 9, 2014\)\.\nFrom a secondary source/,
    );
  });

  it('a part is told in the order of the language, and is none of a document that is not named', () => {
    match(
      hover('Theo điểm a│ khoản 2 Điều 4 Quy định số 37-QĐ/TW, ngày 25/10/2021.'),
      /^Viện dẫn điểm a khoản 2 Điều 4 của:\nQuy định số 37-QĐ\/TW/,
    );
    match(
      hover('Theo điểm a│ khoản 2 Điều 4 Quy định số 37-QĐ/TW, ngày 25/10/2021.', undefined, 'en'),
      /^Refers to Point a, Clause 2, Article 4 of:/,
    );
    equal(hover('Theo khoản 2 Điều│ 4 Nghị định này.'), '');
  });

  it('there is none on other words', () => equal(hover('Thực hiện│ Nghị quyết.'), ''));
});

describe('text in a hover', () => {
  it('never becomes a link, a command or HTML', () => {
    for (const evil of [
      '[x](command:evil)',
      '<img src=x onerror=alert(1)>',
      'https://evil.example',
      '![x](http://e)',
      '`code`\n# heading',
      '$(zap) <https://e>',
      'a@b.vn',
      '&lt;b&gt;',
    ]) {
      const escaped = escapeMarkdown(evil);
      ok(!/(?<!\\)[[\]()<>`#!@:$&]/.test(escaped), escaped);
      ok(!escaped.includes('\n'));
    }
  });

  it('reads as it was written once the escapes are gone', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        equal(escapeMarkdown(text).replace(/\\([\p{P}\p{S}])/gu, '$1'), text.replace(/[\r\n\t]+/g, ' '));
      }),
    );
  });
});
