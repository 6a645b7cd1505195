import type { RuleExamples } from '../types';
import { draft } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/number-line',
  bad: [
    {
      language: 'vi',
      text: draft({ issuer: 'ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ CÔNG AN TỈNH', number: 'Số 15-BC/⟦ĐUQS⟧' }),
      related: ['ĐẢNG UỶ CÔNG AN TỈNH'],
      fixed: draft({ issuer: 'ĐẢNG BỘ TỈNH SƠN HÀ\nĐẢNG UỶ CÔNG AN TỈNH', number: 'Số 15-BC/ĐUCA' }),
    },
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
    {
      language: 'vi',
      text: draft({ issuer: 'BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN TỔ CHỨC', number: 'Số 15-BC/⟦TU⟧' }),
      message: 'issuer',
      fixed: draft({ issuer: 'BAN CHẤP HÀNH TRUNG ƯƠNG\nBAN TỔ CHỨC', number: 'Số 15-BC/BTCTW' }),
      related: ['BAN TỔ CHỨC'],
    },
    {
      language: 'vi',
      text: draft({ issuer: 'TỈNH UỶ SƠN HÀ\nBAN TỔ CHỨC', number: 'Số 15-BC/⟦BTGTU⟧' }),
      message: 'issuer',
      fixed: draft({ issuer: 'TỈNH UỶ SƠN HÀ\nBAN TỔ CHỨC', number: 'Số 15-BC/BTCTU' }),
      related: ['BAN TỔ CHỨC'],
    },
    {
      language: 'vi',
      text: draft({ issuer: 'BAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG', number: 'Số 15-BC/⟦TW⟧' }),
      message: 'issuer',
      fixed: draft({ issuer: 'BAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG', number: 'Số 15-BC/VPTW' }),
      related: ['VĂN PHÒNG'],
    },
    {
      language: 'vi',
      text: draft({
        issuer: 'HUYỆN UỶ SƠN HÀ',
        number: 'Số 15-BC/⟦TU⟧',
        date: 'Sơn Hà, ngày 05 tháng 3 năm 2025',
      }),
      message: 'issuer',
      fixed: draft({
        issuer: 'HUYỆN UỶ SƠN HÀ',
        number: 'Số 15-BC/HU',
        date: 'Sơn Hà, ngày 05 tháng 3 năm 2025',
      }),
      related: ['HUYỆN UỶ SƠN HÀ'],
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

    // Of two issuers, of another organ, of a body that no table has: nothing is sure.
    { language: 'vi', text: draft({ issuer: 'ĐẢNG UỶ XÃ PHÚ KHÊ', number: 'Số 15-QC/TU-ĐU' }) },
    { language: 'vi', text: draft({ number: 'Số 15-BC/BTGTU' }) },
    { language: 'vi', text: draft({ number: 'Số 15-BC/XYZ' }) },
    { language: 'vi', text: draft({ issuer: 'TỔ BIÊN TẬP', number: 'Số 15-BC/ĐU' }) },
    { language: 'vi', text: draft({ issuer: '', number: 'Số 15-BC/ĐU' }) },
  ],
};
