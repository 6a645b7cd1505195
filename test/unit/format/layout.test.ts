import { deepEqual, equal, ok } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import { formatRules } from '../../../server/src/rules/format';
import { draft } from '../../../server/src/rules/format/example-draft';
import { checkText, knowledge } from '../../support/check';

const found = (text: string): string[] =>
  checkText(text, { language: 'vi' }, formatRules).diagnoses.map(
    ({ rule, finding: { span } }) => `${rule.id} ${text.slice(span.start, span.end)}`,
  );

describe('the layout of a whole draft', () => {
  it('is read whatever the line breaks and the Unicode form', () => {
    for (const text of [draft(), draft().replaceAll('\n', '\r\n'), draft().normalize('NFD')]) {
      ok(buildModel(text, knowledge, { language: 'vi' }).layout);
      deepEqual(found(text), []);
    }
  });

  it('is marked at the right place in decomposed text', () => {
    const text = draft({ body: 'Tỉnh uỷ báo cáo kết quả công tác./.' }).normalize('NFD');
    deepEqual(found(text), ['format/state-form ./.']);
  });

  it('may have two columns, by tabs or spaces', () => {
    for (const gap of ['\t', '          ']) {
      const head = `TỈNH UỶ SƠN HÀ${gap}ĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 15-BC/TU${gap}Sơn Hà, ngày 02 tháng 6 năm 2026`;
      const text = draft({ heading: '', issuer: '', star: '', number: '', date: head });
      const { layout } = buildModel(text, knowledge, { language: 'vi' });
      equal(layout?.linear, false);
      deepEqual(found(text), []);
    }
  });

  it('is not that of a passage, nor of any hostile text', () => {
    const texts = [
      '',
      '*',
      '-----',
      '\u0000\uD800',
      '[…] xx ____',
      'Nơi nhận:',
      `${'['.repeat(5_000)}x`,
      `${'. '.repeat(5_000)}x`,
    ];
    for (const text of texts) equal(buildModel(text, knowledge, { language: 'vi' }).layout, undefined);
  });

  it('never makes a rule throw, wherever a draft breaks off', () => {
    const text = draft({ after: 'PHỤ LỤC I\nSỐ LIỆU' });
    for (let end = 0; end < text.length; end += 7) found(text.slice(0, end));
  });
});
