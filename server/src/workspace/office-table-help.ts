import type { Knowledge } from '../knowledge';
import { productText, type ProductText } from '../messages';
import type { Language } from '../model/types';
import { cellText, csvCell, type CsvCell } from '../text/csv';
import { confidenceWords, statusWords, typesNamed, wholenessWords } from './office-catalogue';
import { columnsOf } from './office-columns';
import { genderWords, titleNames } from './office-roster';
import { readDay } from './office-row';
import type { OfficeTable } from './office-table';

/** What may stand in a cell, with the range (UTF-16 offsets) that it takes the place of. */
export interface CellProposal {
  readonly label: string;
  readonly newText: string;
  readonly start: number;
  readonly end: number;
}

export interface CellHelp {
  /** Paragraphs. */
  readonly text: readonly string[];
  readonly start: number;
  readonly end: number;
}

interface CellAt {
  readonly cell: CsvCell;
  /** Index of the column; its meaning is in `OfficeTable.columns`. */
  readonly column: number;
  readonly header: boolean;
}

function cellAt({ csv }: OfficeTable, offset: number): CellAt | undefined {
  const at = csv.rows.findLastIndex(({ start }) => start <= offset);
  const row = csv.rows[at];
  if (!row || row.end < offset) return undefined;
  const column = row.cells.findIndex(({ end }) => offset <= end);
  const cell = row.cells[column];
  return cell && { cell, column, header: at === 0 };
}

/** What may stand in the cell at an offset. `today` is the day where the program runs. */
export function completeCell(
  table: OfficeTable,
  offset: number,
  knowledge: Knowledge,
  today: string,
): CellProposal[] {
  const at = cellAt(table, offset);
  if (!at) return [];
  const { cell, column, header } = at;
  const id = table.columns[column];
  const labels = header
    ? missingColumns(table)
    : id === undefined
      ? []
      : wordsOf(table, id, column, knowledge, today);
  return [...new Set(labels)].map((label) => ({
    label,
    newText: csvCell(label, table.csv.separator),
    start: cell.start,
    end: cell.end,
  }));
}

/** Whether the header is in English: its words are proposed in the same language. */
function isEnglish({ csv }: OfficeTable): boolean {
  return /^[\x20-\x7E]*$/.test(csv.rows[0]?.cells.map(({ value }) => value).join('') ?? '');
}

function missingColumns(table: OfficeTable): string[] {
  const english = isEnglish(table);
  const known: readonly { readonly id: string; readonly names: readonly [string, string, ...string[]] }[] =
    columnsOf[table.kind];
  return known
    .filter(({ id }) => !table.columns.includes(id))
    .map(({ names }) => (english ? names[1] : names[0]));
}

function wordsOf(
  table: OfficeTable,
  id: string,
  column: number,
  knowledge: Knowledge,
  today: string,
): readonly string[] {
  const english = isEnglish(table);
  const inLanguage = (words: Readonly<Record<string, unknown>>): string[] =>
    wordPairs(words).flatMap((pair) => pair[english ? 1 : 0] ?? []);
  const language: Language = english ? 'en' : 'vi';
  switch (id) {
    case 'type':
      return knowledge.documentTypes
        .filter(({ confidence }) => confidence !== 'low')
        .flatMap(({ names }) => names[language].slice(0, 1));
    case 'issuer':
      return [
        ...usedIn(table, column),
        ...knowledge.issuers
          .filter(({ confidence }) => confidence !== 'low')
          .flatMap(({ names }) => names[language].slice(0, 1)),
      ];
    case 'title':
      return [...usedIn(table, column), ...titleNames(knowledge, language)];
    case 'organ':
      return [
        ...usedIn(table, column),
        ...knowledge.organs
          .filter(({ confidence }) => confidence !== 'low')
          .flatMap(({ names }) => names[language].slice(0, 1))
          .map((name) => name.replaceAll('…', '').trim()),
      ];
    case 'place':
    case 'term':
      return usedIn(table, column);
    case 'status':
      return inLanguage(statusWords);
    case 'confidence':
      return inLanguage(confidenceWords);
    case 'wholeness':
      return inLanguage(wholenessWords);
    case 'gender':
      return inLanguage(genderWords);
    case 'date':
    case 'from':
    case 'to':
      return [english ? today : today.split('-').reverse().join('/')];
    default:
      return [];
  }
}

/** The words of each value, the Vietnamese one first and the English one second. */
function wordPairs(words: Readonly<Record<string, unknown>>): string[][] {
  const byValue = new Map<unknown, string[]>();
  for (const [word, value] of Object.entries(words))
    byValue.set(value, [...(byValue.get(value) ?? []), word]);
  return [...byValue.values()];
}

/** What the other rows have in a column. */
function usedIn({ csv }: OfficeTable, column: number): string[] {
  return csv.rows.slice(1).flatMap(({ cells }) => {
    const text = cellText(cells[column]?.value ?? '');
    return text === '' ? [] : [text];
  });
}

/** What a column holds, and how the cell at an offset (UTF-16) is read. */
export function helpOnCell(
  table: OfficeTable,
  offset: number,
  knowledge: Knowledge,
  language: Language,
): CellHelp | undefined {
  const at = cellAt(table, offset);
  if (!at) return undefined;
  const id = table.columns[at.column];
  const known: readonly { readonly id: string; readonly text: ProductText }[] = columnsOf[table.kind];
  const column = known.find((one) => one.id === id);
  if (!column) return undefined;
  const { cell, header } = at;
  const reading = header || id === undefined ? undefined : readingOf(table, id, cell, knowledge, language);
  const read = reading === undefined ? [] : [productText(language, 'office.cell-reads', { reading })];
  return { text: [...read, productText(language, column.text)], start: cell.start, end: cell.end };
}

function readingOf(
  { documents, officials }: OfficeTable,
  id: string,
  cell: CsvCell,
  knowledge: Knowledge,
  language: Language,
): string | undefined {
  const holds = ({
    source,
  }: {
    readonly source?: { readonly start: number; readonly end: number };
  }): boolean => source !== undefined && source.start <= cell.start && cell.end <= source.end;
  const row = documents.find(holds);
  switch (id) {
    case 'number':
      return row?.number;
    case 'date':
    case 'from':
    case 'to':
      return readDay(cellText(cell.value)) ?? undefined;
    case 'type':
      return typesNamed(cellText(cell.value), knowledge)[0]?.names[language][0];
    case 'issuer': {
      const issuers = knowledge.issuers.filter((issuer) => row?.issuerIds.includes(issuer.id) === true);
      const names = issuers.flatMap(({ names, symbol }) => `${names[language][0]} (${symbol})`);
      return names.length === 0 ? undefined : [names.join(', '), row?.place].filter((one) => one).join(', ');
    }
    case 'title': {
      const titles = officials
        .filter(holds)
        .flatMap(({ titleId }) => knowledge.title(titleId)?.names[language][0] ?? []);
      return titles.length === 0 ? undefined : titles.join('; ').replaceAll('…', '').trim();
    }
    default:
      return undefined;
  }
}
