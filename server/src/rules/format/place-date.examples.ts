import type { RuleExamples } from '../types';
import { draft } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/place-date',
  bad: [
    {
      language: 'vi',
      text: draft({ date: '⟦Sơn Hà ngày 02 tháng 6 năm 2026⟧' }),
      message: 'form',
      fixed: draft(),
    },
    { language: 'vi', text: draft({ date: '⟦Sơn Hà, ngày 02/6/2026⟧' }), message: 'form', fixed: draft() },
    {
      language: 'vi',
      text: draft({ date: '⟦Bình Lâm, ngày 02 tháng 6 năm 2026⟧' }),
      message: 'place',
      related: ['TỈNH UỶ SƠN HÀ'],
    },
  ],
  good: [
    { language: 'vi', text: draft() },
    {
      language: 'vi',
      text: draft({ issuer: 'THÀNH UỶ PHÚ LƯƠNG', date: 'Thành phố Phú Lương, ngày 02 tháng 6 năm 2026' }),
    },
    { language: 'vi', text: draft({ issuer: 'TỈNH UỶ SƠN HÀ\nBAN TỔ CHỨC', number: 'Số 15-BC/BTCTU' }) },
  ],
};
