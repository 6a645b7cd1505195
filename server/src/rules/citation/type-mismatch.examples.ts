import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/type-mismatch',
  bad: [
    {
      language: 'vi',
      text: 'Thực hiện ⟦Chỉ thị⟧ số 57-NQ/TW của Bộ Chính trị.',
      fixed: 'Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.',
      alternatives: ['Thực hiện Chỉ thị số 57-CT/TW của Bộ Chính trị.'],
      related: ['57-NQ/TW'],
    },
    {
      language: 'vi',
      text: 'Theo ⟦Nghị định⟧ số 1493/QĐ-TTg.',
      fixed: 'Theo Quyết định số 1493/QĐ-TTg.',
      alternatives: ['Theo Nghị định số 1493/NĐ-TTg.'],
      related: ['1493/QĐ-TTg'],
    },
    {
      language: 'vi',
      text: 'Theo ⟦Nghị định⟧ số 31/2024/QH15.',
      fixed: 'Theo Luật số 31/2024/QH15.',
      related: ['31/2024/QH15'],
    },
    {
      language: 'en',
      text: 'implementing ⟦Directive⟧ No. 57-NQ/TW of the Politburo.',
      fixed: 'implementing Resolution No. 57-NQ/TW of the Politburo.',
      alternatives: ['implementing Directive No. 57-CT/TW of the Politburo.'],
      related: ['57-NQ/TW'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Quy định số 66-QĐ/TW, Quyết định số 127-QĐ/TW, Quy chế số 10-QĐ/TW; Quy định số 08-QĐi/TW.',
    },
    {
      language: 'vi',
      text: 'Thông tri số 05-TT/TU và Thông tư số 36/2026/TT-BXD; Văn bản số 17129-CV/VPTW.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 131/2025/QH15, Nghị quyết số 1339/NQ-UBTVQH15, Luật số 31/2024/QH15.',
    },
    {
      language: 'en',
      text: 'Official Dispatch No. 149/CĐ-TTg, Official Dispatch No. 3634-CV/TU, Regulation No. 04-QC/TU and document No. 17129-CV/VPTW.',
    },
  ],
};
