import type { DocumentModel, List, ListItem, Section } from '../model/types';
import { nth } from '../text/certain';
import { isCapitalsFrom } from '../text/scan';
import { endOf, type EndFound } from './end';
import { footnotesOf, withFootnotes } from './footnotes';
import { addressed, headOf } from './head';
import { adjoins, type Line, linesOf } from './lines';
import { columnsOf, dropUnits, type MarkupOptions } from './markup';
import { type NumberingPlan, planNumbering } from './numbering';
import type { BodyPart, Page, ParagraphPart, ParagraphRole, TablePart } from './page';

/** The draft as a document of pages. Pure. */
export function layoutOf(model: DocumentModel, options: MarkupOptions): Page {
  const lines = linesOf(model, options);
  const { above, footnotes } = footnotesOf(lines);
  const noted = footnotes.length > 0 ? withFootnotes(pageOf(model, above), footnotes) : undefined;
  return noted ?? pageOf(model, lines);
}

function pageOf(model: DocumentModel, lines: readonly Line[]): Page {
  const { head, next } = headOf(lines, model);
  const plan = numberingOf(model, lines);
  const opening = next > 0 ? openingOf(lines, next) : { parts: [], next, title: '' };
  const end = endOf(lines, opening.next, model);
  const body = bodyOf(model, lines, opening.next, end, plan);
  return {
    language: model.language,
    title: opening.title,
    issuer: head
      .filter(({ role, text }) => (role === 'issuer' || role === 'superior') && text !== '*')
      .map(({ text }) => text)
      .join(' – '),
    head,
    body: [...opening.parts, ...body],
    footnotes: [],
    ladders: plan.ladders,
  };
}

/** Where a list's label is not text of the paragraph, Word counts it. */
function numberingOf(model: DocumentModel, lines: readonly Line[]): NumberingPlan {
  const items = itemsByBlock(model.lists);
  const labels = new Map<number, string>();
  for (const { block, text } of lines) {
    const label = items.get(block.index)?.item.text;
    // Only one blank, which Word puts there too, may follow.
    if (
      label !== undefined &&
      (text === label || (text.startsWith(`${label} `) && !/^\s/.test(text.slice(label.length + 1))))
    )
      labels.set(block.index, label);
  }
  return planNumbering(model.lists, labels);
}

interface Labelled {
  readonly list: List;
  readonly item: ListItem;
}

function itemsByBlock(lists: readonly List[]): ReadonlyMap<number, Labelled> {
  const found = new Map<number, Labelled>();
  for (const list of lists)
    for (const item of list.items) if (!item.inline) found.set(item.block.index, { list, item });
  return found;
}

const RULE = /^[-–—_*]{3,}$/;
/** The type, its author, the subject: more lines than these are text. */
const MOST_OPENING = 8;
const LONGEST_TYPE = 120;

interface Opening {
  readonly parts: readonly ParagraphPart[];
  readonly next: number;
  readonly title: string;
}

/** Type, subject, the rule below them, and whom a letter or a proposal is for. */
function openingOf(lines: readonly Line[], from: number): Opening {
  const parts: ParagraphPart[] = [];
  const part = (role: ParagraphRole, { runs, line }: Line): void =>
    void parts.push({ kind: 'paragraph', role, runs, line });
  let at = from;
  while (at < lines.length && isType(lines[at])) at++;
  const subject = at;
  const rule = lines.slice(subject, subject + MOST_OPENING).findIndex(({ text }) => RULE.test(text));
  if (at > from) {
    // Without the rule below it the subject is what stands right below the type.
    const end = rule >= 0 ? subject + rule : subject + (adjoins(lines, subject) ? 1 : 0);
    lines.slice(from, subject).forEach((line) => part('type', line));
    lines.slice(subject, end).forEach((line) => part(isType(line) ? 'type' : 'subject', line));
    at = end;
    const dashes = lines[at];
    if (rule >= 0 && dashes) {
      part('rule', dashes);
      at++;
    }
  }
  const title = lines
    .slice(from, at)
    .filter(({ text }) => !RULE.test(text))
    .map(({ text }) => text)
    .join(' ');
  const first = lines[at];
  if (first && addressed(first.text)) {
    const list = lines.slice(at + 1).findIndex(({ text }) => !text.startsWith('- '));
    const end = list < 0 ? lines.length : at + 1 + list;
    lines.slice(at, end).forEach((line) => part(end - at > 1 ? 'addressees' : 'addressee', line));
    at = end;
  }
  return { parts, next: at, title };
}

function isType(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= LONGEST_TYPE && isCapitalsFrom(line.text, 0);
}

function bodyOf(
  model: DocumentModel,
  lines: readonly Line[],
  from: number,
  end: EndFound | undefined,
  plan: NumberingPlan,
): BodyPart[] {
  const body: BodyPart[] = [];
  const sections = new Map(model.sections.map((section) => [section.firstBlock, section]));
  const items = itemsByBlock(model.lists);
  const appendices = new Set(model.layout?.appendices.map(({ block }) => block));
  let titleOf: ParagraphPart | undefined;
  // What stands right below the title of an appendix says what it belongs to.
  let inAppendixHead = false;
  for (let at = from; at < lines.length; at++) {
    if (at === end?.from) {
      const last = body.at(-1);
      if (last?.kind === 'paragraph') body[body.length - 1] = { ...last, keepNext: true };
      body.push(end.part);
      at = end.to;
    }
    const line = lines[at];
    if (!line) break;
    const table = tableAt(lines, at);
    if (table) {
      body.push(table.part);
      at = table.last;
      continue;
    }
    const section = sections.get(line.block.index);
    const appendix = appendices.has(line.block);
    inAppendixHead = appendix || (inAppendixHead && at !== end?.to);
    const made: ParagraphPart =
      paragraphInHead(line, inAppendixHead) ??
      paragraphOf(line, section, items.get(line.block.index), titleOf, plan);
    inAppendixHead &&= made.role === 'unit' || made.role === 'note';
    const begins = at === end?.to || appendix;
    body.push({
      ...made,
      ...(begins ? { pageBreak: true as const } : {}),
      ...(appendix ? { outline: 1 } : {}),
    });
    // “Chương I” stands alone: its title is the next line.
    titleOf = made.role === 'unit' && line.text === section?.label ? made : undefined;
  }
  return body;
}

/** A line that is no text: the title of an appendix, what it belongs to, dashes, a line in capitals. */
function paragraphInHead(line: Line, inAppendixHead: boolean): ParagraphPart | undefined {
  const made = { kind: 'paragraph', line: line.line, runs: line.runs } as const;
  if (RULE.test(line.text)) return { ...made, role: 'rule' };
  if (inAppendixHead && /^\(.*\)$/u.test(line.text)) return { ...made, role: 'note' };
  return inAppendixHead && isType(line) ? { ...made, role: 'unit' } : undefined;
}

const CENTRED = new Set(['part', 'chapter', 'section', 'subsection', 'appendix', 'annex']);

function paragraphOf(
  line: Line,
  section: Section | undefined,
  labelled: Labelled | undefined,
  titleOf: ParagraphPart | undefined,
  { numbered }: NumberingPlan,
): ParagraphPart {
  const { block, runs, text } = line;
  const made = { kind: 'paragraph', line: line.line } as const;
  const real = numbered.get(block.index);
  const unit = labelled?.list.unit;
  const label = labelled?.item.text.length ?? 0;
  const outline = section ? { outline: Math.min(section.level, 9) } : {};
  const rest = { ...outline, ...(real ? { numbered: real } : {}) };
  // The label, which Word counts, and the blank behind it.
  const shown = real ? dropUnits(runs, label + 1) : runs;
  if (titleOf) return { ...made, role: 'unit', runs };
  if (section && unit !== undefined && CENTRED.has(unit))
    return { ...made, role: 'unit', runs: shown, ...rest };
  if (line.heading && !section) return { ...made, role: 'heading', runs, outline: 1 };
  // A line in capitals with no label: BAN THƯỜNG VỤ TỈNH UỶ QUYẾT ĐỊNH.
  if (!section && !labelled && columnsOf(runs).length === 1 && isType(line) && text.includes(' '))
    return { ...made, role: 'unit', runs };
  if (!section) return { ...made, role: 'text', runs: shown, ...rest };
  // An article without a title says what it says at once.
  if (unit === 'article' && /[.;:]$/.test(text)) {
    const boldLabel = real ? shown : [{ text: text.slice(0, label), bold: true }, ...dropUnits(runs, label)];
    return { ...made, role: 'title', runs: boldLabel, ...rest, ...(real ? { boldLabel: true } : {}) };
  }
  const bold = unit === 'article' || line.heading || isCapitalsFrom(text, label);
  return { ...made, role: bold ? 'heading' : 'title', runs: shown, ...rest };
}

/** Lines of a table as Markdown draws it: each begins and ends with a bar. */
function tableAt(lines: readonly Line[], from: number): { part: TablePart; last: number } | undefined {
  let to = from;
  while (to < lines.length && isRow(nth(lines, to).text) && (to === from || adjoins(lines, to))) to++;
  if (to - from < 2) return undefined;
  const cells = lines.slice(from, to).map(({ text }) => cellsOf(text));
  const header = cells[1]?.every((cell) => /^:?-{3,}:?$/.test(cell)) === true;
  const rows = header ? [nth(cells, 0), ...cells.slice(2)] : cells;
  const part: TablePart = {
    kind: 'table',
    rows: rows.map((row) => row.map((text) => [{ text }])),
    line: nth(lines, from).line,
    header,
  };
  return { part, last: to - 1 };
}

function isRow(text: string): boolean {
  return text.length > 2 && text.startsWith('|') && text.endsWith('|');
}

function cellsOf(row: string): string[] {
  return row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}
