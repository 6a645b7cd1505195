/** Mistakes in document numbers and in what stands beside them. */
import type { Operator } from '../../types';
import { contradictions, known } from './content';
import { letters, shape, symbols } from './form';
import { advice } from './mentions';

export const operators: readonly Operator[] = [
  ...shape,
  ...letters,
  ...symbols,
  ...contradictions,
  ...known,
  ...advice,
];
