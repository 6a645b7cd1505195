import { listWords } from '../knowledge/lists';
import { nth } from '../text/certain';
import { lookupKey } from '../text/fold';
import type { Language } from '../text/language';
import { isCapitalsFrom } from '../text/scan';
import type { Block } from '../text/source';
import { type DraftItem, type DraftList, signBefore } from './list-draft';

/** Whether labels that were brought together are a list at all; a bracketed number that stands alone is none. */
export function isList(list: DraftList): boolean {
  const first = list.items[0];
  if (!first) return false;
  if (first.label.unit || first.reading.numeral === 'bullet') return true;
  const steps = consecutive(list.items);
  if (first.reading.numeral === 'word') {
    return (first.reading.ordinal === 1 && list.items.length > 1) || isExchanged(list.items);
  }
  if (first.label.inline) return isInlineList(list, steps);
  if (list.items.length > 1) return first.reading.ordinal === 1 || steps > 0 || isExchanged(list.items);
  return first.reading.ordinal === 1 && isSingleHeading(first);
}

function isInlineList(list: DraftList, steps: number): boolean {
  const first = list.items[0];
  if (!first || list.items.length < 2) return false;
  if (first.reading.ordinal === 1) return true;
  if (isExchanged(list.items)) return true;
  // The first label is lost: three that follow one another, or two parted by a sign.
  if (steps > 1) return true;
  const second = list.items[1];
  return (
    steps === 1 && second !== undefined && ';,.'.includes(signBefore(second.block.text, second.label.from))
  );
}

/** 2, 1, 3: the first two have changed places. */
function isExchanged(items: readonly DraftItem[]): boolean {
  return (
    items[0]?.reading.ordinal === 2 && items[1]?.reading.ordinal === 1 && items[2]?.reading.ordinal === 3
  );
}

/** Pairs of labels that follow one another. */
function consecutive(items: readonly DraftItem[]): number {
  let steps = 0;
  for (let i = 1; i < items.length; i++) {
    if (nth(items, i).reading.ordinal - nth(items, i - 1).reading.ordinal === 1) steps++;
  }
  return steps;
}

/** A number one without a two: a list of one item; a capital letter alone is rather part of a name. */
function isSingleHeading({ label, block, reading, numeral }: DraftItem): boolean {
  if (reading.numeral === 'arabic' || reading.numeral === 'decimal') return label.close !== '';
  if (numeral !== numeral.toLowerCase())
    return (
      isCapitalsFrom(block.text, label.textFrom) || (numeral === 'I' && !/[.;,:]$/.test(block.text.trimEnd()))
    );
  return label.close === ')';
}

/**
 * Whether a list is the key of a table: “Ghi chú: (1) …; (3) …” explains the marks that the table has, and may leave out
 * those that need no words.
 */
export function isLegend({ items }: DraftList, blocks: readonly Block[], language: Language): boolean {
  const [first] = items;
  if (first?.label.open !== '(') return false;
  let { block } = first;
  let to = first.label.from;
  while (block.text.slice(0, to).trim() === '') {
    const before = blocks[block.index - 1];
    if (!before) return false;
    block = before;
    to = before.text.length;
  }
  const lead = LEGEND_LEAD.exec(block.text.slice(0, to));
  return lead?.[1] !== undefined && listWords('legend', language).has(lookupKey(lead[1]));
}

const LEGEND_LEAD = /^[\s*_(–-]*(\p{L}+(?: \p{L}+)?)[\s*_]*:[\s*_]*$/u;

/** Words before a colon that may lead over to such a key. */
export function legendLead(text: string): string {
  return LEGEND_LEAD.exec(text)?.[1] ?? '';
}
