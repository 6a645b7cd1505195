import type { List, ListItem } from '../../model/types';
import { nth } from '../../text/certain';
import { byList } from '../divisions';
import { partyLayout } from '../format/support';
import { defineRuleOver, type Finding } from '../types';
import { labelWith, shown } from './support';

/** I- with I., 1.1 with 1.1.: the items of one list, or the lists of one level, in two styles. */
export const mixedStyles = defineRuleOver(byList, {
  id: 'list/mixed-styles',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context): Generator<Finding> {
    const { model, language } = context;
    for (const list of model.lists) {
      yield* mixedInside(list);
      if (list.numeral === 'bullet' || list.numeral === 'word' || list.quoted) continue;
      const usual = usualItem(list.items);
      // Appendices of a Party document are numbered in Arabic figures: a rule of form tells of any other.
      if (!usual || (list.unit === 'appendix' && partyLayout(context))) continue;
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

/** A style of a full stop or a hyphen: one may stand for the other. */
const PLAIN = /^[\dIaA.]+[.-]$/;

/** An item of the style that most items have; the first of them where two are even. */
function usualItem(items: List['items']): ListItem | undefined {
  const counts = new Map<string, number>();
  for (const { style } of items) counts.set(style, (counts.get(style) ?? 0) + 1);
  if (counts.size < 2) return undefined;
  const most = Math.max(...counts.values());
  return items.find(({ style }) => counts.get(style) === most);
}

/** `1.` under one heading and `1-` under the next: the lists of one level in two styles. */
function* mixedInside({ items }: List): Generator<Finding> {
  const kinds = new Map<string, List[]>();
  const inside = items.flatMap(({ children }) => children);
  for (const list of inside.sort((a, b) => startOf(a) - startOf(b))) {
    if (list.inline || list.quoted || list.unit !== undefined || !PLAIN.test(list.style)) continue;
    const kind = `${list.numeral} ${list.prefix.length}`;
    kinds.set(kind, [...(kinds.get(kind) ?? []), list]);
  }
  for (const siblings of kinds.values()) {
    const usual = usualItem(siblings.flatMap((list) => list.items.slice(0, 1)));
    if (!usual) continue;
    for (const list of siblings) {
      const [item] = list.items;
      if (!item || item.style === usual.style) continue;
      yield {
        span: item.label,
        message: 'lists',
        params: { label: shown(item), other: shown(usual) },
        severity: 'information',
        related: [{ span: usual.label, message: 'other' }],
      };
    }
  }
}

function startOf({ items }: List): number {
  return nth(items, 0).label.start;
}
