import type { Language } from '../model/types';
import { ruleMessage } from '../messages';
import type { Diagnosis } from '../rules/engine';
import { joinEdits, type TextEdit, toTextEdit } from './edits';

/** A correction that a person can choose, in her language. */
export interface OfferedFix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/** The corrections of a finding, likeliest first. A fix that throws is no fix. */
export function fixesOf({ rule, finding }: Diagnosis, language: Language): OfferedFix[] {
  if (rule.fix === 'none' || !finding.fixes) return [];
  try {
    return finding.fixes().map((fix) => ({
      title: ruleMessage(language, rule.id, fix.title, fix.params),
      edits: fix.edits.map(toTextEdit),
    }));
  } catch {
    return [];
  }
}

/** The edits of every safe fix, none overlapping another. */
export function safeEdits(diagnoses: readonly Diagnosis[]): TextEdit[] {
  const groups = diagnoses
    .filter(({ rule }) => rule.fix === 'safe')
    .map((diagnosis) => fixesOf(diagnosis, 'vi')[0]?.edits ?? []);
  return joinEdits(groups.filter((group) => group.length > 0));
}
