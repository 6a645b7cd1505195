import { distance } from 'fastest-levenshtein';
import type { Knowledge } from '../knowledge';
import { formatForms, formatKinds, formatWords } from '../knowledge/format-words';
import { type Cell, cellsOf } from '../recognise/format/cells';
import { nth } from '../text/certain';
import { lookupKey } from '../text/fold';
import type { Language } from '../text/language';
import type { Block } from '../text/source';
import { words } from '../text/words';
import type { Component, HeadPart, Mark } from './format-types';
import { perBlock } from './per-block';
import type { DateMention, Header } from './types';

/** What the head is read from. */
export interface HeadSource {
  readonly language: Language;
  readonly knowledge: Knowledge;
  readonly header: Header;
  readonly dates: readonly DateMention[];
}

/** Lines that are not empty among which the head ends. */
const HEAD_LINES = 30;
const FENCE = /^-{3,} *$/u;
const STAR = /^\\?\*(?: ?\\?\*)*$/u;
const DASHES = /^(?:[-–—_*]|\\-){3,}$/u;

export function component({ block, from, to, text }: Cell): Component {
  return { span: block.span(from, to), text, block, from };
}

const linesOf = perBlock((block) => cellsOf(block, true));

/** A line that is a comment: what silences a rule is no part of the document. */
export function isComment({ text }: Block): boolean {
  return text.startsWith('<!--');
}

/** The columns of a block (`cellsOf`); none in a comment. */
export const columnsOf = perBlock((block): readonly Cell[] => (isComment(block) ? [] : cellsOf(block)));

/** The cells of the first lines: front matter and comments left out. */
export function firstCells(blocks: readonly Block[]): readonly Cell[] {
  const found: Cell[] = [];
  let lines = 0;
  let inFence = FENCE.test(blocks[0]?.text ?? '');
  for (let i = inFence ? 1 : 0; i < blocks.length && lines < HEAD_LINES; i++) {
    const block = nth(blocks, i);
    if (inFence) {
      inFence = !FENCE.test(block.text);
      // A fence that is never closed is a line of dashes.
      if (i > HEAD_LINES) return [];
      continue;
    }
    if (block.text.trim() === '' || isComment(block)) continue;
    lines++;
    // One by one: a line may have more of them than a call has room for.
    for (const cell of linesOf(block)) found.push(cell);
  }
  return found;
}

export type CellKind =
  HeadPart | Mark['kind'] | 'state-heading' | 'state-creed' | 'address' | 'dashes' | 'other';

/** What a cell says by itself, the number and date lines known from the model. */
export function kindOf(cell: Cell, { header }: HeadSource): CellKind {
  const { block, text, key } = cell;
  if (STAR.test(text)) return 'star';
  if (DASHES.test(text)) return 'dashes';
  const span = block.span(cell.from, cell.to);
  const inPlaceDate = header.placeDate?.span.overlaps(span) === true;
  // What stands after the number is of the other column.
  if (header.number?.span.anchor === block && !inPlaceDate && span.start < header.number.span.end)
    return 'number';
  if (inPlaceDate) return 'place-date';
  const marked = cell.text.replace(/^[[(]|[\])]$/gu, '');
  for (const kind of marked === text ? formatKinds(key) : formatKinds(lookupKey(marked))) {
    if (kind === 'party-heading') return 'heading';
    if (kind === 'state-heading' || kind === 'state-creed') return kind;
    if (kind === 'urgency' || kind === 'urgency-wrong' || kind === 'secrecy' || kind === 'circulation')
      return kind;
  }
  const first = formatWords().longestAt(words(text.slice(0, 40)), 0)?.values ?? [];
  if (first.includes('address') || first.includes('address-proposal')) return 'address';
  if (first.includes('draft') && text.length < 40) return 'draft';
  if (header.number?.span.anchor !== block && isMisspeltHeading(cell)) return 'heading';
  return 'other';
}

/** A line in capitals that differs from the Party's name by little. */
function isMisspeltHeading({ key, capitals, text }: Cell): boolean {
  if (!capitals || text.length < 16 || text.length > 40) return false;
  return (['vi', 'en'] as const).some((language) =>
    formatForms('party-heading', language).some((form) => {
      const away = distance(key, lookupKey(form));
      return away > 0 && away <= 4;
    }),
  );
}

export function isMark(kind: CellKind | undefined): kind is Mark['kind'] {
  return (
    kind === 'urgency' ||
    kind === 'urgency-wrong' ||
    kind === 'secrecy' ||
    kind === 'circulation' ||
    kind === 'draft'
  );
}
