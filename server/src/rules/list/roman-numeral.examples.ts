import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/roman-numeral',
  bad: [
    {
      language: 'vi',
      text: 'I- TÌNH HÌNH\nII- MỤC TIÊU\nIII- NHIỆM VỤ\n⟦IIII⟧- GIẢI PHÁP\nV- TỔ CHỨC THỰC HIỆN',
      fixed: 'I- TÌNH HÌNH\nII- MỤC TIÊU\nIII- NHIỆM VỤ\nIV- GIẢI PHÁP\nV- TỔ CHỨC THỰC HIỆN',
    },
    {
      language: 'vi',
      text: 'Chương I\nQUY ĐỊNH CHUNG\nChương II\nNGUYÊN TẮC\nChương ⟦IIV⟧\nTỔ CHỨC THỰC HIỆN',
      fixed: 'Chương I\nQUY ĐỊNH CHUNG\nChương II\nNGUYÊN TẮC\nChương III\nTỔ CHỨC THỰC HIỆN',
    },
    {
      language: 'vi',
      text: 'Hội nghị bàn: I) rà soát quy chế; II) sắp xếp tổ chức; ⟦IIX⟧) kiểm tra; IV) báo cáo.',
      fixed: 'Hội nghị bàn: I) rà soát quy chế; II) sắp xếp tổ chức; III) kiểm tra; IV) báo cáo.',
    },
    {
      language: 'en',
      text: 'The plenum considered (i) the report; (ii) the plan; (iii) the budget; (⟦iiii⟧) personnel; (v) awards.',
      fixed:
        'The plenum considered (i) the report; (ii) the plan; (iii) the budget; (iv) personnel; (v) awards.',
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'I- MỘT\nII- HAI\nIII- BA\nIV- BỐN\nV- NĂM\nVI- SÁU\nVII- BẢY\nVIII- TÁM\nIX- CHÍN\nX- MƯỜI',
    },
    { language: 'en', text: 'I. AIMS\nII. TASKS\nIII. SOLUTIONS\nIV. FUNDING' },
  ],
};
