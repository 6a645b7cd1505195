import { productText, type ProductText } from '../messages';
import { dayInSentence as day, lunarYearName, weekdayName } from '../model/date-format';
import { boundsOf, yearOf } from '../model/date-values';
import { passageAt } from '../model/passage';
import type { DateMention, DocumentModel, IsoDate, Language } from '../model/types';
import { daysBetween, daysInMonth, isoOf, lunarYearOf, partsOf, weekdayOf } from '../text/calendar';
import { toRoman } from '../text/roman';
import { type Hover, RichText } from './rich-text';

/** The innermost date or period at an offset. */
function dateAt(model: DocumentModel, offset: number): DateMention | undefined {
  let found: DateMention | undefined;
  for (const date of passageAt(model, offset).dates)
    if (date.span.contains(offset) && (!found || date.span.length <= found.span.length)) found = date;
  return found;
}

/** Hover on a date (`offset` in UTF-16 units): weekday, lunar year, quarter, distance from the draft's date; on a period its days. */
export function dateHover(model: DocumentModel, offset: number, language: Language): Hover | undefined {
  const date = dateAt(model, offset);
  if (!date) return undefined;
  const contents = new RichText();
  if (date.kind === 'day') addDay(contents, model, date, language);
  else addPeriod(contents, date, language);
  return contents.plain === '' ? undefined : { contents, span: date.span };
}

function addDay(contents: RichText, model: DocumentModel, date: DateMention, language: Language): void {
  const { iso } = date;
  if (iso === null) {
    if (date.recurring) return;
    if (date.blank) contents.text(productText(language, 'date.blank')).end();
    else addLastOfMonth(contents, date, language);
    return;
  }
  const name = weekdayName(weekdayOf(iso), language);
  contents.strong(`${name.charAt(0).toUpperCase()}${name.slice(1)}, ${day(iso, language)}`).end();
  const { year, month } = partsOf(iso);
  const quarter = Math.ceil(month / 3);
  const about = [
    productText(language, 'date.quarter', {
      quarter: language === 'vi' ? (toRoman(quarter) ?? quarter) : quarter,
      year,
    }),
  ];
  const lunar = lunarYearOf(iso);
  if (lunar !== undefined)
    about.push(productText(language, 'date.lunar', { name: lunarYearName(lunar, language) }));
  contents.text(about.join(' · ')).end();
  addDistance(contents, model, iso, language);
  if (date.completed) contents.text(productText(language, 'date.completed', { year })).end();
}

/** Of a day that its month does not have: the last that it has. That it does not exist, the finding says. */
function addLastOfMonth(contents: RichText, date: DateMention, language: Language): void {
  const year = yearOf(date);
  const month = date.month?.value;
  const last = year !== undefined && month !== undefined && isoOf(year, month, daysInMonth(year, month));
  if (!last) return;
  const weekday = weekdayName(weekdayOf(last), language);
  contents.text(productText(language, 'date.last-of-month', { weekday, date: day(last, language) })).end();
}

/** The whole of a month, quarter, half-year, range or term: its first and last day, and how many there are. */
function addPeriod(contents: RichText, date: DateMention, language: Language): void {
  const bounds = boundsOf(date);
  if (!bounds || bounds.first > bounds.last || date.kind === 'year') return;
  const { first, last } = bounds;
  const n = daysBetween(first, last) + 1;
  contents
    .text(productText(language, 'date.span', { from: day(first, language), to: day(last, language), n }))
    .end();
  if (date.completed)
    contents.text(productText(language, 'date.completed', { year: partsOf(first).year })).end();
}

function addDistance(contents: RichText, model: DocumentModel, iso: IsoDate, language: Language): void {
  if (model.date === undefined) return;
  const days = daysBetween(model.date.iso, iso);
  const n = Math.abs(days);
  const side: ProductText =
    days === 0 ? 'date.distance.same' : days < 0 ? 'date.distance.before' : 'date.distance.after';
  contents.text(productText(language, side, { n })).end();
}
