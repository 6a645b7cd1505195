import type { Rule } from '../types';
import { gender } from './gender';
import { personContradiction } from './person-contradiction';
import { rendering } from './rendering';
import { repeatedOrgan } from './repeated-organ';
import { roleOrgan } from './role-organ';
import { twoHolders } from './two-holders';

export const titleRules: readonly Rule[] = [
  roleOrgan,
  rendering,
  personContradiction,
  gender,
  repeatedOrgan,
  twoHolders,
];
