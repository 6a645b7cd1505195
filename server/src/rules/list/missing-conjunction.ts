import { perNode } from '../../model/per-block';
import type { DocumentModel, List, ListItem } from '../../model/types';
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
    const alone = model.listsAlone.filter((one) => joins(one) !== undefined);
    const bare = alone.filter((one) => joins(one) === false);
    const list = bare[0]?.lists[0];
    const example = alone.find((one) => joins(one) === true)?.lists[0];
    // A draft that does it now one way and now the other has no style.
    if (!list || !example || bare.length > 1 || alone.length <= ENOUGH) return;
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

/** Whether a list in one sentence has a joining word before its last item; undefined for any other list. */
const joins = perNode(({ lists: [list] }: DocumentModel['listsAlone'][number]): boolean | undefined =>
  isOneSentence(list) ? isJoined(list) : undefined,
);

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
