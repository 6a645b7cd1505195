import { mentionsOf } from '../model/citation-groups';
import type { DateMention, DocumentModel, List } from '../model/types';
import { placeOf } from './place';
import { statedDay } from './stated';
import type { NumberedParts, StatedDay } from './types';

/** Lists deeper than headings that are kept: their items are often run together in another language. */
const DEEPEST_LIST = 2;
const MOST_PARTS = 60;

/** Days that a draft states, those of its place-date line and of the documents that it cites apart. */
export function statedDays(model: DocumentModel): StatedDay[] {
  const begin = model.header.number?.span.start ?? 0;
  const apart = new Set<number>();
  if (model.header.placeDate) apart.add(model.header.placeDate.date.span.start);
  for (const one of model.citations)
    if (one.date && one.key !== undefined && statedDay(one) !== undefined) apart.add(one.date.span.start);
  const found = new Map<string, StatedDay>();
  for (const mention of model.dates) {
    // Above its number a draft says something about itself: “Unofficial translation, made on …”.
    if (mention.span.start < begin || apart.has(mention.span.start)) continue;
    // The ends of “24 - 26/9/2026” are no mentions of their own.
    for (const one of [mention, mention.from, mention.to]) {
      if (one?.kind !== 'day' || one.iso === null) continue;
      const day = isWhole(one) ? one.iso : one.iso.slice('2026-'.length);
      if (!found.has(day)) found.set(day, { day, place: placeOf(model, one.span) });
    }
  }
  return [...found.values()];
}

/** Whether day, month and year stand in it: another language may put those of a list together (“8 and 9 December 2026”). */
export function isWhole({ day, month, year, span, completed, shared }: DateMention): boolean {
  if (completed || shared === true) return false;
  return [day, month, year].every(
    (part) => part && part.span.start >= span.start && part.span.end <= span.end,
  );
}

/** Ordinals of short mentions that no fuller one explains. */
export function unexplainedShorts(model: DocumentModel): string[] {
  const mentions = mentionsOf(model);
  const shorts = model.citations.flatMap((one) =>
    one.ordinal === undefined || mentions.of(one) ? [] : one.ordinal,
  );
  return [...new Set(shorts)];
}

/** The lists of the upper levels by their keys (`NumberedParts`): those that run from 1 on, each alone of its key. */
export function upperLists({ lists }: Pick<DocumentModel, 'lists'>): Map<string, List> {
  const found = new Map<string, List>();
  const several = new Set<string>();
  for (const list of lists) {
    const { level, inline, numeral, quoted, legend } = list;
    if (level > DEEPEST_LIST || inline || quoted || legend || (numeral !== 'roman' && numeral !== 'arabic'))
      continue;
    const key = keyOf(list);
    if (found.has(key)) several.add(key);
    else found.set(key, list);
  }
  for (const [key, { items }] of found) {
    const whole = items.every(({ ordinal, suffix }, i) => ordinal === i + 1 && suffix === '');
    if (several.has(key) || !whole) found.delete(key);
  }
  return found;
}

function keyOf({ unit, numeral, parent, parentList }: List): string {
  const within = parent && parentList ? `${parentList.unit ?? parentList.numeral} ${parent.ordinal}/` : '';
  return within + (unit ?? numeral);
}

export function numberedParts(model: DocumentModel): NumberedParts[] {
  return [...upperLists(model)].slice(0, MOST_PARTS).flatMap(([key, { items }]) => {
    const last = items.at(-1);
    return last ? [{ key, count: items.length, last: placeOf(model, last.label) }] : [];
  });
}
