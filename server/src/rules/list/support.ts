import { inCaseOf, numeralLike } from '../../model/list-label';
import type { Renumbering } from '../../model/list-renumber';
import { renumberItems } from '../../model/list-renumber';
import { type SequenceFault, sequenceFaults } from '../../model/list-sequence';
import type { AnnouncedCount, DocumentModel, Language, List, ListItem } from '../../model/types';
import { cardinalWords } from '../../text/number-words';
import type { Edit, Fix } from '../types';

/** A fault of a list's numbers with the items that it is about. */
export interface FaultAt<Kind extends SequenceFault['kind']> {
  readonly list: List;
  readonly item: ListItem;
  readonly before: ListItem | undefined;
  readonly fault: Extract<SequenceFault, { kind: Kind }>;
}

/** The faults of some kinds in all lists of a document. */
export function* faultsOf<Kind extends SequenceFault['kind']>(
  model: Pick<DocumentModel, 'lists' | 'language'>,
  ...kinds: readonly Kind[]
): Generator<FaultAt<Kind>> {
  for (const list of model.lists) {
    for (const fault of sequenceFaults(list, model.language)) {
      const item = list.items[fault.at];
      if (!item || !isOneOf(fault, kinds)) continue;
      yield { list, item, before: list.items[fault.at - 1], fault };
    }
  }
}

function isOneOf<Kind extends SequenceFault['kind']>(
  fault: SequenceFault,
  kinds: readonly Kind[],
): fault is Extract<SequenceFault, { kind: Kind }> {
  return kinds.some((kind) => kind === fault.kind);
}

/** A label as a message names it: without the comma after Thứ nhất. */
export function shown(item: ListItem | undefined): string {
  return item?.text.replace(/(?:\*\*)?[,:]$/, '') ?? '';
}

/** The label of another number in the style of an item: `(5)` beside `(4)`. */
export function labelWith(list: List, item: ListItem, ordinal: number, language: Language): string {
  const numeral = item.numeralText.slice(0, item.numeralText.length - item.suffix.length);
  const written = numeralLike(numeral, list.numeral, ordinal, language) ?? String(ordinal);
  return shown(item)
    .replace(item.numeralText, () => written)
    .trim();
}

const JOINING = /(?:^|\s)(?:và|hoặc|cùng|and|or|&)$/iu;

/** Whether the text of an item ends with a word that joins the next one to it. */
export function isJoining(text: string): boolean {
  return JOINING.test(text.normalize('NFC').slice(-8));
}

function edits(changes: readonly Renumbering[]): Edit[] {
  return changes.map(({ span, newText }) => ({ span, newText }));
}

/** Gives the item of index `at` another number; decimal labels inside it follow. */
export function relabel(list: List, at: number, ordinal: number, language: Language): Fix[] {
  const alone: List = { ...list, items: list.items.slice(0, at + 1) };
  const changes = renumberItems(alone, at, ordinal, language);
  const item = list.items[at];
  if (!changes || !item || changes.length === 0) return [];
  const label = labelWith(list, item, ordinal, language);
  return [{ title: 'fix.relabel', params: { label }, edits: edits(changes) }];
}

/** Numbers the items from index `at` on anew, beginning with `ordinal`. */
export function renumberFrom(list: List, at: number, ordinal: number, language: Language): Fix[] {
  const changes = renumberItems(list, at, ordinal, language);
  const item = list.items[at];
  if (!changes || !item || changes.length === 0) return [];
  const label = labelWith(list, item, ordinal, language);
  return [{ title: 'fix.renumber', params: { label }, edits: edits(changes) }];
}

/** Writes another number where a count is told: in figures with as many zeros, or in words that begin as it does. */
export function changeCount(
  { span, count, digits }: Pick<AnnouncedCount, 'span' | 'count' | 'digits'>,
  right: number,
  language: Language,
): Fix[] {
  const written =
    digits === undefined
      ? inCaseOf(span.text, cardinalWords(right, language))
      : String(right).padStart(digits > 1 && count < 10 ? 2 : 1, '0');
  if (written === undefined) return [];
  return [{ title: 'fix.count', params: { count: written }, edits: [{ span, newText: written }] }];
}
