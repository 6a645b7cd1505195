import { bareKey } from '../../text/fold';
import type { Lexicon } from './lexicon';
import { isSpace, type Token } from './tokens';

const SYLLABLE = /^(?:ngh?|nh|th|tr|ch|ph|kh|g[hi]?|qu|[bcdhk-nprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** H'Yim, K'Mák: the mark of a minority name joined to it. */
const JOINED = /^\p{Lu}'\p{Lu}/u;

/** Whether a word can be a Vietnamese syllable, by its letters without diacritics. */
export function isSyllable(raw: string): boolean {
  if (raw.length > 7) return false;
  let known = syllables.get(raw);
  if (known === undefined) {
    const bare = bareKey(raw);
    // Minority names and samples: Y, K', A, B; an initial stands for a syllable.
    known =
      SYLLABLE.test(bare) || /^[a-z]'?$/.test(bare) || (JOINED.test(raw) && SYLLABLE.test(bare.slice(2)));
    if (syllables.size > MAX_REMEMBERED) syllables.clear();
    syllables.set(raw, known);
  }
  return known;
}

/** Whether a word that is no syllable becomes one when a letter is taken out. */
export function isNearSyllable(raw: string): boolean {
  if (raw.length < 3 || raw.length > 7 || !/^\p{L}+$/u.test(raw) || isSyllable(raw)) return false;
  return Array.from(raw, (_, i) => raw.slice(0, i) + raw.slice(i + 1)).some(
    (part) => part.length > 1 && isSyllable(part),
  );
}

/** A text has few different words: what was found of each is remembered. */
const syllables = new Map<string, boolean>();
const MAX_REMEMBERED = 20_000;

/** English words that have the letters of a syllable. */
const ENGLISH = new Set(
  'the then than that them they in on at no he she me my by be go can up not men ten it is as us if or so'.split(
    ' ',
  ),
);

/** A walker over the tokens of one block. */
export class Tokens {
  constructor(
    readonly text: string,
    readonly list: readonly Token[],
    readonly lexicon: Lexicon,
  ) {}

  at(i: number): Token | undefined {
    return this.list[i];
  }

  /** What stands between a token and the one before it. */
  gap(i: number): string {
    const from = this.list[i - 1]?.to ?? 0;
    return this.text.slice(from, this.list[i]?.from ?? this.text.length);
  }

  /** Only spaces before this token. */
  close(i: number): boolean {
    const [before, token] = [this.list[i - 1], this.list[i]];
    return before !== undefined && token !== undefined && isSpace(this.text, before.to, token.from);
  }

  /** A hyphen or slash right before a token: a part of a document number or of a compound. */
  stuckBefore(i: number): boolean {
    const before = this.text.charAt((this.list[i]?.from ?? 0) - 1);
    return before === '/' || before === '-' || before === '_';
  }

  /** … or right after it. */
  stuckAfter(i: number): boolean {
    const to = this.list[i]?.to ?? 0;
    const after = this.text.charAt(to);
    return after === '/' || after === '_' || (after === '-' && /\p{L}/u.test(this.text.charAt(to + 1)));
  }

  /** A capitalised syllable that could be a part of a name of a person or place. */
  isNamePart(i: number): boolean {
    const token = this.list[i];
    return (
      token !== undefined &&
      token.level === undefined &&
      token.letters !== 'lower' &&
      !token.possessive &&
      !(this.lexicon.language === 'en' && ENGLISH.has(token.key)) &&
      isSyllable(token.raw)
    );
  }

  /** End of the run of name parts from `i`, at most `max` long, stopping before a word of titles. */
  runEnd(i: number, max: number): number {
    let end = i;
    while (
      end < this.list.length &&
      end - i < max &&
      this.isNamePart(end) &&
      (end === i || this.close(end))
    ) {
      if (end > i && this.startsTitle(end)) break;
      end++;
    }
    // The last part may carry a possessive: “An Hoa's”.
    const next = this.list[end];
    if (
      end > i &&
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
