import { pageWord } from '../knowledge/page-words';
import { nth } from '../text/certain';
import { Notes, type Note } from './notes';
import { Numbering, type NumberedAs } from './numbering';
import type { WordPackage } from './package';
import { type FieldState, FOOTNOTE, isPageNumber, paragraphText } from './paragraph';
import { ImportProblem } from './problem';
import { bordered, centred, Styles } from './styles';
import { child, childrenOf, type Element, elements, flag, numberValue, parseXml, value } from './xml';

/** A paragraph as it is read; `text` may have line breaks. */
interface Paragraph {
  readonly text: string;
  /** One-based; an empty one has the number of the one before. */
  readonly number: number;
  readonly centred: boolean;
  /** It follows the one before without a blank line. */
  readonly close: boolean;
}

/** The text of a Word file. */
export interface ReadDocument {
  readonly text: string;
  /** For each line of the text the number of its paragraph; empty paragraphs are not counted. */
  readonly paragraphs: readonly number[];
  readonly notes: readonly Note[];
}

/** A borderless table of more rows is one of data all the same. */
const MOST_LAYOUT_ROWS = 6;
const MOST_LAYOUT_COLUMNS = 3;

/** Reads the parts of a Word file. Throws an `ImportProblem`. */
export function readDocument(file: WordPackage): ReadDocument {
  const part = (name: string): Element | undefined => {
    const source = file.part(name);
    return source === undefined ? undefined : parseXml(source);
  };
  const main = part('word/document.xml');
  const content = child(main, 'w:body');
  if (!content) throw new ImportProblem('damaged');
  const reader = new Reader(new Styles(part('word/styles.xml')), new Numbering(part('word/numbering.xml')));
  const read = reader.blocks(content);
  const feet = reader.footnotes(part('word/footnotes.xml'), part('word/endnotes.xml'));
  const marks = new Map<string, Paragraph>();
  for (const name of file.names)
    if (/^word\/(?:header|footer)\d*\.xml$/.test(name))
      for (const mark of reader.pageMargin(part(name))) marks.set(mark.text, mark);
  // The head follows right below a mark that stands above it.
  const first = marks.size > 0 ? read.findIndex(({ text }) => text !== '') : 0;
  const body = read.slice(first).map((one, i) => (marks.size > 0 && i === 0 ? { ...one, close: true } : one));
  const assembled = assemble([...marks.values(), ...body, ...feet]);
  if (assembled.text.trim() === '') throw new ImportProblem('no-text');
  return { ...assembled, notes: reader.notes.all() };
}

class Reader {
  readonly notes = new Notes();
  readonly #fields: FieldState = { open: [] };
  #count = 0;
  /** Ids of footnotes in the order of their marks, with the paragraph of the mark. */
  readonly #marked: { readonly id: string; readonly paragraph: number }[] = [];

  constructor(
    readonly styles: Styles,
    readonly numbering: Numbering,
  ) {}

  /** Paragraphs of a body, a cell or a text box. */
  blocks(parent: Element): Paragraph[] {
    return elements(parent).flatMap((one): Paragraph[] => {
      switch (one.name) {
        case 'w:p':
          return this.#paragraph(one);
        case 'w:tbl':
          return this.#table(one);
        case 'w:sdt':
        case 'w:sdtContent':
        case 'w:customXml':
        case 'w:ins':
        case 'w:moveTo':
          return this.blocks(one);
        case 'w:del':
        case 'w:moveFrom':
          this.notes.add('deleted', this.#count);
          return [];
        case 'mc:AlternateContent': {
          const choice = child(one, 'mc:Choice') ?? child(one, 'mc:Fallback');
          return choice ? this.blocks(choice) : [];
        }
        case 'w:altChunk':
          this.notes.add('object', this.#count);
          return [];
        default:
          return [];
      }
    });
  }

  #paragraph(element: Element): Paragraph[] {
    const properties = child(element, 'w:pPr');
    const style = value(properties, 'w:pStyle');
    const facts = this.styles.ofParagraph(style);
    const reading = {
      styles: this.styles,
      notes: this.notes,
      fields: this.#fields,
      paragraph: this.#count + 1,
    };
    const { text, boxes, footnotes } = paragraphText(element, reading);
    const label = this.#label(properties, style);
    const whole = `${label}${this.#withMarks(text, footnotes)}`.trim();
    if (whole !== '') this.#count++;
    const own: Paragraph = {
      text: whole,
      number: this.#count,
      centred: centred(properties) ?? facts.centred ?? false,
      close: false,
    };
    // What stands in a text box comes after the paragraph that holds it.
    return [own, ...boxes.flatMap((box) => this.blocks(box))];
  }

  #withMarks(text: string, footnotes: readonly string[]): string {
    let i = 0;
    return text.replaceAll(FOOTNOTE, () => {
      this.#marked.push({ id: nth(footnotes, i++), paragraph: this.#count + 1 });
      return `[${this.#marked.length}]`;
    });
  }

  #label(properties: Element | undefined, style: string | undefined): string {
    const numbered = this.#numbered(properties, style);
    const label = numbered && this.numbering.next(numbered);
    if (!label) return '';
    if (label.unknown === true) this.notes.add('number-format', this.#count + 1, label.text);
    return label.text + label.suffix;
  }

  #numbered(properties: Element | undefined, style: string | undefined): NumberedAs | undefined {
    const direct = child(properties, 'w:numPr');
    const facts = this.styles.of(style);
    const list = value(direct, 'w:numId') ?? facts.list;
    if (list === undefined || list === '0') return undefined;
    const ofStyle = style === undefined ? undefined : this.numbering.ofStyle(style);
    const level =
      numberValue(direct, 'w:ilvl') ?? facts.level ?? (ofStyle?.list === list ? ofStyle.level : undefined);
    return { list, level: level ?? 0 };
  }

  #table(table: Element): Paragraph[] {
    const rows = childrenOf(table, 'w:tr').map((row) => cellsOf(row));
    const properties = child(table, 'w:tblPr');
    const lines =
      bordered(child(properties, 'w:tblBorders')) ??
      this.styles.of(value(properties, 'w:tblStyle')).bordered ??
      false;
    const columns = Math.max(0, ...rows.map((row) => row.length));
    const layout = !lines && rows.length <= MOST_LAYOUT_ROWS && columns <= MOST_LAYOUT_COLUMNS;
    if (layout || columns <= 1) return this.#layout(rows);
    return this.#dataTable(table, rows);
  }

  /** A table that only puts things side by side: the head of a document, or its end. */
  #layout(rows: readonly (readonly Element[])[]): Paragraph[] {
    const read = rows.map((row) => row.map((cell) => this.blocks(cell)));
    const heading = read.flat().find((cell) => cell.some(({ text }) => pageWord(text) === 'heading'));
    if (!heading)
      // Recipients and signature stay apart; the lines of each stay together.
      return signaturesLast(read).flatMap((cell) => cell.map((one, i) => ({ ...one, close: i > 0 })));
    // The heading goes first, though the issuer stands to its left.
    const end = heading.findIndex(({ text }) => pageWord(text) === 'heading') + 1;
    const rest = read.flatMap((row) =>
      urgencyLast(row.flatMap((cell) => (cell === heading ? cell.slice(end) : cell))),
    );
    return (
      [...heading.slice(0, end), ...rest]
        .filter(({ text }) => text !== '')
        // A small letter right below would carry the line above on.
        .map((one, i) => ({ ...one, centred: false, close: i > 0 && !/^\p{Ll}/u.test(one.text) }))
    );
  }

  #dataTable(table: Element, rows: readonly (readonly Element[])[]): Paragraph[] {
    const header = flag(child(childrenOf(table, 'w:tr')[0], 'w:trPr'), 'w:tblHeader') === true;
    const lines = rows.flatMap((row, i): Paragraph[] => {
      const cells = row.flatMap((cell): string[] => {
        const properties = child(cell, 'w:tcPr');
        const span = numberValue(properties, 'w:gridSpan') ?? 1;
        if (span > 1 || child(properties, 'w:vMerge')) this.notes.add('merged-cells', this.#count + 1);
        const read = this.blocks(cell);
        const text = read.map((one) => one.text.replaceAll('\n', ' ')).filter((one) => one !== '');
        return [
          text.join(' ').replaceAll('|', '\\|'),
          ...Array.from({ length: Math.min(span, 64) - 1 }, () => ''),
        ];
      });
      const line = { number: this.#count, centred: false, close: i > 0 };
      const rule = { ...line, text: `|${cells.map(() => ' --- |').join('')}`, close: true };
      const shown = { ...line, text: `| ${cells.join(' | ')} |` };
      return header && i === 0 ? [shown, rule] : [shown];
    });
    return lines;
  }

  /** The footnotes under the text, each with its number. */
  footnotes(feet: Element | undefined, ends: Element | undefined): Paragraph[] {
    const found = new Map<string, Element>();
    for (const one of childrenOf(feet, 'w:footnote')) found.set(`f${one.attributes['w:id'] ?? ''}`, one);
    for (const one of childrenOf(ends, 'w:endnote')) found.set(`e${one.attributes['w:id'] ?? ''}`, one);
    // Reading a footnote may not meet marks of others without end.
    return this.#marked.slice().map(({ id, paragraph }, i) => {
      const note = found.get(id);
      const text = note ? this.blocks(note).map((one) => one.text) : [];
      const shown = text.filter((one) => one !== '').join(' ');
      return { text: `[${i + 1}] ${shown}`.trim(), number: paragraph, centred: false, close: i > 0 };
    });
  }

  /** Marks of circulation in a header or footer; notes what else it says but the number of the page. */
  pageMargin(part: Element | undefined): Paragraph[] {
    if (!part) return [];
    const lines = this.blocks(part);
    const marks = lines.filter(({ text }) => pageWord(text) === 'circulation');
    const text = lines
      .filter((one) => !marks.includes(one))
      .map((one) => one.text)
      .join(' ')
      .trim();
    if (!isPageNumber(text)) this.notes.add('header-footer', 0, text.slice(0, 80));
    return marks.map((one) => ({ ...one, number: 1, close: true }));
  }
}

/** The mark of urgency stands below the number, in a draft below the date that is beside it. */
function urgencyLast(row: readonly Paragraph[]): Paragraph[] {
  const isMark = ({ text }: Paragraph): boolean => pageWord(text) === 'urgency';
  return [...row.filter((one) => !isMark(one)), ...row.filter(isMark)];
}

/** Blanks between two columns, as templates have them. */
const COLUMN_GAP = ' '.repeat(10);

/** The cells of a borderless table, each a group of lines; two signatures side by side as two columns below the others. */
function signaturesLast(rows: readonly (readonly (readonly Paragraph[])[])[]): Paragraph[][] {
  const signed: Paragraph[][] = [];
  const others: Paragraph[][] = [];
  for (const row of rows) {
    const cells = row.map((cell) => cell.filter(({ text }) => text !== '')).filter((cell) => cell.length > 0);
    const pairs = sideBySide(cells, signed.length > 0);
    if (pairs) signed.push(...pairs.map((line) => [line]));
    else others.push(...cells.map((cell) => [...cell]));
  }
  return [...others, ...signed];
}

/** Two signatures of as many lines, the first of each in capitals, and the names below them; undefined for other cells. */
function sideBySide(
  cells: readonly (readonly Paragraph[])[],
  names: boolean,
): readonly Paragraph[] | undefined {
  const [left, right, more] = cells;
  if (!left || !right || more || left.length !== right.length) return undefined;
  const posts = [left, right].every(([first]) => first && isCapitals(first.text));
  if (!posts && !(names && left.length === 1)) return undefined;
  return left.map((one, i) => ({ ...one, text: `${one.text}${COLUMN_GAP}${right[i]?.text ?? ''}` }));
}

function isCapitals(text: string): boolean {
  return /\p{Lu}/u.test(text) && text === text.toUpperCase();
}

function cellsOf(row: Element): Element[] {
  return elements(row).flatMap((one) => {
    if (one.name === 'w:tc') return [one];
    if (one.name === 'w:sdt') return childrenOf(one, 'w:sdtContent').flatMap(cellsOf);
    return one.name === 'w:customXml' ? cellsOf(one) : [];
  });
}

/** Lines, with a blank one between paragraphs that stand apart. */
function assemble(all: readonly Paragraph[]): Omit<ReadDocument, 'notes'> {
  const lines: string[] = [];
  const paragraphs: number[] = [];
  let before: Paragraph | undefined;
  let gap = false;
  // In the list of those whom a letter is for.
  let named = false;
  for (const one of all) {
    if (one.text === '') {
      gap = true;
      continue;
    }
    const close: boolean =
      one.close || (one.centred && before?.centred === true) || (named && one.text.startsWith('- '));
    named = close && named ? true : addressee(one.text);
    if (before && (!close || gap)) {
      lines.push('');
      paragraphs.push(before.number);
    }
    for (const line of one.text.split('\n')) {
      lines.push(line.trimEnd());
      paragraphs.push(one.number);
    }
    before = one;
    gap = false;
  }
  return { text: lines.length === 0 ? '' : `${lines.join('\n')}\n`, paragraphs };
}

function addressee(text: string): boolean {
  return text.endsWith(':') && pageWord(text.slice(0, -1)) === 'addressee';
}
