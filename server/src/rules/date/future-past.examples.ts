import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/future-past',
  bad: [
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 05 tháng 3 năm 2025\n\nTỉnh uỷ đã tổ chức hội nghị quán triệt vào ngày ⟦20/8/2025⟧.',
    },
    { language: 'en', text: 'The conference was held on ⟦August 20, 2025⟧ in Son Ha.', date: '2025-03-05' },
  ],
  good: [
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 05 tháng 3 năm 2025\n\nTỉnh uỷ đã ban hành kế hoạch tổ chức lễ phát động ngày 19/5/2025.',
    },
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 05 tháng 3 năm 2025\n\nTỉnh uỷ đã ban hành kế hoạch tổ chức đại hội trước ngày 20/8/2025; đã tổ chức hội nghị ngày 20/02/2025.',
    },
    { language: 'vi', text: 'Tỉnh uỷ đã tổ chức hội nghị vào ngày 20/8/2025.' },
    {
      language: 'en',
      text: 'The conference will be held on August 20, 2025; a plan was issued for the congress to open on August 20, 2025.',
      date: '2025-03-05',
    },
  ],
};
