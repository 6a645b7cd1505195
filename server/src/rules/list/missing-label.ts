import type { Fact, LoneBracket } from '../../model/types';
import { byList } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { faultsOf, labelWith, renumberFrom, shown } from './support';

/** (4) is followed by (6): one finding, at the label after the gap. */
export const missingLabel = defineRuleOver(byList, {
  id: 'list/missing-label',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, language }): Generator<Finding> {
    for (const { list, item, before, fault } of faultsOf(model, 'gap', 'start')) {
      // “(2 …” without its closing bracket is the label that is missed; another rule speaks of the bracket.
      const lone = model
        .told(loneBrackets)
        .some(({ span }) => before && span.start > before.label.start && span.start < item.label.start);
      if (lone) continue;
      const first = labelWith(list, item, fault.expected, language);
      const last = labelWith(list, item, item.ordinal - 1, language);
      const several = fault.expected < item.ordinal - 1;
      const message = fault.kind === 'start' ? 'start' : several ? 'several' : 'one';
      yield {
        span: item.label,
        message,
        params: { label: shown(item), missing: first, last, before: shown(before) },
        ...(before ? { related: [{ span: before.label, message: 'before' }] } : {}),
        fixes: () => renumberFrom(list, fault.at, fault.expected, language),
      };
    }
  },
});

const loneBrackets: Fact<readonly LoneBracket[]> = (model) => model.loneBrackets;
