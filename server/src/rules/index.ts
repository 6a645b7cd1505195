import { citationRules } from './citation';
import { dateRules } from './date';
import { formatRules } from './format';
import { listRules } from './list';
import { textRules } from './text';
import { titleRules } from './title';
import type { Rule } from './types';

/** Every rule of the product, in the order in which documentation and settings list them. */
export const allRules: readonly Rule[] = [
  ...citationRules,
  ...dateRules,
  ...listRules,
  ...titleRules,
  ...formatRules,
  ...textRules,
];

const byId = new Map<string, Rule>(allRules.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
