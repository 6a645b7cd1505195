import { bareKey } from '../../text/fold';
import type { Language } from '../../text/language';
import { unitAt, unitOf } from '../../text/units';
import type { Lexicon } from './lexicon';
import { BEFORE, isSpace, type Lexeme, NAME_PART, PREFIX, ROLE, type Words } from './tokens';

const SYLLABLE = /^(?:ngh?|nh|th|tr|ch|ph|kh|g[hi]?|qu|[bcdhk-nprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[ckmnpt])?$/;

/** H'Yim, K'Mák: the mark of a minority name joined to it. */
const JOINED = /^\p{Lu}'\p{Lu}/u;

/** Whether a word can be a Vietnamese syllable, by its letters without diacritics. */
export function isSyllable(raw: string): boolean {
  if (raw.length > 7) return false;
  const bare = bareKey(raw);
  // Minority names and samples: Y, K', A, B; an initial stands for a syllable.
  return SYLLABLE.test(bare) || /^[a-z]'?$/.test(bare) || (JOINED.test(raw) && SYLLABLE.test(bare.slice(2)));
}

/** Whether a word that is no syllable becomes one when a letter is taken out. */
export function isNearSyllable(raw: string): boolean {
  if (raw.length > 7 || !/^\p{L}+$/u.test(raw) || isSyllable(raw)) return false;
  return Array.from(raw, (_, i) => raw.slice(0, i) + raw.slice(i + 1)).some(
    (part) => part.length > 1 && isSyllable(part),
  );
}

/** A syllable of a language of the Central Highlands, by its letters without diacritics: Kar, Krông, Kpă, Tẻh, M'gar; behind a vowel, too: Ana, Êban. */
const HIGHLAND = /^[bcdghj-nprstvw]{0,3}[aeiouy]{1,3}(?:ch|ng|nh|[chk-nprt])?$/;

/** Not in capitals, in which abbreviations have such letters: BHYT. */
function isHighland(raw: string): boolean {
  if (raw.length > 7 || raw.toUpperCase() === raw) return false;
  const bare = bareKey(raw).replace("'", '');
  return HIGHLAND.test(/^[AÊ]/u.test(raw) ? bare.replace(/^(?:e?a|e)(?=[^aeiouy])/, '') : bare);
}

/** Right after a family name these are the middle of a person's name. */
export const VAN_THI: ReadonlySet<string> = new Set(['văn', 'thị', 'van', 'thi']);

/** English words that have the letters of a syllable. */
const ENGLISH = new Set(
  'the then than that them they in on at no he she me my by be go can up not men ten it is as us if or so'.split(
    ' ',
  ),
);

/** Whether a word is a syllable that, with a capital, could be a part of a name of a person or place. */
export function isNamePart(
  { raw, key, level, possessive }: Pick<Lexeme, 'raw' | 'key' | 'level' | 'possessive'>,
  language: Language,
): boolean {
  if (level !== undefined || possessive) return false;
  return language === 'en' ? !ENGLISH.has(key) && isSyllable(raw) : isSyllable(raw) || isHighland(raw);
}

/** A walker over the tokens of a text. */
export class Tokens {
  readonly list: readonly Lexeme[];
  /** What some of them can begin or be. */
  readonly all: number;
  readonly #places: readonly number[];

  constructor(
    readonly text: string,
    readonly lexicon: Lexicon,
  ) {
    const { list, bits, places }: Words = lexicon.words(text);
    this.list = list;
    this.all = bits;
    this.#places = places;
  }

  get length(): number {
    return this.list.length;
  }

  at(i: number): Lexeme | undefined {
    // Engines are slow where an index is none of the list's.
    return i >= 0 && i < this.list.length ? this.list[i] : undefined;
  }

  /** UTF-16 offset of a token; the end of the text past the last one. */
  from(i: number): number {
    return this.#places[2 * i] ?? this.text.length;
  }

  /** UTF-16 offset past a token; 0 before the first. */
  to(i: number): number {
    return i < 0 ? 0 : (this.#places[2 * i + 1] ?? this.text.length);
  }

  /** … without a possessive. */
  end(i: number): number {
    return this.to(i) - (this.at(i)?.possessive ? 2 : 0);
  }

  /** What a token can begin or be. */
  bits(i: number): number {
    return this.at(i)?.bits ?? 0;
  }

  /** What stands between a token and the one before it. */
  gap(i: number): string {
    return this.text.slice(this.to(i - 1), this.from(i));
  }

  /** The same without spaces around it. */
  sign(i: number): string {
    return this.close(i) ? '' : this.gap(i).trim();
  }

  /** Only spaces before this token. */
  close(i: number): boolean {
    if (i <= 0 || i >= this.list.length) return false;
    const to = this.#places[2 * i - 1] ?? 0;
    const from = this.#places[2 * i] ?? 0;
    return (from === to + 1 && unitOf(this.text, to) === 0x20) || isSpace(this.text, to, from);
  }

  /** A hyphen or slash right before a token: a part of a document number or of a compound. */
  stuckBefore(i: number): boolean {
    const before = unitAt(this.text, this.from(i) - 1);
    return before === SLASH || before === HYPHEN || before === UNDERSCORE;
  }

  /** … or right after it. */
  stuckAfter(i: number): boolean {
    const to = this.to(i);
    const after = unitAt(this.text, to);
    if (after === SLASH || after === UNDERSCORE) return true;
    return after === HYPHEN && /\p{L}/u.test(this.text.charAt(to + 1));
  }

  isNamePart(i: number): boolean {
    return (this.bits(i) & NAME_PART) > 0;
  }

  /** End of the run of name parts from `i`, at most `max` long, stopping before a word of titles. */
  runEnd(i: number, max: number): number {
    let end = i;
    while (end - i < max && this.isNamePart(end) && (end === i || this.close(end))) {
      if (this.startsTitle(end)) break;
      end++;
    }
    // The last part may carry a possessive: “An Hoa's”.
    const next = end > i ? this.at(end) : undefined;
    if (
      end - i < max &&
      next?.possessive &&
      this.close(end) &&
      isSyllable(next.raw.slice(0, -2)) &&
      next.letters !== 'lower' &&
      !next.level
    )
      end++;
    return end;
  }

  /** Whether a role, modifier or address begins here. */
  startsTitle(i: number): boolean {
    if ((this.bits(i) & (ROLE | BEFORE | PREFIX)) === 0) return false;
    const { lexicon, list } = this;
    if (lexicon.roles.longest(list, i)) return true;
    const before = lexicon.before.longest(list, i);
    if (
      before &&
      (lexicon.roles.longest(list, i + before.length) ?? lexicon.before.longest(list, i + before.length))
    )
      return true;
    return (
      lexicon.prefixes.longest(list, i)?.values.some((p) => p.kind !== 'address' || p.form.includes(' ')) ??
      false
    );
  }
}

const SLASH = 0x2f;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
