import { report, reportInEnglish } from '../example-document';
import type { RuleExamples } from '../types';

const vi =
  'Ngày 24/9/2026, Tỉnh uỷ tổ chức Hội nghị lần thứ 8. Các đảng uỷ báo cáo kết quả trước ngày 10/12/2026.';
const en = (day: string, more = 'before December 10, 2026'): string =>
  `On ${day}, the Provincial Party Committee held its eighth plenum. The Party committees report the results ${more}.`;
export const examples: RuleExamples = {
  rule: 'pair/days',
  bad: [
    {
      language: 'en',
      text: reportInEnglish(en('⟦September 25, 2026⟧')),
      others: { 'bao-cao-12.vbd': report(vi) },
      message: 'other',
      fixed: reportInEnglish(en('September 24, 2026')),
    },
    {
      language: 'en',
      text: reportInEnglish(en('September 24, 2026', 'before ⟦12 October 2026⟧')),
      others: { 'bao-cao-12.vbd': report(vi) },
      message: 'other',
      fixed: reportInEnglish(en('September 24, 2026', 'before 10 December 2026')),
    },
    {
      language: 'en',
      text: reportInEnglish(`${en('September 24, 2026')} The course begins on ⟦January 4, 2027⟧.`),
      others: { 'bao-cao-12.vbd': report(vi) },
      message: 'added',
    },
    {
      language: 'en',
      text: reportInEnglish(en('September 24, 2026', 'in time'), '⟦12-BC/TU⟧'),
      others: { 'bao-cao-12.vbd': report(vi) },
      message: 'missing',
    },
  ],
  good: [
    {
      language: 'en',
      text: reportInEnglish(en('September 24, 2026')),
      others: { 'bao-cao-12.vbd': report(vi) },
    },
    // The year, or the month too, may stand with another date.
    {
      language: 'en',
      text: reportInEnglish(
        'The course is from November 9 to 11, 2026. Reports are due on November 20 and December 10, 2026.',
      ),
      others: {
        'bao-cao-12.vbd': report(
          'Lớp học từ ngày 09/11/2026 đến ngày 11/11/2026. Báo cáo gửi trước ngày 20/11/2026 và ngày 10/12/2026.',
        ),
      },
    },
    {
      language: 'en',
      text: reportInEnglish(
        'It was opened on September 24, 2026. Under Plan No. 45-KH/TU of March 12, 2026, work goes on.',
      ),
      others: {
        'bao-cao-12.vbd': report(
          'Năm 2026, khai mạc ngày 24/9. Kế hoạch số 45-KH/TU được ban hành ngày 12/3/2026.',
        ),
      },
    },
    // Days that English puts together.
    {
      language: 'en',
      text: reportInEnglish('The courses were held on 3, 4 and 5 November 2026.'),
      others: {
        'bao-cao-12.vbd': report('Các lớp học vào ngày 03/11/2026, ngày 04/11/2026 và ngày 05/11/2026.'),
      },
    },
    // Another year's notice of this number.
    {
      language: 'en',
      text: reportInEnglish(en('September 25, 2026')),
      others: { 'nam-2021.vbd': report(vi, '2021-10-05') },
    },
    // Without other drafts nothing is compared with.
    { language: 'en', text: reportInEnglish(en('September 25, 2026')) },
  ],
};
