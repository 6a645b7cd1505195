import { surnames } from '../../knowledge/title-words';
import { nth } from '../../text/certain';
import { bareKey, lookupKey } from '../../text/fold';
import { lazy } from '../../text/lazy';
import { isSyllable } from '../../text/legacy';
import { isUpper } from '../../text/scan';
import { type TextWords, textWords } from '../../text/text-words';
import { PerForm } from '../../text/word-forms';
import type { Node } from '../title/trie';
import { spelling, type Term, terms } from './official-terms';
import { type Respelt, respelt } from './orthography';
import { isSlip } from './slips';
import type { Misspelling } from './spelling';

const familyNames = lazy(() => new Set(surnames().map(({ form }) => lookupKey(form))));

interface Syllable {
  readonly key: string;
  /** Without its marks, and one letter away from it where it is no syllable at all. */
  readonly skeletons: readonly string[];
  readonly isStrange: boolean;
  /** Where terms lead that begin with it. */
  readonly starts: readonly Node<Term>[];
  readonly respelt: Respelt | undefined;
}

const LETTERS = /^[\p{L}\d]{2,9}$/u;
/** Letters of which Telex makes a tone, and figures of which VNI makes a mark. */
const TYPED = /(?<=[aeiouy])[sfrxjwz]+|[sfrxj]$|\d/gu;
const DOUBLE = /(.)\1/gu;
/** The mark of a footnote that stood above the line: “Nghị quyết2”. */
const NOTE = /\d{1,2}$/u;
/** Of so few letters without a mark, a word with one too many or another may be of another language: “def”. */
const SHORT = /^[a-z]{1,3}$/u;
/** What no word of the draft has beside it. */
const BEFORE = /[/@_\\=#-]$/u;
const AFTER = /^(?:[/@_\\=#…-]|\.\.)/u;

const syllables = new PerForm((word): Syllable => {
  const key = spelling(lookupKey(word));
  const bare = bareKey(key);
  const isStrange = !isSyllable(key);
  const skeletons = isStrange && LETTERS.test(word) ? [bare, ...nearSkeletons(bare)] : [bare];
  const { next } = terms().trie.root;
  const starts = skeletons.flatMap((one) => next.get(one) ?? []);
  return { key, skeletons, isStrange, starts, respelt: isStrange ? respelt(word) : undefined };
});

/** The skeletons of the tables that a word which is no syllable may be meant for. */
function nearSkeletons(bare: string): string[] {
  const typed = spelling(bare.replace(TYPED, '').replace(DOUBLE, '$1'));
  const { skeletons } = terms();
  const slips = skeletons.of(bare).filter((one) => one.startsWith(bare.charAt(0)));
  return typed === bare ? slips : [typed, ...slips.filter((one) => one !== typed)];
}

/** The misspelt terms of a block's folded text, in Vietnamese, and the words beside them that no syllables are. */
export function misspeltTermsIn(text: string): Misspelling[] {
  const reader = new TermReader(text);
  const found = reader.misspellings();
  const words = reader
    .strangeWords()
    .filter(({ from, to }) => !found.some((one) => one.from < to && from < one.to));
  return words.length === 0 ? found : [...words, ...found].sort((a, b) => a.from - b.from);
}

/** Words of a text (by index, end exclusive) that are a term but for one, or for two of a long term: each is a slip of its own. */
interface Slip {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly term: Term;
  readonly isOneOfTwo: boolean;
}

/** Syllables of a term that is known by the others where two are wrong. */
const LONG = 4;
/** Syllables before one that may be another word than the term's. */
const KNOWN = 2;

class TermReader {
  readonly #read: TextWords;
  readonly #syllables: readonly Syllable[];
  readonly #slips: Slip[] = [];

  constructor(readonly text: string) {
    const read = textWords(text);
    this.#read = read;
    this.#syllables = read.forms.map((form, i) => syllables.of(form, text, read.from(i), read.to(i)));
  }

  /** Words that by themselves can be meant for but one thing. */
  strangeWords(): Misspelling[] {
    const found: Misspelling[] = [];
    this.#syllables.forEach(({ respelt }, i) => {
      if (!respelt) return;
      const { kind, right } = respelt;
      const [from, to] = [this.#read.from(i), this.#read.to(i)];
      if (!this.#isCutOff(from, to)) found.push({ from, to, wrong: [from, to], kind, right: [right] });
    });
    return found;
  }

  /** Whether it stands in an address or in the name of a file, or is cut off. */
  #isCutOff(from: number, to: number): boolean {
    return BEFORE.test(this.text.charAt(from - 1)) || AFTER.test(this.text.slice(to, to + 2));
  }

  misspellings(): Misspelling[] {
    this.#syllables.forEach(({ starts }, i) => {
      for (const node of starts) this.#walk(node, i, i + 1);
    });
    if (this.#slips.length === 0) return [];
    const certain = this.#slips.filter((slip) => !this.#isRight(slip));
    const best = certain.filter((slip, i) => !around(certain, i).some((other) => isBetter(other, slip)));
    return best.flatMap((slip, i) => {
      const same = around(best, i).filter(({ from, at }) => from === slip.from && at === slip.at);
      if (same[0] !== slip) return [];
      const { at, isOneOfTwo } = slip;
      const wrong = [this.#read.from(at), this.#read.to(at)] as const;
      const [from, to] = isOneOfTwo ? wrong : [this.#read.from(slip.from), this.#read.to(slip.to - 1)];
      const right = same.map(({ term }) => nth(term.written, at - slip.from).toLowerCase());
      return [{ from, to, wrong, kind: 'term', right: [...new Set(right)] }];
    });
  }

  #syllable(i: number): Syllable {
    return nth(this.#syllables, i);
  }

  /** Whether a word follows the one before it after one space. */
  #joins(i: number): boolean {
    const { text } = this;
    const to = this.#read.to(i - 1);
    return i < this.#read.count && this.#read.from(i) === to + 1 && text.charAt(to) === ' ';
  }

  /** `other`: the word, if any, that is another than the term's and one letter away from it. */
  #walk(node: Node<Term>, from: number, at: number, other?: number): void {
    for (const term of node.values) if (!term.isNear) this.#compare(term, from, other);
    if (node.next.size === 0 || !this.#joins(at)) return;
    const { key, skeletons, isStrange } = this.#syllable(at);
    for (const skeleton of skeletons) {
      const next = node.next.get(skeleton);
      if (next) this.#walk(next, from, at + 1, other);
    }
    if (isStrange || other !== undefined || at - from < KNOWN) return;
    for (const [skeleton, next] of node.next)
      if (skeleton !== skeletons[0] && isSlip(bareKey(key), skeleton)) this.#walk(next, from, at + 1, at);
  }

  #compare(term: Term, from: number, other: number | undefined): void {
    if (other !== undefined && (term.isWrong || !this.#isOther(term, from, other))) return;
    const wrong = term.isWrong ? this.#knownWrong(term, from) : this.#wrongIn(term, from);
    const isOneOfTwo = wrong.length > 1;
    const slips = wrong.map((at) => ({ from, to: from + term.keys.length, at, term, isOneOfTwo }));
    if (slips.every((slip) => this.#isMisspelt(slip))) this.#slips.push(...slips);
  }

  /** The words that are others than those of a term: one, or two of a long one. */
  #wrongIn({ keys }: Term, from: number): readonly number[] {
    const wrong: number[] = [];
    for (let i = 0; i < keys.length; i++) {
      if (this.#syllable(from + i).key === keys[i]) continue;
      // What begins or ends a term may be a word of its own: “đảng bộ có số lượng”.
      const isInside =
        wrong.length === 0 || (keys.length >= LONG && wrong[0] !== from && i < keys.length - 1);
      if (wrong.push(from + i) > 2 || !isInside) return [];
    }
    return wrong;
  }

  /** Of words that are known to be wrong, and stand there, those that are. */
  #knownWrong({ keys, written }: Term, from: number): readonly number[] {
    if (!this.#isAt(keys, from)) return [];
    return keys.flatMap((key, i) => (spelling(lookupKey(nth(written, i))) === key ? [] : [from + i]));
  }

  /** Whether a word of its own stands in a term for one that is a letter away, with the same marks, and all others are right. */
  #isOther({ keys, isName }: Term, from: number, at: number): boolean {
    if (keys.length < (isName ? LONG - 1 : LONG)) return false;
    return keys.every((key, i) => {
      const own = this.#syllable(from + i).key;
      return from + i === at ? isSlip(own, key) && toneOf(own) === toneOf(key) : own === key;
    });
  }

  #isMisspelt({ from, to, at, term }: Slip): boolean {
    const { text } = this;
    const read = this.#read;
    const [start, end] = [read.from(from), read.to(to - 1)];
    if (this.#isCutOff(start, end)) return false;
    const written = text.slice(start, end);
    // A phrase without any mark is of a file's name, or of another language.
    if (bareKey(written) === written.toLowerCase()) return false;
    if (term.isName && !isUpper(text, start)) return false;
    if (written === written.toUpperCase()) return from === 0 || !this.#isNameInCapitals();
    const word = text.slice(read.from(at), read.to(at));
    // “UBND”, “TW”: an abbreviation among words.
    if (word.length > 1 && word === word.toUpperCase()) return false;
    const { key, isStrange } = this.#syllable(at);
    const right = nth(term.written, at - from);
    if (!term.isWrong && key.replace(NOTE, '') === nth(term.keys, at - from)) return false;
    if (isStrange) {
      // “giám sat”: the letters of the term, without their marks.
      return to - from > 2 || !SHORT.test(key) || key.length < right.length || key === bareKey(right);
    }
    // A capital that the term has not is of a name: “đồng chí Tịnh”.
    return at === from || !isUpper(word, 0) || isUpper(right, 0);
  }

  /** TRẦN QUỐC PHONG, on a line by itself. */
  #isNameInCapitals(): boolean {
    const { count, forms } = this.#read;
    return count <= LONGEST_NAME && familyNames().has(nth(forms, 0).key);
  }

  /**
   * Whether the word is right with those beside it, which reach beyond the term, or say as much as that; or the term falls
   * apart: “Tịnh | uỷ quyền”, “nhà trường | ban hành”.
   */
  #isRight({ from: start, to: end, at }: Slip): boolean {
    for (let from = Math.max(0, start - LONGEST); from < end; from++) {
      let node = terms().trie.root.next.get(bareKey(this.#syllable(from).key));
      for (let to = from + 1; node; to++) {
        const reachesBeyond = (from < start && to > start) || to > end;
        const isEnough = reachesBeyond || to - from === end - start || to - from === 1;
        const holdsWord = from <= at && at < to && isEnough;
        const holdsRest = from > at && to > end && end - start === 2;
        const isRight = ({ keys, isNear, isWrong }: Term): boolean =>
          !isWrong && (holdsWord || holdsRest || (isNear && reachesBeyond)) && this.#isAt(keys, from);
        if (node.values.some(isRight)) return true;
        if (!this.#joins(to)) break;
        node = node.next.get(bareKey(this.#syllable(to).key));
      }
    }
    return false;
  }

  #isAt(keys: readonly string[], from: number): boolean {
    return keys.every((key, i) => key === this.#syllable(from + i).key);
  }
}

/** The tone of a syllable, as a mark by itself. */
function toneOf(key: string): string {
  return key.normalize('NFD').replace(NO_TONE, '');
}

const NO_TONE = /[^\u0300\u0301\u0303\u0309\u0323]/gu;

const LONGEST_NAME = 5;
/** Syllables of a term before the one in question. */
const LONGEST = 4;

/** Of slips in the order of the text, those that share words with one; itself among them. */
function around(all: readonly Slip[], i: number): readonly Slip[] {
  const { from, to } = nth(all, i);
  let first = i;
  while (first > 0 && nth(all, first - 1).from > from - terms().longest) first--;
  let end = i + 1;
  while (end < all.length && nth(all, end).from < to) end++;
  return all.slice(first, end).filter((other) => other.to > from);
}

/** One slip is likelier than two; the longer term tells more; of two, the first. */
function isBetter(a: Slip, b: Slip): boolean {
  if (a.isOneOfTwo !== b.isOneOfTwo) return b.isOneOfTwo;
  const [more, less] = [a.to - a.from, b.to - b.from];
  return more > less || (more === less && a.from < b.from);
}
