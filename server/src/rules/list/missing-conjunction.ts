import { listsWhere } from '../../model/facts';
import type { List, ListItem } from '../../model/types';
import { Span } from '../../text/span';
import { defineRule, type Finding } from '../types';
import { isJoining, shown } from './support';

/** So many other lists of the draft have “and” before their last item before its lack is spoken of. */
const ENOUGH = 2;

/** The last item of a list in a sentence comes without the “and” that the draft's other lists have there. */
export const missingConjunction = defineRule({
  id: 'list/missing-conjunction',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'hint',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, language }): Generator<Finding> {
    const joined = model.told(joinedLists);
    const bare = model.told(bareLists);
    const [list, example] = [bare[0]?.lists[0], joined[0]?.lists[0]];
    // A draft that does it now one way and now the other has no style.
    if (!list || !example || bare.length > 1 || joined.length < ENOUGH) return;
    const [before, last] = lastTwo(list);
    const [, other] = lastTwo(example);
    if (!before || !last || !other) return;
    const word = language === 'vi' ? 'và' : 'and';
    const { anchor, to } = before.span;
    yield {
      span: last.label,
      message: 'missing',
      params: { label: shown(last), word },
      related: [{ span: other.label, message: 'other', params: { word } }],
      fixes: () => [
        {
          title: 'fix.insert',
          params: { word },
          edits: [{ span: new Span(anchor, to, to), newText: ` ${word}` }],
        },
      ],
    };
  },
});

/** Lists in one sentence that have a joining word before their last item, and those that have none. */
const joinedLists = listsWhere((list) => isOneSentence(list) && isJoined(list));
const bareLists = listsWhere((list) => isOneSentence(list) && !isJoined(list));

function lastTwo({ items }: List): readonly [ListItem | undefined, ListItem | undefined] {
  return [items.at(-2), items.at(-1)];
}

/** Three items or more that one sentence holds, with a comma or semicolon after each. */
function isOneSentence(list: List): boolean {
  const [before, last] = lastTwo(list);
  if (!list.inline || list.items.length < 3 || list.numeral === 'word' || list.quoted || list.legend)
    return false;
  if (!before || before.block !== last?.block || before.block !== list.items[0]?.block) return false;
  return list.items.slice(0, -1).every((item) => /[;,]$/u.test(textOf(item)) || isJoining(textOf(item)));
}

function isJoined(list: List): boolean {
  const [before] = lastTwo(list);
  return before !== undefined && isJoining(textOf(before));
}

function textOf(item: ListItem): string {
  return item.block.original.slice(item.span.from, item.span.to).trimEnd();
}
