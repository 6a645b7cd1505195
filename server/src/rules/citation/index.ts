import type { Rule } from '../types';

export const citationRules: readonly Rule[] = [];
