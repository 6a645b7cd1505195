import type { RuleExamples } from '../types';
import { draft, OLD_DATE } from './example-draft';

export const examples: RuleExamples = {
  rule: 'format/appendix',
  bad: [
    {
      language: 'vi',
      text: draft({
        body: 'Số liệu ở Phụ lục kèm theo Báo cáo này.',
        after: 'PHỤ LỤC\nSỐ LIỆU\n(Kèm theo Báo cáo số ⟦51-BC/TU⟧, ngày 02/6/2026 của Tỉnh uỷ)',
      }),
      message: 'other-document',
      related: ['15-BC/TU'],
      fixed: draft({
        body: 'Số liệu ở Phụ lục kèm theo Báo cáo này.',
        after: 'PHỤ LỤC\nSỐ LIỆU\n(Kèm theo Báo cáo số 15-BC/TU, ngày 02/6/2026 của Tỉnh uỷ)',
      }),
    },
    {
      language: 'vi',
      text: draft({
        after: '⟦PHỤ LỤC⟧\nSỐ LIỆU\n(Kèm theo Báo cáo số 15-BC/TU, ngày 02/6/2026 của Tỉnh uỷ)',
      }),
      message: 'unnamed',
    },
    {
      language: 'vi',
      text: draft({
        body: 'Số liệu ở Phụ lục kèm theo Báo cáo này.',
        after:
          'PHỤ LỤC ⟦I⟧\nSỐ LIỆU\n(Kèm theo Báo cáo số 15-BC/TU, ngày 02/6/2026 của Tỉnh uỷ)\n\nPHỤ LỤC ⟦II⟧\nSỐ LIỆU\n(Kèm theo Báo cáo số 15-BC/TU, ngày 02/6/2026 của Tỉnh uỷ)',
      }),
      message: 'roman',
      fixed: draft({
        body: 'Số liệu ở Phụ lục kèm theo Báo cáo này.',
        after:
          'PHỤ LỤC 1\nSỐ LIỆU\n(Kèm theo Báo cáo số 15-BC/TU, ngày 02/6/2026 của Tỉnh uỷ)\n\nPHỤ LỤC 2\nSỐ LIỆU\n(Kèm theo Báo cáo số 15-BC/TU, ngày 02/6/2026 của Tỉnh uỷ)',
      }),
    },
    {
      language: 'vi',
      text: draft({
        body: 'Số liệu ở Phụ lục kèm theo Báo cáo này.',
        after:
          '⟦PHỤ LỤC⟧\nSỐ LIỆU\n(Kèm theo Báo cáo số 15-BC/TU, ngày 02/6/2026 của Tỉnh uỷ)\n\nPHỤ LỤC 2\nSỐ LIỆU\n(Kèm theo Báo cáo số 15-BC/TU, ngày 02/6/2026 của Tỉnh uỷ)',
      }),
      message: 'unnumbered',
    },
    {
      language: 'vi',
      text: draft({ body: 'Số liệu ở Phụ lục kèm theo Báo cáo này.', after: '⟦PHỤ LỤC⟧\nSỐ LIỆU' }),
      message: 'note',
    },
  ],
  good: [
    {
      language: 'vi',
      text: draft({
        body: 'Số liệu ở Phụ lục kèm theo Báo cáo này.',
        after: 'PHỤ LỤC\nSỐ LIỆU\n(Kèm theo Báo cáo số 15-BC/TU, ngày 02/6/2026 của Tỉnh uỷ)',
      }),
    },
    {
      language: 'vi',
      text: draft({
        body: 'Số liệu ở Phụ lục kèm theo Báo cáo này.',
        date: OLD_DATE,
        after: 'PHỤ LỤC\nSỐ LIỆU',
      }),
    },
  ],
};
