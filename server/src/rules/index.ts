import { citationRules } from './citation';
import { dateRules } from './date';
import { formatRules } from './format';
import { listRules } from './list';
import { textRules } from './text';
import { titleRules } from './title';
import type { Rule, RuleId } from './types';

/** The rules that judge a draft by itself. */
export const draftRules: readonly Rule[] = [
  ...citationRules,
  ...dateRules,
  ...listRules,
  ...titleRules,
  ...formatRules,
  ...textRules,
];

/** Ids of every rule: those that compare drafts (`across-rules.ts`) are known before they are there. */
export const ruleIds: readonly RuleId[] = [
  ...draftRules.map(({ id }) => id),
  'citation/folder-document',
  'citation/other-draft',
  'citation/duplicate-number',
  'date/series-order',
  'title/other-holder',
  'pair/documents',
  'pair/days',
  'pair/lists',
];
