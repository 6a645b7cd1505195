import type { List, ListItem } from '../../model/types';
import { Span } from '../../text/span';
import { defineRule, type Finding } from '../types';
import { shown } from './support';

const LEAST = 4;

/** One item of a list ends without the semicolon or full stop that all others have. */
export const itemEnding = defineRule({
  id: 'list/item-ending',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }): Generator<Finding> {
    for (const list of model.lists) {
      const { items } = list;
      if (
        items.length < LEAST ||
        items.some((item) => item.inline) ||
        items.slice(0, -1).some((item) => item.children.length > 0)
      )
        continue;
      const bare = items.filter((item) => /[\p{L}\p{N}%)”"]$/u.test(textOf(item)));
      const [item] = bare;
      if (!item || bare.length > 1 || !isWhole(list, item)) continue;
      const mark = item === items.at(-1) ? '.' : textOf(items.find((one) => one !== item) ?? item).slice(-1);
      if (mark !== ';' && mark !== '.') continue;
      const { anchor, to } = item.span;
      yield {
        span: new Span(anchor, Math.max(item.span.from, to - 1), to),
        message: 'bare',
        params: { label: shown(item), mark },
        fixes: () => [
          {
            title: 'fix.insert',
            params: { mark },
            edits: [{ span: new Span(anchor, to, to), newText: mark }],
          },
        ],
      };
    }
  },
});

function textOf(item: ListItem): string {
  return item.block.original.slice(0, item.span.to).trimEnd();
}

/** The item is one paragraph, as the others are; the last one may be followed by other text. */
function isWhole(list: List, item: ListItem): boolean {
  return (
    list.items.every((one) => one === list.items.at(-1) || one.lastBlock === one.block.index) &&
    item.span.length > 0
  );
}
