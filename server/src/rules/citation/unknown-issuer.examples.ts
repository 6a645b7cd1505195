import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/unknown-issuer',
  bad: [
    {
      language: 'vi',
      text: 'Hướng dẫn số 42-HD/⟦BTCTV⟧ của Ban Tổ chức Trung ương.',
      fixed: 'Hướng dẫn số 42-HD/BTCTW của Ban Tổ chức Trung ương.',
    },
    {
      language: 'vi',
      text: 'Quyết định số 12/QĐ-⟦UBDN⟧ của Uỷ ban nhân dân tỉnh.',
      fixed: 'Quyết định số 12/QĐ-UBND của Uỷ ban nhân dân tỉnh.',
    },
    {
      language: 'vi',
      text: 'Thông báo số 20-TB/⟦KL⟧ của Bộ Chính trị.',
      fixed: 'Thông báo số 20-TB/TW của Bộ Chính trị.',
    },
    {
      language: 'en',
      text: 'Directive No. 12-CT/⟦TX⟧ of the Politburo.',
      fixed: 'Directive No. 12-CT/TW of the Politburo.',
    },
    {
      language: 'vi',
      text: 'Hướng dẫn số 42-HD/⟦BTCTV⟧ đã được phổ biến.',
      message: 'unknown',
      fixed: 'Hướng dẫn số 42-HD/BTCTW đã được phổ biến.',
      alternatives: ['Hướng dẫn số 42-HD/BTCTU đã được phổ biến.'],
    },
    {
      language: 'vi',
      text: 'Hướng dẫn số 42-HD/⟦BTCTV⟧ và Hướng dẫn số 5-HD/⟦VPTQ⟧ được phổ biến.',
      message: 'unknown',
      fixed: 'Hướng dẫn số 42-HD/BTCTW và Hướng dẫn số 5-HD/VPTW được phổ biến.',
      alternatives: ['Hướng dẫn số 42-HD/BTCTU và Hướng dẫn số 5-HD/VPTU được phổ biến.'],
    },
    {
      language: 'vi',
      text: 'Thông báo số 20-TB/⟦TV⟧ của Tỉnh uỷ Sơn Hà.',
      message: 'unknown',
      fixed: 'Thông báo số 20-TB/TU của Tỉnh uỷ Sơn Hà.',
    },
    {
      language: 'vi',
      text: 'Báo cáo số 20-BC/⟦BTGDVTUU⟧ đã gửi.',
      message: 'unknown',
      fixed: 'Báo cáo số 20-BC/BTGDVTU đã gửi.',
      alternatives: ['Báo cáo số 20-BC/BTGDVThU đã gửi.'],
    },
    {
      language: 'vi',
      text: 'Báo cáo số 20-BC/⟦TWW⟧ đã gửi.',
      message: 'unknown',
      fixed: 'Báo cáo số 20-BC/TW đã gửi.',
    },
    {
      language: 'vi',
      text: 'Báo cáo số 20-BC/⟦HDU⟧ đã gửi.',
      message: 'unknown',
      fixed: 'Báo cáo số 20-BC/HU đã gửi.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 20/CT-⟦TTH⟧ của Thủ tướng Chính phủ.',
      message: 'unknown',
      fixed: 'Chỉ thị số 20/CT-TTg của Thủ tướng Chính phủ.',
    },
    {
      language: 'vi',
      text: 'Nghị định số 20/2024/NĐ-⟦CPP⟧ của Chính phủ.',
      message: 'unknown',
      fixed: 'Nghị định số 20/2024/NĐ-CP của Chính phủ.',
    },
    {
      language: 'en',
      text: 'Guideline No. 42-HD/⟦BTCTV⟧ was issued.',
      message: 'unknown',
      fixed: 'Guideline No. 42-HD/BTCTW was issued.',
      alternatives: ['Guideline No. 42-HD/BTCTU was issued.'],
    },
    {
      language: 'vi',
      text: 'Báo cáo số 20-BC/⟦TE⟧ đã gửi; Báo cáo số 21-BC/⟦UBKTTX⟧ đã gửi.',
      message: 'unknown',
      fixed: 'Báo cáo số 20-BC/TW đã gửi; Báo cáo số 21-BC/UBKTTW đã gửi.',
      alternatives: ['Báo cáo số 20-BC/TU đã gửi; Báo cáo số 21-BC/UBKTTU đã gửi.'],
    },
    {
      language: 'vi',
      text: 'Hướng dẫn số 42-HD/⟦BTCT⟧ của Ban Tổ chức Trung ương; Hướng dẫn số 43-HD/BTT của Ban Tổ chức Tỉnh uỷ.',
      message: 'unknown',
      fixed:
        'Hướng dẫn số 42-HD/BTCTW của Ban Tổ chức Trung ương; Hướng dẫn số 43-HD/BTT của Ban Tổ chức Tỉnh uỷ.',
    },
  ],
  good: [
    { language: 'vi', text: 'Văn bản số 8403/SXD-QLN của Sở Xây dựng; Công văn số 1891/BHXH-P5.' },
    { language: 'vi', text: 'Kết luận số 23/KL-LNTPTW; Quy chế số 12-QC/HNDTW.' },
    { language: 'en', text: 'Conclusion No. 23/KL-LNTPTW and Directive No. 12-CT/TU.' },
    { language: 'vi', text: 'Kế hoạch số 12/KH-BCTCV của Bộ Tài chính.' },
    { language: 'vi', text: 'Thông báo số 20-TB/BCĐTU của Tỉnh uỷ Sơn Hà.' },
    { language: 'vi', text: 'Nghị quyết số 73/2022/QH15 và Nghị quyết số 1211/2016/UBTVQH13.' },
    { language: 'vi', text: 'Báo cáo số 20-BC/VW đã gửi.' },
    { language: 'vi', text: 'Quyết định số 12/QĐ-SNNVV của Sở Nội vụ.' },
    { language: 'vi', text: 'Báo cáo số 20-BC/BTCTV-VPTU đã gửi.' },
    { language: 'vi', text: 'Hướng dẫn số 42-HD-BTCTV của Ban Tổ chức Trung ương.' },
    { language: 'vi', text: 'Kế hoạch số 12/KH-BTTCC của Bộ Tài chính; Công văn số 42/BTCTV.' },
  ],
};
