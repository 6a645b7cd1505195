import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/impossible',
  bad: [
    {
      language: 'vi',
      text: 'Tỉnh uỷ đã ban hành Kế hoạch số 45-KH/TU, ngày ⟦30/02/2025⟧ về công tác kiểm tra.',
      message: 'day',
      fixed: 'Tỉnh uỷ đã ban hành Kế hoạch số 45-KH/TU, ngày 28/02/2025 về công tác kiểm tra.',
      alternatives: [
        'Tỉnh uỷ đã ban hành Kế hoạch số 45-KH/TU, ngày 3/02/2025 về công tác kiểm tra.',
        'Tỉnh uỷ đã ban hành Kế hoạch số 45-KH/TU, ngày 30/03/2025 về công tác kiểm tra.',
      ],
    },
    {
      language: 'vi',
      text: 'Hội nghị sơ kết tổ chức ⟦ngày 31 tháng 4 năm 2025⟧ tại xã Bình Lâm.',
      message: 'day',
      fixed: 'Hội nghị sơ kết tổ chức ngày 30 tháng 4 năm 2025 tại xã Bình Lâm.',
      alternatives: [
        'Hội nghị sơ kết tổ chức ngày 13 tháng 4 năm 2025 tại xã Bình Lâm.',
        'Hội nghị sơ kết tổ chức ngày 31 tháng 5 năm 2025 tại xã Bình Lâm.',
      ],
    },
    {
      language: 'vi',
      text: 'Đoàn kiểm tra làm việc với Đảng uỷ xã Sơn Hà ngày ⟦5/13/2025⟧.',
      message: 'month',
      fixed: 'Đoàn kiểm tra làm việc với Đảng uỷ xã Sơn Hà ngày 13/5/2025.',
      alternatives: [
        'Đoàn kiểm tra làm việc với Đảng uỷ xã Sơn Hà ngày 5/3/2025.',
        'Đoàn kiểm tra làm việc với Đảng uỷ xã Sơn Hà ngày 5/12/2025.',
      ],
    },
    {
      language: 'vi',
      text: 'Sáng ngày ⟦29/02/2023⟧, Ban Thường vụ Tỉnh uỷ họp phiên thường kỳ.',
      message: 'leap',
      fixed: 'Sáng ngày 28/02/2023, Ban Thường vụ Tỉnh uỷ họp phiên thường kỳ.',
      alternatives: ['Sáng ngày 29/03/2023, Ban Thường vụ Tỉnh uỷ họp phiên thường kỳ.'],
    },
    {
      language: 'vi',
      text: 'Các chi bộ gửi báo cáo trước ngày ⟦31/6⟧ hằng năm.',
      message: 'day',
      fixed: 'Các chi bộ gửi báo cáo trước ngày 30/6 hằng năm.',
      alternatives: [
        'Các chi bộ gửi báo cáo trước ngày 13/6 hằng năm.',
        'Các chi bộ gửi báo cáo trước ngày 31/7 hằng năm.',
      ],
    },
    {
      language: 'vi',
      text: 'Công trình hoàn thành trong ⟦tháng 13/2025⟧.',
      message: 'month',
      fixed: 'Công trình hoàn thành trong tháng 3/2025.',
      alternatives: ['Công trình hoàn thành trong tháng 12/2025.'],
    },
    { language: 'vi', text: 'Kế hoạch số 45-KH/TU, ngày ⟦12/3/20255⟧ của Tỉnh uỷ.', message: 'year' },
    { language: 'vi', text: 'Kế hoạch ⟦ngày 12 tháng 3 năm 225⟧ của Tỉnh uỷ.', message: 'year' },
    {
      language: 'vi',
      text: 'Rằm tháng Giêng âm lịch đã qua; đại hội mở ⟦ngày 30 tháng 02⟧ năm nay.',
      fixed: 'Rằm tháng Giêng âm lịch đã qua; đại hội mở ngày 29 tháng 02 năm nay.',
      alternatives: [
        'Rằm tháng Giêng âm lịch đã qua; đại hội mở ngày 3 tháng 02 năm nay.',
        'Rằm tháng Giêng âm lịch đã qua; đại hội mở ngày 30 tháng 03 năm nay.',
      ],
    },
    { language: 'vi', text: 'Tiến độ giải ngân ⟦quý V/2025⟧ đạt khá.', message: 'quarter' },
    {
      language: 'en',
      text: 'The Standing Board met on ⟦February 30, 2025⟧ in Son Ha.',
      message: 'day',
      fixed: 'The Standing Board met on February 28, 2025 in Son Ha.',
      alternatives: [
        'The Standing Board met on February 3, 2025 in Son Ha.',
        'The Standing Board met on March 30, 2025 in Son Ha.',
      ],
    },
    {
      language: 'en',
      text: 'Plan No. 45-KH/TU dated ⟦31 April 2025⟧ sets out three tasks.',
      message: 'day',
      fixed: 'Plan No. 45-KH/TU dated 30 April 2025 sets out three tasks.',
      alternatives: [
        'Plan No. 45-KH/TU dated 13 April 2025 sets out three tasks.',
        'Plan No. 45-KH/TU dated 31 May 2025 sets out three tasks.',
      ],
    },
    {
      language: 'en',
      text: 'Circular No. 12/2015/TT-BTC dated ⟦6/17/2015⟧ remains in force.',
      message: 'month',
      fixed: 'Circular No. 12/2015/TT-BTC dated 17/6/2015 remains in force.',
      alternatives: [
        'Circular No. 12/2015/TT-BTC dated 6/7/2015 remains in force.',
        'Circular No. 12/2015/TT-BTC dated 6/12/2015 remains in force.',
      ],
    },
    { language: 'vi', text: 'Báo cáo kết quả ⟦quý 5/2025⟧ của Tỉnh uỷ.', message: 'quarter' },
    {
      language: 'vi',
      text: 'Hội nghị họp ngày ⟦00/3/2025⟧ tại xã Bình Lâm.',
      message: 'day',
      fixed: 'Hội nghị họp ngày 01/3/2025 tại xã Bình Lâm.',
    },
    {
      language: 'vi',
      text: 'Hội nghị họp ngày ⟦05/45/2025⟧ tại xã Bình Lâm.',
      message: 'month',
      fixed: 'Hội nghị họp ngày 05/5/2025 tại xã Bình Lâm.',
      alternatives: ['Hội nghị họp ngày 05/12/2025 tại xã Bình Lâm.'],
    },
    {
      language: 'vi',
      text: 'Hội nghị họp ngày ⟦15/13/2025⟧ tại xã Bình Lâm.',
      message: 'month',
      fixed: 'Hội nghị họp ngày 15/3/2025 tại xã Bình Lâm.',
      alternatives: ['Hội nghị họp ngày 15/12/2025 tại xã Bình Lâm.'],
    },
    {
      language: 'vi',
      text: 'Hội nghị họp ngày ⟦12/31/2025⟧ tại xã Bình Lâm.',
      message: 'month',
      fixed: 'Hội nghị họp ngày 31/12/2025 tại xã Bình Lâm.',
      alternatives: [
        'Hội nghị họp ngày 12/01/2025 tại xã Bình Lâm.',
        'Hội nghị họp ngày 12/12/2025 tại xã Bình Lâm.',
      ],
    },
    {
      language: 'vi',
      text: 'Hội nghị họp ngày ⟦31/4/2025⟧ tại xã Bình Lâm.',
      message: 'day',
      fixed: 'Hội nghị họp ngày 30/4/2025 tại xã Bình Lâm.',
      alternatives: [
        'Hội nghị họp ngày 13/4/2025 tại xã Bình Lâm.',
        'Hội nghị họp ngày 31/5/2025 tại xã Bình Lâm.',
      ],
    },
    {
      language: 'vi',
      text: 'Hội nghị họp ngày ⟦31/11/2025⟧ tại xã Bình Lâm.',
      message: 'day',
      fixed: 'Hội nghị họp ngày 30/11/2025 tại xã Bình Lâm.',
      alternatives: [
        'Hội nghị họp ngày 13/11/2025 tại xã Bình Lâm.',
        'Hội nghị họp ngày 31/12/2025 tại xã Bình Lâm.',
      ],
    },
    {
      language: 'vi',
      text: 'Hội nghị họp ngày ⟦40/12/2025⟧ tại xã Bình Lâm.',
      message: 'day',
      fixed: 'Hội nghị họp ngày 31/12/2025 tại xã Bình Lâm.',
      alternatives: ['Hội nghị họp ngày 4/12/2025 tại xã Bình Lâm.'],
    },
    {
      language: 'vi',
      text: 'Hội nghị họp ngày ⟦5/00/2025⟧ tại xã Bình Lâm.',
      message: 'month',
      fixed: 'Hội nghị họp ngày 5/12/2025 tại xã Bình Lâm.',
    },
    {
      language: 'vi',
      text: 'Kỳ họp diễn ra vào các ngày 29, ⟦31⟧ và 30/11/2025.',
      message: 'day',
    },
    {
      language: 'vi',
      text: 'Kỳ họp diễn ra vào ngày 8, 9 và ⟦10 tháng 13 năm 2025⟧.',
      message: 'month',
      fixed: 'Kỳ họp diễn ra vào ngày 8, 9 và 13 tháng 10 năm 2025.',
      alternatives: [
        'Kỳ họp diễn ra vào ngày 8, 9 và 10 tháng 3 năm 2025.',
        'Kỳ họp diễn ra vào ngày 8, 9 và 10 tháng 12 năm 2025.',
      ],
    },
    {
      language: 'en',
      text: 'It met on November 29, 30 and ⟦31, 2025⟧.',
      message: 'day',
    },
  ],
  good: [
    { language: 'vi', text: 'Kỳ họp diễn ra trong các ngày 28, 29 và 30/11/2025.' },
    { language: 'vi', text: 'Đến ngày 20, 25/28 đồng chí đã nộp báo cáo.' },
    { language: 'vi', text: 'Các tháng 10, 11 và 12/2025 thu ngân sách tăng.' },
    { language: 'en', text: 'By November 30, 31 cells had reported.' },
    { language: 'vi', text: 'Lễ hội diễn ra từ ngày 28 đến ngày 30/2 âm lịch.' },
    {
      language: 'vi',
      text: 'Lễ hội làng Bình Lâm mở ngày 30 tháng 02 âm lịch; hội vật ngày 30/02 (âm lịch), rước nước ngày 30/02 năm Ất Tỵ.',
    },
    {
      language: 'en',
      text: 'The fair falls on the 30th day of the second lunar month, February 30 of the lunar calendar.',
    },
    { language: 'vi', text: 'Hội nghị diễn ra ngày 29/02/2024 và ngày 31 tháng 12 năm 2024.' },
    { language: 'vi', text: 'Đến nay có 07/10 huyện đạt chuẩn, 125/168 công trình hoàn thành; trực 24/7.' },
    { language: 'vi', text: 'Thực hiện Nghị định số 30/2020/NĐ-CP và Nghị quyết số 66.7/2025/NQ-CP.' },
    { language: 'vi', text: 'Sơn Hà, ngày    tháng 8 năm 2025' },
    { language: 'vi', text: 'Hằng năm, trước ngày 29/02 các đơn vị gửi kế hoạch.' },
    { language: 'en', text: 'It took effect on February 29, 2024, and 38/40 communes have reported.' },
    { language: 'en', text: 'The programme may 31 times a year reach 50 - 90% of households.' },
    {
      language: 'vi',
      text: 'Từ ngày 01/01/2025 đến ngày 31/12/2025, từ tháng 01/2025 đến tháng 12/2025, quý I/2025 và quý IV/2025.',
    },
    { language: 'vi', text: 'Trước ngày 29/02 và ngày 31/12 hằng năm.' },
  ],
};
