import type { DocumentModel } from '../model/types';
import type { Knowledge } from '../knowledge';
import { Answers } from './answers';
import { allRules } from './index';
import { applySuppressions, suppressions, type UnusedSuppression } from './suppress';
import type { Finding, OfficeFacts, Rule, RuleContext, Severity, Workspace } from './types';

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
  /** What the office's settings say. */
  readonly office?: OfficeFacts;
  /** The other drafts; rules that compare drafts run only with them. */
  readonly workspace?: Workspace | undefined;
}

export interface CheckResult {
  /** In the order of the text. */
  readonly diagnoses: readonly Diagnosis[];
  /** Rules that threw; their findings are missing from this run. */
  readonly failures: readonly RuleFailure[];
}

export interface RuleFailure {
  readonly rule: Rule;
  readonly error: unknown;
}

const NO_FACTS: OfficeFacts = {};

const ruleIds: ReadonlySet<string> = new Set(allRules.map((rule) => rule.id));

/** Runs the rules over a model. A rule that throws is left out and named; the others go on. */
export function check(model: DocumentModel, knowledge: Knowledge, options: CheckOptions = {}): CheckResult {
  const failures: RuleFailure[] = [];
  const chosen = (options.rules ?? allRules).filter((rule) => runs(rule, model, options));
  const all = suppressions(model);
  const answers = Answers.of(model);
  const context = {
    model,
    knowledge,
    date: model.date?.iso,
    language: model.language,
    office: options.office ?? NO_FACTS,
    workspace: options.workspace,
  };
  const run = (rules: readonly Rule[], unused: readonly UnusedSuppression[]): Diagnosis[] => {
    const given: RuleContext = { ...context, suppressions: { all, unused, ruleIds } };
    return inOrder(rules.flatMap((rule) => diagnosesOf(rule, given, answers, options, failures)));
  };

  const first = applySuppressions(model, run(chosen.filter(isFirst), []), all);
  const last = chosen.filter((rule) => !isFirst(rule));
  if (last.length === 0 || all.length === 0) return { diagnoses: first.kept, failures };
  // A comment for a rule that did not run may silence something another day.
  const ran = new Set<string>(chosen.filter(isFirst).map((rule) => rule.id));
  const unused = first.unused.filter(({ suppression, rule }) => {
    const named = rule === undefined ? undefined : suppression.rules[rule]?.id;
    return named === undefined || ran.has(named);
  });
  // What is said about comments is silenced by name only: a comment for everything would hide its own uselessness.
  const lastIds = new Set<string>(last.map((rule) => rule.id));
  const byName = all.filter((one) => one.rules.some(({ id }) => lastIds.has(id)));
  const second = applySuppressions(model, run(last, unused), byName);
  return { diagnoses: inOrder([...first.kept, ...second.kept]), failures };
}

function isFirst(rule: Rule): boolean {
  return rule.last !== true;
}

function runs(rule: Rule, model: DocumentModel, options: CheckOptions): boolean {
  const configured = options.severities?.[rule.id];
  if (configured === 'off' || !rule.languages.includes(model.language)) return false;
  if (rule.scope === 'workspace' && !options.workspace) return false;
  return rule.stage === 'stable' || configured !== undefined || options.preview === true;
}

function diagnosesOf(
  rule: Rule,
  context: RuleContext,
  answers: Answers,
  options: CheckOptions,
  failures: RuleFailure[],
): Diagnosis[] {
  const configured = options.severities?.[rule.id];
  const forced = configured === 'off' ? undefined : configured;
  const found: Diagnosis[] = [];
  try {
    for (const finding of answers.findings(rule, context))
      found.push({ rule, finding, severity: forced ?? finding.severity ?? rule.severity });
  } catch (error) {
    failures.push({ rule, error });
  }
  return found;
}

function inOrder(diagnoses: Diagnosis[]): Diagnosis[] {
  return diagnoses.sort(
    ({ finding: { span: a } }, { finding: { span: b } }) => a.start - b.start || a.end - b.end,
  );
}
