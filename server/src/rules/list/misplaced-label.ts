import { byList } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { faultsOf, labelWith, relabel, renumberFrom, shown } from './support';

/** (2), (7), (4): one number is wrong; or two have changed places: (2), (4), (3), (5). */
export const misplacedLabel = defineRuleOver(byList, {
  id: 'list/misplaced-label',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, language }): Generator<Finding> {
    for (const { list, item, before, fault } of faultsOf(model, 'misplaced', 'swapped')) {
      const expected = labelWith(list, item, fault.expected, language);
      const next = list.items[fault.at + 1];
      if (fault.kind === 'swapped') {
        yield {
          span: item.label,
          message: 'swapped',
          params: { label: shown(item), next: shown(next) },
          ...(next ? { related: [{ span: next.label, message: 'next' }] } : {}),
          fixes: () =>
            renumberFrom(
              { ...list, items: list.items.slice(0, fault.at + 2) },
              fault.at,
              fault.expected,
              language,
            ),
        };
        continue;
      }
      const near = before ?? next;
      yield {
        span: item.label,
        message: before ? 'after' : 'first',
        params: { label: shown(item), expected, before: shown(before), next: shown(next) },
        ...(near ? { related: [{ span: near.label, message: before ? 'before' : 'next' }] } : {}),
        fixes: () =>
          fault.shifts
            ? renumberFrom(list, fault.at, fault.expected, language)
            : relabel(list, fault.at, fault.expected, language),
      };
    }
  },
});
