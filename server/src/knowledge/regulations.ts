import type { IsoDate } from '../text/language';
import type { NumberSystem } from './types';
import * as table from './generated/regulations';
import { lazy } from '../text/lazy';
import { readTable, validity } from './table';
import { validAt } from './validity';

const regulations = lazy(() =>
  readTable(table, (cell) => ({
    number: cell('number'),
    system: cell('system'),
    validity: validity(cell('from'), cell('to')),
  })),
);

/** Number of the regulation on form that a document of this day follows; undefined where the table has none. */
export function regulationAt(system: NumberSystem, date: IsoDate): string | undefined {
  return regulations().find((row) => row.system === system && validAt(row.validity, date))?.number;
}
