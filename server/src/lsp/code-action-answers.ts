import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import { rewriteDates } from '../features/date-rewrite';
import type { TextEdit } from '../features/edits';
import { fixesOf, safeEdits } from '../features/fixes';
import { itemAt } from '../features/list-tree';
import { type RewriteName, rewriteNames, rewrites } from '../features/rewrites';
import { ignoreHere, ignoreInDraft } from '../features/suppress';
import { productText } from '../messages';
import type { Diagnosis } from '../rules/engine';
import { FIX_ALL, isWanted, resolvesEdits, REWRITE, workspaceEdit } from './actions';
import { toDiagnostic } from './convert';
import type { Draft } from './drafts';
import { ignoreInWorkspace, officeTarget, SAVE_FILE } from './ignore-in-workspace';
import { officeActions } from './office-actions';
import type { RequestWorld } from './world';

/** What a lazy action carries, so that its edit can be made when it is chosen. */
interface FindingData {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
  readonly start: number;
  readonly message: string;
  readonly make: number | 'here' | 'draft' | 'workspace';
}

/** The same of an action that rewrites at a place (UTF-16 offset). */
interface RewriteData {
  readonly uri: string;
  readonly version: number;
  readonly offset: number;
  readonly rewrite: RewriteName;
}

export async function codeActions(
  world: RequestWorld,
  draft: Draft,
  params: CodeActionParams,
  here: readonly Diagnosis[],
): Promise<CodeAction[]> {
  const { only } = params.context;
  const found: CodeAction[] = [];
  if (isWanted(only, CodeActionKind.QuickFix)) {
    // Editors put a preferred fix before all others: that of a lesser finding would stand before the graver one's.
    for (const diagnosis of here)
      found.push(...fixActions(world, draft, diagnosis, diagnosis.severity === here[0]?.severity));
    found.push(...ignoreActions(world, draft, here));
    if (here.length > 0) found.push(...(await workspaceActions(world, draft, here)));
  }
  found.push(...rewriteActions(world, draft, params));
  found.push(...(await officeActions(world, draft, params, here)));
  // Fix-all is offered where it is asked for by its name, as on save; it would crowd the menu of each finding.
  if (only !== undefined && isWanted(only, FIX_ALL)) {
    const edits = safeEdits(draft.result.diagnoses);
    if (edits.length > 0)
      found.push({
        title: productText(draft.language, 'action.fix-all'),
        kind: FIX_ALL,
        edit: workspaceEdit(world, draft, edits),
      });
  }
  return found;
}

function dataOf(draft: Draft, { rule, finding }: Diagnosis, make: FindingData['make']): FindingData {
  return {
    uri: draft.uri,
    version: draft.version,
    rule: rule.id,
    start: finding.span.start,
    message: finding.message,
    make,
  };
}

function fixActions(
  world: RequestWorld,
  draft: Draft,
  diagnosis: Diagnosis,
  foremost: boolean,
): CodeAction[] {
  const diagnostics = [toDiagnostic(diagnosis, draft, world.positions(), world.host, false)];
  const fixes = fixesOf(diagnosis, draft.language);
  return fixes.map((fix, i) => ({
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    isPreferred: foremost && i === 0 && (diagnosis.rule.fix === 'safe' || fixes.length === 1),
    ...(resolvesEdits(world.client())
      ? { data: dataOf(draft, diagnosis, i) }
      : { edit: workspaceEdit(world, draft, fix.edits) }),
  }));
}

/** Each rule is to be ignored once in a sentence, and once in the draft, however many of its findings are here. */
function ignoreActions(world: RequestWorld, draft: Draft, here: readonly Diagnosis[]): CodeAction[] {
  const offered = new Set<string>();
  return here.flatMap((diagnosis) => {
    const { rule, finding } = diagnosis;
    const diagnostics = [toDiagnostic(diagnosis, draft, world.positions(), world.host, false)];
    return (['here', 'draft'] as const).flatMap((make) => {
      const place = `${make} ${rule.id} ${String(make === 'here' ? finding.span.anchor.start : '')}`;
      if (offered.has(place)) return [];
      offered.add(place);
      return {
        title: productText(draft.language, `action.ignore-${make}`, { rule: rule.id }),
        kind: CodeActionKind.QuickFix,
        diagnostics,
        ...(resolvesEdits(world.client())
          ? { data: dataOf(draft, diagnosis, make) }
          : { edit: workspaceEdit(world, draft, editsOf(draft, diagnosis, make)) }),
      };
    });
  });
}

/** One action for each rule that has a finding here: it switches the rule off in the office's file. */
async function workspaceActions(
  world: RequestWorld,
  draft: Draft,
  here: readonly Diagnosis[],
): Promise<CodeAction[]> {
  const target = await officeTarget(world, draft.uri);
  if (!target) return [];
  const rules = new Map(here.map((diagnosis) => [diagnosis.rule.id, diagnosis]));
  const found: CodeAction[] = [];
  for (const [rule, diagnosis] of rules) {
    const edit = ignoreInWorkspace(world, target, rule);
    if (!edit) continue;
    const title = productText(draft.language, 'action.ignore-workspace', { rule });
    found.push({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [toDiagnostic(diagnosis, draft, world.positions(), world.host, false)],
      ...(resolvesEdits(world.client()) ? { data: dataOf(draft, diagnosis, 'workspace') } : { edit }),
      ...(world.clientHas(SAVE_FILE)
        ? { command: { title, command: SAVE_FILE, arguments: [target.uri] } }
        : {}),
    });
  }
  return found;
}

/**
 * Ways to rewrite a list or a date that mend no finding: where a person asks for them, and unasked only with clients that
 * do not say whether they were asked. So no light bulb comes up for them while one is writing.
 */
function rewriteActions(
  world: RequestWorld,
  draft: Draft,
  { range, context }: CodeActionParams,
): CodeAction[] {
  if (context.triggerKind === CodeActionTriggerKind.Automatic) return [];
  const { uri, version, model, language } = draft;
  const offset = world.positions().offset(model.lines, range.start);
  const found: CodeAction[] = [];
  const place = itemAt(model, offset);
  // Inside an item's text only where rewriting is asked for: the menu of its findings stays short.
  if (place && (context.only !== undefined || place.item.label.contains(offset))) {
    for (const rewrite of rewriteNames) {
      const kind = `${REWRITE}.${rewrite}`;
      const edits = isWanted(context.only, kind) ? rewrites[rewrite](model, offset) : [];
      if (edits.length === 0) continue;
      const edit = resolvesEdits(world.client())
        ? { data: { uri, version, offset, rewrite } satisfies RewriteData }
        : { edit: workspaceEdit(world, draft, edits) };
      found.push({ title: productText(language, `action.${rewrite}`), kind, ...edit });
    }
  }
  const kind = `${REWRITE}.date`;
  if (isWanted(context.only, kind))
    for (const { title, edits } of rewriteDates(model, offset, language))
      found.push({ title, kind, edit: workspaceEdit(world, draft, edits) });
  return found;
}

function editsOf(
  draft: Draft,
  diagnosis: Diagnosis,
  make: Exclude<FindingData['make'], 'workspace'>,
): readonly TextEdit[] {
  switch (make) {
    case 'here':
      return [ignoreHere(draft.model, diagnosis)];
    case 'draft':
      return [ignoreInDraft(draft.model, diagnosis)];
    default:
      return fixesOf(diagnosis, draft.language)[make]?.edits ?? [];
  }
}

/** Makes the edit of a chosen action; a draft that was edited meanwhile, or another finding there, gives none. */
export async function resolveAction(world: RequestWorld, action: CodeAction): Promise<CodeAction> {
  const data = action.data as FindingData | RewriteData | undefined;
  const draft = data ? await world.drafts.get(data.uri) : undefined;
  if (!data || draft?.version !== data.version) return action;
  if ('rewrite' in data)
    return { ...action, edit: workspaceEdit(world, draft, rewrites[data.rewrite](draft.model, data.offset)) };
  const diagnosis = draft.result.diagnoses.find(
    ({ rule, finding }) =>
      rule.id === data.rule && finding.span.start === data.start && finding.message === data.message,
  );
  if (!diagnosis) return action;
  if (data.make !== 'workspace')
    return { ...action, edit: workspaceEdit(world, draft, editsOf(draft, diagnosis, data.make)) };
  const target = await officeTarget(world, draft.uri);
  const edit = target && ignoreInWorkspace(world, target, data.rule);
  return edit ? { ...action, edit } : action;
}
