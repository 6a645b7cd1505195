import { nameWords } from '../../knowledge/name-words';
import type { CueKind } from '../../knowledge/title-words';
import { nth } from '../../text/certain';
import { firstWhere } from '../../text/search';
import type { Block } from '../../text/source';
import type { Span } from '../../text/span';
import { QUOTE, unitOf } from '../../text/units';
import { keyAt } from '../../text/words';
import { isSyllable, type Tokens } from './syllables';
import { CUE, type Lexeme, PRONOUN, PRONOUNS } from './tokens';

/** What the sentence around a mention says. */
export interface SentenceContext {
  readonly span: Span;
  readonly cues: ReadonlySet<CueKind>;
  /** Genders of English pronouns in it. */
  readonly pronouns: ReadonlySet<'male' | 'female'>;
}

/** Offsets of a mention in the folded text. */
export interface Place {
  readonly start: number;
  readonly end: number;
  /** Between quotation marks. */
  readonly quoted: boolean;
}

export interface InSentence extends Place {
  readonly context: SentenceContext;
}

/**
 * Whether what begins at a token is of several: “các” or a number stands before it, or before the form of address that leads to
 * it; or in that itself, where it is told from what it leads to, which begins at `to`.
 */
export function isOfSeveral(tokens: Tokens, from: number, to = from): boolean {
  for (let i = from; i < to; i++) if (nameWords('several').has(keyAt(tokens.list, i))) return true;
  let before = from - 1;
  while (before >= 0 && nameWords('address').has(keyAt(tokens.list, before))) before--;
  const word = tokens.at(before);
  return word !== undefined && (nameWords('several').has(word.key) || /^\d+$/.test(word.raw));
}

const STOP = /[.!?…]["”’)]?\s/u;

const NOTHING: ReadonlySet<never> = new Set();

/** What stands around a mention: found out where there is one, which most blocks have not. Linear. */
export class Surroundings {
  /** Tokens at which sentences end, exclusive. */
  #ends: readonly number[] | undefined;
  #contexts: (SentenceContext | undefined)[] | undefined;
  #quoted: ((offset: number) => boolean) | undefined;

  constructor(
    readonly block: Block,
    readonly tokens: Tokens,
  ) {}

  /** Where a mention of some tokens stands, `to` exclusive; without a possessive at its end. */
  place(from: number, to: number): Place {
    const { tokens } = this;
    const start = tokens.from(from);
    this.#quoted ??= this.block.classes & QUOTE ? quotesOf(tokens.text) : nowhere;
    return { start, end: tokens.end(to - 1), quoted: this.#quoted(start) };
  }

  /** … with what the sentence around it says. */
  mention(from: number, to: number): InSentence {
    return { ...this.place(from, to), context: this.#contextAt(from) };
  }

  #contextAt(at: number): SentenceContext {
    const ends = (this.#ends ??= sentenceEnds(this.tokens));
    const i = firstWhere(ends.length - 1, (i) => at < nth(ends, i));
    const contexts = (this.#contexts ??= new Array<SentenceContext | undefined>(ends.length).fill(undefined));
    return (contexts[i] ??= this.#read(i === 0 ? 0 : nth(ends, i - 1), nth(ends, i)));
  }

  #read(from: number, to: number): SentenceContext {
    const { list, lexicon } = this.tokens;
    const span = this.block.span(this.tokens.from(from), this.tokens.to(to - 1));
    if ((this.tokens.all & (CUE | PRONOUN)) === 0) return { span, cues: NOTHING, pronouns: NOTHING };
    let cues: Set<CueKind> | undefined;
    let pronouns: Set<'male' | 'female'> | undefined;
    for (let i = from; i < to; i++) {
      const word = list[i];
      if (!word || (word.bits & (CUE | PRONOUN)) === 0) continue;
      // “nguyên Chủ tịch” looks back, “tài nguyên” and “nguyên tắc” do not.
      if (lexicon.before.longest(list, i) && !this.tokens.startsTitle(i)) continue;
      for (const cue of lexicon.cues.longest(list, i)?.values ?? []) (cues ??= new Set()).add(cue);
      const pronoun = word.bits & PRONOUN ? PRONOUNS.get(word.key) : undefined;
      if (pronoun) (pronouns ??= new Set()).add(pronoun);
    }
    return { span, cues: cues ?? NOTHING, pronouns: pronouns ?? NOTHING };
  }
}

function sentenceEnds(tokens: Tokens): readonly number[] {
  const { list } = tokens;
  let ends: number[] | undefined;
  for (let i = 1; i < list.length; i++) {
    // Nearly every gap is one space: it ends no sentence.
    if (list[i]?.letters === 'lower' || tokens.close(i)) continue;
    if (!isAbbreviation(nth(list, i - 1)) && STOP.test(`${tokens.gap(i)} `)) (ends ??= []).push(i);
  }
  if (!ends) return [list.length];
  ends.push(list.length);
  return ends;
}

/** A stop after one or two letters belongs to an abbreviation: Q., TP., Mr., No.; not after a small syllable: “các xã.” */
function isAbbreviation({ raw, letters }: Lexeme): boolean {
  return raw.length < 2 || (raw.length === 2 && !(letters === 'lower' && isSyllable(raw)));
}

/** Whether an offset of the text lies between quotation marks: “ ”, « », " ". */
function quotesOf(text: string): (offset: number) => boolean {
  const ranges: [number, number][] = [];
  let open = -1;
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = unitOf(text, i);
    if (unit === 0x201c || unit === 0xab || (unit === 0x22 && open < 0)) {
      if (open < 0) open = i;
    } else if ((unit === 0x201d || unit === 0xbb || unit === 0x22) && open >= 0) {
      ranges.push([open, i]);
      open = -1;
    }
  }
  return (offset) =>
    (ranges[firstWhere(ranges.length, (i) => nth(ranges, i)[1] > offset)]?.[0] ?? Infinity) < offset;
}

function nowhere(): boolean {
  return false;
}
