import type { Rule } from '../types';

export const formatRules: readonly Rule[] = [];
