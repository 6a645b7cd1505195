import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/item-ending',
  bad: [
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thả⟦o⟧\n- Báo cáo thẩm tra;\n- Tài liệu khác.\nNơi nhận: chi bộ.',
      fixed: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo;\n- Báo cáo thẩm tra;\n- Tài liệu khác.\nNơi nhận: chi bộ.',
    },
    {
      language: 'en',
      text: 'The file has:\na) a letter;\nb) a draft;\nc) a report;\nd) other paper⟦s⟧',
      fixed: 'The file has:\na) a letter;\nb) a draft;\nc) a report;\nd) other papers.',
    },
  ],
  good: [
    { language: 'vi', text: 'Hồ sơ gồm:\n- Tờ trình\n- Dự thảo\n- Báo cáo\n- Tài liệu khác' },
    { language: 'vi', text: '1. Mục tiêu\n2. Nhiệm vụ.\n3. Giải pháp.\nMột đoạn.\n4. Tổ chức' },
    { language: 'en', text: 'The file has:\na) a letter;\nb) a draft;\nc) a report;\nd) other papers.' },
  ],
};
