import type { Span } from '../text/span';

/**
 * Text shown in a hover. Everything that comes from a draft or a table goes in through `text` and `strong`, which
 * escape it: it never becomes a link, a command or HTML.
 */
export class RichText {
  readonly #markdown: string[] = [];
  readonly #plain: string[] = [];

  /** Adds a piece as it is, to be read as plain words. */
  text(words: string): this {
    this.#markdown.push(escapeMarkdown(words));
    this.#plain.push(words);
    return this;
  }

  strong(words: string): this {
    this.#markdown.push('**', escapeMarkdown(words.trim()), '**');
    this.#plain.push(words);
    return this;
  }

  /** Ends a paragraph. */
  end(): this {
    this.#markdown.push('\n\n');
    this.#plain.push('\n');
    return this;
  }

  get markdown(): string {
    return this.#markdown.join('').trimEnd();
  }

  get plain(): string {
    return this.#plain.join('').trimEnd();
  }
}

const PUNCTUATION = /[!"#$%&'()*+,\-./:;<=>?@[\\\]^_`{|}~]/g;

/** Escapes every ASCII punctuation character, so that no construct, autolink or tag is left; line breaks are spaces. */
export function escapeMarkdown(words: string): string {
  return words.replace(/[\r\n\t]+/g, ' ').replace(PUNCTUATION, '\\$&');
}

/** What is shown where the pointer rests, and the words that it is about. */
export interface Hover {
  readonly contents: RichText;
  readonly span: Span;
}
