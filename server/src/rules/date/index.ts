import type { Rule } from '../types';
import { afterDraft } from './after-draft';
import { impossible } from './impossible';
import { rangeOrder } from './range-order';
import { weekday } from './weekday';

export const dateRules: readonly Rule[] = [impossible, weekday, rangeOrder, afterDraft];
