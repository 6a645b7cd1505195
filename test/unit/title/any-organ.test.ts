import { deepEqual } from 'node:assert/strict';
import { checkText, knowledge } from '../../support/check';

/** What is true of every organ of the tables, however it is called: nothing is to be found there. */
const sentences: readonly (readonly [string, (organ: string) => string])[] = [
  [
    'has an office and an inspectorate with their chiefs',
    (organ) => `Chánh Văn phòng ${organ}, Chánh Thanh tra ${organ} dự họp.`,
  ],
  [
    'sends delegations and working groups',
    (organ) => `Trưởng đoàn công tác ${organ}, Tổ trưởng Tổ công tác ${organ} phát biểu.`,
  ],
  [
    'is asked, works and reports',
    (organ) => `Theo đề nghị của ${organ}, hội nghị thống nhất; ${organ} báo cáo kết quả.`,
  ],
];

/** Rules that judge an organ's name and its posts; when it existed is asked of the draft's day, and here is none. */
const RULES = [
  'title/role-organ',
  'title/rendering',
  'title/capitals',
  'title/repeated-organ',
  'title/order',
];

describe('an organ of the tables, by each of its names', () => {
  const names = knowledge.organs.flatMap((row) => row.names.vi).filter((name) => !name.includes('…'));
  // The President's Office has a head of its own kind, as that of the Government has.
  const ordinary = names.filter((name) => !names.includes(`Văn phòng ${name}`));
  for (const [what, sentence] of sentences)
    it(what, () => {
      const found = ordinary.flatMap((name) =>
        checkText(sentence(name), { language: 'vi' })
          .diagnoses.filter(({ rule }) => RULES.includes(rule.id))
          .map(({ rule, finding }) => `${rule.id}: ${finding.span.text}`),
      );
      deepEqual(found, []);
    });
});
