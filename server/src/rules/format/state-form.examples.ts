import type { RuleExamples } from '../types';
import { draft, STATE } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/state-form',
  bad: [
    {
      language: 'vi',
      text: draft({ heading: '⟦CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM⟧\nĐộc lập - Tự do - Hạnh phúc' }),
      message: 'heading',
      fixed: draft(),
    },
    { language: 'vi', text: draft({ number: '⟦Số:⟧ 15-BC/TU' }), message: 'colon', fixed: draft() },
    {
      language: 'vi',
      text: draft({
        number: 'Số 15-CV/TU',
        type: '',
        separator: '',
        subject: '⟦V/v⟧ bố trí kinh phí',
        body: 'Kính gửi: Văn phòng Trung ương Đảng.\n\nTỉnh uỷ báo cáo.',
      }),
      message: 'subject',
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
      text: draft({ body: 'Tỉnh uỷ báo cáo⟦./.⟧' }),
      message: 'ending',
      fixed: draft({ body: 'Tỉnh uỷ báo cáo.' }),
    },
  ],
  good: [
    { language: 'vi', text: draft() },
    { language: 'vi', text: draft({ ...STATE, body: 'Uỷ ban nhân dân tỉnh báo cáo./.' }) },
    { language: 'vi', text: 'Số: 15-BC/TU' },
  ],
};
