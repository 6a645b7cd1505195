/** Mistakes of dates, each in a passage of its own. */
import { toOperator } from '../../insertion';
import type { Operator } from '../../types';
import { eventInsertions } from './events';
import { formInsertions } from './form';

export const insertions = [...eventInsertions, ...formInsertions];

export const operators: readonly Operator[] = insertions.map(toOperator);
