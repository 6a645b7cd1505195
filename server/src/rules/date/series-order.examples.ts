import { document } from '../example-document';
import type { RuleExamples } from '../types';

const directive = (number: number, day: string, issuer?: string): string =>
  document('vi', {
    ...(issuer === undefined ? {} : { issuer }),
    number: `${number}-CT/TU`,
    date: `Sơn Hà, ${day}`,
    type: 'CHỈ THỊ',
    subject: `về nhiệm vụ thứ ${number}`,
  });
const english = (number: number, day: string): string =>
  document('en', {
    number: `${number}-CT/TU`,
    date: `Son Ha, ${day}`,
    type: 'DIRECTIVE',
    subject: `on task ${number}`,
  });

export const examples: RuleExamples = {
  rule: 'date/series-order',
  bad: [
    {
      language: 'vi',
      text: directive(13, '⟦ngày 05 tháng 02 năm 2026⟧'),
      others: {
        'ct-12.vbd': directive(12, 'ngày 20 tháng 3 năm 2026'),
        'ct-14.vbd': directive(14, 'ngày 02 tháng 4 năm 2026'),
      },
      message: 'early',
    },
    {
      language: 'vi',
      text: directive(13, '⟦ngày 05 tháng 9 năm 2026⟧'),
      others: {
        'ct-12.vbd': directive(12, 'ngày 20 tháng 3 năm 2026'),
        'ct-14.vbd': directive(14, 'ngày 02 tháng 4 năm 2026'),
        'ct-15.vbd': directive(15, 'ngày 10 tháng 4 năm 2026'),
      },
      message: 'late',
    },
    {
      language: 'en',
      text: english(13, '⟦February 5, 2026⟧'),
      others: { 'ct-12.vbd': english(12, 'March 20, 2026') },
      message: 'early',
    },
  ],
  good: [
    {
      language: 'vi',
      text: directive(13, 'ngày 20 tháng 3 năm 2026'),
      others: {
        'ct-12.vbd': directive(12, 'ngày 20 tháng 3 năm 2026'),
        'ct-15.vbd': directive(15, 'ngày 02 tháng 4 năm 2026'),
      },
    },
    // Of two, the later number is told; of three, the one that fits neither of the others.
    {
      language: 'vi',
      text: directive(12, 'ngày 20 tháng 3 năm 2026'),
      others: { 'ct-13.vbd': directive(13, 'ngày 05 tháng 02 năm 2026') },
    },
    {
      language: 'vi',
      text: directive(14, 'ngày 02 tháng 4 năm 2026'),
      others: {
        'ct-12.vbd': directive(12, 'ngày 20 tháng 3 năm 2026'),
        'ct-13.vbd': directive(13, 'ngày 05 tháng 9 năm 2026'),
        'ct-15.vbd': directive(15, 'ngày 10 tháng 4 năm 2026'),
      },
    },
    // Another body, another term, and versions of one document with different days.
    {
      language: 'vi',
      text: directive(13, 'ngày 05 tháng 02 năm 2026'),
      others: {
        'a.vbd': directive(12, 'ngày 20 tháng 3 năm 2026', 'TỈNH UỶ BÌNH LÂM'),
        'b.vbd': directive(14, 'ngày 20 tháng 3 năm 2022'),
        'c.vbd': directive(11, 'ngày 20 tháng 3 năm 2026'),
        'd.vbd': directive(11, 'ngày 02 tháng 02 năm 2026'),
      },
    },
    {
      language: 'en',
      text: english(13, 'March 21, 2026'),
      others: { 'ct-12.vbd': english(12, 'March 20, 2026') },
    },
  ],
};
