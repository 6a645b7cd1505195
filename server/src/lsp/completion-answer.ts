import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
} from 'vscode-languageserver';
import type { Completion, CompletionKind } from '../features/completion';
import type { WorkspaceIndex } from '../archive/workspace-index';
import { citationSources } from '../features/citation-sources';
import { workspaceSource } from '../features/workspace-source';
import { completeCitation } from '../features/completion-citations';
import { completeDate } from '../features/date-completion';
import { completeSuppression } from '../features/completion-suppress';
import { completeTitled } from '../features/title-completion';
import { normalUri } from '../workspace/paths';
import type { Draft } from './drafts';
import { completeInOfficeFile } from './office-help';
import { today } from './today';
import type { RequestWorld } from './world';

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  document: CompletionItemKind.Reference,
  date: CompletionItemKind.Value,
  title: CompletionItemKind.Class,
  person: CompletionItemKind.Constant,
  organ: CompletionItemKind.Module,
  rule: CompletionItemKind.EnumMember,
};

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

export async function completionAnswer(
  world: RequestWorld,
  params: CompletionParams,
): Promise<CompletionList | CompletionItem[]> {
  const inFile = await completeInOfficeFile(world, params);
  if (inFile) return inFile;
  const draft = await world.drafts.get(params.textDocument.uri);
  if (!draft) return [];
  const offset = world.positions().offset(draft.model.lines, params.position);
  const found = completions(draft, offset, await world.others.index());
  if (found.length === 0) return NOTHING;
  return { isIncomplete: false, items: found.map((one) => toItem(world, draft, one)) };
}

function completions(
  { uri, model, language, knowledge }: Draft,
  offset: number,
  index: WorkspaceIndex,
): Completion[] {
  const inComment = completeSuppression(model, offset, language);
  if (inComment.length > 0) return inComment;
  const sources = citationSources(model, knowledge, [workspaceSource(index, knowledge, normalUri(uri))]);
  return [
    ...completeCitation(model, offset, knowledge, sources),
    ...completeDate(model, offset, today(), language),
    ...completeTitled(model, offset, knowledge, knowledge.officials),
  ];
}

function toItem(world: RequestWorld, draft: Draft, one: Completion): CompletionItem {
  const labelled = world.client().textDocument?.completion?.completionItem?.labelDetailsSupport === true;
  return {
    label: one.label,
    kind: kinds[one.kind],
    ...besideLabel(one, labelled),
    filterText: one.filterText ?? one.label,
    sortText: one.sortText,
    textEdit: { range: world.positions().range(draft.model.lines, one), newText: one.newText },
  };
}

/** Beside the label of each row where the client can: one number may be of several documents, which their days tell apart. */
function besideLabel({ detail }: Completion, labelled: boolean): Partial<CompletionItem> {
  if (detail === undefined) return {};
  return labelled ? { labelDetails: { description: detail } } : { detail };
}
