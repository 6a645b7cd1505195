import { acrossRules } from './across-rules';
import { draftRules } from './index';
import type { Rule } from './types';

const both = [...draftRules, ...acrossRules];
const familyOf = ({ id }: Rule): string => id.slice(0, id.indexOf('/'));

/** Every rule of the product, in the order in which documentation and settings list them. */
export const allRules: readonly Rule[] = [...new Set(both.map(familyOf))].flatMap((family) =>
  both.filter((rule) => familyOf(rule) === family),
);

const byId = new Map<string, Rule>(allRules.map((rule) => [rule.id, rule]));

export function findRule(id: string): Rule | undefined {
  return byId.get(id);
}
