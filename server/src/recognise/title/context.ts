import type { CueKind } from '../../knowledge/title-words';
import type { Block } from '../../text/source';
import type { Span } from '../../text/span';
import type { Tokens } from './syllables';
import { CUE, PRONOUN, PRONOUNS } from './tokens';

/** What the sentence around a mention says. */
export interface SentenceContext {
  readonly span: Span;
  readonly cues: ReadonlySet<CueKind>;
  /** Genders of English pronouns in it. */
  readonly pronouns: ReadonlySet<'male' | 'female'>;
}

const STOP = /[.!?…]["”’)]?\s/u;

const NOTHING: ReadonlySet<never> = new Set();

/** Sentences of a block, with the words that matter to titles. Linear. */
export function sentencesOf(block: Block, tokens: Tokens): (at: number) => SentenceContext {
  const { list, lexicon } = tokens;
  const ends: number[] = [];
  for (let i = 1; i < list.length; i++) {
    // Nearly every gap is one space: it ends no sentence.
    if (list[i]?.letters === 'lower' || tokens.close(i)) continue;
    // A stop after one or two letters belongs to an abbreviation: Q., TP., Mr., No.
    if ((list[i - 1]?.raw.length ?? 0) > 2 && STOP.test(`${tokens.gap(i)} `)) ends.push(i);
  }
  ends.push(list.length);
  const made = new Map<number, SentenceContext>();
  return (at) => {
    let low = 0;
    let high = ends.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at < (ends[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    let context = made.get(low);
    if (context) return context;
    const from = low === 0 ? 0 : (ends[low - 1] ?? 0);
    const to = ends[low] ?? list.length;
    let cues: Set<CueKind> | undefined;
    let pronouns: Set<'male' | 'female'> | undefined;
    for (let i = from; i < to; i++) {
      const word = list[i];
      if (!word || (word.bits & (CUE | PRONOUN)) === 0) continue;
      // “nguyên Chủ tịch” looks back, “tài nguyên” and “nguyên tắc” do not.
      if (lexicon.before.longest(list, i) && !tokens.startsTitle(i)) continue;
      for (const cue of lexicon.cues.longest(list, i)?.values ?? []) (cues ??= new Set()).add(cue);
      const pronoun = word.bits & PRONOUN ? PRONOUNS.get(word.key) : undefined;
      if (pronoun) (pronouns ??= new Set()).add(pronoun);
    }
    const span = block.span(tokens.from(from), tokens.to(to - 1));
    context = { span, cues: cues ?? NOTHING, pronouns: pronouns ?? NOTHING };
    made.set(low, context);
    return context;
  };
}

const OPENING = ['“', '"', '«'];

/** Whether an offset of the text lies between quotation marks. */
export function quotesOf(text: string): (offset: number) => boolean {
  if (!OPENING.some((sign) => text.includes(sign))) return () => false;
  const ranges: [number, number][] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit === '“' || unit === '«' || (unit === '"' && open < 0)) {
      if (open < 0) open = i;
    } else if ((unit === '”' || unit === '»' || unit === '"') && open >= 0) {
      ranges.push([open, i]);
      open = -1;
    }
  }
  return (offset) => {
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.[1] ?? Infinity) > offset) high = middle;
      else low = middle + 1;
    }
    return (ranges[low]?.[0] ?? Infinity) < offset;
  };
}
