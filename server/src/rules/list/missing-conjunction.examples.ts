import type { RuleExamples } from '../types';

export const examples: RuleExamples = {
  rule: 'list/missing-conjunction',
  bad: [
    {
      language: 'vi',
      text: 'Hồ sơ gồm: (1) tờ trình; (2) dự thảo; và (3) báo cáo.\nĐoàn có: (1) trưởng đoàn; (2) thư ký và (3) thành viên.\nTập trung: (1) rà soát; (2) đào tạo; ⟦(3)⟧ kiểm tra.',
      fixed:
        'Hồ sơ gồm: (1) tờ trình; (2) dự thảo; và (3) báo cáo.\nĐoàn có: (1) trưởng đoàn; (2) thư ký và (3) thành viên.\nTập trung: (1) rà soát; (2) đào tạo; và (3) kiểm tra.',
      related: ['(3)'],
    },
    {
      language: 'en',
      text: 'The file has: (1) a letter; (2) a draft; ⟦(3)⟧ a report.\nThe board shall: (1) meet; (2) vote; and (3) report.\nCells shall: a) review; b) train; and c) report.',
      fixed:
        'The file has: (1) a letter; (2) a draft; and (3) a report.\nThe board shall: (1) meet; (2) vote; and (3) report.\nCells shall: a) review; b) train; and c) report.',
      related: ['(3)'],
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm: (1) tờ trình; (2) dự thảo; ⟦(3)⟧ báo cáo.\nĐoàn có: (1) trưởng đoàn; (2) thư ký và (3) thành viên.\nTập trung: (1) rà soát; (2) đào tạo; và (3) kiểm tra.',
      message: 'missing',
      fixed:
        'Hồ sơ gồm: (1) tờ trình; (2) dự thảo; và (3) báo cáo.\nĐoàn có: (1) trưởng đoàn; (2) thư ký và (3) thành viên.\nTập trung: (1) rà soát; (2) đào tạo; và (3) kiểm tra.',
      related: ['(3)'],
    },
    {
      language: 'en',
      text: 'The file has: (1) a letter; (2) a draft; ⟦(3)⟧ a report.\nThe board shall: (1) meet, (2) vote, and (3) report.\nCells shall: a) review; b) train; and c) report.\nThe office has: (1) a head; (2) a clerk.',
      message: 'missing',
      fixed:
        'The file has: (1) a letter; (2) a draft; and (3) a report.\nThe board shall: (1) meet, (2) vote, and (3) report.\nCells shall: a) review; b) train; and c) report.\nThe office has: (1) a head; (2) a clerk.',
      related: ['(3)'],
    },
  ],
  good: [
    { language: 'vi', text: 'Gồm: (1) tờ trình; (2) dự thảo; (3) báo cáo.' },
    {
      language: 'vi',
      text: 'Gồm: (1) tờ trình; (2) dự thảo; (3) báo cáo.\nĐoàn có: (1) trưởng đoàn; (2) thư ký và (3) thành viên.\nTập trung: (1) rà soát; (2) đào tạo; (3) kiểm tra.',
    },
    {
      language: 'en',
      text: 'The board shall: (1) meet; (2) vote; and (3) report.\nThe file has: (1) a letter; (2) a draft; (3) a report.',
    },
    {
      language: 'en',
      text: 'The board shall: (1) meet; (2) vote; and (3) report.\nCells shall: a) review; b) train; and c) report.\nFirst, review. Second, train. Third, report.',
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm: (1) tờ trình; (2) dự thảo.\nĐoàn có: (1) trưởng đoàn; (2) thư ký và (3) thành viên.\nTập trung: (1) rà soát; (2) đào tạo; và (3) kiểm tra.',
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm: (1) tờ trình. (2) dự thảo; (3) báo cáo.\nĐoàn có: (1) trưởng đoàn; (2) thư ký và (3) thành viên.\nTập trung: (1) rà soát; (2) đào tạo; và (3) kiểm tra.',
    },
    {
      language: 'vi',
      text: '- Tờ trình;\n- Dự thảo;\n- Báo cáo.\nĐoàn có: (1) trưởng đoàn; (2) thư ký và (3) thành viên.\nTập trung: (1) rà soát; (2) đào tạo; và (3) kiểm tra.',
    },
    {
      language: 'vi',
      text: 'Hồ sơ gồm: (1) tờ trình; (2) dự thảo; (3) báo cáo.\nĐoàn có: (1) trưởng đoàn; (2) thư ký và (3) thành viên.\nThứ nhất, rà soát; thứ hai, đào tạo; thứ ba, kiểm tra.',
    },
  ],
};
