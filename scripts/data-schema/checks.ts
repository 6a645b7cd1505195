/** Says what is wrong with a cell, or nothing. */
export type CellCheck = (value: string) => string | undefined;

export interface TableSchema {
  /** Columns whose values together name a row; none: rows need not differ. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, CellCheck>>;
  /** Columns whose values (`;`-separated) must occur in a column of another table, written `table.column`. */
  readonly references?: Readonly<Record<string, string>>;
  /** Columns for people alone: as `source` and `notes` they stay out of what is compiled, so that no program can ask for them. */
  readonly forPeople?: readonly string[];
}

export type Tables = Readonly<Record<string, TableSchema>>;

export const text: CellCheck = () => undefined;
export const required: CellCheck = (value) => (value.trim() === '' ? 'must not be empty' : undefined);
export const matching =
  (pattern: RegExp, what: string): CellCheck =>
  (value) =>
    pattern.test(value) ? undefined : `not ${what}`;
export const oneOf = (...values: string[]): CellCheck =>
  matching(new RegExp(`^(?:${values.join('|')})$`, 'u'), `one of ${values.join(', ')}`);
/** The check holds, or the cell is empty. */
export const optional =
  (check: CellCheck): CellCheck =>
  (value) =>
    value === '' ? undefined : check(value);

/** Values separated by `;`, none of them empty, padded or repeated; the cell may be empty. */
export const list: CellCheck = (value) => {
  if (value === '') return undefined;
  const items = value.split(';');
  if (items.some((item) => item === '' || item !== item.trim()))
    return 'a list with an empty or padded value';
  return new Set(items).size < items.length ? 'a list with a repeated value' : undefined;
};
export const requiredList: CellCheck = (value) => required(value) ?? list(value);

const DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

/** Whether `YYYY[-MM[-DD]]` names a day, month or year that exists. */
function exists(value: string): boolean {
  if (!DATE.test(value)) return false;
  const day = `${value}-01-01`.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

export const isoDate: CellCheck = (value) =>
  value.length === 10 && exists(value) ? undefined : 'not a date YYYY-MM-DD';
/** A day, month or year, or nothing. */
export const partialDate: CellCheck = (value) =>
  value === '' || exists(value) ? undefined : 'not a date YYYY[-MM[-DD]]';
export const confidence = oneOf('high', 'medium', 'low');
/** For tables whose rows speak at full strength. */
export const certain = oneOf('high');
export const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id (lower case, digits, hyphens)');
export const roman = matching(/^X{0,3}(?:IX|IV|V?I{0,3})$/, 'a Roman numeral');
export const yesNo = oneOf('yes', 'no');
