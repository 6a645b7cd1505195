import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/single-item',
  bad: [
    { language: 'vi', text: 'I- MỤC TIÊU\n⟦1.⟧ Nâng cao chất lượng sinh hoạt chi bộ.\nII- NHIỆM VỤ' },
    { language: 'en', text: 'II. TASKS\n⟦a)⟧ Review the rules.\nIII. IMPLEMENTATION\nI and others.' },
    { language: 'en', text: 'Tasks:\n⟦a)⟧ Review the documents.\nThe end.', message: 'single' },
  ],
  good: [
    {
      language: 'vi',
      text: 'I. KẾT QUẢ\n1. Khám 4.216 lượt.\n2. 31/34 đảng viên hoàn thành tốt nhiệm vụ.\n\nII. LỊCH\n1. 05/3/2026: họp chi bộ.\n2. 07 - 09/3/2026: kiểm tra.',
    },
    { language: 'vi', text: '1. Một việc.\n2. Hai việc.' },
    { language: 'vi', text: 'Q. CHÁNH VĂN PHÒNG\nA. Nguyễn gửi thư.' },
    { language: 'en', text: '1. One.\n2. Two.' },
    { language: 'vi', text: 'Nhiệm vụ:\n1. Rà soát các văn bản.' },
  ],
};
