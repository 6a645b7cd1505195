import {
  type CompletionItem,
  CompletionItemKind,
  type Hover,
  type Location,
  MarkupKind,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import { catalogueMatch } from '../features/catalogue-match';
import { citationAt } from '../features/citations';
import { RichText } from '../features/rich-text';
import type { Language } from '../model/types';
import { LineIndex } from '../text/lines';
import { languageOf } from '../workspace/office';
import { isOfficeFile } from '../workspace/office-file';
import { type OfficeTable, tableKind } from '../workspace/office-table';
import { completeCell, helpOnCell } from '../workspace/office-table-help';
import { completeSetting, helpOnSetting } from '../workspace/settings-help';
import { today } from './today';
import type { Draft } from './drafts';
import type { RequestWorld } from './world';
import { isTable } from '../workspace/files';

/** An office's own file that is open: its settings, or a table with what is read of it. */
interface OpenFile {
  readonly text: string;
  readonly lines: LineIndex;
  readonly offset: number;
  readonly table: OfficeTable | undefined;
  readonly language: Language;
}

async function openFile(
  world: RequestWorld,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
): Promise<OpenFile | undefined> {
  const settings = isOfficeFile(uri);
  if (!settings && !isTable(uri)) return undefined;
  const text = await world.host.readText(uri);
  if (text === undefined) return undefined;
  const { configuration } = world.drafts;
  const { whole, settings: own } = await configuration.of(uri);
  const lines = new LineIndex(text);
  const offset = world.positions().offset(lines, position);
  const named = URI.parse(uri).toString();
  const kind = whole?.tables.find((table) => table.uri === named)?.kind ?? tableKind(text);
  const table =
    settings || kind === undefined ? undefined : await configuration.offices.table(kind, named, text);
  const language = own.messageLanguage === 'auto' ? (table ? languageOf(table) : 'vi') : own.messageLanguage;
  return settings || table ? { text, lines, offset, table, language } : undefined;
}

/** Completion in an office's own file; undefined where the file is none of them. */
export async function completeInOfficeFile(
  world: RequestWorld,
  params: TextDocumentPositionParams,
): Promise<CompletionItem[] | undefined> {
  const file = await openFile(world, params);
  if (!file) return undefined;
  const { text, lines, offset, table, language } = file;
  const { knowledge } = world.drafts.parts;
  const found = table
    ? completeCell(table, offset, knowledge, today()).map((one) => ({ ...one, detail: '' }))
    : completeSetting(text, offset, language);
  return found.map(({ label, newText, detail, start, end }, i) => ({
    label,
    kind: table ? CompletionItemKind.Value : CompletionItemKind.Property,
    ...(detail === '' ? {} : { detail }),
    filterText: text.slice(start, end).startsWith('"') ? newText : label,
    sortText: String(i).padStart(5, '0'),
    textEdit: { range: world.positions().range(lines, { start, end }), newText },
  }));
}

/** Hover in an office's own file; undefined where the file is none of them or there is nothing to say. */
export async function hoverInOfficeFile(
  world: RequestWorld,
  params: TextDocumentPositionParams,
): Promise<Hover | undefined> {
  const file = await openFile(world, params);
  if (!file) return undefined;
  const { text, lines, offset, table, language } = file;
  const help = table
    ? helpOnCell(table, offset, world.drafts.parts.knowledge, language)
    : helpOnSetting(text, offset, language);
  if (!help) return undefined;
  const contents = new RichText();
  for (const paragraph of typeof help.text === 'string' ? help.text.split('\n\n') : help.text)
    contents.text(paragraph).end();
  const markdown = world.client().textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true;
  return {
    contents: markdown
      ? { kind: MarkupKind.Markdown, value: contents.markdown }
      : { kind: MarkupKind.PlainText, value: contents.plain },
    range: world.positions().range(lines, help),
  };
}

/** The row of the office's own catalogue for the citation at a UTF-16 offset; undefined where it has none. */
export async function catalogueRow(
  world: RequestWorld,
  { uri, model, knowledge }: Draft,
  offset: number,
): Promise<Location | undefined> {
  const citation = citationAt(model, offset);
  const source = citation && catalogueMatch(model, citation, knowledge)?.row.source;
  if (!source) return undefined;
  const { whole } = await world.drafts.configuration.of(uri);
  const table = whole?.tables.find((one) => one.uri === source.uri);
  return table && { uri: source.uri, range: world.positions().range(new LineIndex(table.text), source) };
}
