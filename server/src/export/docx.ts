import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  HeightRule,
  type IParagraphOptions,
  type IParagraphStylePropertiesOptions,
  type IRunStylePropertiesOptions,
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
import type {
  BodyPart,
  EndPart,
  HeadLine,
  HeadRole,
  NumberFormat,
  Page,
  ParagraphPart,
  ParagraphRole,
  Run,
  Runs,
  SignatureLine,
  TablePart,
} from './page';

// Measures of 05-HD/VPTW, part IV and Appendix 2. Twentieths of a point: a millimetre is 56.7.
const mm = (length: number): number => Math.round(length * 56.693);
const A4 = { width: mm(210), height: mm(297) };
const MARGIN = { top: mm(20), bottom: mm(20), left: mm(30), right: mm(15), header: mm(10), footer: mm(10) };
const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;
const INDENT = mm(10);
const point = (size: number): number => size * 20;
/** Between 18 and 22 points, exactly. */
const LINE = { line: point(18), lineRule: LineRuleType.EXACT };
const BETWEEN = point(6);
/** Half points. */
const size = (points: number): number => points * 2;

const FONT = 'Times New Roman';
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
          style: { paragraph: { indent: { left: 0, firstLine: INDENT } } },
        })),
      })),
    },
    sections: [
      {
        properties: { titlePage: true, page: { size: A4, margin: MARGIN } },
        headers: { first: new Header({ children: [new Paragraph({})] }), default: pageNumber() },
        children: [...headTables(page.head), ...page.body.flatMap(bodyPart)],
      },
    ],
  });
  const packed: ArrayBuffer = await Packer.toArrayBuffer(document);
  return new Uint8Array(packed);
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
  const heading: { run: IRunStylePropertiesOptions; paragraph: IParagraphStylePropertiesOptions } = {
    run: { font: FONT, size: size(14), bold: true, color: '000000' },
    paragraph: {
      alignment: AlignmentType.BOTH,
      spacing: { ...LINE, before: BETWEEN, after: 0 },
      indent: { firstLine: INDENT },
      keepNext: true,
    },
  };
  return {
    document: {
      run: { font: FONT, size: size(14), color: '000000', language: { value, eastAsia: value } },
      paragraph: { spacing: { ...LINE, before: 0, after: 0 } },
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

/** In the middle of the upper margin, from the second page on. */
function pageNumber(): Header {
  const run = new TextRun({ children: [PageNumber.CURRENT], size: size(14) });
  return new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}

type RunStyle = Readonly<{
  size?: number;
  bold?: boolean;
  italics?: boolean;
  underline?: { type: typeof UnderlineType.SINGLE };
}>;

const BOLD: RunStyle = { bold: true };
const ITALIC: RunStyle = { italics: true };
const underline = { type: UnderlineType.SINGLE };

const headStyles: Readonly<Record<HeadRole, RunStyle>> = {
  heading: { size: size(15), bold: true, underline },
  superior: { size: size(14) },
  issuer: { size: size(14), bold: true },
  number: { size: size(14) },
  'letter-subject': { size: size(12), italics: true },
  'place-date': { size: size(14), italics: true },
  urgency: { size: size(14), bold: true },
  draft: { size: size(14), italics: true },
  circulation: { size: size(12), bold: true },
};

const RIGHT: ReadonlySet<HeadRole> = new Set(['heading', 'place-date', 'circulation']);

const HEAD_ROW: Readonly<Record<HeadRole, number>> = {
  circulation: 0,
  heading: 0,
  superior: 0,
  issuer: 0,
  number: 1,
  'place-date': 1,
  urgency: 1,
  draft: 1,
  'letter-subject': 2,
};

/** Issuer and heading side by side, below them number and date. */
function headTables(head: readonly HeadLine[]): (Table | Paragraph)[] {
  if (head.length === 0) return [];
  const cell = (row: number, right: boolean): Paragraph[] =>
    head
      .filter(({ role }) => HEAD_ROW[role] === row && RIGHT.has(role) === right)
      .map(({ role, text }) => centred([{ text }], headStyles[role]));
  const rows = [0, 1, 2]
    .map((row) => [cell(row, false), cell(row, true)] as const)
    .filter((row) => row.some((one) => one.length > 0));
  return [columns(rows, [mm(72), TEXT_WIDTH - mm(72)]), new Paragraph({})];
}

function columns(
  rows: readonly (readonly [readonly Paragraph[], readonly Paragraph[]])[],
  widths: readonly [number, number],
): Table {
  return new Table({
    width: { size: widths[0] + widths[1], type: WidthType.DXA },
    columnWidths: [...widths],
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
                width: { size: widths[i] ?? 0, type: WidthType.DXA },
                margins: { left: 0, right: 0 },
                children: children.length > 0 ? children : [new Paragraph({})],
              }),
          ),
        }),
    ),
  });
}

function textRuns(runs: Runs, style: RunStyle = {}): TextRun[] {
  return runs.map((run: Run) => {
    const pieces = run.text.split('\t');
    return new TextRun({
      ...style,
      ...(run.bold === true ? BOLD : {}),
      ...(run.italic === true ? ITALIC : {}),
      children: pieces.flatMap((piece, i) => (i > 0 ? [new Tab(), piece] : [piece])),
    });
  });
}

function centred(runs: Runs, style: RunStyle, more: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: textRuns(runs, style), ...more });
}

function bodyPart(part: BodyPart): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'paragraph':
      return [bodyParagraph(part)];
    case 'table':
      return [dataTable(part), new Paragraph({ spacing: { ...LINE, before: 0 } })];
    case 'end':
      return [new Paragraph({}), endTable(part)];
  }
}

const roleStyles: Readonly<Record<ParagraphRole, RunStyle>> = {
  type: { size: size(16), bold: true },
  subject: { size: size(14), bold: true },
  rule: {},
  addressee: {},
  unit: { bold: true },
  heading: { bold: true },
  title: { bold: false },
  text: {},
};

function bodyParagraph({ role, runs, outline, numbered, pageBreak }: ParagraphPart): Paragraph {
  const style = roleStyles[role];
  const heading = outline === undefined ? undefined : HEADINGS[Math.min(outline, HEADINGS.length) - 1];
  const more: IParagraphOptions = {
    ...(pageBreak === true ? { pageBreakBefore: true } : {}),
    ...(heading === undefined ? {} : { heading }),
    ...(numbered === undefined
      ? {}
      : {
          numbering: {
            reference: ladderName(numbered.ladder),
            level: numbered.level,
            instance: numbered.instance,
          },
          // The number looks as the text behind it.
          run: { ...style, ...(runs[0]?.bold === true ? { bold: true } : {}) },
        }),
  };
  const spacing = { ...LINE, before: BETWEEN };
  switch (role) {
    case 'type':
      return centred(runs, style, { ...more, spacing: { ...LINE, line: point(20) }, keepNext: true });
    case 'subject':
    case 'rule':
      return centred(runs, style, { ...more, keepNext: true });
    case 'unit':
      return centred(runs, style, { ...more, indent: { left: 0, firstLine: 0 }, spacing, keepNext: true });
    case 'addressee':
      return new Paragraph({ ...more, spacing, indent: { left: 2 * INDENT }, children: addresseeRuns(runs) });
    default:
      return new Paragraph({
        ...more,
        alignment: AlignmentType.BOTH,
        spacing,
        indent: { left: 0, firstLine: INDENT },
        children: textRuns(runs, style),
      });
  }
}

/** The word is italic, the names behind it are upright. */
function addresseeRuns(runs: Runs): TextRun[] {
  const [first, ...others] = runs;
  const colon = first?.text.startsWith('-') === true ? 0 : (first?.text.indexOf(':') ?? -1) + 1;
  if (!first || colon === 0) return textRuns(runs);
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
  const width = Math.floor(TEXT_WIDTH / count);
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

/** Room for a signature and a seal. */
const SIGNATURE_LINES = 4;

function endTable({ recipients, signature }: EndPart): Table {
  const [word, ...list] = recipients;
  const left = [
    ...(word ? [new Paragraph({ children: wordRuns(word) })] : []),
    ...list.map(
      (runs) =>
        new Paragraph({
          spacing: { line: point(14), lineRule: LineRuleType.EXACT },
          children: textRuns(runs, { size: size(12) }),
        }),
    ),
  ];
  const right = signature.flatMap((line) => [
    ...(line.role === 'name'
      ? Array.from({ length: SIGNATURE_LINES }, () => new Paragraph({ keepNext: true }))
      : []),
    signatureLine(line),
  ]);
  const half = mm(82);
  return columns([[left, right]], [half, TEXT_WIDTH - half]);
}

/** “Nơi nhận:”: a line as long as the words, the colon apart. */
function wordRuns(runs: Runs): TextRun[] {
  const text = runs.map((run) => run.text).join('');
  const colon = text.lastIndexOf(':');
  if (colon < 0) return textRuns([{ text }], { underline });
  return [
    ...textRuns([{ text: text.slice(0, colon) }], { underline }),
    ...textRuns([{ text: text.slice(colon) }]),
  ];
}

function signatureLine({ role, runs }: SignatureLine): Paragraph {
  return centred(runs, { size: size(14), bold: role !== 'post' }, { keepNext: role !== 'name' });
}
