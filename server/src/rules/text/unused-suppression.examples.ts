import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'text/unused-suppression',
  bad: [
    {
      language: 'vi',
      text: '⟦<!-- partydoc-disable-next-line -->⟧\nTỉnh uỷ Sơn Hà ban hành kế hoạch thực hiện.',
      message: 'every',
      fixed: '\nTỉnh uỷ Sơn Hà ban hành kế hoạch thực hiện.',
    },
    {
      language: 'en',
      text: 'The Provincial Party Committee of Son Ha issued a plan. ⟦<!-- partydoc-disable-line -->⟧',
      message: 'every',
      fixed: 'The Provincial Party Committee of Son Ha issued a plan. ',
    },
  ],
  good: [
    {
      language: 'vi',
      text: '<!-- Ghi chú của người soạn: chờ số liệu quý III. -->\nTỉnh uỷ Sơn Hà ban hành kế hoạch thực hiện.',
    },
    // The rule that is silenced does not run here, so nobody can say that the comment is of no use.
    {
      language: 'en',
      text: '<!-- partydoc-disable-file date/weekday -->\nThe Provincial Party Committee of Son Ha issued a plan.',
    },
  ],
};
