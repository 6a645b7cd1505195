import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
} from 'vscode-languageserver';
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { citationAt } from '../features/citations';
import { personAt } from '../features/title-persons';
import { productText } from '../messages';
import type { Diagnosis } from '../rules/engine';
import { LineIndex } from '../text/lines';
import { appendedRows, documentRow, newTable, personRow, type RowCells } from '../workspace/office-add';
import type { TableKind } from '../workspace/office-columns';
import { nameTable, smallestEdit } from '../workspace/office-edit';
import { isWanted } from './actions';
import { toDiagnostic } from './convert';
import type { Draft } from './drafts';
import { officeTarget, SAVE_FILE } from './ignore-in-workspace';
import type { RequestWorld } from './world';

/** Kinds of the actions that add a row. */
const ADD: Readonly<Record<TableKind, string>> = {
  catalogue: `${CodeActionKind.QuickFix}.catalogue`,
  roster: `${CodeActionKind.QuickFix}.roster`,
};
/** Rules that speak where the roster says otherwise: a row that it lacks is one of the two ways to mend that. */
const AGAINST_ROSTER: ReadonlySet<string> = new Set(['title/roster', 'title/roster-name']);

/** Tables that are made where an office has none, beside its file. */
const NEW_TABLES: Readonly<Record<TableKind, string>> = {
  catalogue: 'danh-muc-van-ban.csv',
  roster: 'danh-sach-can-bo.csv',
};

/**
 * “Add this document to the catalogue”, “Add this person to the roster”: where a person asks for what can be done there,
 * and unasked only beside a finding that a row would mend, so that no light bulb comes up at each citation.
 */
export async function officeActions(
  world: RequestWorld,
  draft: Draft,
  { range, context }: CodeActionParams,
  here: readonly Diagnosis[],
): Promise<CodeAction[]> {
  const asked = context.triggerKind !== CodeActionTriggerKind.Automatic;
  const { model, knowledge, language } = draft;
  const offset = world.positions().offset(model.lines, range.start);
  const found: CodeAction[] = [];
  const add = async (
    kind: TableKind,
    row: RowCells | undefined,
    title: string,
    mended: readonly Diagnosis[],
  ): Promise<void> => {
    const made = row && (await rowsEdit(world, draft.uri, kind, [row]));
    if (!made) return;
    const save = { title, command: SAVE_FILE, arguments: [...made.uris] };
    const diagnostics = mended.map((one) => toDiagnostic(one, draft, world.positions(), world.host, false));
    found.push({
      title,
      kind: ADD[kind],
      ...(diagnostics.length > 0 ? { diagnostics } : {}),
      edit: made.edit,
      ...(world.clientHas(SAVE_FILE) ? { command: save } : {}),
    });
  };
  const citation = asked && isWanted(context.only, ADD.catalogue) ? citationAt(model, offset) : undefined;
  if (citation) {
    const title = productText(language, 'action.add-document', { number: citation.number?.normal ?? '' });
    await add('catalogue', documentRow(model, citation, knowledge), title, []);
  }
  const against = here.filter(({ rule }) => AGAINST_ROSTER.has(rule.id));
  const person =
    (asked || against.length > 0) && isWanted(context.only, ADD.roster) ? personAt(model, offset) : undefined;
  const mention = person && model.titles.find((one) => one.person === person);
  if (mention) {
    const title = productText(language, 'action.add-person', { name: person.name });
    await add('roster', personRow(model, mention, knowledge), title, against);
  }
  return found;
}

interface Made {
  readonly edit: WorkspaceEdit;
  /** The files that it changes. */
  readonly uris: readonly string[];
}

/** Puts rows at the end of the office's first table of a kind; makes the table, and the office's file, where there is none. */
export async function rowsEdit(
  world: RequestWorld,
  draftUri: string,
  kind: TableKind,
  rows: readonly RowCells[],
): Promise<Made | undefined> {
  if (!world.trusted()) return undefined;
  const { whole } = await world.drafts.configuration.of(draftUri);
  const table = whole?.tables.find((one) => one.kind === kind);
  const position = (text: string, offset: number) => world.positions().position(new LineIndex(text), offset);
  if (table) {
    const { text, uri } = table;
    const end = position(text, text.length);
    const edits = [{ range: { start: end, end }, newText: appendedRows(kind, text, rows) }];
    return { edit: changes(world, uri, edits), uris: [uri] };
  }
  // A table that is named and cannot be read is the person's to mend first.
  if (whole?.file.tables.some((one) => one.kind === kind) === true) return undefined;
  const target = await officeTarget(world, draftUri);
  const edits = world.client().workspace?.workspaceEdit;
  if (!target || edits?.documentChanges !== true || edits.resourceOperations?.includes('create') !== true)
    return undefined;
  const path = NEW_TABLES[kind];
  const uri = Utils.joinPath(Utils.dirname(URI.parse(target.uri)), path).toString();
  const text = target.text ?? '';
  const settings = nameTable(text, kind, path);
  // A file of that name that nobody reads yet may hold anything; it is not written into.
  if (settings === undefined || (await world.host.readText(uri).catch(() => '')) !== undefined)
    return undefined;
  const { start, end, newText } = smallestEdit(text, settings);
  const top = { line: 0, character: 0 };
  const create = (file: string) => ({
    kind: 'create' as const,
    uri: file,
    options: { ignoreIfExists: true },
  });
  const edit = (file: string, range: TextDocumentEdit['edits'][number]): TextDocumentEdit => ({
    textDocument: { uri: file, version: null },
    edits: [range],
  });
  return {
    edit: {
      documentChanges: [
        ...(target.text === undefined ? [create(target.uri)] : []),
        edit(target.uri, { range: { start: position(text, start), end: position(text, end) }, newText }),
        create(uri),
        edit(uri, { range: { start: top, end: top }, newText: newTable(kind, rows) }),
      ],
    },
    uris: [target.uri, uri],
  };
}

function changes(world: RequestWorld, uri: string, edits: TextDocumentEdit['edits']): WorkspaceEdit {
  return world.client().workspace?.workspaceEdit?.documentChanges === true
    ? { documentChanges: [{ textDocument: { uri, version: null }, edits }] }
    : { changes: { [uri]: edits as never } };
}
