import type { RuleExamples } from '../types';
import { draft } from './example-draft';

const LETTER = {
  number: 'Số 15-CV/TU',
  type: '',
  subject: 'về việc báo cáo số liệu tháng 5',
  separator: '',
  body: 'Kính gửi: Ban Tổ chức Trung ương\n\nTỉnh uỷ gửi số liệu tháng 5.',
};

export const examples: RuleExamples = {
  rule: 'format/urgency-mark',
  bad: [
    {
      language: 'vi',
      text: draft({ date: 'Sơn Hà, ngày 02 tháng 6 năm 2026\n⟦KHẨN CẤP⟧' }),
      message: 'unknown',
      fixed: draft({ date: 'Sơn Hà, ngày 02 tháng 6 năm 2026\nKHẨN' }),
    },
    {
      language: 'vi',
      text: draft({ date: 'Sơn Hà, ngày 02 tháng 6 năm 2026\n⟦Hoả tốc⟧' }),
      message: 'capitals',
      fixed: draft({ date: 'Sơn Hà, ngày 02 tháng 6 năm 2026\nHOẢ TỐC' }),
    },
    { language: 'vi', text: draft({ heading: 'ĐẢNG CỘNG SẢN VIỆT NAM\n⟦HOẢ TỐC⟧' }), message: 'place' },
    { language: 'vi', text: draft({ ...LETTER, number: 'Số 15-CV/TU\n⟦KHẨN⟧' }), message: 'place-letter' },
  ],
  good: [
    { language: 'vi', text: draft({ number: 'Số 15-BC/TU\nHOẢ TỐC' }) },
    { language: 'vi', text: draft({ ...LETTER, subject: `${LETTER.subject}\n\nKHẨN` }) },
    { language: 'vi', text: draft({ number: 'Số 15-BC/TU\nTHƯỢNG KHẨN\nDự thảo lần 2' }) },
  ],
};
