import type { RuleExamples } from '../types';
import { draft } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/number-line',
  bad: [
    {
      language: 'vi',
      text: draft({ number: 'Số 15-BC/⟦ĐU⟧' }),
      message: 'issuer',
      fixed: draft(),
      related: ['TỈNH UỶ SƠN HÀ'],
    },
    {
      language: 'vi',
      text: draft({
        issuer: 'ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ PHÚ KHÊ',
        number: 'Số 15-BC/⟦TU⟧',
        date: 'Phú Khê, ngày 02 tháng 6 năm 2026',
      }),
      message: 'issuer',
      fixed: draft({
        issuer: 'ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ XÃ PHÚ KHÊ',
        number: 'Số 15-BC/ĐU',
        date: 'Phú Khê, ngày 02 tháng 6 năm 2026',
      }),
      related: ['ĐẢNG UỶ XÃ PHÚ KHÊ'],
    },
    {
      language: 'vi',
      text: draft({ issuer: 'TỈNH UỶ SƠN HÀ\nBAN TỔ CHỨC', number: 'Số 15-BC/⟦TU⟧' }),
      message: 'issuer',
      fixed: draft({ issuer: 'TỈNH UỶ SƠN HÀ\nBAN TỔ CHỨC', number: 'Số 15-BC/BTCTU' }),
      related: ['BAN TỔ CHỨC'],
    },
    {
      language: 'vi',
      text: draft({
        issuer: 'ĐẢNG BỘ XÃ PHÚ KHÊ\nCHI BỘ THÔN 1',
        number: 'Số 15-BC/⟦ĐU⟧',
        date: 'Phú Khê, ngày 02 tháng 6 năm 2026',
      }),
      message: 'issuer',
      fixed: draft({
        issuer: 'ĐẢNG BỘ XÃ PHÚ KHÊ\nCHI BỘ THÔN 1',
        number: 'Số 15-BC/CB',
        date: 'Phú Khê, ngày 02 tháng 6 năm 2026',
      }),
      related: ['CHI BỘ THÔN 1'],
    },
  ],
  good: [
    { language: 'vi', text: draft() },
    { language: 'vi', text: draft({ issuer: 'TỈNH UỶ SƠN HÀ\nVĂN PHÒNG', number: 'Số 15-BC/VPTU' }) },
    { language: 'vi', text: draft({ issuer: 'ĐẢNG UỶ CÔNG AN TỈNH SƠN HÀ', number: 'Số 15-BC/ĐUCA' }) },
    {
      language: 'vi',
      text: draft({ issuer: 'ĐẠI HỘI ĐẠI BIỂU ĐẢNG BỘ TỈNH SƠN HÀ\nLẦN THỨ XVIII', number: 'Số 15-BC/ĐH' }),
    },
  ],
};
