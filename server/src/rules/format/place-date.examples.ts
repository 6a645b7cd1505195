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
    {
      language: 'vi',
      text: draft({ date: '⟦Sơn Hà, ngày 02/02/2026⟧' }),
      message: 'form',
      fixed: draft({ date: 'Sơn Hà, ngày 02 tháng 02 năm 2026' }),
    },
    {
      language: 'vi',
      text: draft({ date: '⟦Sơn Hà, ngày 02/3/2026⟧' }),
      message: 'form',
      fixed: draft({ date: 'Sơn Hà, ngày 02 tháng 3 năm 2026' }),
    },

    // There is no such day: what is meant is not known.
    { language: 'vi', text: draft({ date: '⟦Sơn Hà, ngày 31/02/2026⟧' }), message: 'form' },
    {
      language: 'vi',
      text: draft({
        issuer: 'ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ PHÚ KHÊ',
        number: 'Số 15-BC/ĐU',
        date: '⟦Bình Lâm, ngày 02 tháng 6 năm 2026⟧',
      }),
      message: 'place',
      related: ['ĐẢNG UỶ XÃ PHÚ KHÊ'],
    },
    {
      language: 'vi',
      text: draft({
        issuer: 'TỈNH UỶ SƠN HÀ\nBAN TỔ CHỨC',
        number: 'Số 15-BC/BTCTU',
        date: '⟦Bình Lâm, ngày 02 tháng 6 năm 2026⟧',
      }),
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

    // Such a committee sits where it will.
    {
      language: 'vi',
      text: draft({
        issuer: 'TỈNH UỶ SƠN HÀ\nĐẢNG UỶ CÔNG AN TỈNH',
        number: 'Số 15-BC/ĐUCA',
        date: 'Bình Lâm, ngày 02 tháng 6 năm 2026',
      }),
    },
    {
      language: 'vi',
      text: draft({
        issuer: 'TỈNH UỶ SƠN HÀ\nĐẢNG BỘ XÃ AN HOÀ\nCHI BỘ THÔN 1',
        number: 'Số 15-BC/CB',
        date: 'An Hoà, ngày 02 tháng 6 năm 2026',
      }),
    },
    { language: 'vi', text: draft({ date: '' }) },
  ],
};
