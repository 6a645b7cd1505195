import type { DocumentModel } from '../model/types';
import type { Knowledge } from '../knowledge';
import { type Answers, answersOf, type Diagnosis, type RuleFailure } from './answers';
import { byPassage } from './divisions';
import { draftRules, ruleIds as everyId } from './index';
import { merged } from './order';
import { applySuppressions, suppressions, type UnusedSuppression } from './suppress';
import type { OfficeFacts, Rule, Severity, Workspace } from './types';

export type { Diagnosis, RuleFailure } from './answers';

export interface CheckOptions {
  /** Severity by rule id; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Rules whose stage is `preview` run too. */
  readonly preview?: boolean;
  /** All that judge a draft by itself, where absent. */
  readonly rules?: readonly Rule[];
  /** What the office's settings say. */
  readonly office?: OfficeFacts;
  /** The other drafts; rules that compare drafts run only with them. */
  readonly workspace?: Workspace | undefined;
  /** The text is the beginning of a draft: only what no other text after it can change is said. */
  readonly goesOn?: boolean;
}

export interface CheckResult {
  /** In the order of the text. */
  readonly diagnoses: readonly Diagnosis[];
  /** Rules that threw; their findings are missing from this run. */
  readonly failures: readonly RuleFailure[];
}

const NO_FACTS: OfficeFacts = {};
const AS_THEY_ARE = {};

const ruleIds: ReadonlySet<string> = new Set(everyId);

/** Runs the rules over a model. A rule that throws is left out and named; the others go on. */
export function check(model: DocumentModel, knowledge: Knowledge, options: CheckOptions = {}): CheckResult {
  const failures: RuleFailure[] = [];
  const chosen = [...(options.rules ?? draftRules), ...(options.workspace?.rules ?? [])].filter((rule) =>
    runs(rule, model, options),
  );
  const all = suppressions(model);
  const context = {
    model,
    knowledge,
    date: model.date?.iso,
    language: model.language,
    office: options.office ?? NO_FACTS,
    workspace: options.workspace,
  };
  const run = (rules: readonly Rule[], answers: Answers, unused: readonly UnusedSuppression[]) =>
    answers.ask(
      rules,
      { ...context, suppressions: { all, unused, ruleIds } },
      options.severities ?? AS_THEY_ARE,
      failures,
      options.goesOn,
    );

  const { first, last } = answersOf(model);
  const said = applySuppressions(model, run(chosen.filter(isFirst), first, []), all);
  const others = chosen.filter((rule) => !isFirst(rule));
  if (others.length === 0 || all.length === 0) return { diagnoses: said.kept, failures };
  // A comment for a rule that did not run may silence something another day.
  const ran = new Set<string>(chosen.filter(isFirst).map((rule) => rule.id));
  const unused = said.unused.filter(({ suppression, rule }) => {
    const named = rule === undefined ? undefined : suppression.rules[rule]?.id;
    return named === undefined || ran.has(named);
  });
  // What is said about comments is silenced by name only: a comment for everything would hide its own uselessness.
  const lastIds = new Set<string>(others.map((rule) => rule.id));
  const byName = all.filter((one) => one.rules.some(({ id }) => lastIds.has(id)));
  const saidLast = applySuppressions(model, run(others, last, unused), byName);
  return { diagnoses: merged(said.kept, saidLast.kept), failures };
}

function isFirst(rule: Rule): boolean {
  return rule.last !== true;
}

function runs(rule: Rule, model: DocumentModel, options: CheckOptions): boolean {
  const configured = options.severities?.[rule.id];
  if (configured === 'off' || !rule.languages.includes(model.language)) return false;
  if (rule.scope === 'workspace' && !options.workspace) return false;
  if (options.goesOn === true && rule.parts !== byPassage) return false;
  return rule.stage === 'stable' || configured !== undefined || options.preview === true;
}
