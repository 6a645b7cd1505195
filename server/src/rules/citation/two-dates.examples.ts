import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/two-dates',
  bad: [
    {
      language: 'vi',
      text: 'Số 15-BC/TU\nSơn Hà, ngày 02 tháng 6 năm 2026\n\nTheo Thông tư số 22/2024/TT-BYT, ngày ⟦18/10/2023⟧ của Bộ Y tế.',
      message: 'year',
      fixed:
        'Số 15-BC/TU\nSơn Hà, ngày 02 tháng 6 năm 2026\n\nTheo Thông tư số 22/2024/TT-BYT, ngày 18/10/2024 của Bộ Y tế.',
      alternatives: [
        'Số 15-BC/TU\nSơn Hà, ngày 02 tháng 6 năm 2026\n\nTheo Thông tư số 22/2023/TT-BYT, ngày 18/10/2023 của Bộ Y tế.',
      ],
      related: ['22/2024/TT-BYT'],
    },
    {
      language: 'vi',
      text: 'Số 15-BC/TU\nSơn Hà, ngày 02 tháng 6 năm 2026\n\nNgày 25/11/2016, Tỉnh uỷ ban hành Nghị quyết số 11-NQ/TU về kinh tế rừng. Thực hiện Nghị quyết số 11-NQ/TU, ngày ⟦25/11/2017⟧ của Tỉnh uỷ, các xã đã vào cuộc.',
      message: 'conflict',
      fixed:
        'Số 15-BC/TU\nSơn Hà, ngày 02 tháng 6 năm 2026\n\nNgày 25/11/2016, Tỉnh uỷ ban hành Nghị quyết số 11-NQ/TU về kinh tế rừng. Thực hiện Nghị quyết số 11-NQ/TU, ngày 25/11/2016 của Tỉnh uỷ, các xã đã vào cuộc.',
      alternatives: [
        'Số 15-BC/TU\nSơn Hà, ngày 02 tháng 6 năm 2026\n\nNgày 25/11/2017, Tỉnh uỷ ban hành Nghị quyết số 11-NQ/TU về kinh tế rừng. Thực hiện Nghị quyết số 11-NQ/TU, ngày 25/11/2017 của Tỉnh uỷ, các xã đã vào cuộc.',
      ],
      related: ['25/11/2016'],
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày ⟦28/01/2024⟧ của Tỉnh uỷ.',
      fixed:
        'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ.',
      alternatives: [
        'Kế hoạch số 330-KH/TU, ngày 28/01/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 28/01/2024 của Tỉnh uỷ.',
      ],
      related: ['29/01/2024'],
    },
    {
      language: 'en',
      text: 'Plan No. 330-KH/TU dated January 29, 2024 of the Provincial Party Committee. Under Plan No. 330-KH/TU dated ⟦January 29, 2023⟧ of the Provincial Party Committee.',
      fixed:
        'Plan No. 330-KH/TU dated January 29, 2024 of the Provincial Party Committee. Under Plan No. 330-KH/TU dated January 29, 2024 of the Provincial Party Committee.',
      alternatives: [
        'Plan No. 330-KH/TU dated January 29, 2023 of the Provincial Party Committee. Under Plan No. 330-KH/TU dated January 29, 2023 of the Provincial Party Committee.',
      ],
      related: ['January 29, 2024'],
    },

    // The date that most mentions have is taken for the right one.
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày ⟦28/01/2024⟧ của Tỉnh uỷ; Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ; theo Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ.',
      message: 'conflict',
      fixed:
        'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ; Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ; theo Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ.',
      alternatives: [
        'Kế hoạch số 330-KH/TU, ngày 28/01/2024 của Tỉnh uỷ; Kế hoạch số 330-KH/TU, ngày 28/01/2024 của Tỉnh uỷ; theo Kế hoạch số 330-KH/TU, ngày 28/01/2024 của Tỉnh uỷ.',
      ],
      related: ['29/01/2024'],
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 20/01/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày ⟦20/02/2024⟧ của Tỉnh uỷ.',
      message: 'conflict',
      fixed:
        'Kế hoạch số 330-KH/TU, ngày 20/01/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 20/01/2024 của Tỉnh uỷ.',
      alternatives: [
        'Kế hoạch số 330-KH/TU, ngày 20/02/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 20/02/2024 của Tỉnh uỷ.',
      ],
      related: ['20/01/2024'],
    },
    {
      language: 'vi',
      text: 'Kết luận số 901-KL/TW, ngày 05/3/2025 của Bộ Chính trị. Theo Kết luận số 901-KL/TW, ngày ⟦06/3/2025⟧ của Bộ Chính trị.',
      message: 'conflict',
      fixed:
        'Kết luận số 901-KL/TW, ngày 05/3/2025 của Bộ Chính trị. Theo Kết luận số 901-KL/TW, ngày 05/3/2025 của Bộ Chính trị.',
      alternatives: [
        'Kết luận số 901-KL/TW, ngày 06/3/2025 của Bộ Chính trị. Theo Kết luận số 901-KL/TW, ngày 06/3/2025 của Bộ Chính trị.',
      ],
      related: ['05/3/2025'],
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 901/2025/QH15, ngày 05/3/2025 của Quốc hội. Theo Nghị quyết số 901/2025/QH15, ngày ⟦06/3/2025⟧ của Quốc hội.',
      message: 'conflict',
      fixed:
        'Nghị quyết số 901/2025/QH15, ngày 05/3/2025 của Quốc hội. Theo Nghị quyết số 901/2025/QH15, ngày 05/3/2025 của Quốc hội.',
      alternatives: [
        'Nghị quyết số 901/2025/QH15, ngày 06/3/2025 của Quốc hội. Theo Nghị quyết số 901/2025/QH15, ngày 06/3/2025 của Quốc hội.',
      ],
      related: ['05/3/2025'],
    },

    // Years apart, but one figure wrong.
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày ⟦29/01/2014⟧ của Tỉnh uỷ.',
      message: 'conflict',
      fixed:
        'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ.',
      alternatives: [
        'Kế hoạch số 330-KH/TU, ngày 29/01/2014 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 29/01/2014 của Tỉnh uỷ.',
      ],
      related: ['29/01/2024'],
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU ngày 29/01/2024, của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày ⟦28/01/2024⟧ của Tỉnh uỷ.',
      message: 'conflict',
      fixed:
        'Kế hoạch số 330-KH/TU ngày 29/01/2024, của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ.',
      alternatives: [
        'Kế hoạch số 330-KH/TU ngày 28/01/2024, của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 28/01/2024 của Tỉnh uỷ.',
      ],
      related: ['29/01/2024'],
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 1211/2016/UBTVQH13, ngày 25/5/2016; Nghị quyết số 1211/2016/UBTVQH13, ngày ⟦26/5/2016⟧.',
      message: 'conflict',
      fixed:
        'Nghị quyết số 1211/2016/UBTVQH13, ngày 25/5/2016; Nghị quyết số 1211/2016/UBTVQH13, ngày 25/5/2016.',
      alternatives: [
        'Nghị quyết số 1211/2016/UBTVQH13, ngày 26/5/2016; Nghị quyết số 1211/2016/UBTVQH13, ngày 26/5/2016.',
      ],
      related: ['25/5/2016'],
    },
    {
      language: 'vi',
      text: 'Quyết định số 45-QĐ/ĐU ngày 01/8/2025 của Đảng uỷ xã Sơn Hà; Quyết định số 45-QĐ/ĐU ngày ⟦05/8/2025⟧ của Đảng uỷ xã Sơn Hà.',
      message: 'conflict',
      fixed:
        'Quyết định số 45-QĐ/ĐU ngày 01/8/2025 của Đảng uỷ xã Sơn Hà; Quyết định số 45-QĐ/ĐU ngày 01/8/2025 của Đảng uỷ xã Sơn Hà.',
      alternatives: [
        'Quyết định số 45-QĐ/ĐU ngày 05/8/2025 của Đảng uỷ xã Sơn Hà; Quyết định số 45-QĐ/ĐU ngày 05/8/2025 của Đảng uỷ xã Sơn Hà.',
      ],
      related: ['01/8/2025'],
    },
    {
      language: 'vi',
      text: 'Quyết định số 45-QĐ/ĐU ngày 01/8/2025 của Đảng uỷ; Quyết định số 45-QĐ/ĐU ngày ⟦05/8/2025⟧ của Đảng uỷ xã Sơn Hà.',
      message: 'conflict',
      fixed:
        'Quyết định số 45-QĐ/ĐU ngày 01/8/2025 của Đảng uỷ; Quyết định số 45-QĐ/ĐU ngày 01/8/2025 của Đảng uỷ xã Sơn Hà.',
      alternatives: [
        'Quyết định số 45-QĐ/ĐU ngày 05/8/2025 của Đảng uỷ; Quyết định số 45-QĐ/ĐU ngày 05/8/2025 của Đảng uỷ xã Sơn Hà.',
      ],
      related: ['01/8/2025'],
    },
    {
      language: 'vi',
      text: 'Quyết định số 45-QĐ/ABC ngày 01/8/2025; Quyết định số 45-QĐ/ABC ngày ⟦05/8/2025⟧.',
      message: 'conflict',
      fixed: 'Quyết định số 45-QĐ/ABC ngày 01/8/2025; Quyết định số 45-QĐ/ABC ngày 01/8/2025.',
      alternatives: ['Quyết định số 45-QĐ/ABC ngày 05/8/2025; Quyết định số 45-QĐ/ABC ngày 05/8/2025.'],
      related: ['01/8/2025'],
    },
    {
      language: 'vi',
      text: 'Kết luận số 901-KL/TW, ngày 05/3/2025 của Bộ Chính trị. Theo Kết luận số 901-KL/TW, ngày ⟦06/3/2025⟧ của Ban Bí thư.',
      message: 'conflict',
      fixed:
        'Kết luận số 901-KL/TW, ngày 05/3/2025 của Bộ Chính trị. Theo Kết luận số 901-KL/TW, ngày 05/3/2025 của Ban Bí thư.',
      alternatives: [
        'Kết luận số 901-KL/TW, ngày 06/3/2025 của Bộ Chính trị. Theo Kết luận số 901-KL/TW, ngày 06/3/2025 của Ban Bí thư.',
      ],
      related: ['05/3/2025'],
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024, của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày ⟦28/01/2024⟧, của Tỉnh uỷ.',
      message: 'conflict',
      fixed:
        'Kế hoạch số 330-KH/TU, ngày 29/01/2024, của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 29/01/2024, của Tỉnh uỷ.',
      alternatives: [
        'Kế hoạch số 330-KH/TU, ngày 28/01/2024, của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 28/01/2024, của Tỉnh uỷ.',
      ],
      related: ['29/01/2024'],
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024, của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày ⟦28/01/2024⟧ của Tỉnh uỷ; Kế hoạch số 330-KH/TU, ngày 29/01/2024.',
      message: 'conflict',
      fixed:
        'Kế hoạch số 330-KH/TU, ngày 29/01/2024, của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ; Kế hoạch số 330-KH/TU, ngày 29/01/2024.',
      alternatives: [
        'Kế hoạch số 330-KH/TU, ngày 28/01/2024, của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 28/01/2024 của Tỉnh uỷ; Kế hoạch số 330-KH/TU, ngày 28/01/2024.',
      ],
      related: ['29/01/2024'],
    },
    {
      language: 'vi',
      text: 'Quyết định số 45/QĐ-BNV-UBND ngày 01/8/2025; Quyết định số 45/QĐ-BNV-UBND ngày ⟦05/8/2025⟧.',
      message: 'conflict',
      fixed: 'Quyết định số 45/QĐ-BNV-UBND ngày 01/8/2025; Quyết định số 45/QĐ-BNV-UBND ngày 01/8/2025.',
      alternatives: [
        'Quyết định số 45/QĐ-BNV-UBND ngày 05/8/2025; Quyết định số 45/QĐ-BNV-UBND ngày 05/8/2025.',
      ],
      related: ['01/8/2025'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Nghị định số 154/2025/NĐ-CP, ngày 15/6/2024 của Chính phủ quy định về tinh giản biên chế.',
    },
    // The day that is wrong is told where it is written, and the right ones are left alone.
    {
      language: 'vi',
      text: 'Hướng dẫn số 36-HD/VPTW, ngày 16/4/2018 của Văn phòng Trung ương Đảng. Theo Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018.',
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 15/KH-UBND, ngày 05/01/2025 của UBND tỉnh và Kế hoạch số 15/KH-UBND, ngày 07/02/2025 của UBND xã.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Trung ương. Nghị quyết số 18-NQ/TW, ngày 16/6/2022 của Trung ương.',
    },
    {
      language: 'vi',
      text: 'Quyết định số 12/QĐ-UBND ngày 05/01/2023 của UBND tỉnh Sơn Hà và Quyết định số 12/QĐ-UBND ngày 06/01/2023 của UBND tỉnh Bình Lâm.',
    },
    {
      language: 'vi',
      text: 'Quyết định số 45-QĐ/ĐU ngày 01/8/2025 của Đảng uỷ xã Sơn Hà; Quyết định số 45-QĐ/ĐU ngày 05/8/2025 của Đảng uỷ xã Bình Lâm.',
    },
    {
      language: 'vi',
      text: 'Quyết định số 45-QĐ/ĐU ngày 01/8/2025 của Đảng uỷ Quân sự tỉnh; Quyết định số 45-QĐ/ĐU ngày 05/8/2025 của Đảng uỷ Công an tỉnh.',
    },
    {
      language: 'en',
      text: 'Decision No. 45-QĐ/ĐU dated August 1, 2025 of the Party Committee of Son Ha Commune; Decision No. 45-QĐ/ĐU dated August 5, 2025 of the Party Committee of Binh Lam Commune.',
    },
    {
      language: 'vi',
      text: 'Quyết định số 15/QĐ-UBND ngày 05/01/2023 và Quyết định số 15/QĐ-UBND ngày 18/4/2024.',
    },
    {
      language: 'en',
      text: 'Plan No. 330-KH/TU dated January 29, 2024. Plan No. 330-KH/TU dated January 29, 2024.',
    },

    // That one of them contradicts the catalogue is said by another rule.
    {
      language: 'vi',
      text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị. Theo Nghị quyết số 57-NQ/TW, ngày 23/12/2024 của Bộ Chính trị.',
    },

    // A day that is not, a month alone and a day without its year are no second date.
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/02/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 30/02/2024 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, tháng 01/2024 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      date: '2024-03-05',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU ngày 28/01 của Tỉnh uỷ.',
    },

    // A number begins anew with each term or year: both may be right.
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 15/11/2019 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 28/01/2014 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ. Theo Kế hoạch số 330-KH/TU, ngày 29/11/2014 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị. Theo Nghị quyết số 57-NQ/TW, ngày 22/12/2014.',
    },
    {
      language: 'vi',
      text: 'Quyết định số 45-QĐ/HND ngày 01/8/2025 của Hội Nông dân xã Sơn Hà; Quyết định số 45-QĐ/HND ngày 05/8/2025 của Hội Nông dân xã Bình Lâm.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 và Nghị quyết số 18-NQ/TW, ngày 16/6/2022; Nghị quyết số 18-NQ/TW, ngày 17/6/2022 của Trung ương.',
    },
  ],
};
