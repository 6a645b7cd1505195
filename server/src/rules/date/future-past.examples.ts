import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/future-past',
  bad: [
    {
      language: 'vi',
      text: 'Ngày ⟦15/3/2026⟧, Tỉnh uỷ đã tổ chức hội nghị tổng kết.',
      date: '2025-12-10',
    },
    {
      language: 'en',
      text: 'On ⟦March 15, 2026⟧, the Standing Committee held a conference.',
      date: '2025-12-10',
    },
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 05 tháng 3 năm 2025\n\nTỉnh uỷ đã tổ chức hội nghị quán triệt vào ngày ⟦20/8/2025⟧.',
      related: ['ngày 05 tháng 3 năm 2025'],
    },
    { language: 'en', text: 'The conference was held on ⟦August 20, 2025⟧ in Son Ha.', date: '2025-03-05' },
  ],
  good: [
    {
      language: 'vi',
      text: 'Trước ngày 15/3/2026, các chi bộ đã tổ chức xong đại hội. Ngày 15/3/2026, khi dự án đã hoàn thành, Tỉnh uỷ họp. Ngày 16/3/2026, Tỉnh uỷ sẽ công bố kết quả đã được thông qua.',
      date: '2025-12-10',
    },
    {
      language: 'en',
      text: 'On March 15, 2026, the conference organized by the Office will open. By March 15, 2026, cells held their congresses.',
      date: '2025-12-10',
    },
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
