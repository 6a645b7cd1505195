import type { Rule } from '../types';
import { announcedCount } from './announced-count';
import { letterOrder } from './letter-order';
import { misplacedLabel } from './misplaced-label';
import { missingLabel } from './missing-label';
import { repeatedLabel } from './repeated-label';

export const listRules: readonly Rule[] = [
  missingLabel,
  repeatedLabel,
  misplacedLabel,
  letterOrder,
  announcedCount,
];
