import {
  AlignmentType,
  Document,
  Header,
  LevelFormat,
  LevelSuffix,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { HEAD, mm, styles, wordLook } from './docx-looks';
import { bodyPart, headTables, ladderName, textLine } from './docx-parts';
import { EDGE, FOOTNOTE, headRows, INDENT, MARGIN, PAGE_NUMBER, PAPER } from './measures';
import type { BodyPart, Footnote, HeadLine, NumberFormat, Page } from './page';

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
    footnotes.map(({ runs }, i) => [
      i + 1,
      { children: [textLine([{ text: ' ' }, ...runs], wordLook(FOOTNOTE))] },
    ]),
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

const wordFormats: Readonly<Record<NumberFormat, (typeof LevelFormat)[keyof typeof LevelFormat]>> = {
  decimal: LevelFormat.DECIMAL,
  upperRoman: LevelFormat.UPPER_ROMAN,
  lowerRoman: LevelFormat.LOWER_ROMAN,
  upperLetter: LevelFormat.UPPER_LETTER,
  lowerLetter: LevelFormat.LOWER_LETTER,
  bullet: LevelFormat.BULLET,
};

/** In the middle of the upper margin, from the second page on. */
function pageNumber(): Header {
  const { run, paragraph } = wordLook(PAGE_NUMBER);
  const number = new TextRun({ ...run, children: [PageNumber.CURRENT] });
  return new Header({ children: [new Paragraph({ ...paragraph, children: [number] })] });
}

/** The first page has no number; a mark of circulation stands there at the right. */
function firstHeader(head: readonly HeadLine[]): Header {
  const lines = headRows(head).edge.map(({ role, text }) => textLine([{ text }], HEAD.get(role)));
  return new Header({ children: lines.length > 0 ? lines : [new Paragraph({})] });
}
