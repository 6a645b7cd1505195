import type { RuleExamples } from '../types';
import { draft, STATE } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/party-form',
  bad: [
    { language: 'vi', text: draft({ ...STATE, heading: '⟦ĐẢNG CỘNG SẢN VIỆT NAM⟧' }), message: 'heading' },
    {
      language: 'vi',
      text: draft({ ...STATE, number: '⟦Số⟧ 15/BC-UBND' }),
      message: 'colon',
      fixed: draft(STATE),
    },
    {
      language: 'vi',
      text: draft({
        ...STATE,
        number: 'Số: 15/TTr-UBND',
        type: 'TỜ TRÌNH',
        body: '⟦Kính trình⟧: Thủ tướng Chính phủ\n\nUỷ ban nhân dân tỉnh trình.',
      }),
      message: 'address',
      fixed: draft({
        ...STATE,
        number: 'Số: 15/TTr-UBND',
        type: 'TỜ TRÌNH',
        body: 'Kính gửi: Thủ tướng Chính phủ\n\nUỷ ban nhân dân tỉnh trình.',
      }),
    },
  ],
  good: [
    { language: 'vi', text: draft(STATE) },
    { language: 'vi', text: draft() },
  ],
};
