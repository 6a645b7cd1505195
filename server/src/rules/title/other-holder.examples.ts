import { document } from '../example-document';
import type { RuleExamples } from '../types';

const report = (number: string, day: string, title: string): string =>
  document(
    'vi',
    { number: `${number}-BC/TU`, date: `Sơn Hà, ${day}`, type: 'BÁO CÁO', subject: 'kết quả công tác' },
    `Hội nghị do đồng chí ${title} chủ trì.`,
  );
const english = (number: string, day: string, title: string): string =>
  document(
    'en',
    { number: `${number}-BC/TU`, date: `Son Ha, ${day}`, type: 'REPORT', subject: 'on the work done' },
    `The conference was chaired by Comrade ${title}.`,
  );

const THU = 'Nguyễn Thị Thử, Bí thư Tỉnh uỷ Sơn Hà,';
const MAU = 'Trần Văn Mẫu, Bí thư Tỉnh uỷ Sơn Hà,';
const MARKED = 'Nguyễn Thị Thử, ⟦Bí thư Tỉnh uỷ Sơn Hà⟧,';

export const examples: RuleExamples = {
  rule: 'title/other-holder',
  bad: [
    {
      language: 'vi',
      text: report('40', 'ngày 10 tháng 6 năm 2026', MARKED),
      others: { 'bao-cao-41.vbd': report('41', 'ngày 10 tháng 6 năm 2026', MAU) },
    },
    {
      language: 'vi',
      text: report('40', 'ngày 10 tháng 6 năm 2026', MARKED),
      others: {
        'a.vbd': report('41', 'ngày 01 tháng 7 năm 2026', MAU),
        'b.vbd': report('42', 'ngày 10 tháng 8 năm 2026', THU),
      },
    },
    {
      language: 'en',
      text: english(
        '40',
        'June 10, 2026',
        'Nguyen Thi Thu, ⟦Secretary of the Son Ha Provincial Party Committee⟧',
      ),
      others: {
        'b.vbd': english(
          '41',
          'June 10, 2026',
          'Tran Van Mau, Secretary of the Son Ha Provincial Party Committee',
        ),
      },
    },
  ],
  good: [
    {
      language: 'vi',
      text: report('40', 'ngày 10 tháng 6 năm 2026', THU),
      others: { 'a.vbd': report('41', 'ngày 10 tháng 6 năm 2026', THU) },
    },
    // A change of holder between the two.
    {
      language: 'vi',
      text: report('40', 'ngày 10 tháng 6 năm 2026', THU),
      others: { 'a.vbd': report('41', 'ngày 01 tháng 7 năm 2026', MAU) },
    },
    // Another province.
    {
      language: 'vi',
      text: report('40', 'ngày 10 tháng 6 năm 2026', THU),
      others: {
        'a.vbd': report('41', 'ngày 10 tháng 6 năm 2026', 'Trần Văn Mẫu, Bí thư Tỉnh uỷ Bình Lâm,'),
      },
    },
    // “nguyên”, and a name with a slip, which another rule speaks of.
    {
      language: 'vi',
      text: report('40', 'ngày 10 tháng 6 năm 2026', THU),
      others: {
        'a.vbd': report('41', 'ngày 10 tháng 6 năm 2026', 'Trần Văn Mẫu, nguyên Bí thư Tỉnh uỷ Sơn Hà,'),
        'b.vbd': report('42', 'ngày 10 tháng 6 năm 2026', 'Nguyễn Thị Thủ, Bí thư Tỉnh uỷ Sơn Hà,'),
      },
    },
    {
      language: 'en',
      text: english(
        '40',
        'June 10, 2026',
        'Nguyen Thi Thu, Secretary of the Son Ha Provincial Party Committee',
      ),
      others: {
        'b.vbd': english(
          '41',
          'July 10, 2026',
          'Tran Van Mau, Secretary of the Son Ha Provincial Party Committee',
        ),
      },
    },
  ],
};
