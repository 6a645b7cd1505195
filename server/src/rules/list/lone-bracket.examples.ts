import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/lone-bracket',
  bad: [
    {
      language: 'vi',
      text: 'Tổ gồm 4 đồng chí ⟦(⟧Văn phòng, Ban Tổ chức, Ban Tuyên giáo và Dân vận, Uỷ ban Kiểm tra.',
      message: 'unclosed',
    },
    {
      language: 'vi',
      text: 'Quy chế có 5 chương, 33 điều, theo mẫu của Tỉnh uỷ⟦)⟧ và các quy định mới.',
      message: 'unopened',
    },
    {
      language: 'vi',
      text: 'Thực hiện ⟦“⟧4 cùng: cùng ăn, cùng ở, cùng làm, cùng nói tiếng dân tộc.',
      message: 'unclosed',
    },
    {
      language: 'en',
      text: 'The team has four members ⟦(⟧the Office, the Organization Board, the Inspection Commission, the city.',
    },
  ],
  good: [
    { language: 'vi', text: 'Gồm: a) nhân sự; b) văn kiện; c) hậu cần (ăn, ở, đi lại).' },
    { language: 'vi', text: '“Điều 5. Tỷ lệ đối ứng, nguồn vốn, cơ cấu.' },
    { language: 'vi', text: 'Các cơ quan (Văn phòng, Ban Tổ chức' },
    {
      language: 'vi',
      text: 'Đồng chí nhấn mạnh: “Chúng ta có thời cơ, có vận hội, có thách thức.\nPhải đoàn kết, kỷ cương, sáng tạo.”',
    },
    {
      language: 'vi',
      text: 'Tổ gồm các cơ quan (Văn phòng, Ban Tổ chức, Ban Tuyên giáo;\nUỷ ban Kiểm tra, Công an, Quân sự).',
    },
    { language: 'en', text: 'They are: 1) review, 2) training, 3) reports (each quarter).' },
  ],
};
