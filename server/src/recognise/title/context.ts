import type { CueKind } from '../../knowledge/title-words';
import type { Block } from '../../text/source';
import type { Span } from '../../text/span';
import type { Tokens } from './syllables';

/** What the sentence around a mention says. */
export interface SentenceContext {
  readonly span: Span;
  readonly cues: ReadonlySet<CueKind>;
  /** Genders of English pronouns in it. */
  readonly pronouns: ReadonlySet<'male' | 'female'>;
}

const STOP = /[.!?…]["”’)]?\s/u;
const PRONOUNS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...['he', 'his', 'him', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
]);

/** Sentences of a block, with the words that matter to titles. Linear. */
export function sentencesOf(block: Block, tokens: Tokens): (at: number) => SentenceContext {
  const { list, lexicon, text } = tokens;
  const ends: number[] = [];
  for (let i = 1; i < list.length; i++) {
    const before = list[i - 1];
    // Nearly every gap is one space: it ends no sentence.
    if (before && list[i]?.from === before.to + 1 && text.charCodeAt(before.to) === 0x20) continue;
    // A stop after one or two letters belongs to an abbreviation: Q., TP., Mr., No.
    if (STOP.test(`${tokens.gap(i)} `) && list[i]?.letters !== 'lower' && (before?.raw.length ?? 0) > 2)
      ends.push(i);
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
    const cues = new Set<CueKind>();
    const pronouns = new Set<'male' | 'female'>();
    for (let i = from; i < to; i++) {
      // “nguyên Chủ tịch” looks back, “tài nguyên” and “nguyên tắc” do not.
      const modifies = lexicon.before.longest(list, i) !== undefined;
      if (modifies && !tokens.startsTitle(i)) continue;
      for (const cue of lexicon.cues.longest(list, i)?.values ?? []) cues.add(cue);
      const pronoun = lexicon.language === 'en' ? PRONOUNS.get(list[i]?.key ?? '') : undefined;
      if (pronoun) pronouns.add(pronoun);
    }
    context = { span: block.span(list[from]?.from ?? 0, list[to - 1]?.to ?? text.length), cues, pronouns };
    made.set(low, context);
    return context;
  };
}

/** Whether an offset of the text lies between quotation marks. */
export function quotesOf(text: string): (offset: number) => boolean {
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
  if (ranges.length === 0) return () => false;
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
