import { deepEqual } from 'node:assert/strict';
import { valueOf } from '../../server/src/model/date-values';
import { buildModel } from '../../server/src/model/document';
import type { DateMention, DocumentModel, Language, List } from '../../server/src/model/types';
import { knowledge } from './check';

/** A sentence of an office, with all that is read of it. */
export interface Reading {
  readonly language: Language;
  /** The draft's day. */
  readonly date?: string;
  readonly text: string;
  readonly reads: readonly string[];
}

/** One test for each sentence. */
export function testReadings(readings: readonly Reading[], read: (model: DocumentModel) => string[]): void {
  for (const { language, date, text, reads } of readings)
    it(text, () =>
      deepEqual(read(buildModel(text, knowledge, { language, ...(date ? { date } : {}) })), reads),
    );
}

export const vi = (text: string, ...reads: readonly string[]): Reading => ({ language: 'vi', text, reads });
export const en = (text: string, ...reads: readonly string[]): Reading => ({ language: 'en', text, reads });

export type Said = string | number | false | undefined;

/** Readings in the order of the text, each in one line: the words, and what they are read as. */
export class Readings {
  private readonly lines: { start: number; line: string }[] = [];

  add(span: { start: number; text: string }, ...parts: readonly Said[]): void {
    const told = parts.filter((part) => part !== undefined && part !== false && part !== '');
    this.lines.push({ start: span.start, line: `${span.text} = ${told.join(' ')}` });
  }

  get inOrder(): string[] {
    return this.lines.sort((a, b) => a.start - b.start).map(({ line }) => line);
  }
}

/** What a draft says of time. */
export function timesOf(model: DocumentModel): string[] {
  const ends = new Set(model.dates.flatMap(({ from, to }) => [from, to]));
  const all = new Readings();
  for (const date of model.dates) if (!ends.has(date)) all.add(date.span, ...dateParts(date));
  for (const { date, gloss } of model.glosses) all.add(gloss.span, `gloss of ${date.span.text}`);
  for (const { span, count, unit, purpose, period, event, bracketed } of model.durations)
    all.add(
      span,
      count.value,
      unit,
      purpose,
      period && `(${period.span.text})`,
      event,
      bracketed && 'bracketed',
    );
  for (const { span, ordinal, numeral, form, body, place, period } of model.terms)
    all.add(span, ordinal.value, numeral, form, body, place, period && `(${period.span.text})`);
  for (const { span, term, date, edge, lasts, founding } of model.events)
    all.add(span, 'event', term, `[${date.span.text}]`, edge, lasts, founding && 'founding');
  return all.inOrder;
}

/** The documents that a draft cites. */
export function citationsOf({ citations }: DocumentModel): string[] {
  const all = new Readings();
  for (const one of citations) {
    const { number, type, date, issuer, issuerPlace, term, subject, name, ordinal, year, parts } = one;
    all.add(
      one.span,
      number && `${number.system} ${number.normal}`,
      number?.slips.map(({ kind, span }) => `${kind}:${span.text}`).join(),
      type && `type ${type.value.join('|')}`,
      date && `date ${date.span.text}`,
      one.commaBeforeDate && 'comma',
      issuer && `issuer ${issuer.span.text} ${issuer.value.slice(0, 2).join('|')}`,
      !one.issuerCertain && 'uncertain',
      one.issuerElsewhere && 'elsewhere',
      one.genericIssuer && 'generic',
      issuerPlace && `place ${issuerPlace}`,
      term && `term ${term.value}`,
      subject && `subject ${subject.value}`,
      name && `name ${name}`,
      ordinal && `ordinal ${ordinal}`,
      year,
      one.sharesType && 'shares',
      one.listed && 'listed',
      one.past && 'past',
      one.own && 'own',
      ...parts.map(
        ({ span, units }) =>
          `part ${span.text} ${units.map(({ kind, numeral }) => `${kind} ${numeral}`).join('/')}`,
      ),
    );
  }
  return all.inOrder;
}

/** The organs, titles and persons that a draft names. */
export function namesOf({ organs, titles, persons }: DocumentModel): string[] {
  const all = new Readings();
  for (const one of organs)
    all.add(
      one.span,
      'organ',
      one.organIds.join('|'),
      one.specific && 'specific',
      one.levelWord,
      one.unit,
      one.place && `place ${one.place.value}`,
      one.letters,
      one.abbreviation && 'abbreviation',
      one.plural && 'plural',
      one.quoted && 'quoted',
      one.after && `after ${one.after.span.text}`,
      one.former && 'former',
      one.open && 'open',
      one.turned && 'turned',
    );
  for (const one of titles)
    all.add(
      one.span,
      'title',
      one.titleId,
      one.role && `role ${one.role.value}`,
      one.organ && `of ${one.organ.value}`,
      one.place && `place ${one.place}`,
      one.modifiers.join(),
      one.gender,
      one.plural && 'plural',
      one.letters,
      one.quoted && 'quoted',
      one.person && `by ${[one.person, ...one.others].map(({ name }) => name).join(' + ')}`,
    );
  for (const one of persons)
    all.add(
      one.span,
      'person',
      one.key,
      one.gender,
      one.address && `(${one.address.text})`,
      one.short && 'short',
    );
  return all.inOrder;
}

/** The lists of a draft, each with the numerals of its items. */
export function listsOf({ lists }: DocumentModel): string[] {
  return lists.map((list: List) => {
    const { announced, prefix, parent } = list;
    const marks = [
      list.inline && 'inline',
      list.quoted && 'quoted',
      list.legend && 'legend',
      list.restarts && 'restarts',
    ];
    return [
      `${list.level} ${list.style} ${list.numeral}`,
      list.unit ?? '',
      prefix.length > 0 ? `prefix ${prefix.join('.')}` : '',
      parent ? `in ${parent.label.text}` : '',
      ...marks.map((mark) => (mark === undefined || mark === false ? '' : mark)),
      announced ? `announced ${announced.count} ${announced.noun}` : '',
      `: ${list.items.map(({ label, children }) => `${label.text}${children.length > 0 ? '+' : ''}`).join(' ')}`,
    ]
      .filter(Boolean)
      .join(' ');
  });
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
