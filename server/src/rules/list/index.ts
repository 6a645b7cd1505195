import type { Rule } from '../types';

export const listRules: readonly Rule[] = [];
