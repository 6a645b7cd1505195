/**
 * What the measurement of recall is made of. A mutation operator puts ONE mistake of a kind that its rule must find at
 * a random sound place of a clean text; the harness checks the mutated text and asks whether that rule has a finding
 * that overlaps the place. Operators live in `mutations/FAMILY/`, those that bring a passage of their own in `insertions/`.
 */
import type { Knowledge, Official } from '../../server/src/knowledge';
import type { DocumentModel, IsoDate, Language } from '../../server/src/model/types';
import type { RuleId } from '../../server/src/rules/types';
import type { Random } from './random';

/** A text believed free of mistakes: a whole draft, or a passage of a long one (cut between blocks). */
export interface CleanText {
  /** Where it is from; for a passage with the number of its first line. */
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  /** The model of `text`: an operator picks its place among the model's nodes. */
  readonly model: DocumentModel;
  readonly knowledge: Knowledge;
  /** The date of the whole draft, where it is known; the check of the mutated text is given it too. */
  readonly date: IsoDate | undefined;
}

/** A text with one mistake, and the range (UTF-16 offsets in the mutated text) that a finding must overlap. */
export interface Mutant {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The office's roster, where the mistake is one against it. */
  readonly roster?: readonly Official[];
  /** The sound text that it was made of, where that is not the one given. */
  readonly of?: CleanText;
}

export interface Operator {
  readonly rule: RuleId;
  /** A few words for the table: `en dash for the hyphen`. */
  readonly name: string;
  /** Absent: both. */
  readonly languages?: readonly Language[];
  /**
   * One mutant, or undefined where the text has no sound place for this mistake. Must not change anything else, must be
   * a real mistake in every reading, and must take all its chance from `random`.
   */
  mutate(clean: CleanText, random: Random): Mutant | undefined;
}

/** The mutant in which `text[start, end)` is replaced; its range is the replacement, or both neighbours of a deletion. */
export function replaceRange(text: string, start: number, end: number, replacement: string): Mutant {
  const mutated = text.slice(0, start) + replacement + text.slice(end);
  if (replacement !== '') return { text: mutated, start, end: start + replacement.length };
  return { text: mutated, start: Math.max(0, start - 1), end: Math.min(mutated.length, start + 1) };
}
