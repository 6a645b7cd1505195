import { deepEqual, equal, ok } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { applyTextEdits } from '../../../server/src/features/edits';
import { formatEdits } from '../../../server/src/features/format';
import type { FormatOptions } from '../../../server/src/features/format-options';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel } from '../../../server/src/model/types';
import { lookupKey } from '../../../server/src/text/fold';
import { knowledge } from '../../support/check';
import { readMarks } from '../../support/marks';
import { loadExamples, root } from '../../support/rule-examples';

const KEEP: FormatOptions = { toneMarks: 'keep', quotationMarks: 'keep', severities: {} };
const ALL: FormatOptions = { toneMarks: 'hoà', quotationMarks: 'curly', severities: {} };

function format(
  text: string,
  options: Partial<FormatOptions> = {},
  range?: { start: number; end: number },
): string {
  const model = buildModel(text, knowledge);
  return applyTextEdits(text, formatEdits(model, knowledge, { ...KEEP, ...options }, range));
}

/** Asserts that a text is left as it is. */
function kept(text: string, options: Partial<FormatOptions> = {}): void {
  equal(format(text, options), text);
}

describe('formatting: numbers of documents', () => {
  it('take out spaces, dashes, letters that look alike, and put in the zero', () => {
    equal(
      format('Theo Nghị quyết số 7 – NQ / TU và Quyết định số 15-QÐ/TU của Tỉnh uỷ Sơn Hà.'),
      'Theo Nghị quyết số 07-NQ/TU và Quyết định số 15-QĐ/TU của Tỉnh uỷ Sơn Hà.',
    );
    equal(
      format(
        'Under Resolution No. 57 -NQ/TW of the Politburo, the provincial Party committee has issued a plan.',
      ),
      'Under Resolution No. 57-NQ/TW of the Politburo, the provincial Party committee has issued a plan.',
    );
  });

  it('are not touched in a quotation, in a comment’s sentence, or where their rule is off', () => {
    const wrong = 'Nghị quyết số 7-NQ/TU của Tỉnh uỷ Sơn Hà';
    kept(`Báo cáo ghi: “theo ${wrong}, mọi việc đã xong”.`);
    kept(`Báo cáo ghi: "theo ${wrong}, mọi việc đã xong".`);
    kept(`> Theo ${wrong}.`);
    kept(`Điều 1 sửa như sau: “1. Theo ${wrong}.\n2. Việc khác theo ${wrong}.”`);
    kept(`<!-- partydoc-disable-next-line citation/leading-zero -->\nTheo ${wrong}.`);
    kept(`<!-- partydoc-disable -->\nTheo ${wrong} , việc  này đã xong.\n`);
    kept(`\`\`\`\nTheo ${wrong}.\n\`\`\`\n`);
    kept(`Theo ${wrong}.`, { severities: { 'citation/leading-zero': 'off' } });
    // A mark that is never closed quotes its own paragraph, not the rest of the draft.
    equal(
      format(`Báo cáo ghi “theo ${wrong}.\nTheo ${wrong}.`),
      `Báo cáo ghi “theo ${wrong}.\nTheo ${wrong.replace('7', '07')}.`,
    );
  });

  it('that are broken by the end of a line stay so', () => {
    kept(
      'Các cấp uỷ tiếp tục quán triệt và tổ chức thực hiện có hiệu quả Nghị quyết số 12-\nNQ/TU của Tỉnh uỷ Sơn Hà.',
    );
  });

  it('that are left blank stay blank', () => {
    kept(
      'TỈNH UỶ SƠN HÀ\n*\nSố   -BC/TU\n\nSơn Hà, ngày   tháng 8 năm 2025\n\nBÁO CÁO\nvề công tác tháng 8\n',
    );
    kept(
      'Căn cứ Quyết định số  -QĐ/TU, ngày  tháng  năm 2025 của Ban Thường vụ Tỉnh uỷ Sơn Hà về việc giao nhiệm vụ;',
    );
  });
});

describe('formatting: dates', () => {
  it('pads the day under the name of the place, not those of running text', () => {
    equal(
      format(
        'TỈNH UỶ SƠN HÀ\n*\nSố 12-BC/TU\nSơn Hà, ngày 5 tháng 2 năm 2025\n\nBÁO CÁO\nHọp ngày 5 tháng 2 năm 2025.\n',
      ),
      'TỈNH UỶ SƠN HÀ\n*\nSố 12-BC/TU\nSơn Hà, ngày 05 tháng 02 năm 2025\n\nBÁO CÁO\nHọp ngày 5 tháng 2 năm 2025.\n',
    );
  });
});

describe('formatting: spaces', () => {
  it('are single, and none stands before a comma, full stop, semicolon, colon', () => {
    equal(
      format('Các cấp uỷ  đã quán triệt , tổ chức  thực hiện ; kết quả như sau : tốt .'),
      'Các cấp uỷ đã quán triệt, tổ chức thực hiện; kết quả như sau: tốt.',
    );
    equal(
      format(
        'Các cấp uỷ, tổ chức đảng đã quán triệt  và tổ chức thực hiện nghị quyết.  Kết quả  bước đầu rõ nét.',
      ),
      'Các cấp uỷ, tổ chức đảng đã quán triệt và tổ chức thực hiện nghị quyết. Kết quả bước đầu rõ nét.',
    );
    equal(
      format('Ban Thường vụ đã họp “bàn việc lớn” , sau đó kết luận.'),
      'Ban Thường vụ đã họp “bàn việc lớn”, sau đó kết luận.',
    );
  });

  it('set out a table, columns, labels, signatures and blanks as they were', () => {
    kept('| Xã  | Số  đảng viên |\n| --- | --- |\n| Bình Lâm  | 12 |');
    kept('TỈNH UỶ SƠN HÀ     ĐẢNG CỘNG SẢN VIỆT NAM\n          *         Sơn Hà , ngày 05 tháng 8 năm 2025');
    kept('TỈNH UỶ SƠN HÀ  ĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-BC/TU  Sơn Hà, ngày 05 tháng 8 năm 2025');
    kept('Họ và tên : Trần Văn Mẫu\nNơi sinh  : xã Bình Lâm');
    kept('1.  Nội dung thứ nhất cần được các cấp uỷ quan tâm lãnh đạo, chỉ đạo thường xuyên.');
    kept('-  Nội dung thứ nhất cần được các cấp uỷ quan tâm lãnh đạo, chỉ đạo thường xuyên.');
    kept('1 . Nội dung');
    kept('Nơi nhận:  T/M BAN THƯỜNG VỤ\n- Như trên,  BÍ THƯ');
    kept('Trần Văn Mẫu  Lê Thị Ví Dụ');
    kept('Ngày . tháng . năm 2025; các mục . . . để trống ... và … cũng vậy');
    kept('tên  tuổi  quê');
    kept('Cột một\tcột  hai , cột ba');
    kept('  Thụt đầu dòng và hai dấu cách cuối dòng  \n');
    kept('Tên tệp là .partydoc.yaml , đặt ở gốc'.replace(' ,', ','));
  });
});

describe('formatting: letters', () => {
  it('are composed, also in quotations', () => {
    const text = 'Tỉnh uỷ Sơn Hà kết luận: “tiếp tục đổi mới”.';
    equal(format(text.normalize('NFD')), text);
  });

  it('have their tone marks where the setting says, never in names and quotations', () => {
    const mixed = 'Thành uỷ và Huyện ủy đã hòa giải; đồng chí Trần Văn Hòa phát biểu: “khóa mới, khoá cũ”.';
    kept(mixed);
    equal(
      format(mixed, { toneMarks: 'hoà' }),
      'Thành uỷ và Huyện uỷ đã hoà giải; đồng chí Trần Văn Hòa phát biểu: “khóa mới, khoá cũ”.',
    );
    equal(
      format(mixed, { toneMarks: 'hòa' }),
      'Thành ủy và Huyện ủy đã hòa giải; đồng chí Trần Văn Hòa phát biểu: “khóa mới, khoá cũ”.',
    );
    equal(format('Các cấp ủy'.normalize('NFD') + ' đã họp.', { toneMarks: 'hoà' }), 'Các cấp uỷ đã họp.');
    kept('The Party committee (Tỉnh ủy) of the province held a meeting on the plan for the year.', {
      toneMarks: 'hoà',
    });
  });
});

describe('formatting: quotation marks', () => {
  it('become curly in Vietnamese where the setting says so and they stand in pairs', () => {
    const straight = 'Phong trào "Dân vận khéo" và "Học tập" ("Làm theo").';
    kept(straight);
    equal(
      format(straight, { quotationMarks: 'curly' }),
      'Phong trào “Dân vận khéo” và “Học tập” (“Làm theo”).',
    );
    for (const text of [
      'Phong trào "Dân vận khéo được các cấp uỷ quan tâm.',
      'Màn hình 24" và bảng 32" được trang bị cho phòng họp.',
      'Các cấp uỷ dùng lệnh `git "x"` để lưu văn bản.',
      'Các cấp uỷ xem <a href="x.html">văn bản</a>.',
      'The "model cell" movement of the province was praised by the Party committee.',
    ])
      kept(text, { quotationMarks: 'curly' });
  });
});

describe('formatting', () => {
  it('of a range stays inside it', () => {
    const line = 'Các cấp uỷ đã quán triệt , tổ chức thực hiện.\n';
    const fixed = line.replace(' ,', ',');
    equal(format(line.repeat(3), {}, { start: line.length, end: 2 * line.length }), line + fixed + line);
  });

  it('makes edits as small as they can be', () => {
    const text = 'Theo Nghị quyết số 57 -NQ/TW của Bộ Chính trị và các văn bản của Trung ương.';
    const edits = formatEdits(buildModel(text, knowledge), knowledge, KEEP);
    const start = text.indexOf(' -NQ');
    deepEqual(edits, [{ start, end: start + 1, newText: '' }]);
  });

  /** A text without what formatting may change: spaces, quotation marks, places of tone marks, and numbers’ own letters. */
  const essence = (model: DocumentModel): string => {
    let out = '';
    let at = 0;
    const spans = [
      ...model.citations.flatMap(({ number }) =>
        number ? [{ span: number.span, text: number.normal }] : [],
      ),
      ...(model.header.placeDate ? [{ span: model.header.placeDate.span, text: 'D' }] : []),
    ].sort((a, b) => a.span.start - b.span.start);
    for (const { span, text } of spans) {
      if (span.start < at) continue;
      out += model.text.slice(at, span.start) + text;
      at = span.end;
    }
    const rest = (out + model.text.slice(at)).normalize('NFC');
    return rest
      .replace(/[“”]/gu, '"')
      .replace(/[\p{L}\p{M}]+/gu, lookupKey)
      .replace(/\s+/gu, '');
  };

  const sound = (text: string, choices = [KEEP, ALL]): void => {
    const before = buildModel(text, knowledge);
    for (const options of choices) {
      const edits = formatEdits(before, knowledge, options);
      edits.forEach((edit, i) => {
        ok(edit.start >= (edits[i - 1]?.end ?? 0), text);
      });
      const formatted = applyTextEdits(text, edits);
      const after = buildModel(formatted, knowledge, { language: before.language });
      equal(essence(after), essence(before));
      equal(formatted.split('\n').length, text.split('\n').length);
      deepEqual(formatEdits(after, knowledge, options), [], `twice: ${formatted}`);
    }
  };

  it('changes nothing else, and nothing twice, on every example', async () => {
    const texts = (await loadExamples()).flatMap((one) =>
      [...one.bad, ...one.good].map((example) => readMarks(example.text).text),
    );
    ok(texts.length > 100);
    for (const text of texts) sound(text);
  }).timeout(60_000);

  it('never throws on any text, and its edits can be applied', () => {
    const pieces = [
      'Số ',
      '  ',
      ' ,',
      ' .',
      '"',
      '“',
      '”',
      '7 - NQ/TU',
      'ủy',
      'uỷ',
      'u\u0309y',
      '\n',
      '\r\n',
      '\uD800',
      '\0',
      '|',
      '\t',
      '```',
      '> ',
      '<!--',
      'ngày 5 tháng 2 năm 2025',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const edits = formatEdits(buildModel(text, knowledge), knowledge, ALL);
        edits.forEach((edit, i) => {
          ok(edit.start >= (edits[i - 1]?.end ?? 0) && edit.end <= text.length);
        });
      }),
      { numRuns: 200 },
    );
  });

  const corpus = join(root, '../shared/corpus');
  it('changes nothing else, and nothing twice, on real texts', function () {
    if (!existsSync(corpus)) {
      console.log('      (skipped: no corpus beside the repository)');
      this.skip();
    }
    const files = globSync('*/*.txt', { cwd: corpus });
    ok(files.length > 0);
    for (const file of files) sound(readFileSync(join(corpus, file), 'utf8'), [ALL]);
  }).timeout(120_000);
});
