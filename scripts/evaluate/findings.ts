/** Findings as the evaluation compares, counts and lists them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { indexRecord } from '../../server/src/archive/record';
import { WorkspaceIndex } from '../../server/src/archive/workspace-index';
import { withOffice, type Official } from '../../server/src/knowledge';
import { ruleMessage } from '../../server/src/messages';
import type { DocumentModel } from '../../server/src/model/types';
import { acrossRules } from '../../server/src/rules/across-rules';
import { check } from '../../server/src/rules/engine';
import type { Rule, RuleId, Severity, Workspace } from '../../server/src/rules/types';
import { knowledge, type SourceText } from './texts';

export interface Found {
  readonly path: string;
  /** One-based, as an editor shows it. */
  readonly line: number;
  readonly rule: RuleId;
  readonly severity: Severity;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly message: string;
}

/** Severities that interrupt a writer, and so count as false alarms on a clean text. */
export function isAlarm(found: { readonly severity: Severity }): boolean {
  return found.severity === 'error' || found.severity === 'warning';
}

/** What a text is checked beside its model with. */
export interface Surroundings {
  readonly rules?: readonly Rule[];
  readonly roster?: readonly Official[];
  /** The folder that the text lies in; without one, drafts are not compared. */
  readonly workspace?: Workspace;
}

/** Every finding of a text, preview rules included. A rule that throws stops the evaluation: its silence would flatter it. */
export function findAll(
  path: string,
  model: DocumentModel,
  { rules, roster = [], workspace }: Surroundings = {},
): Found[] {
  const known = withOffice(knowledge, { documents: [], officials: roster });
  const across = workspace && { ...workspace, ...(rules ? {} : { rules: acrossRules }) };
  const result = check(model, known, { preview: true, workspace: across, ...(rules ? { rules } : {}) });
  const failure = result.failures[0];
  if (failure) throw new Error(`${failure.rule.id} failed on ${path}`, { cause: failure.error });
  return result.diagnoses.map(({ rule, finding, severity }) => {
    const { start, end } = finding.span;
    return {
      path,
      line: model.lines.positionAt(start).line + 1,
      rule: rule.id,
      severity,
      start,
      end,
      quote: model.text.slice(start, end).replace(/\s+/gu, ' '),
      message: ruleMessage(model.language, rule.id, finding.message, finding.params),
    };
  });
}

/** All texts lie in one folder, so that the rules that compare drafts may speak too. */
export function findInSources(sources: readonly SourceText[]): Found[] {
  const index = new WorkspaceIndex(knowledge);
  const uriOf = (path: string): string => new URL(path, 'file:///folder/').href;
  for (const { path, model } of sources)
    index.set(indexRecord(model, knowledge, { uri: uriOf(path), draft: true }));
  return sources.flatMap(({ path, model }) =>
    findAll(path, model, { workspace: { index, uri: uriOf(path) } }),
  );
}

/** What makes two findings the same though the text before them has moved. */
function identity(found: Found): string {
  return [found.path, found.rule, found.severity, found.quote, found.message].join('\u0000');
}

/** The findings of `a` that `b` lacks, equal ones counted one against one. */
export function without(a: readonly Found[], b: readonly Found[]): Found[] {
  const left = new Map<string, number>();
  for (const found of b) left.set(identity(found), (left.get(identity(found)) ?? 0) + 1);
  return a.filter((found) => {
    const count = left.get(identity(found)) ?? 0;
    left.set(identity(found), count - 1);
    return count <= 0;
  });
}

export function writeSnapshot(file: string, found: readonly Found[]): void {
  writeFileSync(file, found.map((one) => `${JSON.stringify(one)}\n`).join(''));
}

export function readSnapshot(file: string): Found[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Found);
}
