import { words } from '../text/words';
import type { Citation, DocumentModel } from './types';

/** Where one wording has other words than another, alike before and behind them. */
export interface OtherWords {
  readonly one: string;
  readonly other: string;
}

/** The subject of a citation where its end is sure: at a closing quotation mark or bracket, a stop, a semicolon. */
export function boundedSubject(model: DocumentModel, { subject }: Citation): string | undefined {
  if (!subject) return undefined;
  const after = model.text.slice(subject.span.end, subject.span.end + 2);
  return /^(?:[;)”"»]|\.(?:\s|$)|$)/u.test(after) ? subject.value : undefined;
}

/** Most words that one wording may have in place of the other's. */
const MOST = 3;
/** Fewest words alike, so that it is surely the same subject. */
const FEWEST = 4;

/**
 * The words by which two wordings of one subject differ, as many on either side, with the rest alike. Undefined for any
 * other difference: a shorter, a longer or a wholly other wording may be meant so.
 */
export function otherWords(one: string, other: string): OtherWords | undefined {
  const [a, b] = [words(one), words(other)];
  if (a.length !== b.length) return undefined;
  const same = (i: number): boolean => plain(a[i]?.key ?? '') === plain(b[i]?.key ?? '');
  let from = 0;
  while (from < a.length && same(from)) from++;
  let to = a.length;
  while (to > from && same(to - 1)) to--;
  const count = to - from;
  // The last word may belong to what the sentence goes on to say.
  if (count === 0 || count > MOST || to === a.length || a.length - count < Math.max(FEWEST, a.length / 2))
    return undefined;
  for (let i = from; i < to; i++)
    if (/\d/.test(a[i]?.key ?? '') !== /\d/.test(b[i]?.key ?? '')) return undefined;
  const text = (value: string, found: typeof a): string =>
    value.slice(found[from]?.from ?? 0, found[to - 1]?.to ?? value.length);
  return { one: text(one, a), other: text(other, b) };
}

/** A word apart from the choice of i or y: “kỷ luật”, “kỉ luật”. */
function plain(key: string): string {
  return key.normalize('NFD').replace(/y/gu, 'i');
}
