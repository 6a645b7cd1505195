import { report, reportInEnglish } from '../example-document';
import type { RuleExamples } from '../types';

const cites = (day: string): string =>
  `Thực hiện Kết luận số 345-KL/VPTW, ngày ${day} của Văn phòng Trung ương Đảng.`;
const english = (day: string): string =>
  `The units carried out Conclusion No. 345-KL/VPTW dated ${day} of the Party Central Committee's Office.`;

export const examples: RuleExamples = {
  rule: 'citation/other-draft',
  bad: [
    {
      language: 'vi',
      text: cites('⟦15/4/2026⟧'),
      others: { 'bao-cao.vbd': cites('14/4/2026'), 'ke-hoach.vbd': cites('14/4/2026') },
      message: 'several',
    },
    {
      language: 'vi',
      text: `Ngày 20/5/2026, Tỉnh uỷ Sơn Hà họp. Theo Kế hoạch số 88-KH/TU, ngày ⟦12/02/2026⟧ của Tỉnh uỷ Sơn Hà.`,
      others: { 'bao-cao.vbd': 'Theo Kế hoạch số 88-KH/TU, ngày 12/3/2026 của Tỉnh uỷ Sơn Hà.' },
      message: 'one',
    },
    {
      language: 'en',
      text: english('⟦April 15, 2026⟧'),
      others: { 'report.vbd': english('April 14, 2026') },
      message: 'one',
    },
    {
      language: 'vi',
      text: 'Thực hiện Kết luận số 345-KL/VPTW, ngày ⟦15/4/2026⟧ của Văn phòng Trung ương Đảng.',
      others: {
        'a.vbd': 'Thực hiện Kết luận số 345-KL/VPTW, ngày 14/4/2026 của Văn phòng Trung ương Đảng.',
        'b.vbd': 'Thực hiện Kết luận số 345-KL/VPTW, ngày 15/4/2026 của Văn phòng Trung ương Đảng.',
        'c.vbd': 'Thực hiện Kết luận số 345-KL/VPTW, ngày 14/4/2026 của Văn phòng Trung ương Đảng.',
        'd.vbd': 'Thực hiện Kết luận số 345-KL/VPTW, ngày 14/4/2026 của Văn phòng Trung ương Đảng.',
      },
      message: 'several',
    },
    {
      language: 'vi',
      text: 'Thực hiện Kết luận số 345-KL/VPTW, ngày ⟦15/4/2026⟧ của Văn phòng Trung ương Đảng. Thực hiện Kết luận số 345-KL/VPTW, ngày 14/4/2026 của Văn phòng Trung ương Đảng.',
      others: { 'a.vbd': 'Thực hiện Kết luận số 345-KL/VPTW, ngày 14/4/2026 của Văn phòng Trung ương Đảng.' },
      message: 'one',
    },
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 20 tháng 5 năm 2026\n\nTheo Kế hoạch số 88-KH/TU, ngày ⟦12/02/2026⟧ của Tỉnh uỷ.',
      others: {
        'a.vbd':
          'Sơn Hà, ngày 02 tháng 5 năm 2026\n\nTheo Kế hoạch số 88-KH/TU, ngày 13/02/2026 của Tỉnh uỷ.',
      },
      message: 'one',
    },
    {
      language: 'en',
      text: "The units carried out Conclusion No. 345-KL/VPTW dated ⟦April 15, 2026⟧ of the Party Central Committee's Office.",
      others: {
        'a.vbd': 'Thực hiện Kết luận số 345-KL/VPTW, ngày 14/4/2026 của Văn phòng Trung ương Đảng.',
        'b.vbd': 'Thực hiện Kết luận số 345-KL/VPTW, ngày 14/4/2026 của Văn phòng Trung ương Đảng.',
      },
      message: 'several',
    },
  ],
  good: [
    { language: 'vi', text: cites('14/4/2026'), others: { 'bao-cao.vbd': cites('14/4/2026') } },
    // Most other drafts agree with this one: the other is told.
    {
      language: 'vi',
      text: cites('14/4/2026'),
      others: { 'a.vbd': cites('14/4/2026'), 'b.vbd': cites('15/4/2026') },
    },
    // Bodies of two places may give one number, and a new term gives it anew.
    {
      language: 'vi',
      text: 'Theo Kế hoạch số 88-KH/TU, ngày 12/02/2026 của Tỉnh uỷ Sơn Hà.',
      others: {
        'a.vbd': 'Theo Kế hoạch số 88-KH/TU, ngày 13/02/2026 của Tỉnh uỷ Bình Lâm.',
        'b.vbd': 'Theo Kế hoạch số 88-KH/TU, ngày 12/02/2022 của Tỉnh uỷ Sơn Hà.',
        'c.vbd': 'Theo Kế hoạch số 88-KH/TU, ngày 13/02/2026 của Tỉnh uỷ.',
      },
    },
    { language: 'en', text: english('April 14, 2026'), others: { 'report.vbd': english('April 14, 2026') } },
    // A translation and its original: the rule for translations speaks.
    {
      language: 'en',
      text: reportInEnglish(english('April 15, 2026')),
      others: { 'bao-cao.vbd': report(cites('14/4/2026')) },
    },
    {
      language: 'vi',
      text: report(cites('14/4/2026')),
      others: { 'report.vbd': reportInEnglish(english('April 15, 2026')) },
    },
    {
      language: 'vi',
      text: 'Thực hiện Kết luận số 345-KL/VPTW, ngày 15/4/2026 của Văn phòng Trung ương Đảng.',
      others: { 'a.vbd': 'Thực hiện Kết luận số 345-KL/VPTW, ngày 14/9/2025 của Văn phòng Trung ương Đảng.' },
    },
    {
      language: 'vi',
      text: 'Sơn Hà, ngày 20 tháng 5 năm 2026\n\nTheo Kế hoạch số 88-KH/TU, ngày 12/02/2026 của Tỉnh uỷ.',
      others: {
        'a.vbd':
          'Bình Lâm, ngày 02 tháng 5 năm 2026\n\nTheo Kế hoạch số 88-KH/TU, ngày 13/02/2026 của Tỉnh uỷ.',
      },
    },
    {
      language: 'vi',
      text: 'Theo Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.',
      others: { 'a.vbd': 'Theo Nghị quyết số 57-NQ/TW, ngày 21/12/2024 của Bộ Chính trị.' },
    },
  ],
};
