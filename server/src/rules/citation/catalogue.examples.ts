import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/catalogue',
  bad: [
    // The law of this name is of 24/6/2025.
    {
      language: 'vi',
      text: 'Căn cứ Luật Cán bộ, công chức ngày ⟦16/6/2025⟧;',
      fixed: 'Căn cứ Luật Cán bộ, công chức ngày 24/6/2025;',
    },
    {
      language: 'en',
      text: 'Pursuant to the Law on Cadres and Civil Servants of ⟦June 16, 2025⟧;',
      fixed: 'Pursuant to the Law on Cadres and Civil Servants of June 24, 2025;',
    },
    {
      language: 'en',
      text: 'Pursuant to the Law on Organization of Local Government of ⟦16 July 2025⟧;',
      fixed: 'Pursuant to the Law on Organization of Local Government of 16 June 2025;',
    },
    {
      language: 'vi',
      text: 'Thực hiện ⟦Quyết định⟧ số 366-QĐ/TW, ngày 30/8/2025 của Bộ Chính trị.',
      message: 'type',
      fixed: 'Thực hiện Quy định số 366-QĐ/TW, ngày 30/8/2025 của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 57-NQ/TW, ngày ⟦21/12/2024⟧ của Bộ Chính trị.',
      message: 'date',
      fixed: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của ⟦Bộ Chính trị⟧ khoá XII.',
      message: 'issuer',
      fixed: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khoá XII.',
    },
    {
      language: 'en',
      text: 'Resolution No. 57-NQ/TW dated ⟦December 21, 2024⟧ of the Politburo.',
      message: 'date',
      fixed: 'Resolution No. 57-NQ/TW dated December 22, 2024 of the Politburo.',
    },
    {
      language: 'en',
      text: 'Resolution No. 18-NQ/TW dated October 25, 2017 of the ⟦Politburo⟧.',
      message: 'issuer',
      fixed: 'Resolution No. 18-NQ/TW dated October 25, 2017 of the Party Central Committee.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị ⟦về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XV của Đảng⟧.',
      message: 'subject',
    },
    {
      language: 'en',
      text: 'Directive No. 35-CT/TW dated June 14, 2024 of the Politburo ⟦on Party congresses at all levels towards the 15th National Party Congress⟧.',
      message: 'subject',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 68-NQ/TW, ngày 04/5/2025 của Bộ Chính trị ⟦về đột phá phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số quốc gia⟧.',
      message: 'otherSubject',
      fixed: 'Nghị quyết số 68-NQ/TW, ngày 04/5/2025 của Bộ Chính trị về phát triển kinh tế tư nhân.',
    },
    {
      language: 'en',
      text: 'Resolution No. 68-NQ/TW dated May 4, 2025 of the Politburo ⟦on breakthroughs in science, technology, innovation and national digital transformation⟧.',
      message: 'otherSubject',
      fixed: 'Resolution No. 68-NQ/TW dated May 4, 2025 of the Politburo on private economic development.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 27-CT/TW, ngày ⟦13/01/1998⟧ của Bộ Chính trị.',
      date: '2025-03-28',
      message: 'dateQuestion',
      fixed: 'Chỉ thị số 27-CT/TW, ngày 12/01/1998 của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 27-CT/TW, ngày 12/01/1998 của ⟦Ban Bí thư⟧.',
      date: '2025-03-28',
      message: 'issuerQuestion',
      fixed: 'Chỉ thị số 27-CT/TW, ngày 12/01/1998 của Bộ Chính trị.',
    },
    {
      language: 'en',
      text: 'Directive No. 27-CT/TW dated ⟦January 13, 1998⟧ of the Politburo.',
      date: '2025-03-28',
      message: 'dateQuestion',
      fixed: 'Directive No. 27-CT/TW dated January 12, 1998 of the Politburo.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 57-NQ/TW, ngày ⟦21/12/2024⟧, của Bộ Chính trị.',
      date: '2025-03-28',
      message: 'date',
      fixed: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024, của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Đại hội XX của Đảng. Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị ⟦về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XV của Đảng⟧.',
      date: '2025-03-28',
      message: 'subject',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị ⟦về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XV của Đảng⟧. Chuẩn bị Đại hội XX của Đảng.',
      date: '2025-03-28',
      message: 'subject',
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/02/2025; Luật Cán bộ, công chức ngày 24/6/2025;',
    },
    // The day may be the conference's, and another law of the same name may be meant.
    { language: 'vi', text: 'Hội nghị phổ biến Luật Cán bộ, công chức ngày 16/6/2025 có 120 đại biểu.' },
    { language: 'vi', text: 'Căn cứ Luật Cán bộ, công chức ngày 13/11/2008;' },
    { language: 'en', text: 'Pursuant to the Law on Cadres and Civil Servants of June 24, 2025;' },
    { language: 'vi', text: 'Thực hiện Quyết định số 366-QĐ/TW, ngày 29/8/2025 của Ban Bí thư.' },
    {
      language: 'vi',
      text: 'Nghị quyết số 68-NQ/TW, ngày 04/5/2025 của Bộ Chính trị về những nhiệm vụ, giải pháp lớn đối với doanh nghiệp.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ các cấp; Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về cơ bản đã thực hiện xong.',
    },
    {
      language: 'en',
      text: 'Directive No. 35-CT/TW dated June 14, 2024 of the Politburo on Party congresses at every level towards the 14th National Party Congress.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 và Nghị quyết số 18-NQ/TW, ngày 16/6/2022 của Ban Chấp hành Trung ương.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị; Nghị quyết số 57-NQ/TW, ngày 15/3/1998 của Trung ương.',
    },
    {
      language: 'en',
      text: 'Resolution No. 18-NQ/TW dated October 25, 2017 of the 12th Party Central Committee.',
    },
    { language: 'vi', text: 'Nghị quyết số 57-NQ/TW của Ban Bí thư.', date: '2025-03-28' },
    { language: 'vi', text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Tỉnh uỷ.', date: '2025-03-28' },
    {
      language: 'vi',
      text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, Ban Bí thư.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 57-NQ/TW của Bộ Chính trị về phát triển kinh tế tư nhân.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ các cấp tiến tới Đại hội đại biểu toàn quốc lần thứ XX của Đảng.',
      date: '2025-03-28',
    },
    {
      language: 'en',
      text: 'Directive No. 35-CT/TW dated June 14, 2024 of the Politburo on Party congresses at all levels towards the next National Party Congress.',
      date: '2025-03-28',
    },
  ],
};
