import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/later-mention',
  bad: [
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ. Theo ⟦Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ⟧, các đảng bộ đã vào cuộc.',
      related: ['Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ'],
    },
    {
      language: 'en',
      text: 'No. 12-BC/TU\n\nUnder Directive No. 26-CT/TU dated June 2, 2023 of the Provincial Party Committee. It follows ⟦Directive No. 26-CT/TU dated June 2, 2023 of the Provincial Party Committee⟧.',
      related: ['Directive No. 26-CT/TU dated June 2, 2023 of the Provincial Party Committee'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Số 12-KH/TU\n\nKẾ HOẠCH\nthực hiện Chỉ thị số 15-CT/TU, ngày 10/8/2021 của Ban Thường vụ Tỉnh uỷ về hiến máu tình nguyện\n-----\n\nThực hiện Chỉ thị số 15-CT/TU, ngày 10/8/2021 của Ban Thường vụ Tỉnh uỷ về hiến máu tình nguyện, Tỉnh uỷ ban hành Kế hoạch như sau:',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ. Theo Chỉ thị số 26-CT/TU, các đảng bộ đã vào cuộc.',
    },
    {
      language: 'en',
      text: 'No. 12-BC/TU\n\nUnder Directive No. 26-CT/TU dated June 2, 2023 of the Provincial Party Committee. It follows Directive No. 26-CT/TU.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ.\n\nDanh mục văn bản viện dẫn\n\n1. Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ.',
    },
    {
      language: 'vi',
      text: 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, các sở đã làm. Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị đi vào cuộc sống.',
    },
    {
      language: 'vi',
      text: 'Số 26-CT/TU\n\nThực hiện Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ. Theo Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ.',
    },
    { language: 'vi', text: 'Số 12-BC/TU\n\nThực hiện Luật Đất đai năm 2024 và Luật Đất đai năm 2024.' },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nTheo Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ; Chỉ thị số 26-CT/TU, ngày 03/6/2023 của Tỉnh uỷ.',
    },
  ],
};
