import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/repeated-label',
  bad: [
    {
      language: 'vi',
      text: 'I- KẾT QUẢ\nII- HẠN CHẾ\n⟦II-⟧ NHIỆM VỤ\nIII- TỔ CHỨC THỰC HIỆN',
      fixed: 'I- KẾT QUẢ\nII- HẠN CHẾ\nIII- NHIỆM VỤ\nIV- TỔ CHỨC THỰC HIỆN',
      message: 'shifts',
      related: ['II-'],
    },
    {
      language: 'vi',
      text: 'Gồm: (1) quán triệt nghị quyết; ⟦(1)⟧ xây dựng kế hoạch; (3) kiểm tra; (4) sơ kết.',
      fixed: 'Gồm: (1) quán triệt nghị quyết; (2) xây dựng kế hoạch; (3) kiểm tra; (4) sơ kết.',
      message: 'alone',
      related: ['(1)'],
    },
    {
      language: 'vi',
      text: 'a) Rà soát văn bản.\nb) Lập hồ sơ.\n⟦b)⟧ Nộp lưu.\nc) Thống kê.',
      fixed: 'a) Rà soát văn bản.\nb) Lập hồ sơ.\nc) Nộp lưu.\nd) Thống kê.',
      related: ['b)'],
    },
    {
      language: 'vi',
      text: 'Quy trình:\n- Bước 1: Rà soát.\n- Bước 2: Lập danh sách.\n- ⟦Bước 2:⟧ Thẩm định.\n- Bước 4: Báo cáo.',
      fixed:
        'Quy trình:\n- Bước 1: Rà soát.\n- Bước 2: Lập danh sách.\n- Bước 3: Thẩm định.\n- Bước 4: Báo cáo.',
      message: 'alone',
      related: ['Bước 2:'],
    },
    {
      language: 'vi',
      text: 'Quy trình:\nBước 1: Rà soát.\nBước 2: Lập danh sách.\n⟦Bước 2:⟧ Thẩm định.\nBước 4: Báo cáo.',
      fixed: 'Quy trình:\nBước 1: Rà soát.\nBước 2: Lập danh sách.\nBước 3: Thẩm định.\nBước 4: Báo cáo.',
      message: 'alone',
      related: ['Bước 2:'],
    },
    {
      language: 'en',
      text: 'Step 1: Review the files.\nStep 2: Draft the list.\n⟦Step 2:⟧ Report.',
      fixed: 'Step 1: Review the files.\nStep 2: Draft the list.\nStep 3: Report.',
      related: ['Step 2:'],
    },
    {
      language: 'en',
      text: '2. Tasks\n2.1. Review the rules.\n2.2. Train officials.\n⟦2.2.⟧ Report each quarter.',
      fixed: '2. Tasks\n2.1. Review the rules.\n2.2. Train officials.\n2.3. Report each quarter.',
      related: ['2.2.'],
    },
    {
      language: 'en',
      text: 'Article 1. Scope\nArticle 2. Subjects\n⟦Article 2.⟧ Principles\nArticle 4. Effect',
      fixed: 'Article 1. Scope\nArticle 2. Subjects\nArticle 3. Principles\nArticle 4. Effect',
      related: ['Article 2.'],
    },
    {
      language: 'vi',
      text: '1. Sửa đổi Điều 7 như sau:\n“Điều 7. Phối hợp\n1. Các ban cùng rà soát.\n⟦1.⟧ Văn phòng tổng hợp.”\n2. Bãi bỏ Điều 8.',
      fixed:
        '1. Sửa đổi Điều 7 như sau:\n“Điều 7. Phối hợp\n1. Các ban cùng rà soát.\n2. Văn phòng tổng hợp.”\n2. Bãi bỏ Điều 8.',
      related: ['1.'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: '1. Sửa đổi khoản 2 Điều 7 như sau:\n“2. Văn phòng có nhiệm vụ:\na) Lập danh mục;\nb) Theo dõi thời hạn.”\n2. Bổ sung Điều 7a như sau:\n“Điều 7a. Phối hợp\n1. Các ban cùng rà soát.\n2. Văn phòng tổng hợp.”\n3. Bãi bỏ điểm b khoản 1 Điều 8.',
    },
    {
      language: 'vi',
      text: '1. Sửa đổi Điều 7 như sau: “1. Văn phòng lập danh mục.\n2. Các ban theo dõi thời hạn.”\n2. Bãi bỏ Điều 8.',
    },
    {
      language: 'vi',
      text: '1. Sửa đổi khoản 2 Điều 7 như sau:\n“2. Văn phòng lập danh mục.\n2. Bãi bỏ Điều 8.\n3. Bãi bỏ Điều 9.',
    },
    {
      language: 'en',
      text: '1. Clause 2 of Article 7 is amended as follows:\n"2. The Office shall:\na) draw up the list;\nb) watch the time limits."\n2. Article 8 is repealed.',
    },
    { language: 'vi', text: 'I- MỤC TIÊU\n1. Chung\n2. Cụ thể\nII- NHIỆM VỤ\n1. Tư tưởng\n2. Tổ chức' },
    {
      language: 'vi',
      text: '4. Dấu văn bản;\n5a. Tên loại;\n5b. Trích yếu;\n6. Nội dung;\n7a, 7b. Chữ ký;\n8. Dấu.',
    },
    { language: 'vi', text: 'Về tổ chức:\n1. Sắp xếp bộ máy.\nVề cán bộ:\n1. Quy hoạch.\n2. Luân chuyển.' },
    { language: 'en', text: 'Chapter I\nSection 1\nSection 2\nChapter II\nSection 1\nSection 2' },
  ],
};
