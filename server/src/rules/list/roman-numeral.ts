import { byList } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { labelWith, relabel, shown } from './support';

/** IIII, VIIII, VV: no Roman numeral is written so. */
export const romanNumeral = defineRuleOver(byList, {
  id: 'list/roman-numeral',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, language }): Generator<Finding> {
    for (const list of model.lists) {
      for (const [at, item] of list.items.entries()) {
        if (!item.malformed) continue;
        const before = list.items[at - 1];
        const ordinal = before && !before.malformed ? before.ordinal + 1 : item.ordinal;
        yield {
          span: item.numeral,
          message: 'malformed',
          params: { label: shown(item), expected: labelWith(list, item, ordinal, language) },
          fixes: () => relabel(list, at, ordinal, language),
        };
      }
    }
  },
});
