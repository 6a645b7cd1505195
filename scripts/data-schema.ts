/** What each column of each table in `data/` may hold. A check returns what is wrong, or undefined. */
export type CellCheck = (value: string) => string | undefined;

export interface TableSchema {
  /** Columns whose values together name a row; none: rows need not differ. */
  readonly key: readonly string[];
  readonly columns: Readonly<Record<string, CellCheck>>;
}

export const text: CellCheck = () => undefined;
export const required: CellCheck = (value) => (value.trim() === '' ? 'must not be empty' : undefined);
export const matching =
  (pattern: RegExp, what: string): CellCheck =>
  (value) =>
    pattern.test(value) ? undefined : `not ${what}`;
export const oneOf = (...values: string[]): CellCheck =>
  matching(new RegExp(`^(?:${values.join('|')})$`, 'u'), `one of ${values.join(', ')}`);
export const isoDate = matching(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'a date YYYY-MM-DD');
/** A day, month or year, or nothing. */
export const partialDate = matching(
  /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/,
  'a date YYYY[-MM[-DD]]',
);
export const confidence = oneOf('high', 'medium', 'low');

export const tables: Readonly<Record<string, TableSchema>> = {
  'calendar-words': {
    key: ['kind', 'language', 'word', 'value'],
    columns: {
      kind: oneOf(
        'month',
        'weekday',
        'cardinal',
        'ordinal',
        'stem',
        'branch',
        'day-context',
        'term-context',
        'period-context',
        'year-context',
        'unit',
        'duration',
      ),
      language: oneOf('vi', 'en'),
      word: required,
      value: text,
      source: required,
    },
  },
};
