import type { RuleExamples } from '../types';
import { draft } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/body-ending',
  bad: [
    {
      language: 'vi',
      text: draft({ body: 'Ban Thường vụ Tỉnh uỷ báo cáo kết quả công tác tháng ⟦5⟧' }),
      message: 'none',
      fixed: draft({ body: 'Ban Thường vụ Tỉnh uỷ báo cáo kết quả công tác tháng 5.' }),
    },
    {
      language: 'vi',
      text: draft({ body: 'Ban Thường vụ Tỉnh uỷ báo cáo kết quả công tác tháng ⟦5;⟧' }),
      message: 'other',
      fixed: draft({ body: 'Ban Thường vụ Tỉnh uỷ báo cáo kết quả công tác tháng 5.' }),
    },
  ],
  good: [
    { language: 'vi', text: draft() },
    { language: 'vi', text: draft({ body: 'Chủ đề năm là “Kỷ cương, trách nhiệm”.' }) },
    { language: 'vi', text: draft({ body: 'Tỉnh uỷ báo cáo./.' }) },
    { language: 'vi', text: draft({ body: 'Tỉnh uỷ báo cáo', recipients: '', signature: '' }) },
  ],
};
