import type { CatalogueDocument, Knowledge, Official, OfficeRow } from '../knowledge';
import { cellText, type Csv, type CsvRow, readCsv } from '../text/csv';
import { LineIndex } from '../text/lines';
import { readCatalogueRow, tellDuplicates } from './office-catalogue';
import { columnNamed, columnsOf, kindOfHeader, type TableKind } from './office-columns';
import type { OfficeProblem } from './office-file';
import type { Report, RowReader, Cell } from './office-row';
import { readRosterRow, tellRosterFaults } from './office-roster';

/** A catalogue or a roster as it was read. */
export interface OfficeTable {
  readonly uri: string;
  readonly kind: TableKind;
  readonly text: string;
  readonly csv: Csv;
  /** What each column of the header is; undefined for one that is not read. */
  readonly columns: readonly (string | undefined)[];
  readonly documents: readonly CatalogueDocument[];
  readonly officials: readonly Official[];
  readonly problems: readonly OfficeProblem[];
}

/** Beyond this many, more of them help nobody; the last one says so. */
const MAX_PROBLEMS = 500;

/** Reads a catalogue or a roster; each bad row is a problem, the others are kept. Never throws. */
export function readOfficeTable(
  kind: TableKind,
  uri: string,
  text: string,
  knowledge: Knowledge,
): OfficeTable {
  const csv = readCsv(text);
  const problems: OfficeProblem[] = [];
  const report: Report = ({ start, end }, severity, message, params = {}) =>
    void problems.push({ start, end, severity, message, params });
  const [header, ...rows] = csv.rows;
  const names = header?.cells.map(({ value }) => cellText(value)) ?? [];
  const columns = names.map((name) => columnNamed(kind, name, names));
  const documents: CatalogueDocument[] = [];
  const officials: Official[] = [];
  tellFileFaults(text, csv, report);
  if (header) {
    tellHeaderFaults(kind, header, columns, report);
    const whole = columnsOf[kind].every(({ id, required }) => !required || columns.includes(id));
    const lines = new LineIndex(text);
    const known = new Map<string, unknown>();
    for (const row of whole ? rows : []) {
      const { start, end } = row;
      const source: OfficeRow = { uri, line: lines.positionAt(start).line, start, end };
      tellExtraCells(row, columns.length, report);
      const reader: RowReader = {
        knowledge,
        row: source,
        cell: (column) => cellOf(row, columns.indexOf(column)),
        report,
        known,
      };
      if (kind === 'catalogue') documents.push(...readCatalogueRow(reader));
      else officials.push(...readRosterRow(reader));
    }
    tellDuplicates(documents, report);
    tellRosterFaults(officials, knowledge, report);
  }
  problems.sort((a, b) => a.start - b.start || a.end - b.end);
  if (problems.length > MAX_PROBLEMS) {
    const { start, end } = problems[MAX_PROBLEMS] ?? { start: 0, end: 0 };
    const more = String(problems.length - MAX_PROBLEMS);
    problems.length = MAX_PROBLEMS;
    problems.push({ start, end, severity: 'warning', message: 'office.more-problems', params: { n: more } });
  }
  return { uri, kind, text, csv, columns, documents, officials, problems };
}

/** The kind of a CSV by its header; undefined for any other table. Reads no further than the header. */
export function tableKind(text: string): TableKind | undefined {
  const [header] = readCsv(text.slice(0, 4000)).rows;
  return header && kindOfHeader(header.cells.map(({ value }) => cellText(value)));
}

function cellOf(row: CsvRow, at: number): Cell {
  const cell = at < 0 ? undefined : row.cells[at];
  return cell
    ? { text: cellText(cell.value.normalize('NFC')), start: cell.start, end: cell.end }
    : { text: '', start: row.end, end: row.end };
}

function tellFileFaults(text: string, csv: Csv, report: Report): void {
  const bad = text.search(/[\uFFFD\0]/);
  if (bad >= 0) report({ start: bad, end: bad + 1 }, 'error', 'office.not-utf8');
  for (const { kind, start, end } of csv.faults) report({ start, end }, 'error', `office.csv-${kind}`);
}

/** Columns that are missing, and those that stand twice. */
function tellHeaderFaults(
  kind: TableKind,
  header: CsvRow,
  columns: readonly (string | undefined)[],
  report: Report,
): void {
  for (const { id, names, required } of columnsOf[kind])
    if (required && !columns.includes(id))
      report(header, 'error', 'office.no-column', { vi: names[0], en: names[1] });
  columns.forEach((column, i) => {
    const cell = header.cells[i];
    if (cell && column !== undefined && columns.indexOf(column) < i)
      report(cell, 'warning', 'office.column-twice', { name: cell.value });
  });
}

/** A comma inside a text without quotation marks makes a row longer than its header. */
function tellExtraCells(row: CsvRow, width: number, report: Report): void {
  const extra = row.cells.slice(width).filter(({ value }) => value.trim() !== '');
  const [first] = extra;
  if (first) report({ start: first.start, end: row.end }, 'error', 'office.extra-cells');
}
