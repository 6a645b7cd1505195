import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/malformed-number',
  bad: [
    {
      language: 'vi',
      text: 'Thực hiện Nghị quyết số ⟦71/NQ⟧ và các kế hoạch của tỉnh.',
      message: 'truncated',
    },
    {
      language: 'vi',
      text: 'Thực hiện Nghị quyết số ⟦57.NQ/TW⟧.',
      message: 'dash',
      fixed: 'Thực hiện Nghị quyết số 57-NQ/TW.',
    },
    {
      language: 'vi',
      text: 'Thực hiện Nghị quyết số ⟦57-NQ TW⟧.',
      message: 'separators',
      fixed: 'Thực hiện Nghị quyết số 57-NQ/TW.',
    },
    {
      language: 'vi',
      text: 'Thực hiện Nghị quyết số ⟦57 - NQ/TW⟧ của Bộ Chính trị.',
      message: 'space',
      fixed: 'Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Thực hiện Kết luận số ⟦21–KL/TW⟧ của Trung ương.',
      message: 'dash',
      fixed: 'Thực hiện Kết luận số 21-KL/TW của Trung ương.',
    },
    {
      language: 'vi',
      text: 'Căn cứ Nghị quyết số ⟦57-NQ-TW⟧ của Bộ Chính trị.',
      message: 'separators',
      fixed: 'Căn cứ Nghị quyết số 57-NQ/TW của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Căn cứ Nghị quyết số ⟦57-NQTW⟧ của Bộ Chính trị.',
      message: 'separators',
      fixed: 'Căn cứ Nghị quyết số 57-NQ/TW của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Triển khai ⟦NQ 57/TW⟧ trên địa bàn tỉnh.',
      message: 'order',
      fixed: 'Triển khai Nghị quyết số 57-NQ/TW trên địa bàn tỉnh.',
    },
    {
      language: 'vi',
      text: 'Triển khai ⟦QĐ 57/TW⟧ trên địa bàn tỉnh.',
      message: 'order',
      fixed: 'Triển khai QĐ số 57-QĐ/TW trên địa bàn tỉnh.',
    },
    {
      language: 'vi',
      text: 'Triển khai Nghị quyết ⟦NQ 57/TW⟧ và Kết luận số ⟦KL 21/TW⟧ trên địa bàn tỉnh.',
      message: 'order',
      fixed: 'Triển khai Nghị quyết 57-NQ/TW và Kết luận số 21-KL/TW trên địa bàn tỉnh.',
    },
    {
      language: 'en',
      text: 'The Committee studied ⟦NQ 57/TW⟧ of the Politburo.',
      message: 'order',
      fixed: 'The Committee studied Resolution No. 57-NQ/TW of the Politburo.',
    },
    {
      language: 'vi',
      text: 'Căn cứ Quyết định số ⟦35/2025/QĐ-TTg⟧của Thủ tướng Chính phủ.',
      message: 'stuck',
      fixed: 'Căn cứ Quyết định số 35/2025/QĐ-TTg của Thủ tướng Chính phủ.',
    },
    {
      language: 'vi',
      text: 'Theo Nghị định số ⟦30/2020/NĐ/CP⟧ của Chính phủ.',
      message: 'separators',
      fixed: 'Theo Nghị định số 30/2020/NĐ-CP của Chính phủ.',
    },
    {
      language: 'en',
      text: 'under Circular No. ⟦29/2015 / TT -BGTVT⟧ of the Ministry of Transport.',
      message: 'space',
      fixed: 'under Circular No. 29/2015/TT-BGTVT of the Ministry of Transport.',
    },
    {
      language: 'en',
      text: 'implementing Directive No. ⟦40-CT /TW⟧ of the Secretariat.',
      message: 'space',
      fixed: 'implementing Directive No. 40-CT/TW of the Secretariat.',
    },
    {
      language: 'vi',
      text: 'Luật Đất đai số ⟦31/2024/QH-15⟧ có hiệu lực.',
      message: 'separators',
      fixed: 'Luật Đất đai số 31/2024/QH15 có hiệu lực.',
    },
    {
      language: 'vi',
      text: 'Căn cứ Nghị quyết số⟦57-NQTW⟧ của Bộ Chính trị.',
      message: 'several',
      fixed: 'Căn cứ Nghị quyết số 57-NQ/TW của Bộ Chính trị.',
    },
    {
      language: 'vi',
      text: 'Quyết định số ⟦123/2004/QĐ/BTC⟧ ngày 10/02/2004.',
      message: 'separators',
      fixed: 'Quyết định số 123/2004/QĐ-BTC ngày 10/02/2004.',
    },
    {
      language: 'en',
      text: 'Under Decision No. ⟦12 - QD/TU⟧ and Decision No. 14-QD/TU of the Committee.',
      message: 'space',
      fixed: 'Under Decision No. 12-QD/TU and Decision No. 14-QD/TU of the Committee.',
    },
    {
      language: 'vi',
      text: 'Căn cứ Quyết định số⟦35/2025/QĐ-TTg⟧ của Thủ tướng Chính phủ.',
      message: 'stuck',
      fixed: 'Căn cứ Quyết định số 35/2025/QĐ-TTg của Thủ tướng Chính phủ.',
    },
    {
      language: 'en',
      text: 'under Circular No. ⟦29 /2015/TT-BGTVT⟧ and Decision No. ⟦12-QD /TU⟧ of the Committee.',
      message: 'space',
      fixed: 'under Circular No. 29/2015/TT-BGTVT and Decision No. 12-QD/TU of the Committee.',
    },
  ],
  good: [
    { language: 'vi', text: 'Luật số 80/2025/QH15 - 14 điều; biểu mẫu số 3-HSB/KTĐV và mẫu 2-KNĐ.' },
    { language: 'vi', text: 'Nghị định số 64/CP và Nghị định số 61-CP của Chính phủ.' },
    {
      language: 'vi',
      text: 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị và Nghị quyết số 71/NQ-CP của Chính phủ.',
    },
    { language: 'vi', text: 'Quy chế phối hợp số 49/QCPH-UBND-UBMT-HCTĐ và Công văn số 9086/BNV-CTTN&BĐG.' },
    { language: 'vi', text: 'Toàn tỉnh có 07/10 đơn vị, 125/168 dự án hoàn thành; trực 24/7.' },
    { language: 'vi', text: 'Quyết định số 123/1998/QĐ/BTC ngày 10/02/1998.' },
    {
      language: 'en',
      text: 'Regulation No. 04-QC/TU and Official Dispatch No. 149/CĐ-TTg were studied by 125/168 units.',
    },
    { language: 'vi', text: 'Quyết định số 123/2003/QĐ/BTC; Quyết định số 45/2003/QĐ-BTC.' },
    { language: 'vi', text: 'Theo số 64/NQ và các kế hoạch.' },
  ],
};
