import {
  Disposable,
  EventEmitter,
  Range,
  Selection,
  TextEditorRevealType,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeDataProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { OverviewAnswer } from '../../server/src/lsp/desk';
import type { CurrentDraft, Desk } from './desk';

/** A range as it travels in the arguments of a command. */
export interface PlainRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export const SHOW_PLACE = 'partyDocuments.showPlace';
export const NEXT_MENTION = 'partyDocuments.nextMention';

type Part = 'documents' | 'persons' | 'counts';
type Item = OverviewAnswer[Part][number];

/** A line of a view, or one of the places under it. */
interface Node {
  readonly item: Item;
  /** Which of several lines with the same label. */
  readonly nth: number;
  readonly place?: PlainRange;
}

const views: Readonly<Record<Part, string>> = {
  documents: 'partyDocuments.cited',
  persons: 'partyDocuments.persons',
  counts: 'partyDocuments.counts',
};

const icons: Readonly<Record<Item['status'], readonly [icon: string, color?: string]>> = {
  verified: ['pass', 'testing.iconPassed'],
  unknown: ['question'],
  contradicting: ['error', 'list.errorForeground'],
  superseded: ['history', 'list.warningForeground'],
  person: ['person'],
  agrees: ['check', 'testing.iconPassed'],
  differs: ['warning', 'list.warningForeground'],
  unchecked: ['circle-outline'],
};

/** The three views in the side bar. */
export function createViews(desk: Desk): Disposable[] {
  return (Object.keys(views) as Part[]).map((part) => {
    const provider = new PartView(desk, part);
    const view = window.createTreeView(views[part], { treeDataProvider: provider });
    const subscription = desk.onDidChange((current) => {
      provider.changed.fire(undefined);
      const count = current?.overview[part].length ?? 0;
      view.description = count > 0 ? String(count) : '';
    });
    return Disposable.from(subscription, view, provider.changed);
  });
}

class PartView implements TreeDataProvider<Node> {
  readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    readonly desk: Desk,
    readonly part: Part,
  ) {}

  getChildren(node?: Node): Node[] {
    if (node) return node.place ? [] : node.item.places.map((place) => ({ ...node, place }));
    const seen = new Map<string, number>();
    return (this.desk.current?.overview[this.part] ?? []).map((item) => {
      const nth = (seen.get(item.label) ?? 0) + 1;
      seen.set(item.label, nth);
      return { item, nth };
    });
  }

  getTreeItem(node: Node): TreeItem {
    const { current } = this.desk;
    return node.place && current ? placeItem(current, node, node.place) : lineItem(current, node);
  }
}

function lineItem(current: CurrentDraft | undefined, { item, nth }: Node): TreeItem {
  const { label, description, tooltip, status, places } = item;
  const several = places.length > 1;
  const shown = new TreeItem(
    label,
    several ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
  );
  const [icon, color] = icons[status];
  shown.id = `${label}#${nth}`;
  shown.description = description;
  shown.tooltip = tooltip;
  shown.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color));
  shown.accessibilityInformation = { label: `${label}: ${description}` };
  shown.contextValue = status;
  if (current) {
    const uri = current.document.uri.toString();
    shown.command = { title: label, command: NEXT_MENTION, arguments: [uri, places] };
  }
  return shown;
}

/** One place: its line, and the words around. */
function placeItem({ document, overview }: CurrentDraft, { item, nth }: Node, place: PlainRange): TreeItem {
  const { line, character } = place.start;
  const name = `${overview.language === 'vi' ? 'Dòng' : 'Line'} ${line + 1}`;
  const shown = new TreeItem(name, TreeItemCollapsibleState.None);
  const text = line < document.lineCount ? document.lineAt(line).text : '';
  const from = Math.max(0, character - 30);
  const excerpt = `${from > 0 ? '…' : ''}${text.slice(from, from + 100)}`.trim();
  shown.id = `${item.label}#${nth}@${line}:${character}`;
  shown.description = excerpt;
  shown.tooltip = excerpt;
  shown.accessibilityInformation = { label: `${name}: ${excerpt}` };
  shown.command = { title: name, command: SHOW_PLACE, arguments: [document.uri.toString(), place] };
  return shown;
}

const toRange = ({ start, end }: PlainRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** Shows a place of a draft and goes there, in the editor that has the draft already where there is one. */
export async function showPlace(uri: string, place: PlainRange): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  await window.showTextDocument(document, {
    selection: toRange(place),
    preview: false,
    ...(editor?.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
  });
}

/** Goes to the next of some places after the cursor, and after the last one to the first; the view keeps the focus. */
export async function nextMention(uri: string, places: readonly PlainRange[]): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  const ranges = places.map(toRange);
  const at = editor?.selection.start;
  const next = (at && ranges.find(({ start }) => start.isAfter(at))) ?? ranges[0];
  if (!next) return;
  const shown = await window.showTextDocument(document, {
    preserveFocus: true,
    preview: false,
    ...(editor?.viewColumn === undefined ? {} : { viewColumn: editor.viewColumn }),
  });
  shown.selection = new Selection(next.start, next.end);
  shown.revealRange(next, TextEditorRevealType.InCenterIfOutsideViewport);
}
