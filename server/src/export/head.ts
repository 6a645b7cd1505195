import { pageWord } from '../knowledge/page-words';
import type { DocumentModel } from '../model/types';
import { nth } from '../text/certain';
import { isCapitalsFrom } from '../text/scan';
import type { Span } from '../text/span';
import type { Line } from './lines';
import { columnsOf, plainText } from './markup';
import type { HeadLine, HeadRole } from './page';

/** The head of a document has no more lines than these. */
const MOST_LINES = 14;
const LONGEST_LINE = 160;

/**
 * The head of a whole document – names, number, place and date – and where it ends. A draft without a heading, a number and
 * a place-date line of its own is a passage and has none.
 */
export function headOf(
  lines: readonly Line[],
  model: DocumentModel,
): { readonly head: readonly HeadLine[]; readonly next: number } {
  const { number, placeDate } = model.header;
  const top = lines.slice(0, MOST_LINES);
  const holds = (line: Line, span: Span | undefined): boolean => span?.anchor === line.block;
  const last = top.findLastIndex(
    (line) =>
      holds(line, number?.span) ||
      holds(line, placeDate?.span) ||
      columnsOf(line.runs)
        .map(plainText)
        .some((column) => pageWord(column) === 'heading'),
  );
  if (last < 0 || top.slice(0, last + 1).some(({ text }) => text.length > LONGEST_LINE))
    return { head: [], next: 0 };
  const marksFrom = (from: number): number => {
    let at = from;
    while (at < top.length && markRole(nth(top, at).text) !== undefined) at++;
    return at;
  };
  let next = marksFrom(last + 1);
  const marked = next;
  // A letter has no type; its subject, and its marks, stand before those whom it is for.
  const below = marksFrom(next + 1);
  if (!isCapitalsFrom(top[next]?.text ?? '', 0) && addressed(top[below]?.text ?? '')) next = below;
  const head: HeadLine[] = [];
  for (const line of top.slice(0, next))
    for (const text of columnsOf(line.runs).map(plainText)) {
      const isDate =
        holds(line, placeDate?.span) && placeDate !== undefined && text.includes(placeDate.place);
      const isNumber = holds(line, number?.span) && !isDate;
      const afterNumber = head.some(({ role }) => role === 'number') || line === top[marked];
      head.push({ role: roleOf(text, { isDate, isNumber, afterNumber }), text, line: line.line });
    }
  // In a letter the mark of urgency has its place below the subject (05-HD/VPTW, II.3).
  const subject = head.findLastIndex(({ role }) => role === 'letter-subject');
  const early = head.filter(({ role }, i) => role === 'urgency' && i < subject);
  if (early.length > 0) {
    const rest = head.filter((line) => !early.includes(line));
    const at = rest.findLastIndex(({ role }) => role === 'letter-subject') + 1;
    head.splice(0, head.length, ...rest.slice(0, at), ...early, ...rest.slice(at));
  }
  const issuers = head.filter(({ role, text }) => role === 'issuer' && text !== '*');
  return {
    // Of two names the upper one is the body above.
    head: head.map((line) =>
      issuers.length > 1 && line === issuers[0] ? { ...line, role: 'superior' } : line,
    ),
    next,
  };
}

/** “Kính gửi:”, with or without the names behind it. */
export function addressed(text: string): boolean {
  const colon = text.indexOf(':');
  return colon > 0 && pageWord(text.slice(0, colon)) === 'addressee';
}

function roleOf(
  text: string,
  line: { readonly isDate: boolean; readonly isNumber: boolean; readonly afterNumber: boolean },
): HeadRole {
  if (line.isDate) return 'place-date';
  if (line.isNumber) return 'number';
  const mark = markRole(text);
  if (mark) return mark;
  if (pageWord(text) === 'heading') return 'heading';
  return line.afterNumber ? 'letter-subject' : 'issuer';
}

/** “HOẢ TỐC”, “Dự thảo lần 2”, “TÀI LIỆU THU HỒI”. */
function markRole(text: string): HeadRole | undefined {
  const kind = pageWord(text) ?? pageWord(text.split(' ').slice(0, 2).join(' '));
  if (kind === 'urgency' || kind === 'circulation') return pageWord(text) === kind ? kind : undefined;
  if (kind === 'draft' && text.length < 40) return 'draft';
  return undefined;
}
