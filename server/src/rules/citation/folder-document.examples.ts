import { document } from '../example-document';
import type { RuleExamples } from '../types';

const directive = document('vi', {
  number: '12-CT/TU',
  date: 'Sơn Hà, ngày 01 tháng 3 năm 2026',
  type: 'CHỈ THỊ',
  subject: 'về tăng cường thực hành tiết kiệm, chống lãng phí',
});
const english = document('en', {
  number: '12-CT/TU',
  date: 'Son Ha, March 1, 2026',
  type: 'DIRECTIVE',
  subject: 'on strengthening thrift and fighting waste in all agencies',
});
const report = (body: string, issuer?: string): string =>
  document(
    'vi',
    {
      ...(issuer === undefined ? {} : { issuer }),
      number: '40-BC/TU',
      date: 'Sơn Hà, ngày 10 tháng 6 năm 2026',
      type: 'BÁO CÁO',
      subject: 'kết quả công tác quý II năm 2026',
    },
    body,
  );
const englishReport = (body: string): string =>
  document(
    'en',
    {
      number: '40-BC/TU',
      date: 'Son Ha, June 10, 2026',
      type: 'REPORT',
      subject: 'on the work of the second quarter of 2026',
    },
    body,
  );

export const examples: RuleExamples = {
  rule: 'citation/folder-document',
  bad: [
    {
      language: 'vi',
      text: report('Thực hiện Chỉ thị số 12-CT/TU, ngày ⟦11/3/2026⟧ của Ban Thường vụ Tỉnh uỷ.'),
      fixed: report('Thực hiện Chỉ thị số 12-CT/TU, ngày 01/3/2026 của Ban Thường vụ Tỉnh uỷ.'),
      others: { 'ct-12.vbd': directive },
      message: 'date',
    },
    {
      language: 'vi',
      text: report(
        'Thực hiện Chỉ thị số 12-CT/TU, ngày 01/3/2026 của Tỉnh uỷ ⟦về tăng cường thực hành tiết kiệm, phòng lãng phí⟧.',
      ),
      others: {
        'ct-12.vbd': directive,
      },
      message: 'subject',
    },
    {
      language: 'vi',
      text: report(
        'Thực hiện Chỉ thị số 12-CT/TU, ngày 01/3/2026 của ⟦Tỉnh uỷ Bình Lâm⟧ về tăng cường thực hành tiết kiệm, chống lãng phí.',
      ),
      others: { 'ct-12.vbd': directive },
      message: 'issuer',
    },
    {
      language: 'en',
      text: englishReport(
        'The Standing Committee carried out Directive No. 12-CT/TU dated ⟦March 11, 2026⟧ of the Provincial Party Committee.',
      ),
      fixed: englishReport(
        'The Standing Committee carried out Directive No. 12-CT/TU dated March 1, 2026 of the Provincial Party Committee.',
      ),
      others: { 'ct-12.vbd': english },
      message: 'date',
    },
  ],
  good: [
    {
      language: 'vi',
      text: report(
        'Thực hiện Chỉ thị số 12-CT/TU, ngày 01/3/2026 của Tỉnh uỷ về tăng cường thực hành tiết kiệm, chống lãng phí.',
      ),
      others: { 'ct-12.vbd': directive },
    },
    // Another term, another province: other documents of the number.
    {
      language: 'vi',
      text: report(
        'Thực hiện Chỉ thị số 12-CT/TU, ngày 11/3/2022 của Tỉnh uỷ và Chỉ thị số 12-CT/TU, ngày 05/3/2026 của Tỉnh uỷ Bình Lâm.',
      ),
      others: { 'ct-12.vbd': directive },
    },
    // A report of another province, which does not say whose directive it is.
    {
      language: 'vi',
      text: report('Thực hiện Chỉ thị số 12-CT/TU, ngày 11/3/2026 của Tỉnh uỷ.', 'TỈNH UỶ BÌNH LÂM').replace(
        'Sơn Hà, ngày',
        'Bình Lâm, ngày',
      ),
      others: { 'ct-12.vbd': directive },
    },
    // Two versions of different days: either may be the one that was issued.
    {
      language: 'vi',
      text: report('Thực hiện Chỉ thị số 12-CT/TU, ngày 11/3/2026 của Tỉnh uỷ.'),
      others: { 'ct-12.vbd': directive, 'ct-12-ban-2.vbd': directive.replace('ngày 01', 'ngày 02') },
    },
    // The year of the provincial congress: the number may be of the term before.
    {
      language: 'vi',
      text: report('Thực hiện Chỉ thị số 12-CT/TU, ngày 11/3/2025 của Tỉnh uỷ.'),
      others: { 'ct-12.vbd': directive.replace('tháng 3 năm 2026', 'tháng 11 năm 2025') },
    },
    {
      language: 'en',
      text: englishReport(
        'The Standing Committee carried out Directive No. 12-CT/TU dated March 1, 2026 of the Provincial Party Committee.',
      ),
      others: { 'ct-12.vbd': english },
    },
  ],
};
