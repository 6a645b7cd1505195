import { matchCatalogue } from '../../model/citation-catalogue';
import { formatDay } from '../../model/date-format';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { numbered, numberText } from './support';

/** A document that did not exist on the draft's date, by the year in its number or by the catalogue. */
export const notYetIssued = defineRuleOver(byPassage, {
  id: 'citation/not-yet-issued',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model, knowledge, date, language }): Iterable<Finding> {
    if (date === undefined) return;
    const draft = formatDay(date, language === 'vi' ? 'slash' : 'month-day');
    for (const citation of numbered(model)) {
      const { number } = citation;
      // A date written beside the number is compared with the draft's by the rule for dates.
      if (citation.own || citation.date?.iso || number.year === undefined) continue;
      const params = { number: numberText(number), draft };
      if (number.year > Number(date.slice(0, 4))) {
        yield { span: number.span, message: 'year', params: { ...params, year: number.year } };
        continue;
      }
      const match = matchCatalogue(citation, knowledge, undefined);
      if (match?.kind !== 'same' || match.row.date <= date || match.row.confidence !== 'high') continue;
      const issued = formatDay(match.row.date, language === 'vi' ? 'slash' : 'month-day');
      yield { span: number.span, message: 'catalogue', params: { ...params, date: issued } };
    }
  },
});
