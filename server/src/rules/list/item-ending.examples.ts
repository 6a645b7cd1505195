import { draft } from '../format/example-draft';
import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/item-ending',
  bad: [
    {
      language: 'vi',
      text: 'Nhiệm vụ:\n\na) Tổ chức quán triệt;\n\nb) Xây dựng kế hoạc⟦h⟧\n\nc) Phân công cán bộ;\n\nd) Kiểm tra, giám sát.\n\nCác chi bộ thực hiện.',
      fixed:
        'Nhiệm vụ:\n\na) Tổ chức quán triệt;\n\nb) Xây dựng kế hoạch;\n\nc) Phân công cán bộ;\n\nd) Kiểm tra, giám sát.\n\nCác chi bộ thực hiện.',
    },
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
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo;\n- Báo cáo;\n- Bản lưu tr⟦ữ⟧',
      message: 'bare',
      fixed: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo;\n- Báo cáo;\n- Bản lưu trữ.',
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n1. Tờ trình.\n2. Dự thả⟦o⟧\n3. Báo cáo.\n4. Tài liệu khác.',
      message: 'bare',
      fixed: 'Hồ sơ gồm:\n1. Tờ trình.\n2. Dự thảo.\n3. Báo cáo.\n4. Tài liệu khác.',
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký⟦,⟧\nViệc cần làm:\n- Rà soát;\n- Kiểm tra.',
      message: 'final',
      fixed:
        'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký.\nViệc cần làm:\n- Rà soát;\n- Kiểm tra.',
      related: ['-'],
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký⟦;⟧\nViệc cần làm:\n- Rà soát;\n- Kiểm tra.\nKinh phí:\n- Ngân sách tỉnh\n- Ngân sách xã',
      message: 'final',
      fixed:
        'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký.\nViệc cần làm:\n- Rà soát;\n- Kiểm tra.\nKinh phí:\n- Ngân sách tỉnh\n- Ngân sách xã',
      related: ['-'],
    },
    {
      language: 'vi',
      text: 'Kinh phí:\n- Ngân sách tỉnh\n- Ngân sách xã\nHồ sơ gồm:\n- Tờ trình;\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký⟦;⟧\nViệc cần làm:\n- Rà soát;\n- Kiểm tra.',
      message: 'final',
      fixed:
        'Kinh phí:\n- Ngân sách tỉnh\n- Ngân sách xã\nHồ sơ gồm:\n- Tờ trình;\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký.\nViệc cần làm:\n- Rà soát;\n- Kiểm tra.',
      related: ['-'],
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo;\n- Lưu đ⟦ồ⟧\n- Báo cáo;\n- Tài liệu khác.',
      message: 'bare',
      fixed: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo;\n- Lưu đồ;\n- Báo cáo;\n- Tài liệu khác.',
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo;\n- Báo cáo;\n- Giấy tờ Lưu Văn A k⟦ý⟧',
      message: 'bare',
      fixed: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo;\n- Báo cáo;\n- Giấy tờ Lưu Văn A ký.',
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n1. Tờ trình;\n2. Dự thả⟦o⟧\n3. Báo cáo;\n4. Tài liệu khác.\na) Bản chính;\nb) Bản sao.',
      message: 'bare',
      fixed:
        'Hồ sơ gồm:\n1. Tờ trình;\n2. Dự thảo;\n3. Báo cáo;\n4. Tài liệu khác.\na) Bản chính;\nb) Bản sao.',
    },
    {
      language: 'en',
      text: 'The file has:\n- a letter;\n- a draft.\nThe board has:\n- a head;\n- a clerk⟦;⟧\nThe tasks are:\n- to review;\n- to check.',
      message: 'final',
      fixed:
        'The file has:\n- a letter;\n- a draft.\nThe board has:\n- a head;\n- a clerk.\nThe tasks are:\n- to review;\n- to check.',
      related: ['-'],
    },
  ],
  good: [
    // How those who receive it are separated the guideline says.
    {
      language: 'vi',
      text: draft({
        recipients:
          'Nơi nhận:\n- Văn phòng Trung ương Đảng;\n- Các đảng uỷ\n- Các ban;\n- Mặt trận;\n- Lưu Văn phòng Tỉnh uỷ.',
      }),
    },
    {
      language: 'vi',
      text: '1. Hồ sơ gồm:\na) Tờ trình;\nb) Dự thảo;\n2. Đoàn gồm:\na) Trưởng đoàn;\nb) Thư ký.\n3. Làm:\na) Rà soát;\nb) Kiểm tra.',
    },
    { language: 'vi', text: 'Hồ sơ gồm:\n- Tờ trình\n- Dự thảo\n- Báo cáo\n- Tài liệu khác' },
    { language: 'vi', text: '1. Mục tiêu\n2. Nhiệm vụ.\n3. Giải pháp.\nMột đoạn.\n4. Tổ chức' },
    { language: 'en', text: 'The file has:\na) a letter;\nb) a draft;\nc) a report;\nd) other papers.' },

    // Two are without: nothing is the habit.
    { language: 'vi', text: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo\n- Báo cáo\n- Biên bản;\n- Tài liệu khác.' },

    // Who drew the document up stands at its end.
    { language: 'vi', text: 'Nơi nhận:\n- Các chi bộ;\n- Các ban;\n- Văn phòng;\n- Lưu Văn phòng Tỉnh uỷ' },
    { language: 'vi', text: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo\n- Báo cáo.' },

    // An item with others below it ends as it needs to.
    { language: 'vi', text: 'a) Hồ sơ gồm\n- Tờ trình;\n- Dự thảo.\nb) Rà soát;\nc) Kiểm tra;\nd) Báo cáo.' },
    { language: 'vi', text: 'Hồ sơ gồm: (1) tờ trình; (2) dự thảo; (3) báo cáo; (4) tài liệu khác' },
    { language: 'vi', text: 'Hồ sơ gồm:\n- Tờ trình,\n- Dự thảo\n- Báo cáo,\n- Tài liệu khác.' },
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký;\nViệc cần làm:\n- Rà soát;\n- Kiểm tra;',
    },
    { language: 'vi', text: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký;' },
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n1. Tờ trình;\na) Bản chính;\nb) Bản sao.\n2. Dự thảo\n3. Báo cáo;\n4. Tài liệu khác.',
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n1. Tờ trình;\n2. Dự thảo\nĐoạn thứ hai của mục này.\n3. Báo cáo;\n4. Tài liệu khác.',
    },
    { language: 'vi', text: 'Hồ sơ gồm:\n- Tờ trình:\n- Dự thảo\n- Báo cáo:\n- Tài liệu khác:' },
    {
      language: 'vi',
      text: '“Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký;\nViệc cần làm:\n- Rà soát;\n- Kiểm tra.”',
    },
    {
      language: 'vi',
      text: '1. Hồ sơ gồm: (1) tờ trình; (2) dự thảo.\n2. Đoàn gồm:\n- Trưởng đoàn;\n- Thư ký;\n3. Việc cần làm:\n- Rà soát;\n- Kiểm tra.\n4. Kinh phí:\n- Ngân sách tỉnh;\n- Ngân sách xã.',
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n- Tờ trình; nộp trước\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký;\nViệc cần làm:\n- Rà soát;\n- Kiểm tra.',
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n- Tờ trình;\n- Dự thảo.\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký; nữ\nViệc cần làm:\n- Rà soát;\n- Kiểm tra.',
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm:\n- Tờ trình;\nKèm bản sao.\n- Dự thảo;\nĐoàn gồm:\n- Trưởng đoàn;\n- Thư ký.\nViệc cần làm:\n- Rà soát;\n- Kiểm tra.',
    },
    {
      language: 'vi',
      text: '1. Hồ sơ;\n2. Dự thảo;\na) Tờ trình;\nb) Báo cáo.\n3. Đoàn gồm:\na) Trưởng đoàn;\nb) Thư ký.\n4. Việc:\na) Rà soát;\nb) Kiểm tra;',
    },
  ],
};
