import { deepEqual, equal } from 'node:assert/strict';
import { layoutOf } from '../../../server/src/export/layout';
import type { EndPart, ParagraphPart } from '../../../server/src/export/page';
import { buildModel } from '../../../server/src/model/document';
import { draft } from '../../../server/src/rules/format/example-draft';
import { knowledge } from '../../support/check';

const bodyOf = (text: string): ReturnType<typeof layoutOf>['body'] =>
  layoutOf(buildModel(text, knowledge, { language: 'vi' }), { markdown: false }).body;

const endOf = (text: string): EndPart | undefined => bodyOf(text).find((part) => part.kind === 'end');

/** Each signature line by line, the role before the text. */
const signed = (text: string): string[][] | undefined =>
  endOf(text)?.signatures.map((one) =>
    one.map(({ role, runs }) => `${role}: ${runs.map((run) => run.text).join('')}`),
  );

const one = [['authority: T/M BAN THƯỜNG VỤ', 'post: PHÓ BÍ THƯ', 'name: Lê Văn Thử']];

describe('the end of a draft', () => {
  it('has recipients and a signature, in either order', () => {
    deepEqual(signed(draft()), one);
    equal(endOf(draft())?.recipients.length, 4);
    const turned = draft({
      recipients: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn Thử',
      signature: 'Nơi nhận:\n- Lưu Văn phòng Tỉnh uỷ.',
    });
    deepEqual(signed(turned), one);
  });

  it('may have two signatures side by side, by blanks or a tab', () => {
    for (const gap of ['     ', '\t']) {
      const signature = `T/M ĐẢNG UỶ CÔNG AN${gap}T/M BAN THƯỜNG VỤ\nBÍ THƯ ĐẢNG UỶ${gap}BÍ THƯ TỈNH UỶ\n\nTrần Thị Mẫu${gap}Lê Văn Thử`;
      deepEqual(signed(draft({ signature })), [
        ['authority: T/M ĐẢNG UỶ CÔNG AN', 'post: BÍ THƯ ĐẢNG UỶ', 'name: Trần Thị Mẫu'],
        ['authority: T/M BAN THƯỜNG VỤ', 'post: BÍ THƯ TỈNH UỶ', 'name: Lê Văn Thử'],
      ]);
    }
  });

  it('may have the recipients in one column and the signature in the other', () => {
    const recipients =
      'Nơi nhận:          T/M BAN THƯỜNG VỤ\n- Như trên;          PHÓ BÍ THƯ\n- Lưu Văn phòng Tỉnh uỷ.\n\n                    Lê Văn Thử';
    const text = draft({ recipients, signature: '' });
    deepEqual(signed(text), one);
    deepEqual(
      endOf(text)?.recipients.map((runs) => runs.map((run) => run.text).join('')),
      ['Nơi nhận:', '- Như trên;', '- Lưu Văn phòng Tỉnh uỷ.'],
    );
  });

  it('is text as it stands where a line between two columns has but one', () => {
    const signature =
      'NGƯỜI GHI BIÊN BẢN          CHỦ TRÌ HỘI NGHỊ\nBÍ THƯ\n\nTrần Thị Mẫu          Lê Văn Thử';
    const body = bodyOf(draft({ signature }));
    const text = JSON.stringify(body);
    for (const word of ['NGƯỜI GHI BIÊN BẢN', 'CHỦ TRÌ HỘI NGHỊ', 'Trần Thị Mẫu', 'Lê Văn Thử'])
      equal(text.includes(word), true, word);
  });
});

describe('what follows the end', () => {
  const text = draft({
    body: 'Số liệu ở Phụ lục kèm theo.',
    after:
      'PHỤ LỤC 1\nSỐ LIỆU THÁNG 5\n(Kèm theo Báo cáo số 15-BC/TU, ngày 02/6/2026 của Tỉnh uỷ)\n-----\n\n1. Số liệu.\n\nPHỤ LỤC 2\nDANH SÁCH\n(Kèm theo Báo cáo số 15-BC/TU, ngày 02/6/2026 của Tỉnh uỷ)\n\nKhông có.',
  });
  const after = bodyOf(text)
    .slice(bodyOf(text).findIndex(({ kind }) => kind === 'end') + 1)
    .filter((part): part is ParagraphPart => part.kind === 'paragraph');

  it('are appendices: each on pages of its own, with its title and what it belongs to', () => {
    deepEqual(
      after.map(({ role, pageBreak }) => (pageBreak ? `${role}, new page` : role)),
      ['unit, new page', 'unit', 'note', 'rule', 'text', 'unit, new page', 'unit', 'note', 'text'],
    );
  });

  it('stays with the last paragraph before it', () => {
    const body = bodyOf(text);
    const last = body[body.findIndex(({ kind }) => kind === 'end') - 1];
    equal(last?.kind === 'paragraph' && last.keepNext, true);
  });
});
