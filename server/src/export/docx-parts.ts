/** The parts of a page as paragraphs and tables of Word. */
import {
  BorderStyle,
  FootnoteReferenceRun,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { nth } from '../text/certain';
import {
  BODY,
  BOLD,
  END,
  HEAD,
  ITALIC,
  type WordLook,
  mm,
  PLAIN,
  type RunStyle,
  UNDERLINE,
} from './docx-looks';
import { END_LEFT, GUTTER, HEAD_LEFT, headRows, SIGNATURE_ROOM, TEXT_WIDTH } from './measures';
import type {
  BodyPart,
  EndPart,
  HeadLine,
  ParagraphPart,
  ParagraphRole,
  Run,
  Runs,
  SignatureLine,
  TablePart,
} from './page';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** What paragraphs call the numbering of a ladder of the page, by its index. */
export const ladderName = (index: number): string => `ladder-${index}`;

const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const;

/** A paragraph with nothing but text. */
export function textLine(runs: Runs, look: WordLook = PLAIN, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...look.paragraph, children: textRuns(runs, look.run), ...more });
}

/** The head of a document: its two columns, and an empty line. */
export function headTables(head: readonly HeadLine[]): (Table | Paragraph)[] {
  if (head.length === 0) return [];
  const cell = (lines: readonly HeadLine[]): Paragraph[] =>
    lines.map(({ role, text }) => textLine([{ text }], HEAD.get(role)));
  const rows = headRows(head).rows.map(([left, right]) => [cell(left), cell(right)] as const);
  return [columns(rows, HEAD_LEFT), new Paragraph({})];
}

function columns(
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
  left: number,
): Table {
  const widths = [mm(left), mm(TEXT_WIDTH) - mm(left)];
  return new Table({
    width: { size: mm(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          height: { value: 0, rule: HeightRule.AUTO },
          children: cells.map(
            (children, i) =>
              new TableCell({
                width: { size: nth(widths, i), type: WidthType.DXA },
                margins: { left: 0, right: i === 0 ? mm(GUTTER) : 0 },
                children: children.length > 0 ? children : [new Paragraph({})],
              }),
          ),
        }),
    ),
  });
}

function textRuns(runs: Runs, style: RunStyle = {}): (TextRun | FootnoteReferenceRun)[] {
  return runs.map((run: Run) => {
    if (run.footnote !== undefined) return new FootnoteReferenceRun(run.footnote);
    const pieces = run.text.split('\t');
    return new TextRun({
      ...style,
      ...(run.bold === true ? BOLD : {}),
      ...(run.italic === true ? ITALIC : {}),
      children: pieces.flatMap((piece, i) => (i > 0 ? [new Tab(), piece] : [piece])),
    });
  });
}

/** A part of the body, with the empty line that parts it from the next. */
export function bodyPart(part: BodyPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'paragraph':
      return [bodyParagraph(part)];
    case 'table':
      return [dataTable(part), new Paragraph({})];
    case 'end':
      return [new Paragraph({ keepNext: true }), endTable(part)];
  }
}

const KEPT: ReadonlySet<ParagraphRole> = new Set(['type', 'subject', 'rule', 'unit']);

function bodyParagraph(part: ParagraphPart): Paragraph {
  const { role, runs, outline, numbered, boldLabel, keepNext } = part;
  const look = BODY.get(role) ?? PLAIN;
  const heading = outline === undefined ? undefined : HEADINGS[Math.min(outline, HEADINGS.length) - 1];
  const style = heading === undefined || role === 'heading' ? look.run : { bold: false, ...look.run };
  const bold = boldLabel === true || runs[0]?.bold === true;
  return new Paragraph({
    ...look.paragraph,
    ...(heading === undefined ? {} : { heading }),
    ...(keepNext === true || KEPT.has(role) ? { keepNext: true } : {}),
    ...(numbered === undefined
      ? {}
      : {
          numbering: {
            reference: ladderName(numbered.ladder),
            level: numbered.level,
            instance: numbered.instance,
          },
          // The number looks as the text behind it.
          run: { ...style, ...(bold ? { bold: true } : {}) },
        }),
    children: role === 'addressee' || role === 'addressees' ? addresseeRuns(runs) : textRuns(runs, style),
  });
}

/** The word is italic, the names behind it are upright. */
function addresseeRuns(runs: Runs): ReturnType<typeof textRuns> {
  const [first, ...others] = runs;
  if (!first) return [];
  const colon = first.text.startsWith('-') ? 0 : first.text.indexOf(':') + 1;
  if (colon === 0) return textRuns(runs);
  return [
    ...textRuns([{ text: first.text.slice(0, colon) }], { italics: true }),
    ...textRuns([
      ...(first.text.length > colon ? [{ ...first, text: first.text.slice(colon) }] : []),
      ...others,
    ]),
  ];
}

function dataTable({ rows, header }: TablePart): Table {
  const count = Math.max(...rows.map((row) => row.length));
  const width = Math.floor(mm(TEXT_WIDTH) / count);
  return new Table({
    width: { size: width * count, type: WidthType.DXA },
    columnWidths: Array.from({ length: count }, () => width),
    rows: rows.map(
      (row, i) =>
        new TableRow({
          ...(header && i === 0 ? { tableHeader: true } : {}),
          cantSplit: true,
          children: Array.from(
            { length: count },
            (_, k) =>
              new TableCell({
                width: { size: width, type: WidthType.DXA },
                children: [
                  new Paragraph({
                    children: textRuns(row[k] ?? [], header && i === 0 ? { bold: true } : {}),
                  }),
                ],
              }),
          ),
        }),
    ),
  });
}

/** Recipients beside the signature; below them where there are two signatures side by side. */
function endTable({ recipients, signatures }: EndPart): Table {
  const [word, ...list] = recipients;
  const addressed = [
    ...(word ? [new Paragraph({ ...END.get('recipients')?.paragraph, children: wordRuns(word) })] : []),
    ...list.map((runs) => textLine(runs, END.get('recipient'))),
  ];
  const [first = [], second] = signatures;
  if (!second) return columns([[addressed, signatureLines(first)]], END_LEFT);
  // Names stand beside each other, however long the posts above them are.
  const row = (named: boolean): readonly [Paragraph[], Paragraph[]] => {
    const part = (lines: readonly SignatureLine[]): Paragraph[] =>
      signatureLines(lines.filter(({ role }) => (role === 'name') === named));
    return [part(first), part(second)];
  };
  const below = addressed.length > 0 ? [[addressed, []] as const] : [];
  return columns([row(false), row(true), ...below], END_LEFT);
}

/** “Nơi nhận:”: a line as long as the words, the colon apart. */
function wordRuns(runs: Runs): ReturnType<typeof textRuns> {
  const text = runs.map((run) => run.text).join('');
  const colon = text.lastIndexOf(':');
  if (colon < 0) return textRuns([{ text }], { underline: UNDERLINE });
  return [
    ...textRuns([{ text: text.slice(0, colon) }], { underline: UNDERLINE }),
    ...textRuns([{ text: text.slice(colon) }]),
  ];
}

function signatureLines(signature: readonly SignatureLine[]): Paragraph[] {
  return signature.flatMap(({ role, runs }) => [
    ...(role === 'name'
      ? Array.from({ length: SIGNATURE_ROOM }, () => new Paragraph({ keepNext: true }))
      : []),
    textLine(runs, END.get(role), { keepNext: role !== 'name' }),
  ]);
}
