/** Mistakes of citations, each in a passage of its own. */
import { toOperator } from '../../insertion';
import type { Operator } from '../../types';
import { contentInsertions } from './content';
import { formInsertions } from './form';

export const insertions = [...contentInsertions, ...formInsertions];

export const operators: readonly Operator[] = insertions.map(toOperator);
