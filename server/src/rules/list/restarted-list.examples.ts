import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/restarted-list',
  bad: [
    {
      language: 'vi',
      text: '1. Rà soát văn bản.\n2. Lập kế hoạch.\n3. Phân công cán bộ.\n⟦1.⟧ Kiểm tra tiến độ.\n2. Báo cáo kết quả.',
      fixed:
        '1. Rà soát văn bản.\n2. Lập kế hoạch.\n3. Phân công cán bộ.\n4. Kiểm tra tiến độ.\n5. Báo cáo kết quả.',
      related: ['3.'],
    },
    {
      language: 'vi',
      text: 'Gồm: (1) nhân sự; (2) văn kiện; (3) hậu cần; ⟦(1)⟧ tuyên truyền; (2) an ninh.',
      fixed: 'Gồm: (1) nhân sự; (2) văn kiện; (3) hậu cần; (4) tuyên truyền; (5) an ninh.',
      related: ['(3)'],
    },
    {
      language: 'en',
      text: 'The tasks are: a) review; b) train; c) inspect; ⟦a)⟧ report; b) reward.',
      fixed: 'The tasks are: a) review; b) train; c) inspect; d) report; e) reward.',
      related: ['c)'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Về tổ chức:\n1. Sắp xếp bộ máy.\n2. Tinh giản biên chế.\nVề cán bộ:\n1. Quy hoạch.\n2. Luân chuyển.',
    },
    {
      language: 'vi',
      text: 'Công tác tổ chức\n1. Sắp xếp bộ máy.\n2. Tinh giản biên chế.\nCông tác cán bộ\n1. Quy hoạch.\n2. Luân chuyển.',
    },
    {
      language: 'en',
      text: 'The first file has (1) a report; (2) a draft. The second has (1) a letter; (2) a plan.',
    },
  ],
};
