/** Vietnamese terms of official documents, misspelt as fingers misspell them: by a mark, or by a letter of the input method. */
import { knownMisspellings } from '../../../server/src/knowledge/misspellings';
import { officialTerms } from '../../../server/src/knowledge/official-terms';
import { isSyllable } from '../../../server/src/text/legacy';
import type { Random } from '../random';
import { type CleanText, type Mutant, type Operator, replaceRange } from '../types';

const TERMS = officialTerms()
  .map(({ term }) => term)
  .sort((a, b) => b.length - a.length);
const TERM = new RegExp(`(?<![\\p{L}\\p{N}/_-])(?:${TERMS.join('|')})(?![\\p{L}\\p{N}/_-])`, 'giu');

/** The letter that Telex writes for each tone. */
const TONES: ReadonlyMap<string, string> = new Map([
  ['\u0300', 'f'],
  ['\u0301', 's'],
  ['\u0303', 'x'],
  ['\u0309', 'r'],
  ['\u0323', 'j'],
]);
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const LETTER_MARK = /[\u0302\u0306\u031B]/u;

/** A syllable otherwise than it is, its marks apart from its letters; undefined where it cannot be so. */
type Slip = (apart: string, random: Random) => string | undefined;

const toneLost: Slip = (apart) => (TONE.test(apart) ? apart.replace(TONE, '') : undefined);

function toneExchanged(apart: string, random: Random): string | undefined {
  const tone = TONE.exec(apart)?.[0];
  const other = random.pick([...TONES.keys()].filter((one) => one !== tone));
  return tone === undefined ? undefined : apart.replace(TONE, other ?? '');
}

const markLost: Slip = (apart) =>
  LETTER_MARK.test(apart)
    ? apart.replace(LETTER_MARK, '')
    : /đ/iu.test(apart)
      ? apart.replace('đ', 'd').replace('Đ', 'D')
      : undefined;

/** The tone's letter, typed where no tone could be put any more. */
function telexLeft(apart: string): string | undefined {
  const tone = TONE.exec(apart)?.[0];
  return tone === undefined ? undefined : apart.replace(TONE, '') + (TONES.get(tone) ?? '');
}

function doubled(apart: string): string {
  const letters = apart.normalize('NFC');
  return letters + letters.slice(-1);
}

/** Without a letter it must be no syllable: with one, it may be another word. */
function letterLost(apart: string, random: Random): string | undefined {
  const letters = apart.normalize('NFC');
  const at = 1 + random.below(letters.length - 1);
  const left = letters.slice(0, at) + letters.slice(at + 1);
  return isSyllable(left) ? undefined : left;
}

/** Puts a slip into a syllable of some term that the text writes with its marks, not in capitals alone. */
function misspelling(...slips: readonly Slip[]): Operator['mutate'] {
  return (clean: CleanText, random: Random): Mutant | undefined => {
    const found = [...clean.text.matchAll(TERM)].filter(([term]) => term !== term.toUpperCase());
    const term = random.pick(found);
    const syllable = random.pick([...(term?.[0].matchAll(/\S+/gu) ?? [])]);
    if (!term || !syllable) return undefined;
    const [written] = syllable;
    const wrong = random.pick(slips)?.(written.normalize('NFD'), random)?.normalize('NFC');
    if (wrong === undefined || wrong === written) return undefined;
    const from = term.index + syllable.index;
    return replaceRange(clean.text, from, from + written.length, wrong);
  };
}

const KNOWN = new Map(knownMisspellings().map(({ wrong, right }) => [right, wrong]));
const RIGHT = new RegExp(
  `(?<![\\p{L}\\p{N}/_-])(?:${[...KNOWN.keys()].join('|')})(?![\\p{L}\\p{N}/_-])`,
  'gu',
);

/** “bổ xung” for “bổ sung”. */
function known({ text }: CleanText, random: Random): Mutant | undefined {
  const right = random.pick([...text.matchAll(RIGHT)]);
  const wrong = right && KNOWN.get(right[0]);
  return wrong === undefined || !right
    ? undefined
    : replaceRange(text, right.index, right.index + right[0].length, wrong);
}

const WORD = /(?<!\p{L})\p{L}+(?!\p{L})/gu;

/** Joins two words of small letters with marks; the second may begin with a capital. */
function spaceLost({ text }: CleanText, random: Random): Mutant | undefined {
  const words = [...text.matchAll(WORD)];
  const isMarked = (word = ''): boolean => /^\p{L}\p{Ll}*$/u.test(word) && /[^a-z]/i.test(word);
  const pairs = words.flatMap((word, i) => {
    const [end, next] = [word.index + word[0].length, words[i + 1]];
    const areBeside = next?.index === end + 1 && text.charAt(end) === ' ';
    return areBeside && /^\p{Ll}/u.test(word[0]) && isMarked(word[0]) && isMarked(next[0]) ? [end] : [];
  });
  const end = random.pick(pairs);
  return end === undefined ? undefined : replaceRange(text, end, end + 1, '');
}

function operator(name: string, mutate: Operator['mutate']): Operator {
  return { rule: 'text/misspelt-word', name, languages: ['vi'], mutate };
}

export const operators: readonly Operator[] = [
  operator('a tone lost', misspelling(toneLost)),
  operator('a tone exchanged', misspelling(toneExchanged)),
  operator('the mark of a letter lost', misspelling(markLost)),
  operator('a letter of Telex left, or doubled', misspelling(telexLeft, doubled)),
  operator('a letter lost that makes it no syllable', misspelling(letterLost)),
  operator('a known slip of spelling', known),
  operator('a space lost', spaceLost),
];
