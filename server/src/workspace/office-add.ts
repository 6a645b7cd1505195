import type { Knowledge } from '../knowledge';
import { matchCatalogue } from '../model/citation-catalogue';
import { formatDay } from '../model/date-format';
import { nameKey } from '../model/title-roster';
import type { Citation, DocumentModel, TitleMention } from '../model/types';
import { cellText, csvCell, readCsv } from '../text/csv';
import { columnNamed, columnsOf, type TableKind } from './office-columns';

/** Cells of a row by column. */
export type RowCells = Readonly<Record<string, string>>;

/** The row of a document that a draft cites with its day and issuer; undefined where the catalogue has it, or may have. */
export function documentRow(
  model: DocumentModel,
  citation: Citation,
  knowledge: Knowledge,
): RowCells | undefined {
  const { number, date, issuer, own, type, subject } = citation;
  if (own || !number || !issuer || date?.kind !== 'day' || date.completed || date.iso === null)
    return undefined;
  if (number.slips.some(({ kind }) => kind === 'blank' || kind === 'truncated')) return undefined;
  const known = matchCatalogue(citation, knowledge, model.date?.iso);
  if (known && known.kind !== 'likely') return undefined;
  const word = type && knowledge.documentTypes.find(({ id }) => id === type.value[0]);
  return {
    number: number.normal,
    date: formatDay(date.iso, 'slash'),
    type: word?.names.vi[0] ?? '',
    issuer: oneLine(model.text.slice(issuer.span.start, issuer.span.end)),
    [model.language === 'vi' ? 'subject' : 'subjectEn']: oneLine(subject?.value ?? ''),
  };
}

/** The row of a person whom a draft names with a title; undefined where the roster has both together. */
export function personRow(
  model: DocumentModel,
  title: TitleMention,
  knowledge: Knowledge,
): RowCells | undefined {
  const { person, titleId, span, place } = title;
  if (!person || person.short || titleId === undefined || title.modifiers.includes('former'))
    return undefined;
  const known = knowledge.officials.some(
    (official) => official.titleId === titleId && nameKey(official.name) === person.key,
  );
  if (known) return undefined;
  const words = model.text.slice(span.start, span.end);
  const inTitle = place === undefined || nameKey(words).includes(place);
  return { name: oneLine(person.name), title: oneLine(words), place: inTitle ? '' : place };
}

function oneLine(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}

/** New tables have these columns, in this order; a separator that Excel takes in Vietnam, and a mark that says UTF-8. */
const NEW_COLUMNS: Readonly<Record<TableKind, readonly string[]>> = {
  catalogue: ['number', 'date', 'type', 'issuer', 'subject', 'term', 'status', 'note'],
  roster: ['name', 'title', 'organ', 'place', 'gender', 'from', 'to', 'note'],
};
const NEW_SEPARATOR = ';';
const NEW_BREAK = '\r\n';

/** The text of a new table with some rows. */
export function newTable(kind: TableKind, rows: readonly RowCells[]): string {
  const known: readonly { readonly id: string; readonly names: readonly string[] }[] = columnsOf[kind];
  const columns = [...NEW_COLUMNS[kind]];
  // A subject in English has its column where a row has one.
  if (rows.some((row) => (row['subjectEn'] ?? '') !== ''))
    columns.splice(columns.indexOf('subject') + 1, 0, 'subjectEn');
  const header = columns.map((column) => known.find(({ id }) => id === column)?.names[0] ?? column);
  const lines = [header, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  const text = lines.map((cells) => cells.map((cell) => csvCell(cell, NEW_SEPARATOR)).join(NEW_SEPARATOR));
  return `\uFEFF${text.map((line) => line + NEW_BREAK).join('')}`;
}

/** What is put at the end of a table so that it has more rows, in the table's own columns, separator and line breaks. */
export function appendedRows(kind: TableKind, text: string, rows: readonly RowCells[]): string {
  const { rows: present, separator, lineBreak } = readCsv(text);
  const header = present[0]?.cells.map(({ value }) => cellText(value));
  if (!header) return newTable(kind, rows);
  const columns = header.map((name, i) => {
    const column = columnNamed(kind, name, header);
    // Of two columns with one name only the first is read.
    const first = header.findIndex((other) => columnNamed(kind, other, header) === column) === i;
    return first ? column : undefined;
  });
  const lines = rows.map((row) => {
    const cells = columns.map((column) => (column === undefined ? '' : (row[column] ?? '')));
    return cells.map((cell) => csvCell(cell, separator)).join(separator) + lineBreak;
  });
  const before = /(?:^|[\r\n])$/.test(text) ? '' : lineBreak;
  return before + lines.join('');
}
