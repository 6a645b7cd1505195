import type { IsoDate } from '../text/language';
import type { Validity } from './types';

/**
 * Whether something with this validity exists on a day. Where only the year or month of an end is known, the whole of
 * it counts as valid: the benefit of the doubt.
 */
export function validAt(validity: Validity, date: IsoDate): boolean {
  const { from, to } = validity;
  if (from !== undefined && date < from) return false;
  return to === undefined || date <= to || date.startsWith(to);
}

/** The rows that are valid on a day. */
export function rowsAt<Row extends { readonly validity: Validity }>(
  rows: readonly Row[],
  date: IsoDate,
): Row[] {
  return rows.filter((row) => validAt(row.validity, date));
}
