/** What the operators of every family share: reading a span of a clean text, and writing another text there. */
import { type CleanText, type Mutant, type Operator, replaceRange } from './types';

/** UTF-16 offsets in the clean text, end exclusive. */
interface Place {
  readonly start: number;
  readonly end: number;
}

export function textOf(clean: CleanText, { start, end }: Place): string {
  return clean.text.slice(start, end);
}

export function replaceSpan(clean: CleanText, { start, end }: Place, text: string): Mutant {
  return replaceRange(clean.text, start, end, text);
}

export function operator(
  rule: Operator['rule'],
  name: string,
  mutate: Operator['mutate'],
  languages?: Operator['languages'],
): Operator {
  return { rule, name, mutate, ...(languages ? { languages } : {}) };
}
