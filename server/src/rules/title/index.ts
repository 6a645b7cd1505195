import type { Rule } from '../types';

export const titleRules: readonly Rule[] = [];
