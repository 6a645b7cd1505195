import type { Rule } from '../types';
import { legacyEncoding } from './legacy-encoding';
import { misspeltWord } from './misspelt-word';
import { notNfc } from './not-nfc';
import { unknownSuppression } from './unknown-suppression';
import { unusedSuppression } from './unused-suppression';

export const textRules: readonly Rule[] = [
  legacyEncoding,
  misspeltWord,
  notNfc,
  unknownSuppression,
  unusedSuppression,
];
