import { document } from '../example-document';
import type { RuleExamples } from '../types';

const notice = (subject: string, number = '61-TB/TU', date = '05 tháng 3', more = {}): string =>
  document('vi', { number, date: `Sơn Hà, ngày ${date} năm 2026`, type: 'THÔNG BÁO', subject, ...more });
const english = (subject: string, number = '61-TB/TU', day = 'March 5'): string =>
  document('en', { number, date: `Son Ha, ${day}, 2026`, type: 'NOTICE', subject });

const MEETING = 'kết quả Hội nghị giao ban Ban Thường vụ Tỉnh uỷ quý I năm 2026';
const SCHEDULE = 'lịch tiếp công dân định kỳ của đồng chí Bí thư tháng 4';

export const examples: RuleExamples = {
  rule: 'citation/duplicate-number',
  bad: [
    {
      language: 'vi',
      text: notice(SCHEDULE, '⟦61-TB/TU⟧', '12 tháng 3'),
      others: { 'thong-bao-hoi-nghi.vbd': notice(MEETING) },
    },
    {
      language: 'en',
      text: english('on the timetable for receiving citizens in April', '⟦61-TB/TU⟧', 'March 12'),
      others: {
        'notice.vbd': english('of the results of the first-quarter meeting of the Standing Committee'),
      },
    },
  ],
  good: [
    // A copy, and a later version of the same notice.
    {
      language: 'vi',
      text: notice(MEETING),
      others: {
        'ban-sao.vbd': notice(MEETING),
        'ban-2.vbd': notice(`${MEETING} và nhiệm vụ quý II`, '61-TB/TU', '06 tháng 3'),
      },
    },
    // Another body, another term, another type.
    {
      language: 'vi',
      text: notice(SCHEDULE),
      others: {
        'a.vbd': notice(MEETING, '61-TB/TU', '05 tháng 3', { issuer: 'TỈNH UỶ BÌNH LÂM' }),
        'b.vbd': notice(MEETING).replace('năm 2026', 'năm 2023'),
        'c.vbd': notice(MEETING, '61-KL/TU', '05 tháng 3', { type: 'KẾT LUẬN' }),
      },
    },
    // The same notice in the other language.
    { language: 'vi', text: notice(SCHEDULE), others: { 'en.vbd': english('on receiving citizens') } },
    {
      language: 'en',
      text: english('on the timetable for receiving citizens in April'),
      others: { 'copy.vbd': english('on the timetable for receiving citizens in April') },
    },
  ],
};
