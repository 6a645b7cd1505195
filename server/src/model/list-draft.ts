import type { Label, Reading } from '../recognise/list';
import type { Block } from '../text/source';
import { familyOf, looseFamilyOf } from './list-label';
import { type Quotation, findQuotations } from './list-quotations';
import { perNode } from './per-block';
import type { Source } from './source';
import type { List, ListItem, Mutable } from './types';

/** What labels are while they are brought together to lists, and how two of them stand to each other. */

export interface FoundLabel {
  readonly label: Label;
  readonly block: Block;
}

/** A stretch of a draft; where it stands moves with the text. */
export interface BlockRange {
  readonly first: Block;
  /** How many blocks it has. */
  readonly size: number;
}

/** A part of a draft over whose borders no list goes (`findEndings`), and its labels. */
export interface ListPart extends BlockRange {
  readonly labels: readonly FoundLabel[];
}

/** The index of the block after a stretch. */
export function endOf({ first, size }: BlockRange): number {
  return first.index + size;
}

export interface DraftItem {
  readonly label: Label;
  readonly block: Block;
  readonly reading: Reading;
  readonly numeral: string;
  lastBlock: number;
  readonly children: DraftList[];
}

export interface DraftList {
  readonly family: string;
  readonly loose: string | undefined;
  readonly rank: number;
  readonly prefix: readonly number[];
  readonly items: DraftItem[];
  parent: DraftItem | undefined;
  readonly quoted: boolean;
  restarts: DraftList | undefined;
}

/** A reading of a label with its families, computed once. */
export interface Option {
  readonly reading: Reading;
  readonly family: string;
  readonly loose: string | undefined;
}

export interface Entry extends FoundLabel {
  readonly numeral: string;
  readonly options: readonly Option[];
  readonly order: number;
  /** The quotation that the label stands in, where it has both its marks. */
  readonly quotation: Quotation | undefined;
}

/** Labels with their readings, in the order of the text. */
export function entriesOf(part: ListPart, source: Source): readonly Entry[] {
  const { labels: found } = part;
  const labelled = new Set<Block>();
  for (const { label, block } of found) if (label.quoted && !label.inline) labelled.add(block);
  const quotations = findQuotations(source, labelled, part.first.index, endOf(part));
  let at = 0;
  return found.map(({ label, block }, order) => {
    while ((quotations[at]?.last ?? Infinity) < block.index) at++;
    const here = quotations[at];
    const quotation = here && here.first <= block.index ? here : undefined;
    return { label, block, ...readingsOf(label, block.text), order, quotation };
  });
}

type Readings = Pick<Entry, 'numeral' | 'options'>;

/** The readings of a label with their families, made once: an edit leaves most labels as they are. */
const readingsOf = perNode((label: Label, text: string): Readings => {
  const numeral = text.slice(label.numeralFrom, label.numeralTo);
  const options = label.readings.map((reading) => ({
    reading,
    family: familyOf(label, reading, numeral),
    loose: looseFamilyOf(label, reading, numeral),
  }));
  return { numeral, options };
});

/** A loose family without its bracket. */
export function bare(loose: string): string {
  return loose.endsWith(')') ? loose.slice(0, -1) : loose;
}

/** The last character before `at` that is no space; a space where there is none. */
export function signBefore(text: string, at: number): string {
  let i = at - 1;
  while (i >= 0 && text.charAt(i) === ' ') i--;
  return i < 0 ? ' ' : text.charAt(i);
}

export function draftItem({ label, block, numeral }: Entry, option: Option): DraftItem {
  return { label, block, reading: option.reading, numeral, lastBlock: block.index, children: [] };
}

/** The items of a list: of bullets the stages behind them (“- Bước 1: …”), where each has one and the first alone is number one. */
export function itemsOf({ items }: DraftList): readonly DraftItem[] {
  const stages = items.flatMap((item, i): DraftItem | [] => {
    const { stage } = item.label;
    const reading = stage?.readings[0];
    if (stage?.words !== items[0]?.label.stage?.words || (reading?.ordinal === 1) !== (i === 0)) return [];
    if (!stage || !reading) return [];
    const numeral = item.block.text.slice(stage.numeralFrom, stage.numeralTo);
    return { ...item, label: stage, reading, numeral };
  });
  return stages.length > 1 && stages.length === items.length ? stages : items;
}

export function samePrefix(list: DraftList, label: Label): boolean {
  return (
    list.prefix.length === label.prefix.length && list.prefix.every((number, i) => number === label.prefix[i])
  );
}

/** Both at the start of their blocks, or both in one block. */
export function sameKindOfPlace(last: DraftItem, entry: Entry): boolean {
  return last.block === entry.block || (!last.label.inline && !entry.label.inline);
}

/** The next number, or the next letter after one number: 5a, 5b. */
export function follows(last: DraftItem, entry: Entry, option: Option): boolean {
  const step = option.reading.ordinal - last.reading.ordinal;
  if (step === 1) return true;
  return step === 0 && entry.label.suffix !== '' && entry.label.suffix > last.label.suffix;
}

/** A list and an item while they are finished. */
export type MutableItem = Mutable<ListItem>;
export type MutableList = Mutable<List> & { items: MutableItem[] };
