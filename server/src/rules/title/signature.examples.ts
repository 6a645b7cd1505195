import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'title/signature',
  bad: [
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
    { language: 'vi', text: 'K/T CHÁNH VĂN PHÒNG\n\n⟦PHÓ TRƯỞNG BAN⟧', message: 'deputy' },
    { language: 'vi', text: 'T/M TỈNH UỶ\n⟦CHỦ TỊCH⟧', message: 'foreign', fixed: 'T/M TỈNH UỶ\nBÍ THƯ' },
  ],
  good: [
    { language: 'vi', text: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nNguyễn Văn Bảy' },
    { language: 'vi', text: 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN' },
    { language: 'vi', text: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH' },
    { language: 'vi', text: 'TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH' },
    { language: 'vi', text: 'T/M UỶ BAN KIỂM TRA\nCHỦ NHIỆM' },
    { language: 'vi', text: 'T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG' },
  ],
};
