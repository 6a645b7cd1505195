import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  Header,
  HeightRule,
  type IParagraphOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  WidthType,
} from 'docx';
import { nth } from '../text/certain';
import {
  BODY_LOOKS,
  EDGE,
  END_LEFT,
  END_LOOKS,
  FONT,
  FOOTNOTE,
  GUTTER,
  HEAD_LEFT,
  HEAD_LOOKS,
  headRows,
  INDENT,
  type Look,
  MARGIN,
  PAGE_NUMBER,
  PAPER,
  SIGNATURE_ROOM,
  TEXT_WIDTH,
} from './measures';
import type {
  BodyPart,
  EndPart,
  Footnote,
  HeadLine,
  NumberFormat,
  Page,
  ParagraphPart,
  ParagraphRole,
  Run,
  Runs,
  SignatureLine,
  TablePart,
} from './page';

/** A millimetre is 56.7 twentieths of a point. */
const mm = (length: number): number => Math.round(length * 56.693);
/** Twentieths of a point. */
const point = (size: number): number => size * 20;
/** Half points. */
const size = (points: number): number => points * 2;

const PAGE = {
  size: { width: mm(PAPER.width), height: mm(PAPER.height) },
  margin: {
    top: mm(MARGIN.top),
    bottom: mm(MARGIN.bottom),
    left: mm(MARGIN.left),
    right: mm(MARGIN.right),
    header: mm(EDGE),
    footer: mm(EDGE),
  },
};

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

/** A draft laid out in pages as a Word file. */
export async function draftDocx(page: Page): Promise<Uint8Array> {
  const document = new Document({
    title: page.title,
    subject: page.title,
    creator: page.issuer,
    lastModifiedBy: page.issuer,
    styles: { default: styles(page) },
    numbering: {
      config: page.ladders.map((levels, i) => ({
        reference: ladderName(i),
        levels: levels.map(({ format, text, start }, level) => ({
          level,
          format: wordFormats[format],
          text,
          start,
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.SPACE,
          style: { paragraph: { indent: { left: 0, firstLine: mm(INDENT) } } },
        })),
      })),
    },
    footnotes: footnotesOf(page.footnotes),
    sections: sectionsOf(page.body).map((parts, i) => ({
      properties: { titlePage: true, page: { ...PAGE, ...(i > 0 ? { pageNumbers: { start: 1 } } : {}) } },
      headers: { first: firstHeader(i > 0 ? [] : page.head), default: pageNumber() },
      children: [...(i > 0 ? [] : headTables(page.head)), ...parts.flatMap(bodyPart)],
    })),
  });
  const packed: ArrayBuffer = await Packer.toArrayBuffer(document);
  return new Uint8Array(packed);
}

/** By their numbers; Word puts the mark before the text. */
function footnotesOf(footnotes: readonly Footnote[]): Record<string, { readonly children: Paragraph[] }> {
  return Object.fromEntries(
    footnotes.map(({ runs }, i) => [i + 1, { children: [line([{ text: ' ' }, ...runs], made(FOOTNOTE))] }]),
  );
}

/** Each appendix is a section of its own, which counts its pages from 1. */
function sectionsOf(body: readonly BodyPart[]): BodyPart[][] {
  const sections: BodyPart[][] = [[]];
  for (const part of body) {
    if (part.kind === 'paragraph' && part.pageBreak === true) sections.push([]);
    sections.at(-1)?.push(part);
  }
  return sections;
}

const ladderName = (index: number): string => `ladder-${index}`;

const wordFormats: Readonly<Record<NumberFormat, (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  decimal: LevelFormat.DECIMAL,
  upperRoman: LevelFormat.UPPER_ROMAN,
  lowerRoman: LevelFormat.LOWER_ROMAN,
  upperLetter: LevelFormat.UPPER_LETTER,
  lowerLetter: LevelFormat.LOWER_LETTER,
  bullet: LevelFormat.BULLET,
};

function styles({ language }: Page): NonNullable<IStylesOptions['default']> {
  const value = language === 'vi' ? 'vi-VN' : 'en-US';
  const { size: points, line } = BODY_LOOKS.text;
  const heading = {
    run: { ...runLook(BODY_LOOKS.heading), font: FONT, size: size(points), color: '000000' },
    paragraph: { ...paragraphLook(BODY_LOOKS.heading), keepNext: true },
  };
  return {
    document: {
      run: { font: FONT, size: size(points), color: '000000', language: { value, eastAsia: value } },
      paragraph: { spacing: { line: point(line), lineRule: LineRuleType.EXACT, before: 0, after: 0 } },
    },
    heading1: heading,
    heading2: heading,
    heading3: heading,
    heading4: heading,
    heading5: heading,
    heading6: heading,
  };
}

const HEADINGS = ['Heading1', 'Heading2', 'Heading3', 'Heading4', 'Heading5', 'Heading6'] as const;

/** Sizes that are those of the text are not said again. */
type RunStyle = Readonly<{
  size?: number;
  bold?: boolean;
  italics?: boolean;
  underline?: { type: typeof UnderlineType.SINGLE };
}>;

const BOLD: RunStyle = { bold: true };
const ITALIC: RunStyle = { italics: true };
const UNDERLINE = { type: UnderlineType.SINGLE };

function runLook({ size: points, bold, italic, underline }: Look): RunStyle {
  return {
    ...(points === BODY_LOOKS.text.size ? {} : { size: size(points) }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italics: true } : {}),
    ...(underline ? { underline: UNDERLINE } : {}),
  };
}

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  both: AlignmentType.BOTH,
} as const;

function paragraphLook({ align, line, before, left = 0, firstLine = 0 }: Look): IParagraphOptions {
  return {
    alignment: ALIGNMENTS[align],
    spacing: { line: point(line), lineRule: LineRuleType.EXACT, before: point(before ?? 0), after: 0 },
    indent: { left: mm(left), firstLine: mm(firstLine) },
  };
}

/** What looks are made of, worked out once for all paragraphs. */
type Made = Readonly<{ run: RunStyle; paragraph: IParagraphOptions }>;
const made = (look: Look): Made => ({ run: runLook(look), paragraph: paragraphLook(look) });
const allMade = <Role extends string>(looks: Readonly<Record<Role, Look>>): ReadonlyMap<string, Made> =>
  new Map(Object.entries<Look>(looks).map(([role, look]) => [role, made(look)]));
const [HEAD, BODY, END] = [allMade(HEAD_LOOKS), allMade(BODY_LOOKS), allMade(END_LOOKS)];
const PLAIN = made(BODY_LOOKS.text);

function line(runs: Runs, look: Made = PLAIN, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...look.paragraph, children: textRuns(runs, look.run), ...more });
}

/** In the middle of the upper margin, from the second page on. */
function pageNumber(): Header {
  const { run, paragraph } = made(PAGE_NUMBER);
  const number = new TextRun({ ...run, children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ ...paragraph, children: [number] })] });
}

/** The first page has no number; a mark of circulation stands there at the right. */
function firstHeader(head: readonly HeadLine[]): Header {
  const lines = headRows(head).edge.map(({ role, text }) => line([{ text }], HEAD.get(role)));
  return new Header({ children: lines.length > 0 ? lines : [new Paragraph({})] });
}

function headTables(head: readonly HeadLine[]): (Table | Paragraph)[] {
  if (head.length === 0) return [];
  const cell = (lines: readonly HeadLine[]): Paragraph[] =>
    lines.map(({ role, text }) => line([{ text }], HEAD.get(role)));
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

function bodyPart(part: BodyPart): (Paragraph | Table)[] {
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
    ...list.map((runs) => line(runs, END.get('recipient'))),
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
    line(runs, END.get(role), { keepNext: role !== 'name' }),
  ]);
}
