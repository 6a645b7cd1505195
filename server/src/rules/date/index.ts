import type { Rule } from '../types';
import { afterDraft } from './after-draft';
import { anniversary } from './anniversary';
import { congressDay } from './congress-day';
import { eventDay } from './event-day';
import { futurePast } from './future-past';
import { implementing } from './implementing';
import { impossible } from './impossible';
import { leadingZero } from './leading-zero';
import { lunarYear } from './lunar-year';
import { mixedStyles } from './mixed-styles';
import { partMismatch } from './part-mismatch';
import { periodLength } from './period-length';
import { rangeOrder } from './range-order';
import { swapped } from './swapped';
import { termConflict } from './term-conflict';
import { termDocument } from './term-document';
import { termLength } from './term-length';
import { termOrdinal } from './term-ordinal';
import { weekday } from './weekday';

export const dateRules: readonly Rule[] = [
  impossible,
  swapped,
  weekday,
  rangeOrder,
  periodLength,
  termLength,
  termOrdinal,
  termConflict,
  termDocument,
  congressDay,
  eventDay,
  implementing,
  anniversary,
  afterDraft,
  futurePast,
  partMismatch,
  lunarYear,
  leadingZero,
  mixedStyles,
];
