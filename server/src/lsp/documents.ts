import type { TextDocumentContentChangeEvent, TextDocumentsConfiguration } from 'vscode-languageserver';
import type { Position } from '../text/lines';
import type { TextChange } from '../text/source';
import { OpenDocument } from './open-document';
import type { Positions } from './positions';

/** Longest replacement that still is typing: an input method replaces a syllable to set its tone mark. */
const TYPED = 8;

/** Where the last edit was (UTF-16 offset): just after typed text, or before a line break that was typed. */
interface TypedPlace {
  readonly offset: number;
  readonly ended: boolean;
}

/** Where a person types at this moment, by document; a paste or a fix is no typing. */
export class Typing {
  readonly #places = new Map<string, TypedPlace & { readonly version: number }>();

  /** UTF-16 offset just after the last typed text; undefined where the last edit was not typing, or ended the line. */
  placeIn(uri: string, version: number): number | undefined {
    const place = this.#place(uri, version);
    return place?.ended === false ? place.offset : undefined;
  }

  /** UTF-16 offset in the line that is written, or was ended by the last edit: what it belongs to may go on. */
  lineIn(uri: string, version: number): number | undefined {
    return this.#place(uri, version)?.offset;
  }

  note(uri: string, version: number, place: TypedPlace | undefined): void {
    if (place === undefined) this.#places.delete(uri);
    else this.#places.set(uri, { ...place, version });
  }

  #place(uri: string, version: number): TypedPlace | undefined {
    const place = this.#places.get(uri);
    return place?.version === version ? place : undefined;
  }

  forget(uri: string): void {
    this.#places.delete(uri);
  }
}

/** What was changed of a text (`TextChange`), and where that ends now. */
interface Edited extends TextChange {
  readonly end: number;
}

/** What clients changed of documents since these were last read, as one change of each. */
export class Edits {
  /** Undefined where a client gave a whole text. */
  readonly #since = new Map<string, Edited | undefined>();

  /** Notes that the units from `from` to before `to` are others now. */
  note(uri: string, { from, to }: TextChange, length: number): void {
    const last = this.#since.get(uri);
    if (!last && this.#since.has(uri)) return;
    const before = last ?? { from, to, end: to };
    this.#since.set(uri, {
      from: Math.min(before.from, from),
      to: before.to + Math.max(0, to - before.end),
      end: Math.max(before.end, to) + length - (to - from),
    });
  }

  noteWhole(uri: string): void {
    this.#since.set(uri, undefined);
  }

  /** The change since the last reading, which is now; undefined where it is not known. */
  take(uri: string): TextChange | undefined {
    const edited = this.#since.get(uri);
    this.#since.delete(uri);
    return edited;
  }
}

/** Keeps documents in step with the client, whatever encoding its positions have, and notes where it types. */
export function documentSync(
  positions: () => Positions,
  typing: Typing,
  edits: Edits,
): TextDocumentsConfiguration<OpenDocument> {
  const inUtf16 = (document: OpenDocument, { line, character }: Position): Position => {
    const codec = positions();
    if (codec.encoding === 'utf-16') return { line, character };
    const [start, end] = [line, line + 1].map((one) => document.offsetAt({ line: one, character: 0 }));
    return { line, character: codec.decode(document.text.slice(start, end), character) };
  };
  return {
    create(uri, languageId, version, text) {
      edits.noteWhole(uri);
      return new OpenDocument(uri, languageId, version, text);
    },
    update(document, changes, version) {
      let typedAt: TypedPlace | undefined;
      for (const [i, change] of changes.entries()) {
        const known = toUtf16(change, (position) => inUtf16(document, position));
        // Keys that follow fast come together, each where the one before ended; several cursors do not.
        const goesOn = i === 0 || (typedAt !== undefined && endsAt(document, known, typedAt));
        typedAt = goesOn ? typedPlace(document, known) : undefined;
        noteEdit(document, known, edits);
        document.update([known], version);
      }
      if (changes.length === 0) document.update([], version);
      typing.note(document.uri, version, typedAt);
      return document;
    },
  };
}

function noteEdit(document: OpenDocument, change: TextDocumentContentChangeEvent, edits: Edits): void {
  if (!('range' in change)) {
    edits.noteWhole(document.uri);
    return;
  }
  edits.note(document.uri, document.replacedBy(change.range), change.text.length);
}

function toUtf16(
  change: TextDocumentContentChangeEvent,
  convert: (position: Position) => Position,
): TextDocumentContentChangeEvent {
  if (!('range' in change)) return change;
  return { text: change.text, range: { start: convert(change.range.start), end: convert(change.range.end) } };
}

/** A line break, with the indentation that an editor adds. */
const LINE_BREAK = /^\r?\n[ \t]*$/;

/** Whether a change is made at the place just typed at. */
function endsAt(
  document: OpenDocument,
  change: TextDocumentContentChangeEvent,
  { offset, ended }: TypedPlace,
): boolean {
  return !ended && 'range' in change && document.offsetAt(change.range.end) === offset;
}

/** Where the change types, in the document as it will be; undefined where it is no typing. */
function typedPlace(document: OpenDocument, change: TextDocumentContentChangeEvent): TypedPlace | undefined {
  if (!('range' in change)) return undefined;
  const start = document.offsetAt(change.range.start);
  if (document.offsetAt(change.range.end) - start > TYPED) return undefined;
  if (LINE_BREAK.test(change.text)) return { offset: start, ended: true };
  if (change.text.length > TYPED || /[\r\n]/.test(change.text)) return undefined;
  return { offset: start + change.text.length, ended: false };
}
