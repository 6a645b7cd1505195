import type { Knowledge } from '../../knowledge';
import { citationWords, typeNames } from '../../knowledge/citation-words';
import { textWords } from '../../text/text-words';
import type { Word } from '../../text/words';
import { beginsNumber, type Range, readCue, YEAR } from './number';
import { type TypeWord, typeBefore } from './type-word';

/** A number that stands without symbols before one whose symbols are its own, too; offsets in folded text. */
export interface Sharer {
  readonly ordinal: Range;
  readonly type: TypeWord | undefined;
  readonly cue: Range | undefined;
}

const REACH = 200;
/** UTF-16 units in which a word may stand right before “số”. */
const NOUN = 16;
const FIGURES = /^\d{1,5}[a-e]?$/u;
const SIGNS = /^ ?[,;&]? ?$/u;

/**
 * “số 12, 13 và 14-QĐ/TU”: the figures before the number that begins at `at` (at its “số”, where it has one), with commas and “và”
 * alone between them, up to one that “số” or a type word shows to be a number. None before `free` is looked at.
 */
export function sharersBefore(text: string, at: number, free: number, knowledge: Knowledge): Sharer[] {
  const words = textWords(text).between(Math.max(free, at - REACH), at);
  const found: Sharer[] = [];
  let shown = 0;
  let right = at;
  for (let i = words.length - 1; ; i--) {
    const join = words[i];
    const joined = join !== undefined && is(join, 'join') && text.slice(join.to, right) === ' ';
    if (joined) {
      right = join.from;
      i--;
    }
    const word = words[i];
    if (!word || !FIGURES.test(word.key) || !beginsNumber(text, word.from)) break;
    const gap = text.slice(word.to, right);
    if (!SIGNS.test(gap) || (!joined && gap.trim() === '')) break;
    const cue = readCue(text, word.from);
    right = cue?.from ?? word.from;
    const type = typeBefore(text, right, typeNames(knowledge));
    found.unshift({ ordinal: { from: word.from, to: word.to }, type, cue });
    if (type ? cue || !YEAR.test(word.key) : cue && isAlone(text, cue.from)) shown = found.length;
    if (type) break;
    while (cue && (words[i - 1]?.from ?? -1) >= right) i--;
  }
  return found.slice(found.length - shown);
}

/** “Tổ số 3, 14-QĐ/TU”: behind a noun “số” is of what that names; behind a sign, or at the head of all, of documents. */
function isAlone(text: string, at: number): boolean {
  const before = textWords(text)
    .between(Math.max(0, at - NOUN), at)
    .at(-1);
  return !before || is(before, 'join') || is(before, 'article') || text.slice(before.to, at).trim() !== '';
}

function is(word: Word, kind: 'join' | 'article'): boolean {
  return citationWords().longestAt([word], 0)?.values.includes(kind) === true;
}
