import type { Location, PositionEncodingKind } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Place } from '../archive/types';
import type { LineIndex, Position } from '../text/lines';
import { WORD_FILE } from '../workspace/files';

export type Encoding = 'utf-16' | 'utf-8' | 'utf-32';

export interface ProtocolRange {
  readonly start: Position;
  readonly end: Position;
}

/** Scheme of the read-only documents with the text of Word files, which a client makes that says `showsWord`. */
const WORD_TEXT = 'partydoc-word';

/** The address of such a document: the name of the Word file, and its whole address as the query. */
function shownFile(uri: string): string {
  const path = `/${Utils.basename(URI.parse(uri))}`;
  return URI.from({ scheme: WORD_TEXT, path, query: uri }).toString();
}

/** The encoding to talk in: the client's first choice among those we know; UTF-16 where it says nothing. */
export function chooseEncoding(offered: readonly PositionEncodingKind[] | undefined): Encoding {
  const known = offered?.find((kind) => kind === 'utf-16' || kind === 'utf-8' || kind === 'utf-32');
  return known ?? 'utf-16';
}

/** How far a line was counted: UTF-16 units, and units of the encoding. */
interface Count {
  readonly units: number;
  readonly size: number;
}

const START: Count = { units: 0, size: 0 };

/** Bytes or code points of a code point. A lone surrogate counts as U+FFFD. */
function sizeOf(code: number, encoding: Encoding): number {
  if (encoding === 'utf-32') return 1;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** Counts a line on, up to a number of its UTF-16 units or of the encoding's, whichever is reached first. */
function count(line: string, from: Count, to: Count, encoding: Encoding): Count {
  let { units, size } = from;
  while (units < to.units && units < line.length) {
    const code = line.codePointAt(units) ?? 0;
    const step = sizeOf(code, encoding);
    if (size + step > to.size) break;
    units += code > 0xffff ? 2 : 1;
    size += step;
  }
  return { units, size };
}

function samePosition(one: Position, other: Position): boolean {
  return one.line === other.line && one.character === other.character;
}

/** Converts between UTF-16 offsets and positions in the encoding agreed on with the client. */
export class Positions {
  #counted: (Count & { readonly lines: LineIndex; readonly line: number }) | undefined;

  constructor(
    readonly encoding: Encoding,
    /** Whether the client shows the text of Word files (`shownUri`). */
    readonly showsWord = false,
  ) {}

  /** Units of the encoding for a number of UTF-16 units from the start of a line. */
  encode(line: string, character: number): number {
    if (this.encoding === 'utf-16') return character;
    return count(line, START, { units: character, size: Infinity }, this.encoding).size;
  }

  /** UTF-16 units for a number of the encoding's units from the start of a line; clipped to the line. */
  decode(line: string, character: number): number {
    if (this.encoding === 'utf-16') return Math.max(0, Math.min(character, line.length));
    return count(line, START, { units: Infinity, size: character }, this.encoding).units;
  }

  /** Counts a line of a text, on from where it was counted to last: of an endless line many places are asked for in order. */
  #count(lines: LineIndex, line: number, to: Count): Count {
    const last = this.#counted;
    const goesOn =
      last?.lines === lines && last.line === line && last.units <= to.units && last.size <= to.size;
    const counted = count(lines.lineText(line), goesOn ? last : START, to, this.encoding);
    this.#counted = { lines, line, ...counted };
    return counted;
  }

  /** The offset of a position, clipped to the text and its line. */
  offset(lines: LineIndex, { line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= lines.lineCount) return lines.text.length;
    const start = lines.lineStart(line);
    if (this.encoding === 'utf-16') return start + this.decode(lines.lineText(line), character);
    return start + this.#count(lines, line, { units: Infinity, size: character }).units;
  }

  offsets(lines: LineIndex, { start, end }: ProtocolRange): { readonly start: number; readonly end: number } {
    return { start: this.offset(lines, start), end: this.offset(lines, end) };
  }

  position(lines: LineIndex, offset: number): Position {
    const { line, character } = lines.positionAt(Math.max(0, Math.min(offset, lines.text.length)));
    if (this.encoding === 'utf-16') return { line, character };
    return { line, character: this.#count(lines, line, { units: character, size: Infinity }).size };
  }

  /**
   * A place of a text that is not at hand (first line, character, last line, character; UTF-16). In another encoding its
   * characters cannot be counted without the text: the start of its line has to do.
   */
  rangeOutside([line, character, endLine, endCharacter]: Place): ProtocolRange {
    if (this.encoding !== 'utf-16') return { start: { line, character: 0 }, end: { line, character: 0 } };
    return { start: { line, character }, end: { line: endLine, character: endCharacter } };
  }

  /**
   * Where a place of another file is shown: in the file itself or, of a Word file, in the document that the client makes
   * of it. A client that makes none is led to the file.
   */
  locationOutside(uri: string, place: Place, range: ProtocolRange = this.rangeOutside(place)): Location {
    const shown = this.shownUri(uri);
    if (shown !== uri || !WORD_FILE.test(uri)) return { uri: shown, range };
    const start = { line: 0, character: 0 };
    return { uri, range: { start, end: start } };
  }

  /** The address under which the client shows a file. */
  shownUri(uri: string): string {
    return this.showsWord && WORD_FILE.test(uri) ? shownFile(uri) : uri;
  }

  /** The range of a place, and that which it had (`last`) where it has that still: of many places few move. */
  rangeAgain(
    lines: LineIndex,
    place: { readonly start: number; readonly end: number },
    last: ProtocolRange | undefined,
  ): ProtocolRange {
    const stays =
      this.encoding === 'utf-16' &&
      last !== undefined &&
      lines.isAt(place.start, last.start) &&
      lines.isAt(place.end, last.end);
    if (stays) return last;
    const range = this.range(lines, place);
    return last && samePosition(last.start, range.start) && samePosition(last.end, range.end) ? last : range;
  }

  range(lines: LineIndex, place: { readonly start: number; readonly end: number }): ProtocolRange {
    return { start: this.position(lines, place.start), end: this.position(lines, place.end) };
  }
}
