import type { RuleExamples } from '../types';
import { draft, OLD_DATE } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/legal-bases',
  bad: [
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-QĐ/TU',
        type: 'QUYẾT ĐỊNH',
        subject: 'về việc thành lập Tổ biên tập',
        body: '- Căn cứ Điều lệ ⟦Đảng,⟧\n- Căn cứ Quy chế làm việc;\n- Xét đề nghị của Văn phòng Tỉnh uỷ.\n\nBAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH\n\nĐiều 1. Thành lập Tổ biên tập.',
      }),
      message: 'separator',
      fixed: draft({
        number: 'Số 15-QĐ/TU',
        type: 'QUYẾT ĐỊNH',
        subject: 'về việc thành lập Tổ biên tập',
        body: '- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc;\n- Xét đề nghị của Văn phòng Tỉnh uỷ.\n\nBAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH\n\nĐiều 1. Thành lập Tổ biên tập.',
      }),
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-QĐ/TU',
        type: 'QUYẾT ĐỊNH',
        subject: 'về việc thành lập Tổ biên tập',
        body: '- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm ⟦việc,⟧\n\nBAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH\n\nĐiều 1. Thành lập Tổ biên tập.',
      }),
      message: 'last',
      fixed: draft({
        number: 'Số 15-QĐ/TU',
        type: 'QUYẾT ĐỊNH',
        subject: 'về việc thành lập Tổ biên tập',
        body: '- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc.\n\nBAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH\n\nĐiều 1. Thành lập Tổ biên tập.',
      }),
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-QĐ/TU',
        type: 'QUYẾT ĐỊNH',
        subject: 'về việc thành lập Tổ biên tập',
        body: '⟦Căn⟧ cứ Điều lệ Đảng;\nCăn cứ Quy chế làm việc.\n\nBAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH\n\nĐiều 1. Thành lập Tổ biên tập.',
      }),
      message: 'hyphen',
      fixed: draft({
        number: 'Số 15-QĐ/TU',
        type: 'QUYẾT ĐỊNH',
        subject: 'về việc thành lập Tổ biên tập',
        body: '- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc.\n\nBAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH\n\nĐiều 1. Thành lập Tổ biên tập.',
      }),
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-QĐ/TU',
        type: 'QUYẾT ĐỊNH',
        subject: 'về việc thành lập Tổ biên tập',
        date: OLD_DATE,
        body: 'Căn cứ Điều lệ Đảng;\nCăn cứ Quy chế làm ⟦việc.⟧\n\nBAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH\n\nĐiều 1. Thành lập Tổ biên tập.',
      }),
      message: 'last',
      fixed: draft({
        number: 'Số 15-QĐ/TU',
        type: 'QUYẾT ĐỊNH',
        subject: 'về việc thành lập Tổ biên tập',
        date: OLD_DATE,
        body: 'Căn cứ Điều lệ Đảng;\nCăn cứ Quy chế làm việc,\n\nBAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH\n\nĐiều 1. Thành lập Tổ biên tập.',
      }),
    },
  ],
  good: [
    // A comment is no line of the document.
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-QĐ/TU',
        type: 'QUYẾT ĐỊNH',
        subject: 'về việc thành lập Tổ biên tập',
        body: '- Căn cứ Điều lệ Đảng;\n<!-- partydoc-disable-next-line citation/first-mention -->\n- Căn cứ Quy chế làm việc số 02-QC/TU.\n\nBAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH\n\nĐiều 1. Thành lập Tổ biên tập.',
      }),
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-QĐ/TU',
        type: 'QUYẾT ĐỊNH',
        subject: 'về việc thành lập Tổ biên tập',
        body: '- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc.\n\nBAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH\n\nĐiều 1. Thành lập Tổ biên tập.',
      }),
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-QĐ/TU',
        type: 'QUYẾT ĐỊNH',
        subject: 'về việc thành lập Tổ biên tập',
        date: OLD_DATE,
        body: 'Căn cứ Điều lệ Đảng;\nCăn cứ Quy chế làm việc,\n\nBAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH\n\nĐiều 1. Thành lập Tổ biên tập.',
      }),
    },
    { language: 'vi', text: draft({ body: 'Căn cứ Quy chế làm việc, Ban Thường vụ Tỉnh uỷ báo cáo.' }) },
  ],
};
