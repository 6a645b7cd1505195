import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/skipped-level',
  bad: [
    {
      language: 'vi',
      text: '1. Thể thức\n⟦1.1.1.⟧ Tiêu đề\n1.1.2. Tên cơ quan\n2. Kỹ thuật',
      related: ['1.'],
    },
    {
      language: 'en',
      text: '2. Format\n⟦2.1.1.⟧ Heading\n2.1.2. Name of the body\n3. Technique',
      related: ['2.'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: '1. Thể thức\n1.1. Tiêu đề\n1.1.1. Chữ\n1.1.2. Cỡ\n1.2. Tên cơ quan\n2. Kỹ thuật',
    },
    { language: 'en', text: 'Article 2. Format\n2.1. Heading\n2.2. Name\nArticle 3. Technique' },
  ],
};
