import type { RuleExamples } from '../types';
import { draft } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/signer',
  bad: [
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
  ],
  good: [
    { language: 'vi', text: draft() },
    { language: 'vi', text: draft({ signature: 'T/L BAN THƯỜNG VỤ\nCHÁNH VĂN PHÒNG\n\nLê Văn Thử' }) },
  ],
};
