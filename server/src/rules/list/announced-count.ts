import { sequenceFaults } from '../../model/list-sequence';
import type { Language, List } from '../../model/types';
import { defineRule, type Finding } from '../types';
import { changeCount, shown } from './support';

/** “11 groups of tasks: (1) … (10)”: the count or the list is wrong. */
export const announcedCount = defineRule({
  id: 'list/announced-count',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, language }): Generator<Finding> {
    for (const announced of model.announced) {
      const { list, count, noun } = announced;
      if (!list || agrees(list, count, language)) continue;
      const last = list.items.at(-1);
      yield {
        span: announced.span,
        message: list.unit === undefined ? 'list' : 'units',
        // Bullets are lost on the way more easily than numbers are.
        ...(list.numeral === 'bullet' ? { severity: 'information' as const } : {}),
        params: {
          count,
          items: list.items.length,
          noun,
          first: shown(list.items[0]),
          last: shown(last),
        },
        ...(last
          ? { related: [{ span: last.label, message: 'last', params: { items: list.items.length } }] }
          : {}),
        fixes: () => changeCount(announced, list.items.length, language),
      };
    }
  },
});

/** A list with a slip in its numbers is spoken of there; its last number may be the announced one. */
function agrees(list: List, count: number, language: Language): boolean {
  if (list.items.length === count || list.items.at(-1)?.ordinal === count) return true;
  // Of the draft's own units the first ones were not read: how many there are is not known.
  if (list.unit !== undefined && list.items[0]?.ordinal !== 1) return true;
  return sequenceFaults(list, language).length > 0;
}
