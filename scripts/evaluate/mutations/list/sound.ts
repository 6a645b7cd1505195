/** Sound lists of a text, and other numbers in them. */
import { type Renumbering, renumberItems } from '../../../../server/src/model/list-renumber';
import { sequenceFaults } from '../../../../server/src/model/list-sequence';
import type { Language, List, ListItem } from '../../../../server/src/model/types';
import type { Random } from '../../random';
import type { CleanText, Mutant } from '../../types';

/** A list of the text whose numbers run from one without a slip, with at least `least` items. */
export function soundList(
  clean: CleanText,
  random: Random,
  least: number,
  wanted: (list: List) => boolean = () => true,
): List | undefined {
  return random.pick(
    clean.model.lists.filter(
      (list) =>
        list.numeral !== 'bullet' &&
        list.items.length >= least &&
        list.items[0]?.ordinal === 1 &&
        !list.restarts &&
        !(list.quoted && list.unit !== undefined) &&
        list.items.every((item) => item.suffix === '' && item.style === list.style) &&
        sequenceFaults(list, clean.language).length === 0 &&
        wanted(list),
    ),
  );
}

/** The text with every change made; the mutant's range is what the change of `item` became. */
export function apply(text: string, changes: readonly Renumbering[], item: ListItem): Mutant {
  const sorted = [...changes].sort((a, b) => a.span.start - b.span.start);
  let out = '';
  let at = 0;
  let start = 0;
  let end = 0;
  for (const { span, newText } of sorted) {
    out += text.slice(at, span.start);
    if (span.start === item.numeral.start) start = out.length;
    out += newText;
    if (span.start === item.numeral.start) end = out.length;
    at = span.end;
  }
  return { text: out + text.slice(at), start, end };
}

/** Numbers the items from `at` on as if the first of them had `ordinal`. */
export function shifted(clean: CleanText, list: List, at: number, ordinal: number): Mutant | undefined {
  const item = list.items[at];
  const changes = renumberItems(list, at, ordinal, clean.language);
  return item && changes?.some(({ span }) => span.start === item.numeral.start)
    ? apply(clean.text, changes, item)
    : undefined;
}

/** Gives one item alone another number. */
export function single(clean: CleanText, list: List, at: number, ordinal: number): Mutant | undefined {
  return shifted(clean, { ...list, items: list.items.slice(0, at + 1) }, at, ordinal);
}

export const isLetters = (list: List): boolean => list.numeral === 'letter';
export const ordinalOf = (list: List, at: number): number => list.items[at]?.ordinal ?? 0;
/** Between d and e, a letter left out is a fault of the order. */
export const goesThroughD = (list: List, at: number, language: Language): boolean =>
  language === 'vi' && isLetters(list) && ordinalOf(list, at) >= 4 && ordinalOf(list, at) <= 6;

export const isSmall = (text: string): boolean => text === text.toLowerCase();

export const cased = (item: ListItem, letter: string): string =>
  isSmall(item.numeralText) ? letter : letter.toUpperCase();
