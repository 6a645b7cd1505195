import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { ruleMessage } from '../messages';
import type { Diagnosis } from '../rules/engine';
import type { Severity } from '../rules/types';
import { type Host, rulePage } from '../workspace/host';
import type { Draft } from './drafts';
import type { Positions } from './positions';

export const SOURCE = 'partydoc';

export const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as the protocol has it. */
export function toDiagnostic(
  { rule, finding, severity }: Diagnosis,
  draft: Draft,
  positions: Positions,
  host: Host,
  related: boolean,
): Diagnostic {
  const { model, language, uri } = draft;
  const href = rulePage(host, rule.id);
  const information = [
    ...(finding.related ?? []).map((other) => ({
      location: { uri, range: positions.range(model.lines, other.span) },
      message: ruleMessage(language, rule.id, other.message, other.params),
    })),
    ...(finding.elsewhere ?? []).map((other) => ({
      location: positions.locationOutside(other.uri, other.place),
      message: ruleMessage(language, rule.id, other.message, other.params),
    })),
  ];
  return {
    range: positions.range(model.lines, finding.span),
    severity: severityNumbers[severity],
    code: rule.id,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    source: SOURCE,
    message: ruleMessage(language, rule.id, finding.message, finding.params),
    ...(related && information.length > 0 ? { relatedInformation: information } : {}),
  };
}
