import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/wrong-prefix',
  bad: [
    {
      language: 'vi',
      text: '1. Mục tiêu\n1.1. Chung\n1.2. Cụ thể\n2. Nhiệm vụ\n2.1. Tư tưởng\n⟦3.2.⟧ Tổ chức\n2.3. Kiểm tra',
      fixed: '1. Mục tiêu\n1.1. Chung\n1.2. Cụ thể\n2. Nhiệm vụ\n2.1. Tư tưởng\n2.2. Tổ chức\n2.3. Kiểm tra',
      message: 'parent',
      related: ['2.'],
    },
    {
      language: 'vi',
      text: '1. Mục tiêu\n2. Nhiệm vụ\n⟦1.1.⟧ Tư tưởng\n1.1.1. Chung\n1.1.2. Riêng\n1.2. Tổ chức',
      fixed: '1. Mục tiêu\n2. Nhiệm vụ\n2.1. Tư tưởng\n2.1.1. Chung\n2.1.2. Riêng\n2.2. Tổ chức',
      message: 'parent-several',
      related: ['2.'],
    },
    {
      language: 'en',
      text: '1. Aims\n1.1. General\n⟦2.2.⟧ Specific\n2. Tasks\n2.1. Ideology\n2.2. Personnel',
      fixed: '1. Aims\n1.1. General\n1.2. Specific\n2. Tasks\n2.1. Ideology\n2.2. Personnel',
      related: ['1.'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: '1. Mục tiêu\n1.1. Chung\n1.2. Cụ thể\n2. Nhiệm vụ\n2.1. Tư tưởng\n2.2. Tổ chức',
    },
    { language: 'vi', text: 'Điều 2. Nhiệm vụ\n2.1. Tư tưởng\n2.2. Tổ chức' },
    { language: 'en', text: 'Growth reached:\n8.5% in industry,\n4.2% in farming.' },
  ],
};
