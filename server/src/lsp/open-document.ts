import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { Pieces } from '../text/pieces';
import { LineIndex, type Position, type TextChange } from '../text/source';

/**
 * A document that is open in an editor. The library's own holds its text as one string, which engines write anew at every
 * key; this one holds what models are made of.
 */
export class OpenDocument implements Pick<
  TextDocument,
  'uri' | 'languageId' | 'version' | 'getText' | 'offsetAt'
> {
  #lines: LineIndex | undefined;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    public version: number,
    public text: Pieces,
  ) {}

  get lines(): LineIndex {
    return (this.#lines ??= new LineIndex(this.text));
  }

  getText(range?: Range): string {
    if (!range) return this.text.toString();
    return this.text.slice(this.offsetAt(range.start), this.offsetAt(range.end));
  }

  /** No place stands behind the text of its line. */
  offsetAt({ line, character }: Position): number {
    if (line < 0) return 0;
    if (line >= this.lines.lineCount) return this.text.length;
    const most = character <= 0 ? 0 : this.lines.lineText(line).length;
    return this.lines.lineStart(line) + Math.min(Math.max(0, character), most);
  }

  /** Puts a text in place of what is changed. */
  edit(change: TextChange, text: string): void {
    this.text = this.text.edited(change, text);
    this.#lines = this.#lines?.edited(this.text, change);
  }

  replace(text: string): void {
    this.text = Pieces.of(text);
    this.#lines = undefined;
  }
}
