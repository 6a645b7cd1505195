import { joined } from '../../model/columns';
import { listsWhere } from '../../model/facts';
import { isHeading } from '../../model/sections';
import type { List, ListItem } from '../../model/types';
import { nth } from '../../text/certain';
import type { Block } from '../../text/source';
import { Span } from '../../text/span';
import { partyLayout } from '../format/support';
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
  *check(context): Generator<Finding> {
    const { model } = context;
    const layout = partyLayout(context);
    // How the lines of these end the guideline says, and the rules of form with it.
    const ofForm = new Set(
      [layout?.ending.recipients?.entries, layout?.addressee?.entries, layout?.bases].flatMap((entries) =>
        (entries ?? []).map(({ span }) => span.anchor),
      ),
    );
    // A list whose last item ends as the others do, with a semicolon, in a draft whose other lists end with a full stop.
    const [open, ...others] = model.told(openLists);
    const stopped = model.told(stoppedLists);
    const example = stopped[0]?.lists[0].items.at(-1);
    if (
      open &&
      example &&
      !ofForm.has(nth(open.lists[0].items, 0).block) &&
      others.length === 0 &&
      stopped.length >= ENOUGH
    )
      yield finalMark(open.lists[0], example.label);
    for (const { lists } of model.told(bareLists)) {
      const [{ items }] = lists;
      const item = bareItem({ items });
      if (!item || item.span.length === 0 || ofForm.has(item.block)) continue;
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

/** Lists of which one item only ends without a mark … */
const withBareItem = listsWhere((list) => bareItem(list) !== undefined);

/** … and whose items are one paragraph each; the same list as long as they are the same. */
const bareLists: typeof withBareItem = (model) =>
  wholeOnes(
    model,
    withBareItem(model).filter(({ lists: [list] }) => isWhole(list, model.blocks)),
  );
const wholeOnes = joined((one: ReturnType<typeof withBareItem>[number]) => [one]);

/** Lists of paragraphs whose items end with semicolons: of some the last item does too, of others it ends with a full stop. */
const openLists = listsWhere((list) => finalSign(list) === ';');
const stoppedLists = listsWhere((list) => finalSign(list) === '.');

/** The only item of a list that ends without a mark. */
function bareItem({ items }: Pick<List, 'items'>): ListItem | undefined {
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
}

/** What is said of a list that ends as its items do; `other` is the last label of one that ends with a full stop. */
function finalMark(list: List, other: Span): Finding {
  const last = nth(list.items, list.items.length - 1);
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

/** Each item is one paragraph, with or without empty lines between; the last one may be followed by other text. */
function isWhole({ items }: List, blocks: readonly Block[]): boolean {
  const isOne = ({ block, below }: ListItem): boolean => {
    for (let i = 1; i <= below; i++) if (nth(blocks, block.index + i).text.trim() !== '') return false;
    return true;
  };
  return items.slice(0, -1).every(isOne);
}
