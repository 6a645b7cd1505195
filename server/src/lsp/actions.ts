import {
  type ClientCapabilities,
  CodeActionKind,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../features/edits';
import type { Diagnosis } from '../rules/engine';
import { severityNumbers } from './convert';
import type { Draft } from './drafts';
import type { RequestWorld } from './world';

/** Edits as the client can take them: with the version they were made for, where it knows versions. */
export function workspaceEdit(world: RequestWorld, draft: Draft, edits: readonly TextEdit[]): WorkspaceEdit {
  const positions = world.positions();
  const made = edits.map((edit) => ({
    range: positions.range(draft.model.lines, edit),
    newText: edit.newText,
  }));
  if (world.client().workspace?.workspaceEdit?.documentChanges === true)
    return { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits: made }] };
  return { changes: { [draft.uri]: made } };
}

/** Whether a client that asks for some kinds of actions alone wants one. */
export function isWanted(only: readonly string[] | undefined, kind: string): boolean {
  return only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));
}

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.partyDocuments`;

/** Rewriting that mends no finding. */
export const REWRITE = CodeActionKind.RefactorRewrite;

export function resolvesEdits(client: ClientCapabilities): boolean {
  const action = client.textDocument?.codeAction;
  return action?.dataSupport === true && action.resolveSupport?.properties.includes('edit') === true;
}

/** Findings under one selection whose fixes are offered: a menu of more is read by nobody, and each may rewrite a whole list. */
const MOST_AT_ONCE = 100;

/** The findings that a range of a draft touches, the graver first; last those that end where it begins; a hundred at most. */
export function findingsIn(world: RequestWorld, { model, result }: Draft, range: Range): Diagnosis[] {
  const { start, end } = world.positions().offsets(model.lines, range);
  const ended = ({ finding: { span } }: Diagnosis): number =>
    Number(span.end === start && span.start < start);
  return result.diagnoses
    .filter(({ finding }) => finding.span.start <= end && finding.span.end >= start)
    .sort((a, b) => ended(a) - ended(b) || severityNumbers[a.severity] - severityNumbers[b.severity])
    .slice(0, MOST_AT_ONCE);
}
