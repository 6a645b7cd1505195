import type { RuleExamples } from '../types';
import { draft, OLD_DATE } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/addressee',
  bad: [
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-TTr/TU',
        type: 'TỜ TRÌNH',
        subject: 'về việc bố trí kinh phí',
        body: '⟦Kính gửi⟧: Ban Bí thư.\n\nTỉnh uỷ trình.',
      }),
      message: 'proposal',
      fixed: draft({
        number: 'Số 15-TTr/TU',
        type: 'TỜ TRÌNH',
        subject: 'về việc bố trí kinh phí',
        body: 'Kính trình: Ban Bí thư.\n\nTỉnh uỷ trình.',
      }),
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-TTr/TU',
        type: 'TỜ TRÌNH',
        subject: 'về việc bố trí kinh phí',
        date: OLD_DATE,
        body: '⟦Kính trình⟧: Ban Bí thư.\n\nTỉnh uỷ trình.',
      }),
      message: 'before',
      fixed: draft({
        number: 'Số 15-TTr/TU',
        type: 'TỜ TRÌNH',
        subject: 'về việc bố trí kinh phí',
        date: OLD_DATE,
        body: 'Kính gửi: Ban Bí thư.\n\nTỉnh uỷ trình.',
      }),
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-CV/TU',
        type: '',
        separator: '',
        subject: 'về việc bố trí kinh phí',
        body: '⟦Kính trình⟧: Văn phòng Trung ương Đảng.\n\nTỉnh uỷ báo cáo.',
      }),
      message: 'letter',
      fixed: draft({
        number: 'Số 15-CV/TU',
        type: '',
        separator: '',
        subject: 'về việc bố trí kinh phí',
        body: 'Kính gửi: Văn phòng Trung ương Đảng.\n\nTỉnh uỷ báo cáo.',
      }),
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-TTr/TU',
        type: 'TỜ TRÌNH',
        subject: 'về việc bố trí kinh phí',
        body: '⟦Kính trình⟧ Ban Bí thư\n\nTỉnh uỷ trình.',
      }),
      message: 'colon',
      fixed: draft({
        number: 'Số 15-TTr/TU',
        type: 'TỜ TRÌNH',
        subject: 'về việc bố trí kinh phí',
        body: 'Kính trình: Ban Bí thư\n\nTỉnh uỷ trình.',
      }),
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-TTr/TU',
        type: 'TỜ TRÌNH',
        subject: 'về việc bố trí kinh phí',
        body: 'Kính trình:\n- Ban Bí thư;\n- Văn phòng Trung ương ⟦Đảng,⟧\n- Ban Tổ chức Trung ương.\n\nTỉnh uỷ trình.',
      }),
      message: 'separator',
      fixed: draft({
        number: 'Số 15-TTr/TU',
        type: 'TỜ TRÌNH',
        subject: 'về việc bố trí kinh phí',
        body: 'Kính trình:\n- Ban Bí thư;\n- Văn phòng Trung ương Đảng;\n- Ban Tổ chức Trung ương.\n\nTỉnh uỷ trình.',
      }),
    },
  ],
  good: [
    // An appeal begins with whom it addresses.
    {
      language: 'vi',
      text: draft({
        number: '',
        type: 'LỜI KÊU GỌI',
        subject: 'ủng hộ đồng bào vùng lũ',
        body: 'Kính gửi đồng bào, đồng chí, chiến sĩ!\n\nTỉnh uỷ kêu gọi mọi người ủng hộ đồng bào vùng lũ.',
        recipients: '',
      }),
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-TTr/TU',
        type: 'TỜ TRÌNH',
        subject: 'về việc bố trí kinh phí',
        body: 'Kính trình: Ban Bí thư.\n\nTỉnh uỷ trình.\n\nKính trình Ban Bí thư xem xét, quyết định.',
      }),
    },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-TTr/TU',
        type: 'TỜ TRÌNH',
        subject: 'về việc bố trí kinh phí',
        date: OLD_DATE,
        body: 'Kính gửi: Ban Bí thư.\n\nTỉnh uỷ trình.',
      }),
    },
  ],
};
