import { draft } from '../format/example-draft';
import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/mixed-styles',
  bad: [
    {
      language: 'vi',
      text: 'I- TÌNH HÌNH\nII- MỤC TIÊU\n⟦III.⟧ NHIỆM VỤ\nIV- TỔ CHỨC THỰC HIỆN',
      fixed: 'I- TÌNH HÌNH\nII- MỤC TIÊU\nIII- NHIỆM VỤ\nIV- TỔ CHỨC THỰC HIỆN',
      related: ['I-'],
    },
    {
      language: 'vi',
      text: '1. Mục tiêu\n1.1. Chung\n1.2. Cụ thể\n⟦1.3⟧ Lộ trình thực hiện\n2. Nhiệm vụ',
      fixed: '1. Mục tiêu\n1.1. Chung\n1.2. Cụ thể\n1.3. Lộ trình thực hiện\n2. Nhiệm vụ',
      related: ['1.1.'],
    },
    {
      language: 'vi',
      text: 'I- MỤC TIÊU\n1. Chung\n2. Cụ thể\nII- NHIỆM VỤ\n⟦1-⟧ Tư tưởng\n2- Tổ chức\nIII- GIẢI PHÁP\n1. Đào tạo\n2. Kiểm tra',
      message: 'lists',
      related: ['1.'],
    },
    {
      language: 'vi',
      text: 'Gồm: (1) nhân sự; ⟦2)⟧ văn kiện; (3) hậu cần.',
      fixed: 'Gồm: (1) nhân sự; (2) văn kiện; (3) hậu cần.',
      related: ['(1)'],
    },
    {
      language: 'en',
      text: '1- Review the rules.\n2- Train officials.\n⟦3.⟧ Report each quarter.',
      fixed: '1- Review the rules.\n2- Train officials.\n3- Report each quarter.',
      related: ['1-'],
    },
    {
      language: 'vi',
      text: '1. Nhiệm vụ\nGồm:\n1) Rà soát.\n2) Kiểm tra.\n⟦3.⟧ Báo cáo.\n4) Lưu trữ.\n2. Tổ chức',
      fixed: '1. Nhiệm vụ\nGồm:\n1) Rà soát.\n2) Kiểm tra.\n3) Báo cáo.\n4) Lưu trữ.\n2. Tổ chức',
      related: ['1)'],
    },
  ],
  good: [
    // Of the figures of appendices a rule of form tells.
    {
      language: 'vi',
      text: draft({
        body: 'Tỉnh uỷ báo cáo kết quả (số liệu tại phụ lục kèm theo).',
        after:
          'PHỤ LỤC 1\nSỐ LIỆU\n(Kèm theo Báo cáo số 15-BC/TU)\n\nTốt.\n\nPHỤ LỤC II\nDANH SÁCH\n(Kèm theo Báo cáo số 15-BC/TU)\n\nĐủ.',
      }),
    },
    { language: 'vi', text: 'I- MỤC TIÊU\n1. Chung\n1) Trước mắt\n2) Lâu dài\n2. Cụ thể\nII- NHIỆM VỤ' },
    {
      language: 'vi',
      text: 'Chương I\nĐiều 1. Phạm vi\n1. Đối tượng.\n2. Nguyên tắc.\na) Dân chủ;\nb) Công khai.',
    },
    {
      language: 'en',
      text: 'On the one hand (a) planning and (b) data; see (c). The office reports on all of them.',
    },
    { language: 'en', text: 'On the one hand (a) planning and (b) data; see (c).' },
    { language: 'en', text: '1. Aims\n(1) review; (2) train\n2. Tasks' },
    {
      language: 'vi',
      text: 'Hồ sơ gồm: a) tờ trình; b) dự thảo. Đoàn gồm: a) trưởng đoàn; b) thư ký. Việc: (a) rà soát; (b) kiểm tra.',
    },
  ],
};
