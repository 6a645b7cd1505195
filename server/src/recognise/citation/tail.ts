import type { Knowledge } from '../../knowledge';
import {
  citationWords,
  type CitationWordKind,
  type IssuerName,
  issuerNames,
} from '../../knowledge/citation-words';
import { nth } from '../../text/certain';
import { ordinalAt } from '../../text/number-words';
import { toRoman, looseRoman } from '../../text/roman';
import { isUpper } from '../../text/scan';
import { textWords } from '../../text/text-words';
import { keyAt, type Word } from '../../text/words';
import type { Range } from './number';

/** What follows a number in its clause; offsets in folded text. */
export interface Tail<Found> {
  readonly date: Found | undefined;
  readonly issuer: IssuerMention | undefined;
  readonly term: (Range & { readonly roman: string }) | undefined;
  readonly subject: Range | undefined;
  /** A comma stands before the date. */
  readonly comma: boolean;
  /** End of the last part but the subject. */
  readonly to: number;
}

/** The dates that were found in a text, by where they begin; offsets in folded text. */
export type DatePlaces<Found> = ReadonlyMap<number, { readonly date: Found; readonly to: number }>;

export interface IssuerMention extends Range {
  readonly names: readonly IssuerName[];
  /** The place that follows the organ's name; empty where none does. */
  readonly place: string;
}

const REACH = 420;
const MAX_UNKNOWN = 12;
/** Ends a clause; a full stop only before a space or at the end, so that dates and numbers keep theirs. */
const CLAUSE_END = /[;!?:…]|\.(?=\s|$)|\.\.\./u;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)$/;
const BRACKET = /[(“"«]/u;

/** Reads along the words after a number: date, issuer with its term, subject. */
export class TailReader<Found> {
  readonly #words: readonly Word[];
  readonly #phrases = citationWords();
  readonly #issuers;
  #at: number;
  #i = 0;
  readonly #tail: { -readonly [K in keyof Tail<Found>]: Tail<Found>[K] };

  constructor(
    readonly text: string,
    readonly from: number,
    readonly stop: number,
    readonly dates: DatePlaces<Found>,
    readonly knowledge: Knowledge,
  ) {
    // No part goes on over a semicolon, nor does a name with a comma in it: “của Bộ Chính trị; Ban Bí thư đã …”.
    const clause = text.slice(from, Math.min(stop, from + REACH)).split(';', 1);
    this.#words = textWords(text).between(from, from + nth(clause, 0).length);
    this.#issuers = issuerNames(knowledge);
    this.#at = from;
    this.#tail = {
      date: undefined,
      issuer: undefined,
      term: undefined,
      subject: undefined,
      comma: false,
      to: from,
    };
  }

  read(): Tail<Found> {
    while (this.#i < this.#words.length && this.#part());
    return this.#tail;
  }

  /** Reads one part; false where the citation ends. */
  #part(): boolean {
    const word = nth(this.#words, this.#i);
    const gap = this.text.slice(this.#at, word.from);
    if (CLAUSE_END.test(gap) || gap.includes(')') || gap.length > 6) {
      // A bracket that was opened within the citation may close within it: “(khoá XII)”.
      if (!/^\)[\s,]*$/u.test(gap) || this.#tail.to === this.from) return false;
    }
    if (this.#tail.subject === undefined && /[“"«]/u.test(gap) && this.#quoted(word.from)) return false;
    if (this.#date(this.#i, gap)) return true;
    const phrase = this.#phrases.longestAt(this.#words, this.#i);
    const is = (kind: CitationWordKind): boolean => phrase?.values.includes(kind) ?? false;
    if (phrase) {
      if (is('date-lead') && this.#date(this.#i + phrase.length, gap)) return true;
      if (is('issuer-lead') && this.#termOf(this.#i + phrase.length)) return true;
      if (is('issuer-lead') && this.#tail.issuer === undefined && this.#issuer(this.#i + phrase.length))
        return true;
      if (is('subject-lead') && !BRACKET.test(gap)) {
        this.#subject(word.from);
        return false;
      }
      // “của Đảng uỷ xã …”: a longer phrase of another kind begins with the word that leads an issuer in.
      if (phrase.length > 1 && this.#leadsIssuer(word) && this.#issuers.longestAt(this.#words, this.#i + 1))
        if (this.#tail.issuer === undefined && this.#issuer(this.#i + 1)) return true;
    }
    return this.#term(this.#i);
  }

  #leadsIssuer(word: Word): boolean {
    return this.#phrases.longestAt([word], 0)?.values.includes('issuer-lead') ?? false;
  }

  #advance(to: number): void {
    this.#at = to;
    this.#tail.to = to;
    while (this.#i < this.#words.length && nth(this.#words, this.#i).from < to) this.#i++;
  }

  #date(i: number, gap: string): boolean {
    const word = this.#words[i];
    const date = word && this.dates.get(word.from);
    if (!date || this.#tail.date !== undefined) return false;
    this.#tail.date = date.date;
    this.#tail.comma = gap.includes(',');
    this.#advance(date.to);
    return true;
  }

  /** “khoá XII”, “(11th term)”, “12th tenure”. */
  #term(i: number): boolean {
    if (this.#tail.term) return false;
    const [first, second] = [this.#words[i], this.#words[i + 1]];
    if (!first || !second) return false;
    const english = ORDINAL.exec(first.key)?.[1];
    const roman =
      english !== undefined && this.#is(i + 1, 'term-lead')
        ? toRoman(Number(english))
        : this.#is(i, 'term-lead')
          ? romanOf(second.key)
          : undefined;
    if (roman === undefined) return false;
    this.#tail.term = { from: first.from, to: second.to, roman };
    this.#advance(second.to);
    return true;
  }

  /** “of the 12th tenure”. */
  #termOf(i: number): boolean {
    return this.#term(this.#is(i, 'article') ? i + 1 : i);
  }

  #is(i: number, kind: CitationWordKind): boolean {
    return this.#phrases.longestAt(this.#words, i)?.values.includes(kind) ?? false;
  }

  #issuer(start: number): boolean {
    let i = this.#pastPlenum(start);
    if (this.#is(i, 'article')) i++;
    const first = this.#words[i];
    if (!first) return false;
    const ordinal = ORDINAL.exec(first.key)?.[1];
    if (ordinal !== undefined) {
      const roman = toRoman(Number(ordinal));
      if (roman !== undefined && !this.#tail.term)
        this.#tail.term = { from: first.from, to: first.to, roman };
      i++;
    }
    const issuer = this.#known(i) ?? this.#afterPlace(i) ?? this.#unknown(i);
    if (!issuer) return false;
    this.#tail.issuer = { ...issuer, from: first.from };
    this.#advance(issuer.to);
    return true;
  }

  /** Past “the fourth plenum of”, “Hội nghị lần thứ tư”: the body that met comes after it. */
  #pastPlenum(start: number): number {
    let i = start;
    let plenum = false;
    while (i < start + 8) {
      const key = keyAt(this.#words, i);
      const ordinal = ordinalAt(this.#words, i, key === 'thứ' ? 'vi' : 'en');
      if (this.#is(i, 'plenum')) {
        plenum = true;
        i += this.#phrases.longestAt(this.#words, i)?.length ?? 1;
      } else if (ordinal) i += ordinal.length;
      else if (plenum) return this.#is(i, 'issuer-lead') ? i + 1 : i;
      else if (this.#is(i, 'article') || ORDINAL.test(key)) i++;
      else break;
    }
    return start;
  }

  /** An issuer of the tables, with the place and the second issuer that belong to it. */
  #known(start: number): IssuerMention | undefined {
    let found = this.#issuers.longestAt(this.#words, start);
    let i = start;
    const head = this.#phrases.longestAt(this.#words, start);
    if (head?.values.includes('head')) {
      const organ = this.#issuers.longestAt(this.#words, start + head.length);
      if (organ && (!found || organ.length + head.length > found.length)) {
        found = organ;
        i = start + head.length;
      }
    }
    if (!found || !this.#upper(i)) return undefined;
    const { from } = nth(this.#words, i);
    let names = found.values;
    let end = i + found.length;
    const next = end + (this.#is(end, 'join') ? 1 : 0);
    const joint = this.#issuers.longestAt(this.#words, next);
    const symbols = names.flatMap((name) => name.symbols);
    if (joint?.values.some((name) => name.symbols.some((symbol) => symbols.includes(symbol)))) {
      if (this.#upper(next) && this.#isSecond(end, next, next + joint.length)) {
        names = [...names, ...joint.values];
        end = next + joint.length;
      }
    }
    const organEnd = nth(this.#words, end - 1).to;
    const to = this.#place(end);
    // “of Son Ha”: the word that leads the place in is no part of it.
    const placeFrom = this.#is(end, 'issuer-lead') ? (this.#words[end + 1]?.from ?? to) : organEnd;
    if (this.#goesOn(from, organEnd, to)) return undefined;
    return { names, from, to, place: this.text.slice(placeFrom, to).trim() };
  }

  /** “Bộ Chính trị, Ban Bí thư về …”; in “của Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ chỉ đạo …” the second one acts by itself. */
  #isSecond(start: number, name: number, end: number): boolean {
    const gap = this.text.slice(nth(this.#words, start - 1).to, nth(this.#words, start).from).trim();
    if (gap !== ',' || name > start) return gap === '' || gap === ',';
    return !this.#joined(end) || this.#leadsPart(end);
  }

  #leadsPart(i: number): boolean {
    return this.#is(i, 'subject-lead') || this.#is(i, 'date-lead') || this.#is(i, 'term-lead');
  }

  /** “Party Central Committee Office”: an English name that goes on in capitals is another organ's. */
  #goesOn(from: number, end: number, to: number): boolean {
    const rest = this.text.slice(end, to).trim();
    if (rest === '' || /[^\x20-\x7E]/.test(this.text.slice(from, end))) return false;
    return /^[A-Z]/.test(rest) && this.knowledge.provincesByName(rest).length === 0;
  }

  /** “Da Nang City People's Committee”: an English name with its place before it. */
  #afterPlace(start: number): IssuerMention | undefined {
    for (let i = start; i < start + 4 && this.#upper(i); i++) {
      const found = i > start ? this.#known(i) : undefined;
      if (found) {
        const { from } = nth(this.#words, start);
        return { ...found, from, place: this.text.slice(from, nth(this.#words, i).from).trim() };
      }
      if (!this.#joined(i + 1)) return undefined;
    }
    return undefined;
  }

  /** Past the name of the place that follows an organ; its offset. */
  #place(start: number): number {
    let i = start;
    if (this.#is(i, 'place-lead') && this.#joined(i)) i++;
    if (this.#is(i, 'issuer-lead') && this.#upper(i + 1) && this.#joined(i + 1)) i++;
    const names = this.#placeName(i);
    i += names;
    if (names > 0 && this.#is(i, 'place-lead') && this.#joined(i)) i++;
    if (names === 0 && !this.#is(start, 'place-lead')) i = start;
    return nth(this.#words, i - 1).to;
  }

  /** How many words from `start` on are a place's name: a province of the table, else at most two capitalised words. */
  #placeName(start: number): number {
    let count = 0;
    while (count < 4 && this.#joined(start + count) && this.#upper(start + count)) {
      if (this.#is(start + count, 'subject-lead') || romanOf(keyAt(this.#words, start + count)) !== undefined)
        break;
      count++;
    }
    for (let length = count; length > 0; length--) {
      const name = this.text.slice(nth(this.#words, start).from, nth(this.#words, start + length - 1).to);
      if (this.knowledge.provincesByName(name).length > 0) return length;
    }
    return Math.min(count, 2);
  }

  #upper(i: number): boolean {
    const word = this.#words[i];
    return word !== undefined && isUpper(this.text, word.from);
  }

  /** Whether only spaces stand between a word and the one before it. */
  #joined(i: number): boolean {
    const [before, word] = [this.#words[i - 1], this.#words[i]];
    return before !== undefined && word !== undefined && this.text.slice(before.to, word.from).trim() === '';
  }

  /** A capitalised name that no table holds, up to a sign or a word that leads another part in. */
  #unknown(start: number): IssuerMention | undefined {
    if (!this.#upper(start)) return undefined;
    let end = start + 1;
    let last = end;
    while (end < this.#words.length && end - start < MAX_UNKNOWN && this.#joined(end)) {
      if (this.#leadsPart(end) || /^\d/.test(keyAt(this.#words, end))) break;
      end++;
      if (this.#upper(end - 1)) last = end;
    }
    const { from } = nth(this.#words, start);
    const [whole, next] = [nth(this.#words, end - 1).to, this.#words[end]];
    // “của Bưu điện tỉnh về …”: in Vietnamese small words are of a name where another part follows right behind them.
    if (next && this.#leadsPart(end) && /^,? $/.test(this.text.slice(whole, next.from)))
      if (/[^\x20-\x7E]/.test(this.text.slice(from, whole))) last = end;
    return { names: [], from, to: nth(this.#words, last - 1).to, place: '' };
  }

  #subject(from: number): void {
    const rest = this.text.slice(from, Math.min(this.stop, from + REACH));
    const end = CLAUSE_END.exec(rest)?.index ?? rest.length;
    let to = from + end;
    while (' ,(“"'.includes(this.text.charAt(to - 1))) to--;
    this.#tail.subject = { from, to };
  }

  #quoted(from: number): boolean {
    const rest = this.text.slice(from, Math.min(this.stop + REACH, from + REACH));
    const end = rest.search(/[”"»]/u);
    if (end === -1) return false;
    this.#tail.subject = { from, to: from + end };
    return true;
  }
}

function romanOf(key: string): string | undefined {
  const upper = key.toUpperCase();
  if (!/^[IVX]+$/.test(upper)) return undefined;
  const value = looseRoman(upper);
  return value === undefined ? undefined : toRoman(value);
}
