import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'citation/mixed-stroke',
  bad: [
    {
      language: 'en',
      text: 'Decision No. 10/QĐ-TTg, Decree No. 30/2020/NĐ-CP and Decree No. ⟦82/2018/ND-CP⟧.',
      message: 'stroked',
      fixed: 'Decision No. 10/QĐ-TTg, Decree No. 30/2020/NĐ-CP and Decree No. 82/2018/NĐ-CP.',
    },
    {
      language: 'en',
      text: 'Decision No. 10/QD-TTg, Decree No. 30/2020/ND-CP and Decree No. ⟦82/2018/NĐ-CP⟧.',
      message: 'plain',
      fixed: 'Decision No. 10/QD-TTg, Decree No. 30/2020/ND-CP and Decree No. 82/2018/ND-CP.',
    },
    {
      language: 'en',
      text: 'Decision No. 12-QD/TU, Decision No. ⟦13-QĐ/TU⟧ and Decision No. 14-QD/TU.',
      message: 'plain',
      fixed: 'Decision No. 12-QD/TU, Decision No. 13-QD/TU and Decision No. 14-QD/TU.',
    },
    {
      language: 'en',
      text: 'Decision No. ⟦12-QD/TU⟧, Decision No. 13-QĐ/TU, Decision No. 14 - QĐ/TU and Decision No. ⟦14-QD/TU⟧.',
      message: 'stroked',
      fixed:
        'Decision No. 12-QĐ/TU, Decision No. 13-QĐ/TU, Decision No. 14 - QĐ/TU and Decision No. 14-QĐ/TU.',
    },
  ],
  good: [
    { language: 'en', text: 'Decision No. 10/QD-TTg, Decree No. 30/2020/ND-CP and Directive No. 05-CT/TW.' },
    { language: 'en', text: 'Decision No. 12-QĐ/TU, Decision No. 13-QĐ/TU and Plan No. 14-KH/TU.' },
    { language: 'en', text: 'Decisions No. 12, 13 and 14-QĐ/TU and Plan No. 14-KH/TU.' },
    { language: 'en', text: 'Decision No. 12-QĐ/TU and Decision No. 13-QĐ/TU; Plan No. 14-KH/TU.' },
    { language: 'en', text: 'Decision No. 12-QD/TU and Decision No. 13-QD/TU; Plan No. 14-KH/TU.' },
  ],
};
