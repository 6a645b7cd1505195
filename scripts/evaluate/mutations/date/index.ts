/** Mistakes in dates, periods, terms and what is counted in years. */
import type { Operator } from '../../types';
import { impossible, order, styles, weekdays } from './days';
import { counted, drafts } from './drafts';
import { periods, terms } from './periods';

export const operators: readonly Operator[] = [
  ...impossible,
  ...order,
  ...weekdays,
  ...periods,
  ...terms,
  ...counted,
  ...drafts,
  ...styles,
];
