import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
} from 'vscode-languageserver';
import { ruleMessage } from '../messages';
import { isSame } from '../model/alike';
import { perNode } from '../model/per-block';
import type { Language } from '../model/types';
import type { Diagnosis } from '../rules/engine';
import type { Params, Severity } from '../rules/types';
import { nth } from '../text/certain';
import { type Host, rulePage } from '../workspace/host';
import type { Draft } from './drafts';
import type { Positions, ProtocolRange } from './positions';

export const SOURCE = 'partydoc';

export const severityNumbers: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** A finding as it is told: the same object as long as it stands at the same places, so that a list of many is soon compared. */
export function toDiagnostic(
  diagnosis: Diagnosis,
  { model: { lines }, language, uri }: Draft,
  positions: Positions,
  host: Host,
  related: boolean,
): Diagnostic {
  const { finding } = diagnosis;
  const telling = tellingOf(diagnosis, language, uri, positions, host, related);
  const { last } = telling;
  const range = positions.rangeAgain(lines, finding.span, last?.range);
  const others = related
    ? (finding.related ?? []).map(({ span }, i) => positions.rangeAgain(lines, span, telling.others[i]))
    : [];
  if (last?.range === range && isSame(telling.others, others)) return last;
  const { fixed, messages, elsewhere } = telling;
  const information = [
    ...others.map((place, i) => ({ location: { uri, range: place }, message: nth(messages, i) })),
    ...elsewhere,
  ];
  telling.others = others;
  telling.last = {
    range,
    ...fixed,
    ...(information.length > 0 ? { relatedInformation: information } : {}),
  };
  return telling.last;
}

/** What is told of a finding wherever it stands, and how it was told last. */
interface Telling {
  readonly fixed: Omit<Diagnostic, 'range'>;
  readonly messages: readonly string[];
  readonly elsewhere: readonly DiagnosticRelatedInformation[];
  others: readonly ProtocolRange[];
  last: Diagnostic | undefined;
}

const tellingOf = perNode(
  (
    { rule, finding, severity }: Diagnosis,
    language: Language,
    _uri: string,
    positions: Positions,
    host: Host,
    related: boolean,
  ): Telling => {
    const href = rulePage(host, rule.id);
    const told = (message: string, params: Params | undefined): string =>
      ruleMessage(language, rule.id, message, params);
    return {
      fixed: {
        severity: severityNumbers[severity],
        code: rule.id,
        ...(href === undefined ? {} : { codeDescription: { href } }),
        source: SOURCE,
        message: told(finding.message, finding.params),
      },
      messages: (finding.related ?? []).map(({ message, params }) => told(message, params)),
      elsewhere: related
        ? (finding.elsewhere ?? []).map(({ uri, place, message, params }) => ({
            location: positions.locationOutside(uri, place),
            message: told(message, params),
          }))
        : [],
      others: [],
      last: undefined,
    };
  },
);
