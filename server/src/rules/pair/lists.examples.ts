import { report, reportInEnglish } from '../example-document';
import type { RuleExamples } from '../types';

const vi = report(
  [
    'I- MỤC ĐÍCH, YÊU CẦU', '1. Nâng cao chất lượng văn bản.', '2. Bảo đảm tiến độ.', '3. Phân công rõ trách nhiệm.',
    'II- NỘI DUNG', '1. Rà soát văn bản.', '2. Tập huấn cán bộ.',
    'III- TỔ CHỨC THỰC HIỆN', 'Văn phòng Tỉnh uỷ theo dõi, đôn đốc.',
  ].join('\n\n'),
); // prettier-ignore
const AIMS = ['1. To write better documents.', '2. To keep to the timetable.'];
const en = (aims: readonly string[], end: readonly string[]): string =>
  reportInEnglish(
    ['I. Aims', ...aims, 'II. Contents', '1. To review documents.', '2. To train officials.', ...end].join(
      '\n\n',
    ),
  );
const END = ['III. Implementation', 'The Office of the Provincial Party Committee follows it up.'];

export const examples: RuleExamples = {
  rule: 'pair/lists',
  bad: [
    {
      language: 'en',
      text: en(['1. To write better documents.', '⟦2.⟧ To keep to the timetable.'], END),
      others: { 'bao-cao-12.vbd': vi },
      message: 'shorter',
    },
    {
      language: 'en',
      text: en(
        [...AIMS, '3. To say who is responsible.'],
        [...END, '⟦IV.⟧ Funds', 'Funds come from the budget.'],
      ),
      others: { 'bao-cao-12.vbd': vi },
      message: 'longer',
    },
  ],
  good: [
    {
      language: 'en',
      text: en([...AIMS, '3. To say who is responsible.'], END),
      others: { 'bao-cao-12.vbd': vi },
    },
    // Parts that are numbered otherwise are not compared; of a gap another rule speaks.
    {
      language: 'en',
      text: en([...AIMS, '4. To say who is responsible.'], END).replace(/^(I+)\. /gmu, 'Part $1. '),
      others: { 'bao-cao-12.vbd': vi },
    },
  ],
};
