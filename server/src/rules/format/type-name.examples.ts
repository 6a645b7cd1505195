import type { RuleExamples } from '../types';
import { draft } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/type-name',
  bad: [
    { language: 'vi', text: draft({ type: '⟦BÁO CAO⟧' }), message: 'misspelt', fixed: draft() },
    { language: 'vi', text: draft({ type: '⟦Báo cáo⟧' }), message: 'capitals', fixed: draft() },
    {
      language: 'vi',
      text: draft({ number: 'Số 15-⟦KH⟧/TU' }),
      message: 'symbol',
      fixed: draft(),
      alternatives: [draft({ number: 'Số 15-KH/TU', type: 'KẾ HOẠCH' })],
      related: ['BÁO CÁO'],
    },
  ],
  good: [
    { language: 'vi', text: draft() },
    { language: 'vi', text: draft({ number: 'Số 15-QĐ/TU', type: 'QUY ĐỊNH' }) },
    { language: 'vi', text: draft({ number: 'Số 15-CTr/TU', type: 'CHƯƠNG TRÌNH HÀNH ĐỘNG' }) },
  ],
};
