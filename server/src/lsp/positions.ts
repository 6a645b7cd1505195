import type { Location, PositionEncodingKind } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import type { Place } from '../archive/types';
import type { LineIndex, Position } from '../text/source';
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

/** Bytes or code points of a code point at `at`, and its length in UTF-16 units. A lone surrogate counts as U+FFFD. */
function measure(text: string, at: number, encoding: Encoding): { units: number; size: number } {
  const code = text.codePointAt(at) ?? 0;
  const units = code > 0xffff ? 2 : 1;
  if (encoding === 'utf-32') return { units, size: 1 };
  return { units, size: code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4 };
}

function samePosition(one: Position, other: Position): boolean {
  return one.line === other.line && one.character === other.character;
}

/** Converts between UTF-16 offsets and positions in the encoding agreed on with the client. */
export class Positions {
  constructor(
    readonly encoding: Encoding,
    /** Whether the client shows the text of Word files (`shownUri`). */
    readonly showsWord = false,
  ) {}

  /** Units of the encoding for a number of UTF-16 units from the start of a line. */
  encode(line: string, character: number): number {
    if (this.encoding === 'utf-16') return character;
    let size = 0;
    for (let i = 0; i < character && i < line.length;) {
      const step = measure(line, i, this.encoding);
      i += step.units;
      size += step.size;
    }
    return size;
  }

  /** UTF-16 units for a number of the encoding's units from the start of a line; clipped to the line. */
  decode(line: string, character: number): number {
    if (this.encoding === 'utf-16') return Math.max(0, Math.min(character, line.length));
    let i = 0;
    for (let size = 0; i < line.length;) {
      const step = measure(line, i, this.encoding);
      size += step.size;
      if (size > character) break;
      i += step.units;
    }
    return i;
  }

  /** The offset of a position, clipped to the text and its line. */
  offset(lines: LineIndex, { line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= lines.lineCount) return lines.text.length;
    return lines.lineStart(line) + this.decode(lines.lineText(line), character);
  }

  offsets(lines: LineIndex, { start, end }: ProtocolRange): { readonly start: number; readonly end: number } {
    return { start: this.offset(lines, start), end: this.offset(lines, end) };
  }

  position(lines: LineIndex, offset: number): Position {
    const { line, character } = lines.positionAt(Math.max(0, Math.min(offset, lines.text.length)));
    if (this.encoding === 'utf-16') return { line, character };
    return { line, character: this.encode(lines.lineText(line), character) };
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
