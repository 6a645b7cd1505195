import { report, reportInEnglish } from '../example-document';
import type { RuleExamples } from '../types';

const vi =
  'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị và Kế hoạch số 45-KH/TU, ngày 12/3/2026 của Ban Thường vụ Tỉnh uỷ.';
const en = (plan: string, day = 'March 12, 2026'): string =>
  `The units carried out Resolution No. 57-NQ/TW dated December 22, 2024 of the Politburo and Plan No. ${plan} dated ${day} of the Standing Committee.`;
export const examples: RuleExamples = {
  rule: 'pair/documents',
  bad: [
    {
      language: 'en',
      text: reportInEnglish(en('⟦54-KH/TU⟧')),
      others: { 'bao-cao-12.vbd': report(vi) },
      message: 'number',
      fixed: reportInEnglish(en('45-KH/TU')),
    },
    {
      language: 'en',
      text: reportInEnglish(en('45-KH/TU', '⟦March 21, 2026⟧')),
      others: { 'bao-cao-12.vbd': report(vi) },
      message: 'date',
      fixed: reportInEnglish(en('45-KH/TU', 'March 12, 2026')),
    },
    {
      language: 'en',
      text: reportInEnglish(
        `${en('45-KH/TU')} They also studied Directive No. ⟦39-CT/TW⟧ of the Secretariat.`,
      ),
      others: { 'bao-cao-12.vbd': report(vi) },
      message: 'added',
    },
    {
      language: 'en',
      text: reportInEnglish(en('45-KH/TU'), '⟦12-BC/TU⟧'),
      others: {
        'bao-cao-12.vbd': report(`${vi} Quán triệt Chỉ thị số 39-CT/TW, ngày 30/10/2024 của Ban Bí thư.`),
      },
      message: 'missing',
    },
    // Symbols with D and with Đ are one; what differs is the number.
    {
      language: 'en',
      text: reportInEnglish(
        'Under Decree No. ⟦151/2025/ND-CP⟧ dated June 12, 2025 of the Government, posts are assigned.',
      ),
      others: { 'bao-cao-12.vbd': report('Theo Nghị định số 150/2025/NĐ-CP, ngày 12/6/2025 của Chính phủ.') },
      message: 'number',
      fixed: reportInEnglish(
        'Under Decree No. 150/2025/ND-CP dated June 12, 2025 of the Government, posts are assigned.',
      ),
    },
  ],
  good: [
    { language: 'en', text: reportInEnglish(en('45-KH/TU')), others: { 'bao-cao-12.vbd': report(vi) } },
    // A report with the same number of another year, another province; two originals that contradict each other.
    {
      language: 'en',
      text: reportInEnglish(en('54-KH/TU')),
      others: {
        'nam-2021.vbd': report(vi, '2021-10-05'),
        'binh-lam.vbd': report(vi, '2026-10-05', 'Bình Lâm'),
      },
    },
    {
      language: 'en',
      text: reportInEnglish(en('54-KH/TU')),
      others: { 'ban-1.vbd': report(vi), 'ban-2.vbd': report(vi.replace('45-KH', '46-KH')) },
    },
    // A law and a resolution that one of the two calls by its name.
    {
      language: 'en',
      text: reportInEnglish(
        'The Land Law of 2024 and the resolution of the eighth plenum of the 13th Party Central Committee, Resolution 57, are carried out.',
      ),
      others: {
        'bao-cao-12.vbd': report(
          'Thực hiện Luật Đất đai số 31/2024/QH15; Nghị quyết Trung ương 8 khoá XIII; Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị.',
        ),
      },
    },
    // A summary leaves most out.
    {
      language: 'en',
      text: reportInEnglish(
        'The units carried out Resolution No. 57-NQ/TW dated December 22, 2024 of the Politburo.',
      ),
      others: {
        'bao-cao-12.vbd': report(
          `${vi} Quán triệt Chỉ thị số 39-CT/TW, Kết luận số 228-KL/TW, Quy định số 377-QĐ/TW và Quy định số 207-QĐ/TW.`,
        ),
      },
    },
  ],
};
