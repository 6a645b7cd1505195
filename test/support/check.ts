import { builtInKnowledge, type Knowledge, type Official } from '../../server/src/knowledge';
import { withOffice } from '../../server/src/knowledge/office';
import { indexRecord } from '../../server/src/archive/record';
import { WorkspaceIndex } from '../../server/src/archive/workspace-index';
import { buildModel, type ModelOptions } from '../../server/src/model/document';
import type { DocumentModel } from '../../server/src/model/types';
import { acrossRules } from '../../server/src/rules/across-rules';
import { check, type CheckResult } from '../../server/src/rules/engine';
import type { Edit, OfficeFacts, RosterLine, Rule, Workspace } from '../../server/src/rules/types';

export const knowledge = builtInKnowledge();

/** Checks a text with the rules given (all, where absent), preview rules included. */
export function checkText(
  text: string,
  options: ModelOptions = {},
  rules?: readonly Rule[],
  office: OfficeFacts = {},
  roster: readonly RosterLine[] = [],
  others?: Readonly<Record<string, string>>,
): CheckResult {
  const known = withRoster(roster);
  const model = buildModel(text, known, options);
  const workspace = others && {
    ...workspaceOf(model, known, others),
    ...(rules ? {} : { rules: acrossRules }),
  };
  const result = check(model, known, { preview: true, office, workspace, ...(rules ? { rules } : {}) });
  const failure = result.failures[0];
  if (failure) throw failure.error;
  if (workspace) mustBeForeseen(result, workspace);
  return result;
}

/** The command line reads a draft again only where its record lets a rule find something. */
export function mustBeForeseen({ diagnoses }: CheckResult, { index, uri }: Workspace): void {
  const record = index.get(uri);
  for (const { rule } of diagnoses)
    if (record && rule.mayFind?.(record, index) === false) throw new Error(`${rule.id} was not foreseen`);
}

/** A draft in a folder with others, given by the names of their files. */
function workspaceOf(
  model: DocumentModel,
  known: Knowledge,
  others: Readonly<Record<string, string>>,
): Workspace {
  const index = new WorkspaceIndex(known);
  const uri = 'file:///folder/draft.vbd';
  for (const [name, text] of Object.entries(others))
    index.set(
      indexRecord(buildModel(text, known), known, { uri: `file:///folder/${encodeURI(name)}`, draft: true }),
    );
  index.set(indexRecord(model, known, { uri, draft: true }));
  return { index, uri };
}

/** The built-in knowledge with an office's roster. */
export function withRoster(roster: readonly RosterLine[]): Knowledge {
  const officials = roster.map((line): Official => ({
    organId: undefined,
    place: undefined,
    gender: undefined,
    from: undefined,
    to: undefined,
    ...line,
  }));
  return withOffice(knowledge, { documents: [], officials });
}

/** Applies edits that do not overlap; a later one that does is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    if (edit.span.start < at) continue;
    out += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return out + text.slice(at);
}
