import type { RuleExamples } from '../types';
import { draft, OLD_DATE } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/recipients',
  bad: [
    {
      language: 'vi',
      text: draft({ recipients: '⟦Nơi nhận⟧\n- Lưu Văn phòng Tỉnh uỷ.' }),
      message: 'colon',
      fixed: draft({ recipients: 'Nơi nhận:\n- Lưu Văn phòng Tỉnh uỷ.' }),
    },
    {
      language: 'vi',
      text: draft({
        recipients: 'Nơi nhận:\n- Văn phòng Trung ương ⟦Đảng,⟧\n- Các đảng uỷ;\n- Lưu Văn phòng Tỉnh uỷ.',
      }),
      message: 'separator',
      fixed: draft({
        recipients: 'Nơi nhận:\n- Văn phòng Trung ương Đảng;\n- Các đảng uỷ;\n- Lưu Văn phòng Tỉnh uỷ.',
      }),
    },
    {
      language: 'vi',
      text: draft({
        date: OLD_DATE,
        recipients: 'Nơi nhận:\n- Văn phòng Trung ương ⟦Đảng;⟧\n- Lưu Văn phòng Tỉnh uỷ.',
      }),
      message: 'separator',
      fixed: draft({
        date: OLD_DATE,
        recipients: 'Nơi nhận:\n- Văn phòng Trung ương Đảng,\n- Lưu Văn phòng Tỉnh uỷ.',
      }),
    },
    {
      language: 'vi',
      text: draft({ recipients: 'Nơi nhận:\n- Các đảng uỷ;\n- Lưu Văn phòng Tỉnh ⟦uỷ;⟧' }),
      message: 'last',
      fixed: draft({ recipients: 'Nơi nhận:\n- Các đảng uỷ;\n- Lưu Văn phòng Tỉnh uỷ.' }),
    },
    {
      language: 'vi',
      text: draft({ recipients: 'Nơi nhận:\n- Các đảng uỷ;\n⟦- Lưu: VT.⟧' }),
      message: 'archive',
    },
  ],
  good: [
    // A comment is no line of the document.
    {
      language: 'vi',
      text: draft({
        recipients:
          'Nơi nhận:\n- Các đảng uỷ;\n<!-- partydoc-disable-next-line title/capitals -->\n- Tỉnh đoàn;\n- Lưu Văn phòng Tỉnh uỷ.',
      }),
    },
    { language: 'vi', text: draft() },
    {
      language: 'vi',
      text: draft({ date: OLD_DATE, recipients: 'Nơi nhận:\n- Các đảng uỷ,\n- Lưu Văn phòng Tỉnh uỷ.' }),
    },
    {
      language: 'vi',
      text: draft({ recipients: 'Nơi nhận:\n- Các đảng uỷ trực thuộc\nTỉnh uỷ;\n- Lưu Văn phòng Tỉnh uỷ.' }),
    },
  ],
};
