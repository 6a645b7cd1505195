import type { List, ListItem } from '../../model/types';
import { defineRule, type Finding } from '../types';
import { labelWith, shown } from './support';

/** I- with I., 1.1 with 1.1.: the items of one list, or the lists of one level, in two styles. */
export const mixedStyles = defineRule({
  id: 'list/mixed-styles',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, language }): Generator<Finding> {
    for (const list of model.lists) {
      if (list.numeral === 'bullet' || list.numeral === 'word' || list.quoted) continue;
      const usual = usualItem(list.items);
      if (!usual) continue;
      for (const item of list.items) {
        if (item.style === usual.style) continue;
        const expected = labelWith(list, usual, item.ordinal, language);
        yield {
          span: item.label,
          message: 'items',
          params: { label: shown(item), other: shown(usual), expected },
          related: [{ span: usual.label, message: 'other' }],
          fixes: () => [
            {
              title: 'fix.style',
              params: { label: expected },
              edits: [{ span: item.label, newText: expected }],
            },
          ],
        };
      }
    }
  },
});

/** An item of the style that most items have; the first of them where two are even. */
function usualItem(items: List['items']): ListItem | undefined {
  const counts = new Map<string, number>();
  for (const { style } of items) counts.set(style, (counts.get(style) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  const most = Math.max(...counts.values());
  return items.find(({ style }) => counts.get(style) === most);
}
