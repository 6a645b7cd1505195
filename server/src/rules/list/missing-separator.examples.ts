import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/missing-separator',
  bad: [
    {
      language: 'vi',
      text: 'Gồm: (1) nhân sự; (2) văn kiện ⟦(3)⟧ hậu cần; (4) tuyên truyền.',
      fixed: 'Gồm: (1) nhân sự; (2) văn kiện; (3) hậu cần; (4) tuyên truyền.',
    },
    {
      language: 'en',
      text: 'They are: a) review; b) training; c) inspection ⟦d)⟧ reports.',
      fixed: 'They are: a) review; b) training; c) inspection; d) reports.',
    },
  ],
  good: [
    { language: 'vi', text: 'Gồm: (1) nhân sự; (2) văn kiện; (3) hậu cần và (4) tuyên truyền.' },
    { language: 'vi', text: 'Gồm (1) nhân sự (2) văn kiện (3) hậu cần.' },
    { language: 'en', text: 'They are (1) review, (2) training, and (3) reports.' },
    { language: 'vi', text: 'Hồ sơ gồm:\n1. Tờ trình;\n2 Dự thảo;\n3. Báo cáo.' },
  ],
};
