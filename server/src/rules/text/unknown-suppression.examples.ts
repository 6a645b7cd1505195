import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'text/unknown-suppression',
  bad: [
    {
      language: 'vi',
      text: '<!-- partydoc-disable-next-line ⟦date/weekdy⟧ -->\nTỉnh uỷ Sơn Hà ban hành kế hoạch thực hiện.',
      message: 'meant',
      fixed: '<!-- partydoc-disable-next-line date/weekday -->\nTỉnh uỷ Sơn Hà ban hành kế hoạch thực hiện.',
    },
    {
      language: 'en',
      text: '<!-- partydoc-disable-file date/weekday ⟦house/own-style⟧ -->\nThe Committee issued a plan.',
      message: 'unknown',
    },
  ],
  good: [
    {
      language: 'vi',
      text: '<!-- partydoc-disable-next-line date/weekday -- theo bản gốc 1/2 -->\nTỉnh uỷ Sơn Hà ban hành kế hoạch.',
    },
    {
      language: 'en',
      text: '<!-- partydoc-disable-file -->\nThe Committee issued a plan for this/that.',
    },
  ],
};
