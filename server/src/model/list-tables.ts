import { isSlip } from '../recognise/list/sums';
import { type TableCell, type TableRow, tableRowIn } from '../recognise/list/tables';
import { nth } from '../text/certain';
import type { Block } from '../text/source';
import { columnsOfGroups, type RowGroup, rowGroups } from './list-table-groups';
import { NONE, perBlock, perNode } from './per-block';
import type { Language, SumOfCounts } from './types';

/** A line that is a row of a table. */
export interface TableLine extends TableRow {
  readonly block: Block;
}

/** The row that a block is, where it is one. */
export const tableLine = perBlock((block, language: Language): readonly TableLine[] => {
  const row = block.text.startsWith('|') ? tableRowIn(block.text, language) : undefined;
  return row ? [{ block, ...row }] : NONE;
});

/** The same object as long as the same is said of a cell. */
const totalAt = perNode(
  (
    { from, to }: TableCell,
    block: Block,
    kind: 'column' | 'group',
    whole: number,
    sum: number,
  ): SumOfCounts => ({ span: block.span(from, to), kind, whole, sum, right: sum }),
);

/** What the total rows of tables tell, where it is not the sum of the column above (or, of a total told first, below). */
export function wrongTotals(lines: readonly TableLine[]): SumOfCounts[] {
  const wrong: SumOfCounts[] = [];
  let from = 0;
  lines.forEach((line, i) => {
    if (lines[i + 1]?.block.index === line.block.index + 1) return;
    wrong.push(...totalsIn(lines.slice(from, i + 1)));
    from = i + 1;
  });
  return wrong;
}

/** Of two rows a total would say little. */
const LEAST = 2;
/** An ordinal, which a first column may be of. */
const ORDINAL = /^(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|\p{L})?[.)]?$/u;

function totalsIn(table: readonly TableLine[]): SumOfCounts[] {
  const [head, ...rows] = table.filter(({ rule }) => !rule);
  const [total, ...others] = rows.filter(({ role }) => role === 'total' || role === 'sum');
  if (!head || !total || others.length > 0 || (total !== rows.at(-1) && total !== rows[0])) return [];
  // Below the head the columns may be numbered.
  const parts = rows.filter((row, i) => row !== total && (i > 0 || isNamed(row)));
  if (parts.length < LEAST || parts.some((row) => row.role === 'part' || !isNamed(row))) return [];
  if (rows.some(({ cells }) => cells.length !== head.cells.length)) return [];
  const groups = rowGroups(parts);
  if (groups) return totalsOfGroups(head, groups, total);
  const firsts = parts.map(({ cells }) => cells[0]);
  const isNumbered = isCounted(firsts.map((cell) => cell?.value));
  // Some rows stand under others.
  if (!isNumbered && firsts.every((cell) => cell && ORDINAL.test(cell.text))) return [];
  const columns = head.cells.flatMap((_, i) => columnOf(head, parts, total, i) ?? []);
  const wrong = columns.filter(({ whole, sum }) => whole !== sum);
  const right = columns.length - wrong.length;
  const isSum = right > 0 || isNumbered || (total === rows.at(-1) && total.role === 'total');
  // Where several do not come out, some rows may be parts of others.
  if (!isSum || wrong.length > Math.max(1, right)) return [];
  return wrong
    .filter(({ whole, sum }) => isSlip(whole, sum))
    .map(({ cell, whole, sum }) => totalAt(cell, total.block, 'column', whole, sum));
}

/** Of a table whose rows stand in groups that have numbers of their own. */
function totalsOfGroups(
  head: TableLine,
  groups: readonly RowGroup<TableLine>[],
  total: TableLine,
): SumOfCounts[] {
  const added = head.cells.flatMap(({ single }, i) => (i === 0 || single ? [] : [i]));
  const columns = columnsOfGroups(groups, total, added);
  const wrong = columns.flat();
  // Where several do not come out, some rows may be parts of others.
  if (wrong.length > Math.max(1, columns.length - wrong.length)) return [];
  return wrong.map(({ row, cell, kind, whole, sum }) => totalAt(cell, row.block, kind, whole, sum));
}

function isNamed({ cells }: TableLine): boolean {
  return cells.some(({ text }) => /\p{L}{2}/u.test(text));
}

interface Column {
  readonly cell: TableCell;
  readonly whole: number;
  readonly sum: number;
}

/** A column of whole numbers with their total; undefined where they are not to be added up: years, ordinals, shares. */
function columnOf(
  head: TableLine,
  parts: readonly TableLine[],
  total: TableLine,
  i: number,
): Column | undefined {
  const cell = nth(total.cells, i);
  const values = parts.flatMap(({ cells }) => cells[i]?.value ?? []);
  if (cell.value === undefined || !/\d/.test(cell.text) || values.length < parts.length) return undefined;
  if (head.cells[i]?.single === true || isCounted(values) || values.every(isYear)) return undefined;
  // Shares in per cent are rounded.
  if (cell.value === 100) return undefined;
  return { cell, whole: cell.value, sum: values.reduce((sum, value) => sum + value, 0) };
}

function isCounted(values: readonly (number | undefined)[]): boolean {
  return values.every((value, i) => value === i + 1);
}

function isYear(value: number): boolean {
  return value > 1900 && value < 2100;
}
