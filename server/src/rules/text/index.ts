import type { Rule } from '../types';
import { notNfc } from './not-nfc';
import { unknownSuppression } from './unknown-suppression';
import { unusedSuppression } from './unused-suppression';

export const textRules: readonly Rule[] = [notNfc, unknownSuppression, unusedSuppression];
