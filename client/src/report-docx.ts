import {
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { ReportAnswer } from '../../server/src/lsp/desk';

type Finding = ReportAnswer['families'][number]['findings'][number];

/** 36 half-points: 14 points are 28. */
const TEXT_SIZE = 26;
/** Twentieths of a point: a centimetre is 567. */
const CM = 567;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const colours: Readonly<Record<Finding['severity'], string>> = {
  error: 'C72E0F',
  warning: '8A6D00',
  information: '00539C',
  hint: '555555',
};

const run = (options: IRunOptions): TextRun => new TextRun(options);

/** The report as a Word file, for the person who approves the draft. */
export async function reportDocx(report: ReportAnswer): Promise<Uint8Array> {
  const { language, title, about, families, none, labels } = report;
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  const document = new Document({
    title,
    creator: 'Party Documents',
    styles: {
      default: {
        document: { run: { font: 'Times New Roman', size: TEXT_SIZE, language: { value: locale } } },
        title: { run: { size: 32, bold: true }, paragraph: { spacing: { after: 240 } } },
        heading1: { run: { size: 28, bold: true }, paragraph: { spacing: { before: 320, after: 120 } } },
        heading2: {
          run: { size: TEXT_SIZE, bold: true },
          paragraph: { spacing: { before: 200, after: 60 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 2 * CM, bottom: 2 * CM, left: 3 * CM, right: 1.5 * CM },
          },
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: 'center',
                children: [run({ children: [PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(title)] }),
          aboutTable(about),
          ...(families.length > 0 ? [] : [new Paragraph({ children: [new TextRun(none)] })]),
          ...families.flatMap((family) => [
            new Paragraph({
              heading: HeadingLevel.HEADING_1,
              children: [new TextRun(`${family.title} (${family.findings.length})`)],
            }),
            ...family.findings.flatMap((finding) => findingParagraphs(finding, labels)),
          ]),
          new Paragraph({ spacing: { before: 800 }, children: [new TextRun(`${labels.approve}:`)] }),
        ],
      },
    ],
  });
  const packed: ArrayBuffer = await Packer.toArrayBuffer(document);
  return new Uint8Array(packed);
}

function aboutTable(about: ReportAnswer['about']): Table {
  const cell = (text: string, width: number): TableCell =>
    new TableCell({
      borders: noBorders,
      width: { size: width, type: WidthType.DXA },
      children: [new Paragraph({ children: [new TextRun(text)] })],
    });
  return new Table({
    columnWidths: [5 * CM, 11 * CM],
    width: { size: 16 * CM, type: WidthType.DXA },
    rows: about.map(
      ({ label, value }) => new TableRow({ children: [cell(label, 5 * CM), cell(value, 11 * CM)] }),
    ),
  });
}

function findingParagraphs(finding: Finding, labels: ReportAnswer['labels']): Paragraph[] {
  const { place, title, quote, message, clause, fixes, severity, severityName, rule } = finding;
  const side = { style: BorderStyle.SINGLE, size: 18, space: 8, color: colours[severity] };
  const line = (children: TextRun[], keepNext = true): Paragraph =>
    new Paragraph({ children, keepNext, keepLines: true, indent: { left: 284 }, border: { left: side } });
  const lines = [
    line([new TextRun(quote[0]), run({ text: quote[1], bold: true, underline: {} }), new TextRun(quote[2])]),
    line([new TextRun(message)]),
    ...(clause === undefined ? [] : [line([run({ text: `${labels.clause}: ${clause}`, italics: true })])]),
    ...fixes.map((fix) => line([new TextRun(`${labels.fix}: ${fix}`)])),
    line([run({ text: `${severityName} · ${rule}`, size: 20 })], false),
  ];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(`${place} – ${title}`)] }),
    ...lines,
  ];
}
