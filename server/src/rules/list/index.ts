import type { Rule } from '../types';
import { announcedCount } from './announced-count';
import { letterOrder } from './letter-order';
import { misplacedLabel } from './misplaced-label';
import { missingLabel } from './missing-label';
import { mixedStyles } from './mixed-styles';
import { repeatedLabel } from './repeated-label';
import { restartedList } from './restarted-list';
import { romanNumeral } from './roman-numeral';
import { singleItem } from './single-item';
import { wrongPrefix } from './wrong-prefix';

export const listRules: readonly Rule[] = [
  missingLabel,
  repeatedLabel,
  misplacedLabel,
  letterOrder,
  romanNumeral,
  restartedList,
  wrongPrefix,
  mixedStyles,
  singleItem,
  announcedCount,
];
