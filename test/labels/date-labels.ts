/**
 * Compares what the model recognises in time with the labels of `dates.csv` and `not-dates.csv`; the conventions are
 * in `README.md` beside it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { builtInKnowledge } from '../../server/src/knowledge';
import { buildModel } from '../../server/src/model/document';
import type { DateMention, DocumentModel, DurationMention, TermMention } from '../../server/src/model/types';

const here = dirname(fileURLToPath(import.meta.url));
export const corpus = join(here, '../../../shared/corpus');
export const corpusIsThere = existsSync(corpus);

export interface DateLabel {
  readonly file: string;
  /** UTF-16 offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  /** Readings that are right; an empty one where there is no such day, or it was left blank. */
  readonly values: readonly string[];
  readonly partial: boolean;
  readonly optional: boolean;
}

/** Something that looks like a date and is none. */
export interface NotDate {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

/** Labels are scored apart by where the model keeps what they name. */
export type Group = 'dates' | 'terms' | 'durations';

export interface Tally {
  /** Labels that had to be found, and those that were. */
  labelled: number;
  found: number;
  /** Mentions that have no label, not even an optional one. */
  superfluous: number;
  /** Of those found, with the labelled kind and with a labelled value. */
  kind: number;
  value: number;
}

export interface Difference {
  readonly file: string;
  readonly offset: number;
  readonly message: string;
}

export interface Score {
  readonly tallies: Readonly<Record<Group, Tally>>;
  readonly differences: readonly Difference[];
  /** Mentions of dates on what is none, and how many such places there are. */
  readonly falseDates: readonly Difference[];
  readonly notDates: number;
}

interface Mention {
  readonly start: number;
  readonly end: number;
  /** What has to lie in the label of a term or duration: its numeral. */
  readonly numeral: { readonly start: number; readonly end: number };
  readonly kind: string;
  readonly value: string;
}

function rowsOf(name: string): Record<string, string>[] {
  return parse(readFileSync(join(here, name), 'utf8'), { columns: true });
}

export function readDateLabels(): DateLabel[] {
  return rowsOf('dates.csv').map((row) => ({
    file: row['file'] ?? '',
    start: Number(row['start']),
    end: Number(row['end']),
    kind: row['kind'] ?? '',
    values: (row['value'] ?? '').split('|'),
    partial: row['written'] === 'partial',
    optional: row['optional'] === 'yes',
  }));
}

export function readNotDates(): NotDate[] {
  return rowsOf('not-dates.csv').map((row) => ({
    file: row['file'] ?? '',
    start: Number(row['start']),
    end: Number(row['end']),
    what: row['what'] ?? '',
  }));
}

export function groupOf(kind: string): Group {
  if (kind === 'duration') return 'durations';
  return kind === 'congress' || kind === 'ordinal-term' ? 'terms' : 'dates';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A date in the terms of the labels. */
export function dateValue(date: DateMention): string {
  if (date.from && date.to) return `${dateValue(date.from)}/${dateValue(date.to)}`;
  const year = date.year?.value ?? date.completedYear;
  const open = year === undefined ? '-' : String(year);
  switch (date.kind) {
    case 'quarter':
      return date.quarter ? `${open}-Q${date.quarter.value}` : '';
    case 'half-year':
      return date.half ? `${open}-H${date.half.value}` : '';
    case 'month':
      return date.month ? `${open}-${two(date.month.value)}` : '';
    case 'day':
      if (date.iso !== null || date.blank || year !== undefined) return date.iso ?? '';
      return date.month && date.day ? `--${two(date.month.value)}-${two(date.day.value)}` : '';
    default:
      return year === undefined ? '' : String(year);
  }
}

function ofDate(date: DateMention): Mention {
  const { start, end } = date.span;
  return { start, end, numeral: date.span, kind: date.kind, value: dateValue(date) };
}

function ofTerm(term: TermMention): Mention {
  const { start, end } = term.span;
  const kind = term.form === 'term' ? 'ordinal-term' : 'congress';
  return { start, end, numeral: term.ordinal.span, kind, value: String(term.ordinal.value) };
}

const UNITS = { year: 'Y', month: 'M', week: 'W', day: 'D', quarter: 'Q' } as const;

function ofDuration(duration: DurationMention): Mention {
  const { start, end } = duration.span;
  const value = `P${duration.count.value}${UNITS[duration.unit]}`;
  return { start, end, numeral: duration.count.span, kind: 'duration', value };
}

/** Words that a recogniser may take into the range of a date or leave out. */
const CUES = new Set(
  [
    'ngày tháng năm quý từ đến hết đầu cuối sáng chiều tối giai đoạn nhiệm kỳ thời kỳ học kỳ các khoá khóa',
    'dated on in the of for from to by until year years quarter month period term tenure lunar new tết',
  ].flatMap((words) => words.split(' ')),
);

/** The words of a range without cue words at either end, for comparison. */
export function core(text: string): string {
  const words = text.normalize('NFC').toLowerCase().split(/[\s,()]+/u);
  const kept = words.filter((word) => word !== '');
  while (kept.length > 0 && CUES.has(kept[0] ?? '')) kept.shift();
  while (kept.length > 0 && CUES.has(kept.at(-1) ?? '')) kept.pop();
  return kept.join(' ');
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function mentionsOf(model: DocumentModel): Record<Group, Mention[]> {
  return {
    dates: model.dates.map(ofDate),
    terms: model.terms.map(ofTerm),
    durations: model.durations.map(ofDuration),
  };
}

function emptyTally(): Tally {
  return { labelled: 0, found: 0, superfluous: 0, kind: 0, value: 0 };
}

/** Scores the mentions of one group in one file. */
function scoreGroup(
  text: string,
  group: Group,
  labels: readonly DateLabel[],
  mentions: readonly Mention[],
  tally: Tally,
  say: (offset: number, message: string) => void,
): void {
  const used = new Set<Mention>();
  const matched: DateLabel[] = [];
  const fits = (mention: Mention, label: DateLabel): boolean =>
    group === 'dates'
      ? overlap(mention, label) &&
        core(text.slice(mention.start, mention.end)) === core(text.slice(label.start, label.end))
      : overlap(mention.numeral, label);
  for (const label of labels) {
    const mention = mentions.find((m) => !used.has(m) && fits(m, label));
    if (mention) {
      used.add(mention);
      matched.push(label);
    }
    if (label.optional) continue;
    tally.labelled++;
    const words = text.slice(label.start, label.end);
    if (!mention) {
      say(label.start, `missed: ${words}, ${label.kind} ${label.values.join(' or ')}`);
      continue;
    }
    tally.found++;
    if (mention.kind === label.kind) tally.kind++;
    else say(label.start, `${words}: kind ${mention.kind}, labelled ${label.kind}`);
    if (label.values.includes(mention.value)) tally.value++;
    else say(label.start, `${words}: read as “${mention.value}”, labelled “${label.values.join(' or ')}”`);
  }
  for (const mention of mentions) {
    const isEndOf = (label: DateLabel): boolean =>
      (label.kind === 'range' || label.kind === 'term') &&
      overlap(label, mention) &&
      mention.end - mention.start < label.end - label.start;
    if (used.has(mention)) continue;
    // an end of a range that was found, or a part of what may be found or not
    if (!matched.some(isEndOf) && !labels.some((label) => label.optional && overlap(label, mention))) {
      tally.superfluous++;
      say(mention.start, `not labelled: ${text.slice(mention.start, mention.end)}, ${mention.kind} ${mention.value}`);
    }
  }
}

/** Scores the model of every labelled file, or of those given. */
export function scoreDates(files?: readonly string[]): Score {
  const labels = readDateLabels();
  const notDates = readNotDates();
  const chosen = files ?? [...new Set([...labels, ...notDates].map((label) => label.file))];
  const knowledge = builtInKnowledge();
  const tallies = { dates: emptyTally(), terms: emptyTally(), durations: emptyTally() };
  const differences: Difference[] = [];
  const falseDates: Difference[] = [];
  let places = 0;
  for (const file of chosen) {
    const text = readFileSync(join(corpus, file), 'utf8');
    const mentions = mentionsOf(buildModel(text, knowledge));
    const ofFile = labels.filter((label) => label.file === file);
    for (const group of ['dates', 'terms', 'durations'] as const) {
      const ofGroup = ofFile.filter((label) => groupOf(label.kind) === group);
      scoreGroup(text, group, ofGroup, mentions[group], tallies[group], (offset, message) =>
        differences.push({ file, offset, message }),
      );
    }
    for (const place of notDates.filter((label) => label.file === file)) {
      places++;
      const mention = mentions.dates.find((date) => overlap(date, place));
      if (!mention) continue;
      const message = `${place.what} taken for a date: ${text.slice(mention.start, mention.end)}`;
      falseDates.push({ file, offset: place.start, message });
    }
  }
  return { tallies, differences, falseDates, notDates: places };
}

/** Shares of a tally; 1 where there is nothing to find. */
export function sharesOf(tally: Tally): { recall: number; precision: number; kind: number; value: number } {
  const share = (part: number, all: number): number => (all === 0 ? 1 : part / all);
  return {
    recall: share(tally.found, tally.labelled),
    precision: share(tally.found, tally.found + tally.superfluous),
    kind: share(tally.kind, tally.found),
    value: share(tally.value, tally.found),
  };
}

/** One line of figures for a person. */
export function tallyLine(name: string, tally: Tally): string {
  const shares = sharesOf(tally);
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return [
    `${name.padEnd(10)} recall ${tally.found}/${tally.labelled} ${percent(shares.recall)}`,
    `precision ${tally.found}/${tally.found + tally.superfluous} ${percent(shares.precision)}`,
    `kind ${percent(shares.kind)}`,
    `value ${tally.value}/${tally.found} ${percent(shares.value)}`,
  ].join(', ');
}
