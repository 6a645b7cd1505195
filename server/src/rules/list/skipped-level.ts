import type { List } from '../../model/types';
import { byList } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { shown } from './support';

/** 1.1.1. right under 1.: the level between is left out. */
export const skippedLevel = defineRuleOver(byList, {
  id: 'list/skipped-level',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model }): Generator<Finding> {
    for (const list of model.lists) {
      const { parent, parentList } = list;
      const [item] = list.items;
      if (!item || !parent || !parentList || list.numeral !== 'decimal' || list.quoted) continue;
      if (!isNumbered(parentList) || parentList.prefix.length >= list.prefix.length - 1) continue;
      const between = list.prefix.slice(0, parentList.prefix.length + 2).join('.');
      yield {
        span: item.label,
        message: 'skipped',
        params: { label: shown(item), parent: shown(parent), between },
        related: [{ span: parent.label, message: 'parent-item' }],
      };
    }
  },
});

/** Labels inside go on from the numbers of such a list. */
function isNumbered(list: List): boolean {
  return list.unit === undefined && !list.inline && (list.numeral === 'arabic' || list.numeral === 'decimal');
}
