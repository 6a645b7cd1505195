import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/anniversary',
  bad: [
    {
      language: 'en',
      text: 'The celebration of the ⟦96th founding anniversary⟧ of the Party (3 February 1930 - 3 February 2027).',
      message: 'years',
      fixed:
        'The celebration of the 97th founding anniversary of the Party (3 February 1930 - 3 February 2027).',
      alternatives: [
        'The celebration of the 96th founding anniversary of the Party (3 February 1930 - 3 February 2026).',
        'The celebration of the 96th founding anniversary of the Party (3 February 1931 - 3 February 2027).',
      ],
      related: ['3 February 1930 - 3 February 2027'],
    },
    {
      language: 'vi',
      text: 'Kỷ niệm ⟦96 năm⟧ Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025).',
      message: 'years',
      fixed: 'Kỷ niệm 95 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2025).',
      alternatives: [
        'Kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 - 03/02/2026).',
        'Kỷ niệm 96 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1929 - 03/02/2025).',
      ],
      related: ['03/02/1930 - 03/02/2025'],
    },
    {
      language: 'vi',
      text: 'Lễ kỷ niệm ⟦52 năm⟧ Ngày giải phóng huyện Sơn Hà (19/4/1972 - 19/4/2025).',
      fixed: 'Lễ kỷ niệm 53 năm Ngày giải phóng huyện Sơn Hà (19/4/1972 - 19/4/2025).',
      alternatives: [
        'Lễ kỷ niệm 52 năm Ngày giải phóng huyện Sơn Hà (19/4/1972 - 19/4/2024).',
        'Lễ kỷ niệm 52 năm Ngày giải phóng huyện Sơn Hà (19/4/1973 - 19/4/2025).',
      ],
      related: ['19/4/1972 - 19/4/2025'],
    },
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 28 tháng 3 năm 2025\n\nCác hoạt động kỷ niệm ⟦48 năm⟧ Ngày giải phóng miền Nam, thống nhất đất nước.',
      message: 'event',
      fixed:
        'Sơn Hà, ngày 28 tháng 3 năm 2025\n\nCác hoạt động kỷ niệm 50 năm Ngày giải phóng miền Nam, thống nhất đất nước.',
    },
    {
      language: 'vi',
      text: 'Kỷ niệm 95 năm Ngày thành lập Đảng (⟦02/3/1930⟧ - 02/3/2025).',
      message: 'day',
      fixed: 'Kỷ niệm 95 năm Ngày thành lập Đảng (03/02/1930 - 02/3/2025).',
    },
    {
      language: 'en',
      text: 'Celebrating the ⟦71st anniversary⟧ of the Dien Bien Phu Victory (May 7, 1954 - May 7, 2024).',
      message: 'years',
      fixed: 'Celebrating the 70th anniversary of the Dien Bien Phu Victory (May 7, 1954 - May 7, 2024).',
      alternatives: [
        'Celebrating the 71st anniversary of the Dien Bien Phu Victory (May 7, 1954 - May 7, 2025).',
        'Celebrating the 71st anniversary of the Dien Bien Phu Victory (May 7, 1953 - May 7, 2024).',
      ],
      related: ['May 7, 1954 - May 7, 2024'],
    },
    {
      language: 'en',
      text: 'Marking ⟦110 years⟧ of the establishment of Son Ha province (June 28, 1909 - June 28, 2024).',
      fixed: 'Marking 115 years of the establishment of Son Ha province (June 28, 1909 - June 28, 2024).',
      alternatives: [
        'Marking 110 years of the establishment of Son Ha province (June 28, 1909 - June 28, 2019).',
        'Marking 110 years of the establishment of Son Ha province (June 28, 1914 - June 28, 2024).',
      ],
      related: ['June 28, 1909 - June 28, 2024'],
    },
    {
      language: 'vi',
      text: 'Kỷ niệm ⟦96 năm⟧ thành lập Đảng (1930 - 2025).',
      message: 'years',
      fixed: 'Kỷ niệm 95 năm thành lập Đảng (1930 - 2025).',
      alternatives: [
        'Kỷ niệm 96 năm thành lập Đảng (1930 - 2026).',
        'Kỷ niệm 96 năm thành lập Đảng (1929 - 2025).',
      ],
      related: ['1930 - 2025'],
    },
    {
      language: 'vi',
      text: 'Kỷ niệm ⟦2 năm⟧ Ngày ký (03/02/2025 - 03/02/2026).',
      message: 'years',
      fixed: 'Kỷ niệm 1 năm Ngày ký (03/02/2025 - 03/02/2026).',
      alternatives: [
        'Kỷ niệm 2 năm Ngày ký (03/02/2025 - 03/02/2027).',
        'Kỷ niệm 2 năm Ngày ký (03/02/2024 - 03/02/2026).',
      ],
      related: ['03/02/2025 - 03/02/2026'],
    },
    {
      language: 'vi',
      text: 'Kỷ niệm ⟦chín mươi sáu năm⟧ Ngày thành lập Đảng (03/02/1930 - 03/02/2025).',
      message: 'years',
      fixed: 'Kỷ niệm chín mươi sáu năm Ngày thành lập Đảng (03/02/1930 - 03/02/2026).',
      alternatives: ['Kỷ niệm chín mươi sáu năm Ngày thành lập Đảng (03/02/1929 - 03/02/2025).'],
      related: ['03/02/1930 - 03/02/2025'],
    },
    {
      language: 'vi',
      text: 'Kỷ niệm lần thứ ⟦96⟧ Ngày thành lập Đảng (03/02/1930 - 03/02/2025).',
      message: 'years',
      fixed: 'Kỷ niệm lần thứ 95 Ngày thành lập Đảng (03/02/1930 - 03/02/2025).',
      alternatives: [
        'Kỷ niệm lần thứ 96 Ngày thành lập Đảng (03/02/1930 - 03/02/2026).',
        'Kỷ niệm lần thứ 96 Ngày thành lập Đảng (03/02/1929 - 03/02/2025).',
      ],
      related: ['03/02/1930 - 03/02/2025'],
    },
    {
      language: 'en',
      text: 'Celebrating the 95 years of the founding of the Party (⟦March 2, 1930⟧ - March 2, 2025).',
      message: 'day',
      fixed: 'Celebrating the 95 years of the founding of the Party (February 3, 1930 - March 2, 2025).',
    },
    {
      language: 'en',
      text: 'Celebrating the ⟦48th anniversary⟧ of the Liberation of the South.',
      date: '2025-03-28',
      message: 'event',
      fixed: 'Celebrating the 50th anniversary of the Liberation of the South.',
    },
    {
      language: 'vi',
      text: 'Các hoạt động kỷ niệm ⟦52 năm⟧ Ngày giải phóng miền Nam, thống nhất đất nước.',
      date: '2025-03-28',
      message: 'event',
      fixed: 'Các hoạt động kỷ niệm 50 năm Ngày giải phóng miền Nam, thống nhất đất nước.',
    },
    {
      language: 'vi',
      text: 'Các hoạt động kỷ niệm ⟦3 năm⟧ Ngày giải phóng miền Nam, thống nhất đất nước.',
      date: '1976-10-28',
      message: 'event',
      fixed: 'Các hoạt động kỷ niệm 1 năm Ngày giải phóng miền Nam, thống nhất đất nước.',
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Kỷ niệm 95 năm Ngày thành lập Đảng (03/02/1930 - 03/02/2025), 50 năm giải phóng miền Nam (30/4/1975 - 30/4/2025).',
    },
    {
      language: 'vi',
      text: 'Kỷ niệm 80 năm Cách mạng Tháng Tám và Quốc khánh nước Cộng hoà xã hội chủ nghĩa Việt Nam (02/9/1945 - 02/9/2025).',
    },
    {
      language: 'vi',
      text: 'Kỷ niệm 95 năm Ngày thành lập Đảng bộ tỉnh, 135 năm ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890 - 19/5/2025).',
    },
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 28 tháng 12 năm 2024\n\nChuẩn bị kỷ niệm 95 năm Ngày thành lập Đảng; hướng tới kỷ niệm 100 năm Ngày thành lập Đảng.',
    },
    {
      language: 'en',
      text: 'The 70th anniversary of the Dien Bien Phu Victory (May 7, 1954 - May 7, 2024) and 115 years of the establishment of the province (June 28, 1909 - June 28, 2024).',
    },
    { language: 'vi', text: 'Thực hiện 10 năm Chương trình (2011 - 2020).' },
    { language: 'vi', text: 'Kỷ niệm 96 năm Ngày thành lập Đảng (03/02/1930 - 2025).' },
    { language: 'vi', text: 'Kỷ niệm 96 năm Ngày thành lập Đảng (1930 - 03/02/2025).' },
    { language: 'vi', text: 'Thời gian thi hành 5 năm (01/01/2020 - 31/12/2025).' },
    { language: 'vi', text: 'Thời gian 5 năm (01/01/2020 - 01/12/2026).' },
    { language: 'vi', text: 'Thời gian 5 năm (01/12/2020 - 05/12/2026).' },
    { language: 'vi', text: 'Kỷ niệm 5 tháng Ngày ký (03/02/2025 - 03/02/2026).' },
    { language: 'vi', text: 'Kỷ niệm 1 năm Ngày ký (03/02/2025 - 03/02/2025).' },
    {
      language: 'vi',
      text: 'Các hoạt động kỷ niệm 49 năm Ngày giải phóng miền Nam, thống nhất đất nước.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Các hoạt động kỷ niệm 51 năm Ngày giải phóng miền Nam, thống nhất đất nước.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Các hoạt động kỷ niệm 45 năm Ngày giải phóng miền Nam, thống nhất đất nước.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Các hoạt động kỷ niệm 3 năm Ngày giải phóng miền Nam, thống nhất đất nước.',
      date: '1975-10-28',
    },
    { language: 'vi', text: 'Sau 48 năm giải phóng miền Nam, tỉnh đã đổi thay.', date: '2025-03-28' },
  ],
};
