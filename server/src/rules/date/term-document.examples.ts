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
    {
      language: 'vi',
      text: 'Nghị quyết số 05-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương ⟦khoá XIV⟧.',
      date: '2025-03-28',
      message: 'outside',
      fixed: 'Nghị quyết số 05-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khoá XII.',
      related: ['25/10/2017'],
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 05-NQ/TW, ngày 20/6/2016 của Ban Chấp hành Trung ương ⟦khoá XI⟧.',
      date: '2025-03-28',
      message: 'outside',
      fixed: 'Nghị quyết số 05-NQ/TW, ngày 20/6/2016 của Ban Chấp hành Trung ương khoá XII.',
      related: ['20/6/2016'],
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
    {
      language: 'vi',
      text: 'Nghị quyết số 05-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khoá XIX.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 05-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương khoá XV.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 05-NQ/TW, ngày 20/01/2016 của Ban Chấp hành Trung ương khoá X.',
      date: '2025-03-28',
    },
    {
      language: 'vi',
      text: 'Nghị quyết số 05-NQ/TU, ngày 25/10/2017 của Tỉnh uỷ khoá XIX.',
      date: '2025-03-28',
    },
    {
      language: 'en',
      text: 'Resolution No. 05-NQ/TW dated October 25, 2017 of the XIII Party Central Committee.',
      date: '2025-03-28',
    },
  ],
};
