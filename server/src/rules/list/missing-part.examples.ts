import type { RuleExamples } from '../types';

const END = '\nNơi nhận:\n- Các chi bộ.';

export const examples: RuleExamples = {
  rule: 'list/missing-part',
  bad: [
    {
      language: 'vi',
      text: `Điều 1. Phạm vi\nTheo các Điều 1, 2 và ⟦16⟧ Quy định này.\nĐiều 2. Hiệu lực\nTừ ngày ký.${END}`,
      related: ['Điều 2.'],
    },
    {
      language: 'vi',
      text: `Điều 1. Đối tượng\n1. Gồm:\na) chi bộ;\nb) đảng bộ.\n2. Không áp dụng các điểm a, ⟦d⟧ khoản 1 Điều này.\nĐiều 2. Hiệu lực\nTừ ngày ký.${END}`,
      related: ['b)'],
    },
    {
      language: 'vi',
      text: 'Điều 1. Thành lập Tổ biên tập.\nĐiều 2. Nhiệm vụ của Tổ.\nNơi nhận:\n- Như Điều ⟦3⟧;\n- Lưu Văn phòng.',
      related: ['Điều 2.'],
    },
    {
      language: 'en',
      text: 'Article 1. Scope\nIt applies to cells.\nArticle 2. Effect\nArticles 1 and ⟦9⟧ of this Regulation take effect at once.\nRecipients:\n- Cells.',
      related: ['Article 2.'],
    },
    {
      language: 'vi',
      text: `Điều 1. Phạm vi\n1. Tiếp nhận văn bản.\n2. Quản lý văn bản theo khoản ⟦4⟧ Điều này.\nĐiều 2. Hiệu lực\nThay thế nội dung tại Điều ⟦7⟧ Quy định này.${END}`,
      related: ['2.', 'Điều 2.'],
    },
    {
      language: 'vi',
      text: `Điều 1. Đối tượng\n1. Gồm:\na) chi bộ;\nb) đảng bộ.\n2. Không áp dụng điểm ⟦d⟧ khoản 1 Điều này.\nĐiều 2. Hiệu lực\nTừ ngày ký.${END}`,
      related: ['b)'],
    },
    {
      language: 'vi',
      text: `I- TÌNH HÌNH\n1. Chung.\n2. Riêng.\n2.1. Một.\n2.2. Hai.\nII- TỔ CHỨC\nThực hiện điểm ⟦2.5⟧ mục I Kết luận này; không thực hiện các điểm 2.1, 2.2 mục I Kết luận này.${END}`,
      related: ['2.2.'],
    },
    {
      language: 'vi',
      text: `I- MỤC TIÊU\nNâng cao chất lượng.\nII- TỔ CHỨC\nTheo phần ⟦IV⟧ Kế hoạch này.${END}`,
      related: ['II-'],
    },
    {
      language: 'en',
      text: 'Article 1. Scope\nIt applies to cells.\nArticle 2. Effect\nArticle ⟦9⟧ of this Regulation takes effect at once.\nRecipients:\n- Cells.',
      related: ['Article 2.'],
    },
    {
      language: 'vi',
      text: `I- MỤC TIÊU\n1. Chung.\n2. Riêng.\nII- TỔ CHỨC\nThực hiện như đã nêu tại mục ⟦4⟧ phần I; số liệu tại Phụ lục ⟦3⟧ kèm theo.${END}\nPhụ lục 1\nTHU\nPhụ lục 2\nCHI`,
      related: ['2.', 'Phụ lục 2'],
    },
    {
      language: 'en',
      text: 'I. AIMS\nThe aims stand in Section ⟦IV⟧ below.\nII. TASKS\nMuch work (see Section ⟦V⟧).\nIII. FUNDING\nIt is enough.\nRecipients:\n- Cells.',
      related: ['III.', 'III.'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: `I- TÌNH HÌNH\n2.1. Một.\n2.2. Hai.\nII- TỔ CHỨC\nTheo điểm 2.5 mục I Kết luận số 12-KL/TU; điểm 3.1 mục I, điểm 2.2 mục I, điểm 2.1 Kết luận này.${END}`,
    },
    {
      language: 'vi',
      text: `Điều 1. Phạm vi\nTheo các Điều 1, 2 và 3 Quy định này.\nĐiều 2. Đối tượng\nCác chi bộ.\nĐiều 3. Thi hành\nCác chi bộ.\nNơi nhận:\n- Như Điều 3;\n- Các chi bộ.`,
    },
    {
      language: 'vi',
      text: `I- MỤC TIÊU\n1. Chung.\n2. Riêng.\nII- TỔ CHỨC\nNghị quyết của Trung ương đã nêu tại mục 4 phần V.\nTheo mục 2 phần I, phần IV Chiến lược quốc gia.${END}`,
    },
    {
      language: 'vi',
      text: `I- MỤC TIÊU\nTheo Kết luận số 12-KL/TU, ngày 05/3/2026 của Tỉnh uỷ.\nCác nội dung tại phần IV được giữ nguyên.\nII- TỔ CHỨC\nXem phần IV.`,
    },
    {
      language: 'vi',
      text: `Điều 1. Phạm vi\n1. Tiếp nhận văn bản.\n2. Quản lý theo khoản 1 Điều này và Điều 2 Quy định này.\nĐiều 2. Hiệu lực\nTheo Điều 15 Quy định số 12-QĐ/TU.${END}`,
    },
    {
      language: 'vi',
      text: 'Điều 1. Phạm vi\nXem Điều 9 Quy định này.\nĐiều 2. Đối tượng\nBản thảo còn viết tiếp.',
    },
    { language: 'vi', text: `Thông báo này thay thế Điều 9 Quy định trước đây.${END}` },
    {
      language: 'en',
      text: 'Article 1. Scope\nIt applies as in Article 2 of this Regulation.\nArticle 2. Effect\nFrom the day of signing, as Article 30 of the Statutes says.\nRecipients:\n- Cells.',
    },
  ],
};
