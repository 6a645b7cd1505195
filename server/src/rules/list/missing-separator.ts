import type { List, ListItem } from '../../model/types';
import { Span } from '../../text/span';
import { byList } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { isJoining, shown } from './support';

const SEPARATORS = ';,.:';

/** (1) … (2) … inside a sentence without the semicolon that the list's other items have. */
export const missingSeparator = defineRuleOver(byList, {
  id: 'list/missing-separator',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }): Generator<Finding> {
    for (const list of model.lists) {
      const usual = usualSeparator(list);
      if (usual === undefined) continue;
      for (const [i, item] of list.items.entries()) {
        const next = list.items[i + 1];
        if (next?.block !== item.block || endOf(item) !== '') continue;
        const { anchor, to } = item.span;
        yield {
          span: next.label,
          message: 'missing',
          params: { label: shown(next), mark: usual },
          fixes: () => [
            {
              title: 'fix.insert',
              params: { mark: usual },
              edits: [{ span: new Span(anchor, to, to), newText: usual }],
            },
          ],
        };
      }
    }
  },
});

/** The sign with which an item ends, “and” before the next label; empty for neither. */
function endOf(item: ListItem): string {
  const original = item.block.original.slice(item.span.from, item.span.to).trimEnd();
  const last = original.charAt(original.length - 1);
  if (SEPARATORS.includes(last || ';')) return last;
  return isJoining(original) ? 'and' : '';
}

/** The sign that most items of an inline list end with, where at least two do. */
function usualSeparator(list: List): string | undefined {
  if (!list.items.some((item) => item.inline) || list.numeral === 'word') return undefined;
  const ends = list.items.flatMap((item, i) =>
    list.items[i + 1]?.block === item.block ? [endOf(item)] : [],
  );
  const signs = ends.filter((end) => SEPARATORS.includes(end || '-'));
  const [first] = signs;
  return signs.length >= 2 && signs.length > ends.length / 2 ? first : undefined;
}
