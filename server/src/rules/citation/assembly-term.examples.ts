import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/assembly-term',
  bad: [
    {
      language: 'vi',
      text: 'Căn cứ Luật Bảo hiểm xã hội số ⟦58/2014/QH14⟧; theo đề nghị của Văn phòng.',
      message: 'contradiction',
      fixed: 'Căn cứ Luật Bảo hiểm xã hội số 58/2014/QH13; theo đề nghị của Văn phòng.',
    },
    {
      language: 'vi',
      text: 'Căn cứ Nghị quyết số ⟦1210/2019/UBTVQH13⟧ của Uỷ ban Thường vụ Quốc hội.',
      message: 'contradiction',
      fixed: 'Căn cứ Nghị quyết số 1210/2019/UBTVQH14 của Uỷ ban Thường vụ Quốc hội.',
    },
    {
      language: 'vi',
      text: 'Thực hiện Luật số ⟦47/2021/QH13⟧, các cơ quan đã vào cuộc.',
      message: 'contradiction',
      fixed: 'Thực hiện Luật số 47/2021/QH14, các cơ quan đã vào cuộc.',
      alternatives: ['Thực hiện Luật số 47/2021/QH15, các cơ quan đã vào cuộc.'],
    },
    {
      language: 'en',
      text: 'Pursuant to Law No. ⟦80/2025/QH14⟧, the agencies took part.',
      message: 'contradiction',
      fixed: 'Pursuant to Law No. 80/2025/QH15, the agencies took part.',
    },
  ],
  good: [
    { language: 'vi', text: 'Luật số 77/2015/QH13, Luật số 47/2019/QH14 và Luật số 72/2025/QH15.' },
    { language: 'vi', text: 'Năm 2016 có Luật số 95/2016/QH13 và Nghị quyết số 26/2016/QH14.' },
    { language: 'vi', text: 'Nghị quyết số 1211/2016/UBTVQH13 của Uỷ ban Thường vụ Quốc hội.' },
    { language: 'vi', text: 'Luật số 12/1995/QH9, Luật số 15/1999/QH10.' },
    { language: 'en', text: 'Law No. 38/2021/QH14 and Resolution No. 27/2021/QH15.' },
  ],
};
