import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/two-subjects',
  bad: [
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ về phát triển du lịch cộng đồng trong tỉnh. Theo Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ ⟦về phát triển dịch vụ cộng đồng trong tỉnh⟧.',
      message: 'conflict',
      related: ['về phát triển du lịch cộng đồng trong tỉnh'],
    },
    {
      language: 'en',
      text: 'Plan No. 330-KH/TU dated January 29, 2024 of the Provincial Party Committee on the growth of rural tourism in the province. It follows Plan No. 330-KH/TU dated January 29, 2024 of the Provincial Party Committee ⟦on the growth of urban tourism in the province⟧.',
      message: 'conflict',
      related: ['on the growth of rural tourism in the province'],
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ về phát triển du lịch cộng đồng. Theo Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ ⟦về phòng, chống ma tuý trong thanh niên⟧.',
      message: 'conflict',
      related: ['về phát triển du lịch cộng đồng'],
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU của Tỉnh uỷ về phát triển du lịch cộng đồng trong tỉnh. Theo Kế hoạch số 330-KH/TU, ngày 29/01/2020 của Tỉnh uỷ ⟦về phát triển dịch vụ cộng đồng trong tỉnh⟧.',
      message: 'conflict',
      related: ['về phát triển du lịch cộng đồng trong tỉnh'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ về phát triển du lịch cộng đồng trong tỉnh. Theo Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ về phát triển du lịch.',
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ về quản lý cán bộ trong toàn tỉnh; Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ về quản lí cán bộ trong toàn tỉnh.',
    },
    {
      language: 'en',
      text: 'Plan No. 330-KH/TU dated January 29, 2024 of the Provincial Party Committee on the growth of rural tourism. It follows Plan No. 330-KH/TU dated January 29, 2024 of the Provincial Party Committee on rural tourism.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ về công tác cán bộ nữ. Chỉ thị số 26-CT/TU, ngày 02/6/2023 của Tỉnh uỷ về công tác dân vận.',
    },
    {
      language: 'vi',
      text: 'Kế hoạch số 330-KH/TU, ngày 29/01/2024 của Tỉnh uỷ về phát triển du lịch cộng đồng trong tỉnh. Theo Kế hoạch số 330-KH/TU, ngày 29/01/2020 của Tỉnh uỷ về phát triển dịch vụ cộng đồng trong tỉnh.',
    },
    {
      language: 'vi',
      text: 'Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị về đại hội đảng bộ các cấp. Chỉ thị số 35-CT/TW, ngày 14/6/2024 của Bộ Chính trị về công tác dân vận của các cấp uỷ.',
      date: '2025-03-28',
    },
  ],
};
