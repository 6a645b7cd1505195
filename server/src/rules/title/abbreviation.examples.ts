import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/abbreviation',
  bad: [
    { language: 'vi', text: 'Báo cáo ⟦BTV⟧ Tỉnh uỷ xem xét.', message: 'never' },
    {
      language: 'vi',
      text: 'Ban Chỉ đạo (BCĐ) họp. Ban Chỉ đạo (⟦BCĐ⟧) kết luận.',
      message: 'twice',
      related: ['BCĐ'],
    },
    {
      language: 'en',
      text: 'The Steering Board (SB) met. The Steering Board (⟦SB⟧) agreed.',
      message: 'twice',
      related: ['SB'],
    },
  ],
  good: [
    { language: 'vi', text: 'Ban Thường vụ (BTV) Tỉnh uỷ họp; BTV Tỉnh uỷ kết luận.' },
    { language: 'vi', text: 'UBND tỉnh, HĐND tỉnh báo cáo; Công văn số 12-CV/BTVTU.' },
    { language: 'en', text: 'The Steering Board (SB) met. The SB agreed.' },
  ],
};
