import type { Language } from '../../text/language';
import { letterOrdinal, ordinalLetter } from '../../text/letters';
import { byList } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { faultsOf, labelWith, renumberFrom, shown } from './support';

const SHOWN = 8;

/** Points go a, b, c, d, đ, e, g, h … in Vietnamese; a draft in English uses the English alphabet. */
export const letterOrder = defineRuleOver(byList, {
  id: 'list/letter-order',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: { vi: 'Hướng dẫn 05-HD/VPTW, điểm 6.2.4', en: 'Guideline 05-HD/VPTW, point 6.2.4' },
  *check({ model, language }): Generator<Finding> {
    for (const { list, item, fault } of faultsOf(model, 'letters')) {
      const expected = labelWith(list, item, fault.expected, language);
      const foreign = letterOrdinal(item.numeralText, language) === undefined;
      yield {
        span: item.label,
        message: foreign ? 'foreign' : 'missing',
        params: { label: shown(item), expected, order: orderIn(language) },
        // A translation may keep the letters of its original, to which others refer.
        ...(language === 'en' ? { severity: 'information' as const } : {}),
        fixes: () => renumberFrom(list, fault.at, fault.expected, language),
      };
    }
  },
});

/** The first letters of points, as a language has them. */
function orderIn(language: Language): string {
  return Array.from({ length: SHOWN }, (_, i) => ordinalLetter(i + 1, language)).join(', ');
}
