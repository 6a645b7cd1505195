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
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký⟦;⟧\nViệc cần làm:\n- Rà soát;\n- Kiểm tra.',
      fixed:
        'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký.\nViệc cần làm:\n- Rà soát;\n- Kiểm tra.',
      message: 'final',
      related: ['-'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: '1. Hồ sơ gồm:\na) Tờ trình;\nb) Dự thảo;\n2. Đoàn gồm:\na) Trưởng đoàn;\nb) Thư ký.\n3. Làm:\na) Rà soát;\nb) Kiểm tra.',
    },
    { language: 'vi', text: 'Hồ sơ gồm:\n- Tờ trình\n- Dự thảo\n- Báo cáo\n- Tài liệu khác' },
    { language: 'vi', text: '1. Mục tiêu\n2. Nhiệm vụ.\n3. Giải pháp.\nMột đoạn.\n4. Tổ chức' },
    { language: 'en', text: 'The file has:\na) a letter;\nb) a draft;\nc) a report;\nd) other papers.' },
  ],
};
