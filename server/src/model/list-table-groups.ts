import { isSlip } from '../recognise/list/sums';
import type { TableCell, TableRow } from '../recognise/list/tables';
import { fromRoman } from '../text/roman';

/** A row that stands for those beneath it, as their labels tell: “I | Khối xã | 30” above “1 | Xã An Lĩnh | 12”. */
export interface RowGroup<Row extends TableRow> {
  readonly row: Row;
  readonly rows: readonly Row[];
}

/** A number in a row of a group, or of the total, that is not the sum of what it stands for. */
export interface WrongSubtotal<Row extends TableRow> {
  readonly row: Row;
  readonly cell: TableCell;
  readonly kind: 'column' | 'group';
  readonly whole: number;
  readonly sum: number;
}

type Series = (label: string, group: number) => number | undefined;

const figure = (label: string): number | undefined => (/^\d{1,3}$/.test(label) ? Number(label) : undefined);
const letter = (label: string, first: string): number | undefined =>
  label.length === 1 ? label.charCodeAt(0) - first.charCodeAt(0) + 1 : undefined;

/** How the rows of groups may be labelled: I, A, 1; and those beneath them: 1, a, 1.1. */
const OUTER: readonly Series[] = [
  (label) => (label === label.toUpperCase() ? fromRoman(label) : undefined),
  (label) => letter(label, 'A'),
  figure,
];
const INNER: readonly Series[] = [
  figure,
  (label) => letter(label, 'a'),
  (label, group) => (label.startsWith(`${group}.`) ? figure(label.slice(`${group}.`.length)) : undefined),
];

/** The rows of a table in their groups; undefined where the labels of all do not tell them for certain. */
export function rowGroups<Row extends TableRow>(rows: readonly Row[]): readonly RowGroup<Row>[] | undefined {
  const labels = rows.map(({ cells }) => cells[0]?.text.replace(/[.)]$/, '') ?? '');
  for (const outer of OUTER) {
    if (outer(labels[0] ?? '', 0) !== 1) continue;
    for (const inner of INNER) {
      const groups = outer === inner ? undefined : grouped(rows, labels, outer, inner);
      if (groups && groups.length > 1 && groups.some((group) => group.rows.length > 1)) return groups;
    }
  }
  return undefined;
}

/** Groups are numbered from the first on, and so are the rows of each. */
function grouped<Row extends TableRow>(
  rows: readonly Row[],
  labels: readonly string[],
  outer: Series,
  inner: Series,
): readonly RowGroup<Row>[] | undefined {
  const groups: { row: Row; rows: Row[] }[] = [];
  for (const [i, row] of rows.entries()) {
    const label = labels[i] ?? '';
    const last = groups.at(-1);
    if (outer(label, 0) === groups.length + 1) groups.push({ row, rows: [] });
    else if (last && inner(label, groups.length) === last.rows.length + 1) last.rows.push(row);
    else return undefined;
  }
  return groups;
}

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

interface GroupSum<Row extends TableRow> {
  readonly group: RowGroup<Row>;
  readonly cell: TableCell;
  readonly whole: number;
  readonly sum: number;
}

/** The number of a group in a column, and what its rows add up to; undefined where there is not one in each. */
function sumOf<Row extends TableRow>(group: RowGroup<Row>, i: number): GroupSum<Row> | undefined {
  const cell = group.row.cells[i];
  const parts = group.rows.flatMap(({ cells }) => cells[i]?.value ?? []);
  if (cell?.value === undefined || parts.length < group.rows.length) return undefined;
  return { group, cell, whole: cell.value, sum: group.rows.length > 0 ? add(parts) : cell.value };
}

function isRight<Row extends TableRow>(one: GroupSum<Row> | undefined): boolean {
  return one !== undefined && one.group.rows.length > 1 && one.whole > 0 && one.whole === one.sum;
}

/** What does not come out in the columns of a table with groups, each with whether it is one that is added up. */
export function columnsOfGroups<Row extends TableRow>(
  groups: readonly RowGroup<Row>[],
  total: Row,
  columns: readonly number[],
): readonly (readonly WrongSubtotal<Row>[])[] {
  // That the rows of a group are all of it, another column has to show.
  const complete = new Set(columns.flatMap((i) => groups.filter((group) => isRight(sumOf(group, i)))));
  return columns.flatMap((i) => {
    const found = columnOfGroups(
      groups.flatMap((group) => sumOf(group, i) ?? []),
      groups.length,
      total,
      i,
      complete,
    );
    return found ? [found] : [];
  });
}

/**
 * One group that is not the sum of its rows, or a total that is not the sum of the groups, where all else in the column comes
 * out. Undefined where the column is not to be added up or more than one number may be wrong.
 */
function columnOfGroups<Row extends TableRow>(
  numbers: readonly GroupSum<Row>[],
  count: number,
  total: Row,
  i: number,
  complete: ReadonlySet<RowGroup<Row>>,
): readonly WrongSubtotal<Row>[] | undefined {
  const cell = total.cells[i];
  const written = cell?.value;
  // Shares in per cent are rounded.
  if (written === undefined || numbers.length < count || written === 100) return undefined;
  const sum = add(numbers.map(({ whole }) => whole));
  const [wrong, ...others] = numbers.filter((one) => one.whole !== one.sum);
  if (others.length > 0) return undefined;
  if (!wrong) {
    if (!numbers.some(isRight)) return undefined;
    if (written === sum) return [];
    return cell && isSlip(written, sum)
      ? [{ row: total, cell, kind: 'column', whole: written, sum }]
      : undefined;
  }
  // More than the group has its rows cannot have; less, if they are not all.
  const isSure =
    written === sum
      ? complete.has(wrong.group) || (wrong.sum > wrong.whole && numbers.some(isRight))
      : wrong.group.rows.length > 1 && written === add(numbers.map((one) => one.sum));
  return isSure && isSlip(wrong.whole, wrong.sum)
    ? [{ row: wrong.group.row, cell: wrong.cell, kind: 'group', whole: wrong.whole, sum: wrong.sum }]
    : undefined;
}
