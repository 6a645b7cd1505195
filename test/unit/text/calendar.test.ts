import { deepEqual, equal } from 'node:assert/strict';
import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  isoOf,
  weekdayOf,
} from '../../../server/src/text/calendar';

describe('the calendar', () => {
  it('knows the length of each month, and no month beyond its years', () => {
    deepEqual(
      [2023, 2024, 1900, 2000, 50].map((year) => daysInMonth(year, 2)),
      [28, 29, 28, 29, 28],
    );
    deepEqual(
      [daysInMonth(2025, 0), daysInMonth(2025, 13), daysInMonth(0, 1), daysInMonth(10000, 1)],
      [0, 0, 0, 0],
    );
    equal(isoOf(2025, 9, 31), null);
    equal(isoOf(50, 4, 30), '0050-04-30');
  });

  it('counts weekdays from Monday', () => {
    deepEqual(['2025-09-01', '1945-09-02', '0001-01-01'].map(weekdayOf), [1, 7, 1]);
  });

  it('goes on by days and by months, to the end of a shorter one', () => {
    equal(addDays('2024-02-28', 2), '2024-03-01');
    equal(addDays('2025-01-01', -1), '2024-12-31');
    equal(daysBetween('2024-02-28', '2024-03-01'), 2);
    equal(daysBetween('2025-01-01', '2024-12-31'), -1);
    equal(addMonths('2024-01-31', 1), '2024-02-29');
    equal(addMonths('2025-03-31', -13), '2024-02-29');
    equal(addMonths('2024-11-30', 3), '2025-02-28');
  });
});
