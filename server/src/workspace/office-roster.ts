import type { Knowledge, Official } from '../knowledge';
import { buildModel } from '../model/document';
import { rosterProblems } from '../model/title-roster';
import type { Language, TitleMention } from '../model/types';
import type { IsoDate } from '../text/language';
import { nearest } from '../text/nearest';
import { oneOf, readDay, readOnce, type Report, type RowReader } from './office-row';

export const genderWords: Readonly<Record<string, 'male' | 'female'>> = {
  nam: 'male',
  male: 'male',
  nữ: 'female',
  female: 'female',
};

/** The holder of a row, once for each title that its cell names. */
export function readRosterRow(reader: RowReader): Official[] {
  const { cell, report, row } = reader;
  const name = cell('name').text.replaceAll(/\s+/g, ' ');
  const given = cell('title');
  if (name === '') report(cell('name'), 'error', 'office.no-name');
  else if (/\d/.test(name)) report(cell('name'), 'warning', 'office.bad-name', { value: name });
  if (given.text === '') report(given, 'error', 'office.no-title');
  if (name === '' || given.text === '') return [];
  const from = optionalDay(reader, 'from');
  const to = optionalDay(reader, 'to');
  const gender = oneOf(reader, 'gender', genderWords);
  const place = cell('place').text;
  // Without a day that can be read nobody knows when the post was held.
  if (from === null || to === null) return [];
  return readTitles(reader).map(({ titleId, organId, place: ofTitle }) => ({
    name,
    titleId,
    organId,
    place: place === '' ? ofTitle : place,
    gender,
    from,
    to,
    source: row,
  }));
}

interface ReadTitle {
  readonly titleId: string;
  readonly organId: string | undefined;
  readonly place: string | undefined;
}

/** The titles of a row: by its id, or as a draft would write it, with the organ's cell where it does not name its own. */
function readTitles(reader: RowReader): ReadTitle[] {
  const { cell, knowledge, report } = reader;
  const given = cell('title');
  const organ = cell('organ');
  const organRow = knowledge.organ(organ.text);
  const row = knowledge.title(given.text);
  if (row) return [{ titleId: row.id, organId: organRow?.id, place: undefined }];
  const organName = organRow?.names.vi[0] ?? organ.text;
  const whole = organName === '' ? given.text : `${given.text} ${organName}`;
  const mentions = readOnce(
    reader,
    'titles',
    `${given.text}|${whole}`,
    () => titlesIn(given.text, knowledge) ?? titlesIn(whole, knowledge),
  );
  if (mentions) {
    if (organ.text !== '' && !organRow && !namesOrgan(organ.text, knowledge))
      report(organ, 'warning', 'office.unknown-organ', { value: organ.text });
    return mentions;
  }
  const meant = nearest(given.text, titleNames(knowledge));
  if (meant === undefined) report(given, 'warning', 'office.unknown-title', { value: given.text });
  else report(given, 'warning', 'office.unknown-title-meant', { value: given.text, meant });
  return [];
}

/** The standard names of the titles, without the place that stands for “…”. */
export function titleNames(knowledge: Knowledge, language: Language = 'vi'): string[] {
  return knowledge.titles
    .filter(({ confidence }) => confidence !== 'low')
    .flatMap(({ names }) => names[language].slice(0, 1))
    .map((name) => name.replaceAll('…', '').trim());
}

/** The titles of a text that is nothing but titles; undefined where one of them is not known. */
function titlesIn(text: string, knowledge: Knowledge): ReadTitle[] | undefined {
  const language = /^[\x20-\x7E]+$/.test(text) ? 'en' : 'vi';
  const { titles } = buildModel(text, knowledge, { language });
  const known = titles.filter(
    (title): title is TitleMention & { titleId: string } => title.titleId !== undefined,
  );
  if (known.length === 0 || known.length < titles.length) return undefined;
  const rest = titles.reduceRight((left, { span }) => left.slice(0, span.start) + left.slice(span.end), text);
  // What is left beside the titles are signs and “và”.
  if (rest.replaceAll(/[\s,;–-]/gu, '').length > 3 * (titles.length - 1)) return undefined;
  return known.map(({ titleId, organId, place }) => ({ titleId, organId, place }));
}

function namesOrgan(text: string, knowledge: Knowledge): boolean {
  return buildModel(text, knowledge, { language: 'vi' }).organs.length > 0;
}

function optionalDay({ cell, report }: RowReader, column: string): IsoDate | undefined | null {
  const given = cell(column);
  if (given.text === '') return undefined;
  const day = readDay(given.text);
  if (day === null) report(given, 'error', 'office.bad-date', { value: given.text });
  return day;
}

/** Terms that end before they begin, and two holders of a post that one person holds at a time. */
export function tellRosterFaults(officials: readonly Official[], knowledge: Knowledge, report: Report): void {
  const told = new Set<number>();
  for (const { row, kind, other } of rosterProblems(officials, knowledge)) {
    const source = officials[row]?.source;
    const holder = other === undefined ? undefined : officials[other];
    // A row of several titles has one period, and one fault of it is told once.
    if (!source || told.has(source.start)) continue;
    if (kind === 'backwards') report(source, 'error', 'office.backwards');
    else if (kind === 'overlap' && holder)
      report(source, 'warning', 'office.overlap', {
        name: holder.name,
        line: String((holder.source?.line ?? 0) + 1),
      });
    else continue;
    told.add(source.start);
  }
}
