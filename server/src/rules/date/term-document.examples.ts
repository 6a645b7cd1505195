import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'date/term-document',
  bad: [
    {
      language: 'vi',
      text: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương ⟦khoá XIII⟧.',
      message: 'outside',
      fixed: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khoá XII.',
      related: ['25/10/2017'],
    },
    {
      language: 'en',
      text: 'Resolution No. 18-NQ/TW dated October 25, 2017 of the ⟦13th⟧ Party Central Committee.',
      message: 'outside',
      fixed: 'Resolution No. 18-NQ/TW dated October 25, 2017 of the 12th Party Central Committee.',
      related: ['October 25, 2017'],
    },
  ],
  good: [
    {
      language: 'vi',
      text: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khoá XII.',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 01-NQ/TW, ngày 30/01/2021 của Ban Chấp hành Trung ương khoá XIII.',
    },
    {
      language: 'en',
      text: 'Resolution No. 18-NQ/TW dated October 25, 2017 of the 12th Party Central Committee.',
    },
  ],
};
