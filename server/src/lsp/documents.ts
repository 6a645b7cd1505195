import type { TextDocumentsConfiguration } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Characters, PiecedText } from '../text/pieces';
import { LineIndex, type TextChange } from '../text/source';
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

/** A document that a client has open: its text as it is now, and its lines. */
export class OpenDocument implements Pick<TextDocument, 'uri' | 'languageId' | 'version' | 'getText'> {
  #text: PiecedText;
  #lines: LineIndex;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    text: string,
  ) {
    this.#text = new PiecedText([text]);
    this.#lines = new LineIndex(text);
  }

  get text(): Characters {
    return this.#text;
  }

  get lines(): LineIndex {
    return this.#lines;
  }

  /** The text as a string: of a long one that is typed in, it takes longer than to read what a key changes. */
  getText(): string {
    return String(this.#text);
  }

  replace(text: string): void {
    this.#text = new PiecedText([text]);
    this.#lines = new LineIndex(text);
  }

  edit(change: TextChange, put: string): void {
    this.#text = this.#text.edited(change.from, change.to, put);
    this.#lines = this.#lines.edited(this.#text, change);
  }
}

/** Keeps documents in step with the client, whatever encoding its positions have, and notes where it types. */
export function documentSync(
  positions: () => Positions,
  typing: Typing,
  edits: Edits,
): TextDocumentsConfiguration<OpenDocument> {
  return {
    create(uri, languageId, version, text) {
      edits.noteWhole(uri);
      return new OpenDocument(uri, languageId, version, text);
    },
    update(document, changes, version) {
      const { uri } = document;
      let typedAt: TypedPlace | undefined;
      for (const [i, change] of changes.entries()) {
        if (!('range' in change)) {
          typedAt = undefined;
          edits.noteWhole(uri);
          document.replace(change.text);
          continue;
        }
        const { start, end } = positions().offsets(document.lines, change.range);
        const edit: TextChange = { from: Math.min(start, end), to: Math.max(start, end) };
        // Keys that follow fast come together, each where the one before ended; several cursors do not.
        const goesOn = i === 0 || (typedAt?.ended === false && typedAt.offset === edit.to);
        typedAt = goesOn ? typedPlace(edit, change.text) : undefined;
        edits.note(uri, edit, change.text.length);
        document.edit(edit, change.text);
      }
      document.version = version;
      typing.note(uri, version, typedAt);
      return document;
    },
  };
}

/** A line break, with the indentation that an editor adds. */
const LINE_BREAK = /^\r?\n[ \t]*$/;

/** Where a change types, in the document as it will be; undefined where it is no typing. */
function typedPlace({ from, to }: TextChange, text: string): TypedPlace | undefined {
  if (to - from > TYPED) return undefined;
  if (LINE_BREAK.test(text)) return { offset: from, ended: true };
  if (text.length > TYPED || /[\r\n]/.test(text)) return undefined;
  return { offset: from + text.length, ended: false };
}
