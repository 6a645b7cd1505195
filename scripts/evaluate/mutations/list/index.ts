/** Mistakes of numbering, put into sound lists. */
import type { Operator } from '../../types';
import { lastTakenOut, otherCount, otherSlogan, partMissing } from './counts';
import {
  alone,
  noEnd,
  noSeparator,
  otherPrefix,
  otherStyle,
  otherStyleOfList,
  skippedLevel,
  unclosed,
} from './form';
import {
  again,
  againShifted,
  asciiD,
  deleted,
  englishOrder,
  exchanged,
  foreignLetter,
  malformed,
  restarted,
  skipped,
  wrong,
} from './numbering';

export const operators: readonly Operator[] = [
  skipped,
  deleted,
  again,
  againShifted,
  wrong,
  exchanged,
  englishOrder,
  asciiD,
  foreignLetter,
  otherCount,
  lastTakenOut,
  malformed,
  restarted,
  otherPrefix,
  otherStyle,
  otherStyleOfList,
  skippedLevel,
  alone,
  otherSlogan,
  partMissing,
  noSeparator,
  noEnd,
  unclosed,
];
