import { numeralLike } from '../model/list-label';
import { sequenceFaults } from '../model/list-sequence';
import type { DocumentModel, Language, List, ListItem } from '../model/types';
import { nth } from '../text/certain';
import type { TextEdit } from './edits';
import { itemAt } from './list-tree';

/** How much is numbered anew: the list at a place, every list of its level, its items from there on, or the draft. */
export type RenumberScope = 'list' | 'level' | 'from-here' | 'document';

/**
 * The edits that number lists anew, as `scope` says of the one at a UTF-16 offset: each goes on from its first item without a break, decimal
 * labels inside follow, and so do the draft's references to its own parts. Nothing but numerals is changed.
 */
export function renumber(model: DocumentModel, offset: number, scope: RenumberScope): TextEdit[] {
  const place = scope === 'document' ? undefined : itemAt(model, offset, true);
  if (scope !== 'document' && !place) return [];
  const ordinals = new Map<ListItem, number>();
  const wanted = new Set(place && scope !== 'level' ? withNested(place.list) : model.lists);
  for (const list of model.lists) {
    if (list.numeral === 'bullet' || (list.quoted && list.unit !== undefined)) continue;
    if (scope === 'from-here' && list === place?.list) {
      for (const [i, item] of list.items.slice(place.index).entries())
        ordinals.set(item, place.item.ordinal + i);
      continue;
    }
    if (!wanted.has(list) || (scope === 'level' && !sameLevel(list, place?.list))) continue;
    number(list, ordinals, model.language);
  }
  return numeralEdits(model, ordinals);
}

/** Edits for new ordinals: of the labels, of decimal labels inside, and of references. */
export function numeralEdits(model: DocumentModel, ordinals: ReadonlyMap<ListItem, number>): TextEdit[] {
  const writer = new NumeralWriter(model, ordinals);
  const edits = [...writer.labels(), ...writer.references()];
  return edits.sort((a, b) => a.start - b.start);
}

function sameLevel(a: List, b: List | undefined): boolean {
  return a.level === b?.level && a.style === b.style;
}

/** A list and those nested in it. */
function withNested(list: List): List[] {
  return [list, ...list.items.flatMap((item) => item.children.flatMap(withNested))];
}

function number(list: List, ordinals: Map<ListItem, number>, language: Language): void {
  const previous = list.restarts?.items.at(-1);
  let ordinal = previous ? (ordinals.get(previous) ?? previous.ordinal) + 1 : firstOrdinal(list, language);
  for (const [i, item] of list.items.entries()) {
    const before = list.items[i - 1];
    // 5a and 5b share a number.
    if (item.suffix !== '' && before && before.suffix !== '' && before.ordinal === item.ordinal) ordinal--;
    ordinals.set(item, ordinal);
    ordinal++;
  }
}

/** A list begins with one, unless it goes on from another or is cut out of a longer text. */
function firstOrdinal(list: List, language: Language): number {
  const first = nth(list.items, 0).ordinal;
  return sequenceFaults(list, language).some((fault) => fault.at === 0 && fault.kind !== 'letters')
    ? 1
    : first;
}

class NumeralWriter {
  readonly #listOf = new Map<ListItem, List>();

  constructor(
    readonly model: DocumentModel,
    readonly ordinals: ReadonlyMap<ListItem, number>,
  ) {
    for (const list of model.lists) for (const item of list.items) this.#listOf.set(item, list);
  }

  *labels(): Generator<TextEdit> {
    for (const list of this.model.lists) {
      for (const item of list.items) {
        const newText = list.numeral === 'decimal' ? this.#decimal(list, item) : this.#plain(list, item);
        if (newText === undefined || newText === item.numeralText) continue;
        yield { start: item.numeral.start, end: item.numeral.end, newText };
      }
    }
  }

  *references(): Generator<TextEdit> {
    for (const { parts } of this.model.references) {
      for (const { span, target, text } of parts) {
        const list = target && this.#listOf.get(target);
        if (!span || !list) continue;
        const newText = text.includes('.') ? this.#decimal(list, target) : this.#pointer(list, target, text);
        if (newText !== undefined && newText !== text) yield { start: span.start, end: span.end, newText };
      }
    }
  }

  /** The numeral of a reference to an item, as `text` is written. */
  #pointer(list: List, target: ListItem, text: string): string | undefined {
    const ordinal = this.ordinals.get(target);
    if (ordinal === undefined || ordinal === target.ordinal) return undefined;
    const kind = /^\d/.test(text) ? 'arabic' : list.numeral === 'letter' ? 'letter' : 'roman';
    return numeralLike(text, kind, ordinal, this.model.language);
  }

  #plain(list: List, item: ListItem): string | undefined {
    const ordinal = this.ordinals.get(item);
    if (ordinal === undefined) return undefined;
    const numeral = item.numeralText.slice(0, item.numeralText.length - item.suffix.length);
    const written = numeralLike(numeral, list.numeral, ordinal, this.model.language);
    return written === undefined ? undefined : written + item.suffix;
  }

  #decimal(list: List, item: ListItem): string {
    return [...this.#prefix(list), this.ordinals.get(item) ?? item.ordinal].join('.') + item.suffix;
  }

  /** The number path of the item that a decimal list stands in, where the list's labels begin with it. */
  #prefix(list: List): readonly number[] {
    const { parent } = list;
    const holder = parent && this.#listOf.get(parent);
    if (!parent || !holder) return list.prefix;
    if (holder.numeral === 'decimal' && holder.prefix.length === list.prefix.length - 1)
      return [...this.#prefix(holder), this.ordinals.get(parent) ?? parent.ordinal];
    if (list.prefix.length !== 1 || (holder.unit !== undefined && parent.ordinal !== list.prefix[0]))
      return list.prefix;
    if (holder.numeral !== 'arabic' && parent.ordinal !== list.prefix[0]) return list.prefix;
    return [this.ordinals.get(parent) ?? parent.ordinal];
  }
}
