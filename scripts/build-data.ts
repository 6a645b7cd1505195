/**
 * Compiles the knowledge tables of `data/` into modules: `data/NAME.csv` becomes
 * `server/src/knowledge/generated/NAME.ts`, an array of rows of strings. Every table is checked against its schema
 * in `data-schema.ts`; a bad row fails the build with file, line and column.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { type CellCheck, type Tables, tables as schemas } from './data-schema';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

interface ParsedRow {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

export interface DataError {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly message: string;
}

export interface Table {
  readonly columns: readonly string[];
  /** Without the header; rows with a wrong number of cells are left out. */
  readonly rows: readonly (readonly string[])[];
  /** The line on which each row ends, counted from 1. */
  readonly lines: readonly number[];
  readonly errors: readonly DataError[];
}

/** Reads one table; `name` is the file's name without `.csv`. Returns rows without the header, and every fault. */
export function checkTable(name: string, csv: string, tables: Tables = schemas): Table {
  const file = `data/${name}.csv`;
  const errors: DataError[] = [];
  const schema = tables[name];
  if (!schema) {
    return {
      columns: [],
      rows: [],
      lines: [],
      errors: [{ file, line: 1, column: '', message: 'no schema for this table' }],
    };
  }
  const parsed = parse(csv, { bom: true, info: true, relax_column_count: true }) as unknown as ParsedRow[];
  const columns = parsed[0]?.record ?? [];
  for (const column of Object.keys(schema.columns)) {
    if (!columns.includes(column)) errors.push({ file, line: 1, column, message: 'column is missing' });
  }
  for (const column of columns) {
    if (!(column in schema.columns))
      errors.push({ file, line: 1, column, message: 'column is not in the schema' });
  }
  if (!columns.includes('source'))
    errors.push({ file, line: 1, column: 'source', message: 'column is missing' });
  const seen = new Map<string, number>();
  const rows: string[][] = [];
  const lines: number[] = [];
  for (const { record, info } of parsed.slice(1)) {
    if (record.length !== columns.length) {
      const message = `${record.length} cells where the header has ${columns.length}`;
      errors.push({ file, line: info.lines, column: '', message });
      continue;
    }
    columns.forEach((column, i) => {
      const value = record[i] ?? '';
      const check: CellCheck | undefined = schema.columns[column];
      const message = value === value.normalize('NFC') ? check?.(value) : 'not in Unicode NFC';
      if (message) errors.push({ file, line: info.lines, column, message: `${message}: “${value}”` });
    });
    const key = schema.key.map((column) => record[columns.indexOf(column)] ?? '').join(' | ');
    const earlier = seen.get(key);
    if (earlier !== undefined && schema.key.length > 0) {
      const message = `the same key as line ${earlier}: ${key}`;
      errors.push({ file, line: info.lines, column: schema.key.join('+'), message });
    }
    seen.set(key, info.lines);
    rows.push(record);
    lines.push(info.lines);
  }
  return { columns, rows, lines, errors };
}

/** Values that a table takes from another one and that are not there. */
export function checkReferences(read: ReadonlyMap<string, Table>, tables: Tables = schemas): DataError[] {
  const errors: DataError[] = [];
  for (const [name, table] of read) {
    for (const [column, target] of Object.entries(tables[name]?.references ?? {})) {
      const [otherName = '', otherColumn = ''] = target.split('.');
      const other = read.get(otherName);
      const at = other?.columns.indexOf(otherColumn) ?? -1;
      const known = new Set(other?.rows.map((row) => row[at]));
      const from = table.columns.indexOf(column);
      table.rows.forEach((row, i) => {
        for (const value of (row[from] ?? '').split(';')) {
          if (value === '' || known.has(value)) continue;
          const message = `not in ${target}: “${value}”`;
          errors.push({ file: `data/${name}.csv`, line: table.lines[i] ?? 0, column, message });
        }
      });
    }
  }
  return errors;
}

/** The module for one table, without the columns that nothing at run time asks for. */
function moduleText(name: string, columns: readonly string[], rows: Table['rows']): string {
  const left = new Set(['source', 'notes', ...(schemas[name]?.forPeople ?? [])]);
  const kept = columns.flatMap((column, i) => (left.has(column) ? [] : [i]));
  const cells = rows.map((row) => kept.map((i) => row[i] ?? ''));
  return [
    `// Made from data/${name}.csv by scripts/build-data.ts; do not edit.`,
    `export const columns = ${JSON.stringify(kept.map((i) => columns[i]))} as const;`,
    // Read when they are first asked for: most tables are not needed by what a program does first.
    `export const rows = () => JSON.parse(${JSON.stringify(JSON.stringify(cells))}) as readonly (readonly string[])[];`,
    '',
  ].join('\n');
}

/** Leaves a file alone that says so already: types, tests and the linter may be reading it just now. */
function writeChanged(file: string, text: string): void {
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

/** Compiles the tables of a folder laid out as this repository is. */
export function buildData(folder = root): DataError[] {
  const out = join(folder, 'server/src/knowledge/generated');
  mkdirSync(out, { recursive: true });
  const read = new Map<string, Table>();
  const files = readdirSync(join(folder, 'data')).filter((file) => file.endsWith('.csv'));
  for (const file of files.sort()) {
    const name = file.replace(/\.csv$/, '');
    const table = checkTable(name, readFileSync(join(folder, 'data', file), 'utf8'));
    read.set(name, table);
    if (table.errors.length === 0)
      writeChanged(join(out, `${name}.ts`), moduleText(name, table.columns, table.rows));
  }
  return [...read.values()].flatMap((table) => table.errors).concat(checkReferences(read));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const errors = buildData();
  for (const e of errors) console.error(`${e.file}:${e.line}: ${e.column}: ${e.message}`);
  process.exitCode = errors.length > 0 ? 1 : 0;
}
