import type { DocumentModel } from '../model/types';
import type { Knowledge } from '../knowledge';
import { allRules } from './index';
import { applySuppressions, type UnusedSuppression } from './suppress';
import type { Finding, Rule, Severity } from './types';

/** A finding with the rule that made it and the severity in force. */
export interface Diagnosis {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly severity: Severity;
}

export interface CheckOptions {
  /** Severity by rule id; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Rules whose stage is `preview` run too. */
  readonly preview?: boolean;
  readonly rules?: readonly Rule[];
}

export interface CheckResult {
  /** In the order of the text. */
  readonly diagnoses: readonly Diagnosis[];
  /** Rules that threw; their findings are missing from this run. */
  readonly failures: readonly { readonly rule: Rule; readonly error: unknown }[];
  readonly unusedSuppressions: readonly UnusedSuppression[];
}

/** Runs the document rules over a model. A rule that throws is left out and named; the others go on. */
export function check(model: DocumentModel, knowledge: Knowledge, options: CheckOptions = {}): CheckResult {
  const found: Diagnosis[] = [];
  const failures: { rule: Rule; error: unknown }[] = [];
  const context = { model, knowledge, date: model.date?.iso, language: model.language };
  for (const rule of options.rules ?? allRules) {
    const configured = options.severities?.[rule.id];
    if (configured === 'off' || rule.scope !== 'document' || !rule.languages.includes(model.language))
      continue;
    if (rule.stage === 'preview' && configured === undefined && options.preview !== true) continue;
    try {
      for (const finding of rule.check(context)) {
        found.push({ rule, finding, severity: configured ?? finding.severity ?? rule.severity });
      }
    } catch (error) {
      failures.push({ rule, error });
    }
  }
  found.sort(
    (a, b) => a.finding.span.start - b.finding.span.start || a.finding.span.end - b.finding.span.end,
  );
  const { kept, unused } = applySuppressions(model, found);
  return { diagnoses: kept, failures, unusedSuppressions: unused };
}
