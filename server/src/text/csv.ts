/**
 * CSV as Excel writes it: separated by commas, semicolons or tabs, cells in quotation marks, any line break, a byte order
 * mark or a line `sep=;` before the header. Unlike a parser for machines it knows where each cell stands, and goes on after
 * a fault: a person may be writing the file at this moment. Never throws; linear in the length of the text.
 */
export interface CsvCell {
  /** Without quotation marks. */
  readonly value: string;
  /** UTF-16 offsets in the text, the quotation marks included. */
  readonly start: number;
  readonly end: number;
}

export interface CsvRow {
  readonly cells: readonly CsvCell[];
  /** UTF-16 offsets of the first cell's start and the last cell's end. */
  readonly start: number;
  readonly end: number;
}

export interface CsvFault {
  /** `open`: a quotation mark without its counterpart; `stray`: text after a closing one; `long`: more cells than are read. */
  readonly kind: 'open' | 'stray' | 'long';
  readonly start: number;
  readonly end: number;
}

export interface Csv {
  readonly separator: string;
  /** The line break that the text uses first; LF where it has none. */
  readonly lineBreak: string;
  /** Rows with something in them, the header first. */
  readonly rows: readonly CsvRow[];
  readonly faults: readonly CsvFault[];
}

const SEPARATORS = [',', ';', '\t'];
/** More than an office's archive has; beyond it the file is something else. */
const MAX_CELLS = 1_000_000;

export function readCsv(text: string): Csv {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  const declared = /^sep=([,;\t])(?:\r\n|\n|\r|$)/i.exec(text.slice(from, from + 8));
  const separator = declared?.[1] ?? likelySeparator(text, from);
  const reader = new Reader(text, separator, from + (declared?.[0].length ?? 0));
  return {
    separator,
    lineBreak: /\r\n|\n|\r/.exec(text)?.[0] ?? '\n',
    rows: reader.rows(),
    faults: reader.faults,
  };
}

/** The sign that the header has most often outside quotation marks. */
function likelySeparator(text: string, from: number): string {
  const counts = new Map<string, number>();
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const sign = text.charAt(i);
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign === '\n' || sign === '\r') {
      if (counts.size > 0) break;
    } else if (SEPARATORS.includes(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return SEPARATORS.reduce((best, sign) => ((counts.get(sign) ?? 0) > (counts.get(best) ?? 0) ? sign : best));
}

class Reader {
  readonly faults: CsvFault[] = [];
  #at: number;
  #cells = 0;
  /** No closing quotation mark is left; looking for one again and again would not be linear. */
  #noneLeft = false;

  constructor(
    readonly text: string,
    readonly separator: string,
    from: number,
  ) {
    this.#at = from;
  }

  rows(): CsvRow[] {
    const found: CsvRow[] = [];
    while (this.#at < this.text.length) {
      const row = this.#row();
      if (row.cells.some(({ value }) => value.trim() !== '')) found.push(row);
      this.#cells += row.cells.length;
      if (this.#cells > MAX_CELLS) {
        this.faults.push({ kind: 'long', start: this.#at, end: this.text.length });
        break;
      }
    }
    return found;
  }

  /** Reads one row and the line break after it. */
  #row(): CsvRow {
    const start = this.#at;
    const cells: CsvCell[] = [];
    for (;;) {
      cells.push(this.text.charAt(this.#at) === '"' ? this.#quoted() : this.#plain());
      if (this.text.charAt(this.#at) !== this.separator) break;
      this.#at++;
    }
    const end = this.#at;
    if (this.text.charAt(this.#at) === '\r') this.#at++;
    if (this.text.charAt(this.#at) === '\n') this.#at++;
    return { cells, start, end };
  }

  #plain(): CsvCell {
    const start = this.#at;
    const end = (this.#at = this.#cellEnd(start));
    return { value: this.text.slice(start, end), start, end };
  }

  #cellEnd(from: number): number {
    let end = from;
    while (end < this.text.length) {
      const sign = this.text.charAt(end);
      if (sign === this.separator || sign === '\n' || sign === '\r') break;
      end++;
    }
    return end;
  }

  #quoted(): CsvCell {
    const start = this.#at;
    const close = this.#noneLeft ? -1 : this.#closing(start + 1);
    if (close < 0) {
      this.#noneLeft = true;
      const cell = this.#plain();
      this.faults.push({ kind: 'open', start, end: cell.end });
      return { ...cell, value: cell.value.slice(1) };
    }
    const inner = this.text.slice(start + 1, close).replaceAll('""', '"');
    const end = (this.#at = this.#cellEnd(close + 1));
    const rest = this.text.slice(close + 1, end);
    if (rest.trim() !== '') this.faults.push({ kind: 'stray', start: close + 1, end });
    return { value: inner + rest.trimEnd(), start, end };
  }

  /** Offset of the next quotation mark that is not doubled; -1 where there is none. */
  #closing(from: number): number {
    for (let i = this.text.indexOf('"', from); i >= 0; i = this.text.indexOf('"', i + 2))
      if (this.text.charAt(i + 1) !== '"') return i;
    return -1;
  }
}

/** A spreadsheet takes a cell that begins so for a formula and would run it. */
const FORMULA = /^[=+\-@]/;

/** A cell as it stands in a CSV, without spaces around it: quoted where it must be, and never a formula. */
export function csvCell(value: string, separator: string): string {
  const text = value.trim();
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What a cell says: without the apostrophe by which `csvCell`, like Excel, keeps it from being a formula. */
export function cellText(value: string): string {
  const text = value.trim();
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
