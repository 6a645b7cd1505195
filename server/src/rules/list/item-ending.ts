import { perNode } from '../../model/per-block';
import { isHeading } from '../../model/sections';
import type { DocumentModel, DraftFacts, Fact, List, ListItem } from '../../model/types';
import { nth } from '../../text/certain';
import type { Block } from '../../text/source';
import { Span } from '../../text/span';
import { defineRule, type Finding } from '../types';
import { shown } from './support';

const LEAST = 4;

/** So many other lists of the draft end with a full stop before another end is spoken of. */
const ENOUGH = 2;

/** One item ends without the mark that all others have, or a list without the full stop that the other lists have. */
export const itemEnding = defineRule({
  id: 'list/item-ending',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }): Generator<Finding> {
    for (const one of model.listsAlone) {
      const [list] = one.lists;
      const { items } = list;
      if (signOf(one) === ';') {
        const final = finalMark(list, model);
        if (final) yield final;
      }
      const item = bareItem(one);
      if (!item || !isWhole(list, item, model.blocks)) continue;
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

type ListAlone = DocumentModel['listsAlone'][number];

/** The only item of a list that ends without a mark. */
const bareItem = perNode(({ lists: [{ items }] }: ListAlone): ListItem | undefined => {
  if (
    items.length < LEAST ||
    items.some((item) => item.inline) ||
    items.slice(0, -1).some((item) => item.children.length > 0)
  )
    return undefined;
  const bare = items.filter((item) => /[\p{L}\p{N}%)”"]$/u.test(textOf(item)));
  const [item] = bare;
  if (!item || bare.length > 1) return undefined;
  // “- Lưu: VT, nvv”, the last of those who receive the document, ends with the symbol of who wrote it.
  const keeps = /^\P{L}*Lưu(?!\p{L})/u.test(item.block.text.slice(item.labelFrom));
  return item === items.at(-1) && keeps ? undefined : item;
});

/** A list whose last item ends as the others do, with a semicolon, in a draft whose other lists end with a full stop. */
function finalMark(list: List, model: DraftFacts): Finding | undefined {
  const last = list.items.at(-1);
  const other = model.told(fullStop);
  if (!last || !other || !model.told(isOnlyOpen)) return undefined;
  const end = textOf(last).length;
  const span = new Span(last.span.anchor, end - 1, end);
  return {
    span,
    message: 'final',
    params: { label: shown(last), mark: textOf(last).slice(-1) },
    related: [{ span: other, message: 'final-other' }],
    fixes: () => [{ title: 'fix.full-stop', params: {}, edits: [{ span, newText: '.' }] }],
  };
}

/** The sign at the end of a list of paragraphs whose items end with semicolons; undefined for any other list. */
function finalSign(list: List): ';' | '.' | undefined {
  if (!hasSemicolons(list)) return undefined;
  const text = lastText(list);
  return /[;,]$/u.test(text) ? ';' : text.endsWith('.') ? '.' : undefined;
}

const signOf = perNode(({ lists: [list] }: ListAlone) => finalSign(list));

/** The last label of the first such list that ends with a full stop. */
const fullStop: Fact<Span | undefined> = ({ listsAlone }) =>
  listsAlone.find((one) => signOf(one) === '.')?.lists[0].items.at(-1)?.label;

/** Whether there are some such lists, and only one of them does not end with a full stop. */
const isOnlyOpen: Fact<boolean> = ({ listsAlone }) => isOneOpen(listsAlone);

const isOneOpen = perNode((listsAlone: DocumentModel['listsAlone']): boolean => {
  const signs = listsAlone.flatMap((one) => signOf(one) ?? []);
  return signs.length > ENOUGH && signs.filter((sign) => sign === ';').length === 1;
});

/** A list of paragraphs, none in another list's text, whose items but the last end with semicolons. */
function hasSemicolons(list: List): boolean {
  const { items, parent, parentList } = list;
  if (items.length < 2 || list.quoted || list.unit !== undefined) return false;
  if (parent && parentList && !isHeading(parentList, parent)) return false;
  return items.every(
    (item, i) =>
      !item.inline &&
      item.children.length === 0 &&
      (i === items.length - 1
        ? /[;,.]$/u.test(textOf(item))
        : item.lastBlock === item.block.index && textOf(item).endsWith(';')),
  );
}

function lastText({ items }: List): string {
  return textOf(nth(items, items.length - 1));
}

/** The text of an item's first block up to the item's end. */
function textOf(item: ListItem): string {
  return item.block.original.slice(0, item.span.to).trimEnd();
}

/** The item is one paragraph, as the others are, with or without empty lines between; the last one may be followed by other text. */
function isWhole(list: List, item: ListItem, blocks: readonly Block[]): boolean {
  const isOne = ({ block, below }: ListItem): boolean => {
    for (let i = 1; i <= below; i++) if (nth(blocks, block.index + i).text.trim() !== '') return false;
    return true;
  };
  return item.span.length > 0 && list.items.every((one) => one === list.items.at(-1) || isOne(one));
}
