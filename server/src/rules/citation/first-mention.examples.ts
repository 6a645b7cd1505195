import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/first-mention',
  bad: [
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nCác đảng bộ đã quán triệt Chỉ thị số ⟦26-CT/TU⟧ và triển khai thực hiện.',
      message: 'dateAndissuer',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Kết luận số ⟦21-KL/TW⟧ của Trung ương, Tỉnh uỷ báo cáo.',
      message: 'date',
    },
    {
      language: 'en',
      text: 'No. 12-BC/TU\n\nThe Committee studied Directive No. ⟦26-CT/TU⟧ dated June 2, 2023 and carried it out.',
      message: 'issuer',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Chỉ thị số ⟦26-CT/TU⟧, ngày 02/6/2023 của Tỉnh uỷ, các đảng bộ đã vào cuộc.\n\nChỉ thị số 26-CT/TU về công tác cán bộ nữ đi vào cuộc sống.',
      message: 'subjectLater',
      related: ['Chỉ thị số 26-CT/TU'],
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nĐã triển khai Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ về công tác cán bộ nữ.\n\nĐã triển khai Chỉ thị số 27-CT/TU, ngày 05/6/2023 của Tỉnh uỷ về công tác dân vận.\n\nĐã triển khai Chỉ thị số 28-CT/TU, ngày 09/6/2023 của Tỉnh uỷ về công tác kiểm tra.\n\nĐã triển khai Chỉ thị số 29-CT/TU, ngày 12/6/2023 của Tỉnh uỷ về chuyển đổi số.\n\nĐã triển khai Chỉ thị số 31-CT/TU, ngày 14/6/2023 của Tỉnh uỷ về công tác thanh niên.\n\nĐã triển khai Chỉ thị số ⟦30-CT/TU⟧, ngày 16/6/2023 của Tỉnh uỷ.',
      message: 'subject',
    },
  ],
  good: [
    { language: 'vi', text: 'Tỉnh uỷ đã quán triệt Chỉ thị số 26-CT/TU và triển khai thực hiện.' },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nKết quả thực hiện Chỉ thị số 26-CT/TU\n\nThực hiện Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ, các đảng bộ đã vào cuộc.',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nThực hiện Chỉ thị số 31-CT/TU, ngày 06/6/2023, Kế hoạch số 134-KH/TU, ngày 29/12/2023 của Ban Thường vụ Tỉnh uỷ, các cấp đã triển khai.',
    },
    {
      language: 'en',
      text: 'No. 12-BC/TU\n\nThe Committee studied Directive No. 26-CT/TU dated June 2, 2023 of the Provincial Party Committee.',
    },
  ],
};
