import type { RuleExamples } from '../types';
import { draft } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/subject',
  bad: [
    {
      language: 'vi',
      text: draft({ subject: 'kết quả công tác tháng 5 năm ⟦2026.⟧' }),
      message: 'stop',
      fixed: draft(),
    },
  ],
  good: [
    { language: 'vi', text: draft() },
    { language: 'vi', text: draft({ separator: '', subject: 'Tỉnh uỷ báo cáo kết quả.' }) },
  ],
};
