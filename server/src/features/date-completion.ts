import { productText } from '../messages';
import { formatDay } from '../model/date-format';
import { usualStyle } from '../model/date-style';
import { passageAt } from '../model/passage';
import { perNode } from '../model/per-block';
import type { DateMention, DateStyle, DocumentModel, IsoDate, Language, PassageNodes } from '../model/types';
import { firstWhere } from '../text/search';
import { type Completion, lineHead } from './completion';

/** “ngày”, and what is typed of the date after it. */
const VIETNAMESE = /(?<![\p{L}\d])ngày\s+([\d/.-]*)$/iu;
/** “dated” or “on”, and what is typed: a month's first letters, a figure. */
const ENGLISH = /(?<![\p{L}\d])(?:dated|on) ((?:[\p{L}\d/.,-][\p{L}\d/., -]{0,17})?)$/iu;
const MOST = 20;

/**
 * Dates after “ngày”, “dated” or “on”, in the style of the draft: its own date, today's (as the editor's host gives
 * it), and those that the draft already has, the latest first. `offset` in UTF-16 units.
 */
export function completeDate(
  model: DocumentModel,
  offset: number,
  today: IsoDate | undefined,
  language: Language,
): Completion[] {
  const head = lineHead(model, offset);
  const typed = (model.language === 'vi' ? VIETNAMESE : ENGLISH).exec(head.text)?.[1];
  if (typed === undefined) return [];
  const style = offered(usualStyle(model));
  const start = offset - typed.length;
  const seen = new Map<IsoDate, string>();
  if (model.date) seen.set(model.date.iso, productText(language, 'date.of-draft'));
  if (today !== undefined && !seen.has(today)) seen.set(today, productText(language, 'date.today'));
  for (const iso of known(model, start, offset))
    if (!seen.has(iso)) seen.set(iso, productText(language, 'date.in-draft'));
  return [...seen].slice(0, MOST).map(([iso, detail], i) => {
    // “ngày” stands there already.
    const label = formatDay(iso, style).replace(/^ngày /u, '');
    return {
      kind: 'date',
      label,
      detail,
      newText: label,
      start,
      end: offset,
      sortText: String(i).padStart(3, '0'),
    };
  });
}

function offered(style: DateStyle): DateStyle {
  return style === 'iso' ? 'slash' : style;
}

/** Full dates of the draft but the one that is being written, the latest first; as many as are offered. */
function known(model: DocumentModel, start: number, end: number): IsoDate[] {
  const here = passageAt(model, start);
  const others = here.dates.filter(({ span }) => span.start > end || start > span.end);
  return latest(model.passages.map((one) => (one === here ? latestOf(others) : latestIn(one))));
}

const latestIn = perNode(({ dates }: PassageNodes) => latestOf(dates));

function latestOf(dates: readonly DateMention[]): IsoDate[] {
  return latest(dates.map(({ iso, completed }) => (iso === null || completed ? [] : [iso])));
}

/** More than are offered are not needed of any part of a draft: two of them may be the draft's own date and today's. */
const NEEDED = MOST + 2;

/** The latest days of several lists in which the latest stand first, in that order. */
function latest(lists: readonly (readonly IsoDate[])[]): IsoDate[] {
  const found: IsoDate[] = [];
  for (const days of lists)
    for (const day of days) {
      const at = firstWhere(found.length, (i) => (found[i] ?? '') <= day);
      if (at === NEEDED) break;
      if (found[at] === day) continue;
      found.splice(at, 0, day);
      found.length = Math.min(found.length, NEEDED);
    }
  return found;
}
