import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/misplaced-label',
  bad: [
    {
      language: 'vi',
      text: 'Tập trung: (1) tuyên truyền; (2) kiểm tra; ⟦(8)⟧ giám sát; (4) khen thưởng.',
      fixed: 'Tập trung: (1) tuyên truyền; (2) kiểm tra; (3) giám sát; (4) khen thưởng.',
      message: 'after',
      related: ['(2)'],
    },
    {
      language: 'vi',
      text: '1. Văn phòng chủ trì.\n⟦3.⟧ Ban Tổ chức phối hợp.\n2. Ban Tuyên giáo tuyên truyền.\n4. Các chi bộ thực hiện.',
      fixed:
        '1. Văn phòng chủ trì.\n2. Ban Tổ chức phối hợp.\n3. Ban Tuyên giáo tuyên truyền.\n4. Các chi bộ thực hiện.',
      message: 'swapped',
      related: ['2.'],
    },
    {
      language: 'vi',
      text: 'I- MỤC TIÊU\n⟦V-⟧ NHIỆM VỤ\nIII- GIẢI PHÁP\nIV- TỔ CHỨC THỰC HIỆN',
      fixed: 'I- MỤC TIÊU\nII- NHIỆM VỤ\nIII- GIẢI PHÁP\nIV- TỔ CHỨC THỰC HIỆN',
      related: ['I-'],
    },
    {
      language: 'vi',
      text: 'Yêu cầu:\n⟦3.⟧ Bám sát nghị quyết.\n2. Phân công rõ người.\n3. Báo cáo đúng hạn.',
      message: 'first',
      fixed: 'Yêu cầu:\n1. Bám sát nghị quyết.\n2. Phân công rõ người.\n3. Báo cáo đúng hạn.',
      related: ['2.'],
    },
    {
      language: 'en',
      text: 'First, review the rules. ⟦Third,⟧ train officials. Second, report each quarter. Fourth, reward good work.',
      message: 'swapped',
      fixed:
        'First, review the rules. Second, train officials. Third, report each quarter. Fourth, reward good work.',
      related: ['Second,'],
    },
    {
      language: 'en',
      text: 'a) inspect; ⟦f)⟧ supervise; c) discipline; d) report.',
      fixed: 'a) inspect; b) supervise; c) discipline; d) report.',
      related: ['a)'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: '1. Tình hình\nCần tập trung:\n1. Rà soát quy chế.\n2. Kiểm tra chi bộ.\n3. Báo cáo kết quả.\n2. Nhiệm vụ\nLàm tốt.\n3. Tổ chức\nGiao việc.',
    },
    { language: 'vi', text: 'u) Một việc.\nv) Một việc khác.\nx) Việc sau cùng.' },
    { language: 'vi', text: 'g) Tổng hợp.\nh) Đánh giá.\ni) Báo cáo.\nk) Lưu trữ.' },
    {
      language: 'en',
      text: 'The plenum considered (i) the report; (ii) the plan; (iii) the budget; (iv) personnel; (v) other matters.',
    },
  ],
};
