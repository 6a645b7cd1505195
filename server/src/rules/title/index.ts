import type { Rule } from '../types';
import { abbreviation } from './abbreviation';
import { capitals } from './capitals';
import { gender } from './gender';
import { mixedRenderings } from './mixed-renderings';
import { nameSpelling } from './name-spelling';
import { order } from './order';
import { outOfTime } from './out-of-time';
import { personContradiction } from './person-contradiction';
import { rendering } from './rendering';
import { repeatedOrgan } from './repeated-organ';
import { roleOrgan } from './role-organ';
import { roster } from './roster';
import { rosterName } from './roster-name';
import { signature } from './signature';
import { toneMarks } from './tone-marks';
import { twoHolders } from './two-holders';

export const titleRules: readonly Rule[] = [
  roleOrgan,
  rendering,
  personContradiction,
  gender,
  repeatedOrgan,
  twoHolders,
  nameSpelling,
  roster,
  rosterName,
  outOfTime,
  signature,
  order,
  mixedRenderings,
  capitals,
  toneMarks,
  abbreviation,
];
