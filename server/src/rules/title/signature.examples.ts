import { draft, STATE } from '../format/example-draft';
import type { RuleExamples } from '../types';

const PARTY =
  'ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ SƠN HÀ\n*\nSố 15-BC/TU\nSơn Hà, ngày 02 tháng 6 năm 2026\n\nBÁO CÁO\nkết quả công tác\n\nTỉnh uỷ báo cáo.\n\n';

export const examples: RuleExamples = {
  rule: 'title/signature',
  bad: [
    {
      language: 'vi',
      text: 'Số 12-BC/ĐU\n\nĐảng uỷ báo cáo Tỉnh uỷ.\n\nT/M BAN CHẤP HÀNH\n⟦CHỦ TỊCH⟧\n\nLê Văn Thử',
      message: 'foreign',
      fixed: 'Số 12-BC/ĐU\n\nĐảng uỷ báo cáo Tỉnh uỷ.\n\nT/M BAN CHẤP HÀNH\nBÍ THƯ\n\nLê Văn Thử',
      related: ['T/M BAN CHẤP HÀNH'],
    },
    {
      language: 'vi',
      text: 'Số 12-NQ/CB\n\nChi bộ báo cáo Đảng uỷ.\n\n⟦K/T BÍ THƯ⟧\nPHÓ BÍ THƯ\n\nLê Văn Thử',
      message: 'committee-head',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/UBKTTU\n\nUỷ ban báo cáo Tỉnh uỷ.\n\n⟦K/T CHỦ NHIỆM⟧\nPHÓ CHỦ NHIỆM\n\nLê Văn Thử',
      message: 'committee-head',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nTỉnh uỷ báo cáo Ban Bí thư.\n\n⟦T/M.⟧ BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Thử',
      message: 'party-style',
      fixed: 'Số 12-BC/TU\n\nTỉnh uỷ báo cáo Ban Bí thư.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nLê Văn Thử',
    },
    {
      language: 'vi',
      text: '⟦K/T BAN THƯỜNG VỤ⟧\nPHÓ BÍ THƯ',
      message: 'collective',
      fixed: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ',
    },
    {
      language: 'vi',
      text: '⟦TM. CHỦ TỊCH⟧\nPHÓ CHỦ TỊCH',
      message: 'post',
      fixed: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH',
    },
    {
      language: 'vi',
      text: 'K/T CHÁNH VĂN PHÒNG\n\n⟦PHÓ TRƯỞNG BAN⟧',
      message: 'deputy',
      fixed: 'K/T CHÁNH VĂN PHÒNG\n\nPHÓ CHÁNH VĂN PHÒNG',
      related: ['K/T CHÁNH VĂN PHÒNG'],
    },
    {
      language: 'vi',
      text: 'T/M TỈNH UỶ\n⟦CHỦ TỊCH⟧',
      message: 'foreign',
      fixed: 'T/M TỈNH UỶ\nBÍ THƯ',
      related: ['T/M TỈNH UỶ'],
    },
    { language: 'vi', text: 'T/M BAN THƯỜNG VỤ\n⟦Q. PHÓ BÍ THƯ⟧', message: 'acting' },
    {
      language: 'vi',
      text: `${PARTY}⟦T/M UỶ BAN NHÂN DÂN⟧\nCHỦ TỊCH`,
      message: 'state-body',
    },
    {
      language: 'vi',
      text: `${PARTY}⟦TM.⟧ BAN THƯỜNG VỤ\nPHÓ BÍ THƯ`,
      message: 'party-style',
      fixed: `${PARTY}T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ`,
    },
    {
      language: 'vi',
      text: draft({ signature: '⟦TUQ. BAN THƯỜNG VỤ⟧\nCHÁNH VĂN PHÒNG\n\nLê Văn Thử' }),
      message: 'delegation',
      fixed: draft({ signature: 'TL. BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nLê Văn Thử' }),
    },
    {
      language: 'vi',
      text: '⟦T/M BÍ THƯ⟧\n\nCHÁNH VĂN PHÒNG',
      message: 'post',
      fixed: 'T/L BÍ THƯ\n\nCHÁNH VĂN PHÒNG',
    },
    {
      language: 'vi',
      text: '⟦T/M CHỦ TỊCH⟧\n\nPHÓ CHỦ TỊCH',
      message: 'post',
      fixed: 'K/T CHỦ TỊCH\n\nPHÓ CHỦ TỊCH',
    },
    {
      language: 'vi',
      text: draft({ ...STATE, number: 'Số: 15/BC-UBND', signature: '⟦TM. TỈNH UỶ⟧\nBÍ THƯ\n\nLê Văn Thử' }),
      message: 'party-body',
    },
    {
      language: 'vi',
      text: draft({
        ...STATE,
        number: 'Số: 15/BC-UBND',
        signature: '⟦T/M⟧ UỶ BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Thử',
      }),
      message: 'state-style',
      fixed: draft({
        ...STATE,
        number: 'Số: 15/BC-UBND',
        signature: 'TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\n\nLê Văn Thử',
      }),
    },
    {
      language: 'vi',
      text: draft({ signature: '⟦TM.⟧ BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn Thử' }),
      message: 'party-style',
      fixed: draft({ signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nLê Văn Thử' }),
    },
    {
      language: 'vi',
      text: draft({ signature: '⟦T/M UỶ BAN NHÂN DÂN TỈNH⟧\nCHỦ TỊCH\n\nLê Văn Thử' }),
      message: 'state-body',
    },
    {
      language: 'vi',
      text: 'T/M TỈNH UỶ\n\n⟦PHÓ CHỦ TỊCH⟧',
      message: 'foreign',
      fixed: 'T/M TỈNH UỶ\n\nPHÓ BÍ THƯ',
      related: ['T/M TỈNH UỶ'],
    },
    {
      language: 'vi',
      text: 'T/M BAN THƯỜNG VỤ\n⟦CHỦ TỊCH⟧\n\nNguyễn Văn Bảy',
      message: 'foreign',
      fixed: 'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn Bảy',
      related: ['T/M BAN THƯỜNG VỤ'],
    },
  ],
  good: [
    // A mass organisation has a committee, too.
    {
      language: 'vi',
      text: 'Số 12-BC/HND\n\nHội báo cáo Tỉnh uỷ.\n\nT/M BAN CHẤP HÀNH\nCHỦ TỊCH\n\nLê Văn Thử',
    },
    {
      language: 'vi',
      text: 'Số 12-BC/TU\n\nTỉnh uỷ báo cáo.\n\nT/M BAN CHẤP HÀNH\nPHÓ BÍ THƯ\n\nLê Văn Thử',
    },
    { language: 'vi', text: `${PARTY}T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ` },
    { language: 'vi', text: 'T/M UỶ BAN KIỂM TRA\nQ. CHỦ NHIỆM' },
    { language: 'vi', text: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn Bảy' },
    { language: 'vi', text: 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN' },
    { language: 'vi', text: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' },
    { language: 'vi', text: 'TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH' },
    { language: 'vi', text: 'T/M UỶ BAN KIỂM TRA\nCHỦ NHIỆM' },
    { language: 'vi', text: 'T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG' },
    { language: 'vi', text: 'K/T BÍ THƯ, CHỦ TỊCH\n\nPHÓ CHỦ TỊCH' },
  ],
};
