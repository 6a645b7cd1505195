import { byList } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { faultsOf, labelWith, relabel, renumberFrom, shown } from './support';

/** (4) is followed by (4). */
export const repeatedLabel = defineRuleOver(byList, {
  id: 'list/repeated-label',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, language }): Generator<Finding> {
    for (const { list, item, before, fault } of faultsOf(model, 'repeated')) {
      const expected = labelWith(list, item, fault.expected, language);
      yield {
        span: item.label,
        message: fault.shifts ? 'shifts' : 'alone',
        params: { label: shown(item), expected },
        ...(before ? { related: [{ span: before.label, message: 'before' }] } : {}),
        fixes: () =>
          fault.shifts
            ? renumberFrom(list, fault.at, fault.expected, language)
            : relabel(list, fault.at, fault.expected, language),
      };
    }
  },
});
