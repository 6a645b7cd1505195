import type { RuleExamples } from '../types';
import { draft } from './example-draft';

function translation(symbol: string, type: string): string {
  return `COMMUNIST PARTY OF VIETNAM
PARTY COMMITTEE OF SON HA PROVINCE
*
No. 15-${symbol}/TU
Son Ha, October 12, 2026

${type}
on thrift at the Lunar New Year

Party committees shall follow it.

Recipients:
- Party committees;
- Archives of the Office.

ON BEHALF OF THE STANDING BOARD
SECRETARY

Pham Van Du
`;
}

export const examples: RuleExamples = {
  rule: 'format/type-name',
  bad: [
    { language: 'vi', text: draft({ type: '⟦BÁO CAO⟧' }), message: 'misspelt', fixed: draft() },
    {
      language: 'vi',
      text: draft({ number: 'Số 15-QĐ/TU', type: '⟦QUYẾ ĐỊNH⟧' }),
      message: 'misspelt-either',
      fixed: draft({ number: 'Số 15-QĐ/TU', type: 'QUYẾT ĐỊNH' }),
      alternatives: [draft({ number: 'Số 15-QĐ/TU', type: 'QUY ĐỊNH' })],
    },
    { language: 'vi', text: draft({ type: '⟦Báo cáo⟧' }), message: 'capitals', fixed: draft() },
    {
      language: 'vi',
      text: draft({ number: 'Số 15-⟦KH⟧/TU' }),
      message: 'symbol',
      fixed: draft(),
      alternatives: [draft({ number: 'Số 15-KH/TU', type: 'KẾ HOẠCH' })],
      related: ['BÁO CÁO'],
    },
    {
      language: 'en',
      text: translation('⟦NQ⟧', 'DIRECTIVE'),
      message: 'symbol',
      fixed: translation('CT', 'DIRECTIVE'),
      alternatives: [translation('NQ', 'RESOLUTION')],
      related: ['DIRECTIVE'],
    },
  ],
  good: [
    { language: 'vi', text: draft() },
    { language: 'en', text: translation('QD', 'REGULATION') },
    { language: 'en', text: translation('DA', 'SCHEME') },
    { language: 'en', text: translation('KH', 'ACTION PLAN') },
    { language: 'vi', text: draft({ number: 'Số 15-QĐ/TU', type: 'QUY ĐỊNH' }) },
    { language: 'vi', text: draft({ number: 'Số 15-CTr/TU', type: 'CHƯƠNG TRÌNH HÀNH ĐỘNG' }) },
  ],
};
