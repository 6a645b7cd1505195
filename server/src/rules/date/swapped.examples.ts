import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/swapped',
  bad: [
    {
      language: 'vi',
      text: 'Đoàn làm việc với xã Sơn Hà ngày 21/5/2025 và xã Bình Lâm ngày ⟦5/27/2025⟧.',
      fixed: 'Đoàn làm việc với xã Sơn Hà ngày 21/5/2025 và xã Bình Lâm ngày 27/5/2025.',
      related: ['21/5/2025'],
    },
    {
      language: 'en',
      text: 'Circular No. 12/2015/TT-BTC dated 17/6/2015 and Circular No. 19/2015/TT-BTC dated ⟦7/23/2015⟧.',
      fixed: 'Circular No. 12/2015/TT-BTC dated 17/6/2015 and Circular No. 19/2015/TT-BTC dated 23/7/2015.',
      related: ['17/6/2015'],
    },
  ],
  good: [
    { language: 'vi', text: 'Họp ngày 21/5/2025, ngày 05/6/2025 và ngày 12/12/2025.' },
    { language: 'vi', text: 'Họp ngày 5/27/2025.' },
    { language: 'en', text: 'Dated 17/6/2015 and 7/6/2015; May 27, 2025.' },
  ],
};
