import type { Rule } from '../types';
import { unknownSuppression } from './unknown-suppression';
import { unusedSuppression } from './unused-suppression';

export const textRules: readonly Rule[] = [unknownSuppression, unusedSuppression];
