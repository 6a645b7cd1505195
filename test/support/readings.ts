import type { DateMention, DocumentModel } from '../../server/src/model/types';
import { valueOf } from '../../server/src/model/date-values';

type Said = string | number | false | undefined;

/** What a draft says of time, each in one line, in the order of the text: what is read, and as what. */
export function timesOf(model: DocumentModel): string[] {
  const ends = new Set(model.dates.flatMap(({ from, to }) => [from, to]));
  const lines: { start: number; line: string }[] = [];
  const add = (span: { start: number; text: string }, ...parts: Said[]): void => {
    const told = parts.filter((part) => part !== undefined && part !== false && part !== '');
    lines.push({ start: span.start, line: `${span.text} = ${told.join(' ')}` });
  };
  for (const date of model.dates) if (!ends.has(date)) add(date.span, ...dateParts(date));
  for (const { span, count, unit, purpose, period, event, bracketed } of model.durations)
    add(span, count.value, unit, purpose, period && `(${period.span.text})`, event, bracketed && 'bracketed');
  for (const { span, ordinal, numeral, form, body, place, period } of model.terms)
    add(span, ordinal.value, numeral, form, body, place, period && `(${period.span.text})`);
  for (const { span, term, date, edge, lasts, founding } of model.events)
    add(span, 'event', term, `[${date.span.text}]`, edge, lasts, founding && 'founding');
  return lines.sort((a, b) => a.start - b.start).map(({ line }) => line);
}

function dateParts(date: DateMention): Said[] {
  const { kind, style, weekday, termOf, completed, recurring, led, past, blank } = date;
  const marks = [
    completed && 'completed',
    recurring && 'recurring',
    led && 'led',
    past && 'past',
    blank && 'blank',
  ];
  return [
    kind,
    valueOf(date),
    style,
    weekday && `weekday ${weekday.value}`,
    termOf,
    ...marks.map((mark) => mark ?? false),
  ];
}
