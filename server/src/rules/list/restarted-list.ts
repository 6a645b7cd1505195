import { byList } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { labelWith, renumberFrom, shown } from './support';

/** 1, 2, 3, 1, 2: the numbers start anew, and nothing says that another list begins. */
export const restartedList = defineRuleOver(byList, {
  id: 'list/restarted-list',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, language }): Generator<Finding> {
    for (const list of model.lists) {
      const item = list.items[0];
      const before = list.restarts?.items.at(-1);
      if (!item || !before || list.items.length < 2) continue;
      const ordinal = before.ordinal + 1;
      yield {
        span: item.label,
        message: 'restarts',
        params: {
          label: shown(item),
          before: shown(before),
          expected: labelWith(list, item, ordinal, language),
        },
        related: [{ span: before.label, message: 'before' }],
        fixes: () => renumberFrom(list, 0, ordinal, language),
      };
    }
  },
});
