import type { Rule } from '../types';
import { announcedCount } from './announced-count';
import { itemEnding } from './item-ending';
import { figureInWords } from './figure-in-words';
import { letterOrder } from './letter-order';
import { loneBracket } from './lone-bracket';
import { misplacedLabel } from './misplaced-label';
import { missingConjunction } from './missing-conjunction';
import { missingLabel } from './missing-label';
import { missingPart } from './missing-part';
import { missingSeparator } from './missing-separator';
import { mixedStyles } from './mixed-styles';
import { repeatedLabel } from './repeated-label';
import { namedCount } from './named-count';
import { restartedList } from './restarted-list';
import { romanNumeral } from './roman-numeral';
import { singleItem } from './single-item';
import { skippedLevel } from './skipped-level';
import { sloganCount } from './slogan-count';
import { wrongPrefix } from './wrong-prefix';
import { wrongShare } from './wrong-share';
import { wrongSum } from './wrong-sum';

export const listRules: readonly Rule[] = [
  missingLabel,
  repeatedLabel,
  misplacedLabel,
  letterOrder,
  romanNumeral,
  restartedList,
  wrongPrefix,
  skippedLevel,
  mixedStyles,
  singleItem,
  announcedCount,
  sloganCount,
  namedCount,
  wrongShare,
  wrongSum,
  figureInWords,
  missingPart,
  missingSeparator,
  missingConjunction,
  itemEnding,
  loneBracket,
];
