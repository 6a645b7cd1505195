import { lunarYearName } from '../../model/date-format';
import { sexagenaryOf } from '../../text/calendar';
import { byPassage } from '../divisions';
import { defineRuleOver, type Fix } from '../types';
import { rewritePart } from './rewrite';

const CYCLE = 60;

/** The name of a lunar year that is not that of the year beside it, or that the cycle does not have. */
export const lunarYear = defineRuleOver(byPassage, {
  id: 'date/lunar-year',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }) {
    for (const { span, lunar, year } of model.dates) {
      if (!lunar) continue;
      const stated = lunar.span.text;
      if (Number.isNaN(lunar.value)) {
        yield { span: lunar.span, message: 'unknown', params: { stated } };
        continue;
      }
      if (!year || sexagenaryOf(year.value) === lunar.value) continue;
      const plain = !/[^\x20-\x7e]/u.test(stated);
      const right = lunarYearName(year.value, plain ? 'en' : 'vi');
      const fixes = (): Fix[] => [
        { title: 'fix.name', params: { name: right }, edits: [{ span: lunar.span, newText: right }] },
        ...nearestYear(year.value, lunar.value).map((value) => ({
          title: 'fix.year',
          params: { year: value },
          edits: [rewritePart(year, value)],
        })),
      ];
      yield { span, message: 'differs', params: { stated, year: year.value, right }, fixes };
    }
  },
});

/** The year nearest to one that has a name of the cycle. */
function nearestYear(year: number, lunar: number): number[] {
  const ahead = (lunar - sexagenaryOf(year) + CYCLE) % CYCLE;
  return [ahead <= CYCLE / 2 ? year + ahead : year + ahead - CYCLE];
}
