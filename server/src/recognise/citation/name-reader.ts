import type { Knowledge } from '../../knowledge';
import { citationWords, type CitationWordKind, issuerNames } from '../../knowledge/citation-words';
import { nth } from '../../text/certain';
import { ordinalAt } from '../../text/number-words';
import { looseRoman } from '../../text/roman';
import { isUpper } from '../../text/scan';
import { textWords } from '../../text/text-words';
import { keyAt, type Word } from '../../text/words';
import { type Range, YEAR } from './number';
import type { TypeWord } from './type-word';

/** A citation without a coded number; offsets in folded text. */
export interface FoundName extends Range {
  readonly kind: 'ordinal' | 'plenum' | 'congress' | 'law';
  readonly type: TypeWord;
  /** Of the document (“Nghị quyết 57”), the plenum or the congress. */
  readonly ordinal: string | undefined;
  readonly year: number | undefined;
  /** Roman. */
  readonly term: string | undefined;
  /** Rows of `data/issuers.csv` or `data/organs.csv`. */
  readonly issuerIds: readonly string[];
  /** What tells the document apart, under which its mentions meet; undefined where the ordinal alone does not. */
  readonly key: string | undefined;
}

const REACH = 240;
const ENGLISH_ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;

/** Reads on from a type word, the first of `words`; indices are into these. */
export class NameReader {
  readonly words: readonly Word[];
  readonly phrases = citationWords();
  readonly issuers;

  constructor(
    readonly text: string,
    at: number,
    knowledge: Knowledge,
    /** Offset before which all is taken by other citations. */
    readonly free: number,
  ) {
    this.words = textWords(text).between(at, Math.min(text.length, at + REACH));
    this.issuers = issuerNames(knowledge);
  }

  /** Whether “số” and a digit follow, be it after a remark: “(sửa đổi)”. */
  numberFollows(to: number): boolean {
    const rest = this.text.slice(to, to + 54);
    return /^(?: ?\([^()\d:;]{1,40}\))?[\s,(]{0,6}(?:số|No\.?)\s*(?::\s*)?\d/iu.test(rest);
  }

  is(i: number, kind: CitationWordKind): boolean {
    return this.phrases.longestAt(this.words, i)?.values.includes(kind) ?? false;
  }

  isCapitalised(i: number): boolean {
    const word = this.words[i];
    return word !== undefined && isUpper(this.text, word.from);
  }

  /** Whether nothing but spaces stands before the word (a comma too, if asked). */
  isJoined(i: number, comma = false): boolean {
    const [before, word] = [this.words[i - 1], this.words[i]];
    if (!before || !word) return false;
    const gap = this.text.slice(before.to, word.from).trim();
    return gap === '' || (comma && gap === ',');
  }

  /** A name from its type word to the word before index `end`. */
  result(kind: FoundName['kind'], type: TypeWord, end: number, rest: Partial<FoundName>): FoundName {
    return {
      from: type.from,
      to: nth(this.words, end - 1).to,
      kind,
      type,
      ordinal: undefined,
      year: undefined,
      term: undefined,
      issuerIds: [],
      key: undefined,
      ...rest,
    };
  }

  /** A year after a name: “năm 2024”, “2024”. */
  year(i: number): { year: number | undefined; end: number } {
    const at = this.words[i]?.key === 'năm' ? i + 1 : i;
    const key = this.isJoined(i) ? keyAt(this.words, at) : '';
    return YEAR.test(key) && this.isJoined(at)
      ? { year: Number(key), end: at + 1 }
      : { year: undefined, end: i };
  }

  /** “4”, “thứ 4”, “thứ tám”, “4th”. */
  readOrdinal(i: number): { value: number; length: number } | undefined {
    const key = keyAt(this.words, i);
    const figure = this.#readFigure(i) ?? ENGLISH_ORDINAL.exec(key)?.[1];
    if (figure !== undefined) return { value: Number(figure), length: 1 };
    const behind = key === 'thứ' ? (this.readRoman(i + 1) ?? this.#readFigure(i + 1)) : undefined;
    if (behind !== undefined) return { value: behind, length: 2 };
    return ordinalAt(this.words, i, key === 'thứ' ? 'vi' : 'en');
  }

  romanOrdinal(i: number): { value: number; length: number } | undefined {
    const value = this.readRoman(i);
    return value === undefined ? undefined : { value, length: 1 };
  }

  #readFigure(i: number): number | undefined {
    const key = keyAt(this.words, i);
    return /^\d{1,2}$/.test(key) ? Number(key) : undefined;
  }

  readRoman(i: number): number | undefined {
    const word = this.words[i];
    const written = word ? this.text.slice(word.from, word.to) : '';
    return /^[IVX]+$/.test(written) ? looseRoman(written) : undefined;
  }
}
