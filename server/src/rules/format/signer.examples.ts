import type { RuleExamples } from '../types';
import { draft } from './example-draft';

/** Two signatures side by side: each names its organ. */
const JOINT =
  'T/M ĐẢNG UỶ CÔNG AN TỈNH          T/M BAN THƯỜNG VỤ TỈNH UỶ\nBÍ THƯ ĐẢNG UỶ CÔNG AN          BÍ THƯ TỈNH UỶ';

export const examples: RuleExamples = {
  rule: 'format/signer',
  bad: [
    {
      language: 'vi',
      text: draft({ signature: 'T/M BAN THƯỜNG VỤ\n⟦PHÓ BÍ THU⟧\n\nLê Văn Thử' }),
      message: 'misspelt',
      fixed: draft(),
    },
    {
      language: 'vi',
      text: draft({ signature: 'T/M ⟦BAN THƯỜNG VU⟧\nPHÓ BÍ THƯ\n\nLê Văn Thử' }),
      message: 'misspelt',
      fixed: draft(),
    },
    {
      language: 'vi',
      text: draft({ signature: '⟦CHÁNH VĂN PHÒNH⟧\n\nLê Văn Thử' }),
      message: 'misspelt',
      fixed: draft({ signature: 'CHÁNH VĂN PHÒNG\n\nLê Văn Thử' }),
    },
    {
      language: 'vi',
      text: draft({ signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\n⟦TS.⟧ Lê Văn Thử' }),
      message: 'degree',
      fixed: draft(),
    },
    {
      language: 'vi',
      text: draft({ signature: 'T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ ⟦TỈNH UỶ⟧\n\nLê Văn Thử' }),
      message: 'organ',
      fixed: draft(),
    },
    {
      language: 'vi',
      text: draft({ signature: `${JOINT}\n\n⟦ThS.⟧ Lê Văn Thử          Trần Thị Mẫu` }),
      message: 'degree',
      fixed: draft({ signature: `${JOINT}\n\nLê Văn Thử          Trần Thị Mẫu` }),
    },
    {
      language: 'vi',
      text: draft({ signature: 'T/L BAN THƯỜNG VỤ\n⟦TRƯỞNG VĂN PHÒNG⟧\n\nLê Văn Thử' }),
      message: 'head',
      fixed: draft({ signature: 'T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nLê Văn Thử' }),
    },
    {
      language: 'vi',
      text: draft({ signature: 'T/L BAN THƯỜNG VỤ\nPHÓ ⟦TRƯỞNG VĂN PHÒNG⟧\n\nLê Văn Thử' }),
      message: 'head',
      fixed: draft({ signature: 'T/L BAN THƯỜNG VỤ\nPHÓ CHÁNH VĂN PHÒNG\n\nLê Văn Thử' }),
    },
  ],
  good: [
    { language: 'vi', text: draft({ signature: 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nLê Văn Thử' }) },
    { language: 'vi', text: draft({ signature: 'T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nLê Văn Thử' }) },
    { language: 'vi', text: draft({ signature: 'K/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\n\nLê Văn Thử' }) },
    { language: 'vi', text: draft() },
    { language: 'vi', text: draft({ signature: `${JOINT}\n\nLê Văn Thử          Trần Thị Mẫu` }) },
    { language: 'vi', text: draft({ signature: 'T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nLê Văn Thử' }) },
  ],
};
