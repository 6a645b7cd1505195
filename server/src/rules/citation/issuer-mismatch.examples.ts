import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/issuer-mismatch',
  bad: [
    {
      language: 'vi',
      text: 'Nghị quyết số 18-NQ/TU, ngày 25/10/2022 của ⟦Bộ Chính trị⟧.',
      fixed: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2022 của Bộ Chính trị.',
      related: ['18-NQ/TU'],
    },
    {
      language: 'vi',
      text: 'Quyết định số 1493/QĐ-TTg, ngày 15/8/2023 của ⟦Chính phủ⟧.',
      fixed: 'Quyết định số 1493/QĐ-TTg, ngày 15/8/2023 của Thủ tướng Chính phủ.',
      related: ['1493/QĐ-TTg'],
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 29/2022/QH15 ngày 12/12/2022 của ⟦Uỷ ban Thường vụ Quốc hội⟧.',
      related: ['29/2022/QH15'],
    },
    {
      language: 'en',
      text: 'Resolution No. 57-NQ/TW dated December 22, 2024 of the ⟦Provincial Party Committee⟧.',
      fixed: 'Resolution No. 57-NQ/TU dated December 22, 2024 of the Provincial Party Committee.',
      related: ['57-NQ/TW'],
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của ⟦Tỉnh uỷ⟧.',
      message: 'contradiction',
      fixed: 'Nghị quyết số 57-NQ/TU, ngày 22/12/2024 của Tỉnh uỷ.',
      related: ['57-NQ/TW'],
    },
    {
      language: 'vi',
      text: 'Quyết định số 12-QĐ/UBKTTU của ⟦Uỷ ban Kiểm tra Trung ương⟧.',
      message: 'contradiction',
      fixed: 'Quyết định số 12-QĐ/UBKTTW của Uỷ ban Kiểm tra Trung ương.',
      related: ['12-QĐ/UBKTTU'],
    },
    {
      language: 'vi',
      text: 'Quyết định số 12/QĐ-UBND của ⟦Hội đồng nhân dân tỉnh⟧.',
      message: 'contradiction',
      fixed: 'Quyết định số 12/QĐ-HĐND của Hội đồng nhân dân tỉnh.',
      related: ['12/QĐ-UBND'],
    },
    {
      language: 'en',
      text: 'Decision No. 12-QD/TW of the ⟦Provincial Party Committee⟧.',
      message: 'contradiction',
      fixed: 'Decision No. 12-QD/TU of the Provincial Party Committee.',
      related: ['12-QD/TW'],
    },
    {
      language: 'vi',
      text: 'Hướng dẫn số 42-HD/BTCTW của ⟦Ban Tuyên giáo Trung ương⟧.',
      message: 'contradiction',
      fixed: 'Hướng dẫn số 42-HD/BTGTW của Ban Tuyên giáo Trung ương.',
      alternatives: ['Hướng dẫn số 42-HD/BTCTW của Ban Tổ chức Trung ương.'],
      related: ['42-HD/BTCTW'],
    },
    {
      language: 'vi',
      text: 'Quyết định số 45/QĐ-BNV của ⟦Bộ Tài chính⟧.',
      message: 'contradiction',
      fixed: 'Quyết định số 45/QĐ-BTC của Bộ Tài chính.',
      alternatives: ['Quyết định số 45/QĐ-BNV của Bộ Nội vụ.'],
      related: ['45/QĐ-BNV'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Theo Nghị quyết số 12-NQ/TU, ngày 01/8/2025 của Chủ tịch Bộ Chính trị về công tác cán bộ.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 02-CT/TU ngày 05/8/2025 của Ban Thường vụ Tỉnh uỷ; Nghị quyết số 18-NQ/TU của Thành uỷ.',
    },
    { language: 'vi', text: 'Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Tỉnh uỷ Sơn Hà.' },
    { language: 'vi', text: 'Căn cứ Quy chế làm việc số 10-QĐ/TW của Uỷ ban Kiểm tra Trung ương.' },
    { language: 'vi', text: 'Quyết định số 7619/QĐ-BCA ngày 08/9/2025 của Bộ trưởng Bộ Công an.' },
    { language: 'vi', text: 'Kết luận số 09-KL/BCĐ, ngày 24/11/2024 của Ban Chỉ đạo Trung ương.' },
    {
      language: 'en',
      text: 'Directive No. 26-CT/TU dated June 2, 2023 of the Provincial Party Standing Committee.',
    },
    { language: 'vi', text: 'Nghị quyết số 18-NQ-TU, ngày 25/10/2022 của Bộ Chính trị.' },
    { language: 'vi', text: 'Quyết định số 12-QĐ/XYZTU của Bộ Chính trị.' },
  ],
};
