import { labelWords, type LabelWord } from '../../knowledge/lists';
import { nth } from '../../text/certain';
import { lookupKey, lookupKeyOf } from '../../text/fold';
import type { Language } from '../../text/language';
import { lazy } from '../../text/lazy';
import { cardinalAt, ordinalAt } from '../../text/number-words';
import { isCapitalsFrom, isUpper, skipSpaces } from '../../text/scan';
import { keyAt, wordEnd, words } from '../../text/words';
import { letterReading, romanReading } from './readings';
import { romanEnd } from './scan';
import type { LabelDraft, Reading } from './types';

/** Labels made of a word and a numeral: `Chương II`, `Điều 5.`, `Section 3`, `Phụ lục 1`. */

/** A longer word can be no label word. */
const LONGEST_WORD = 12;
/** Its numeral in words: Phần thứ hai mươi mốt. */
const LONGEST_NUMERAL = 40;

/** Label words by their look-up keys, the first words of those keys, and their first letters. */
const units = lazy(() => {
  const byKey: ReadonlyMap<string, LabelWord> = new Map(
    labelWords().map((word) => [lookupKey(word.word), word]),
  );
  const keys = [...byKey.keys()];
  const firsts: ReadonlySet<string> = new Set(keys.map((key) => nth(key.split(' ', 1), 0)));
  return { byKey, firsts, initials: [...new Set(keys.map((key) => key.charAt(0)))].join('') };
});

/** `Chương II`, `Điều 5.`, `PHẦN THỨ NHẤT`, `Phụ lục 1`, `Article 12:`; running text that begins with one is none. `at`: UTF-16 offset. */
export function unitLabel(text: string, at: number, language: Language): LabelDraft | undefined {
  const { byKey, firsts, initials } = units();
  if (!isUpper(text, at) || !initials.includes(text.charAt(at).toLowerCase())) return undefined;
  const head = text.slice(at, at + LONGEST_WORD + LONGEST_NUMERAL);
  const first = lookupKeyOf(head, 0, wordEnd(head, 0));
  if (!firsts.has(first)) return undefined;
  const read = words(head);
  const two = byKey.get(`${first} ${keyAt(read, 1)}`);
  const word = two ?? byKey.get(first);
  if (!word) return undefined;
  const next = two ? 2 : 1;
  const numeral = unitNumeral(head, read, next, word, language);
  if (!numeral) return undefined;
  const to = unitEnd(text, at + numeral.to);
  if (to === undefined) return undefined;
  return {
    numeralFrom: at + numeral.from,
    numeralTo: at + numeral.to,
    to,
    readings: numeral.readings,
    suffix: numeral.suffix,
    close: text.slice(at + numeral.to, to).trim(),
    unit: word,
    malformed: numeral.malformed,
  };
}

interface UnitNumeral {
  readonly from: number;
  readonly to: number;
  readonly readings: readonly Reading[];
  readonly suffix: string;
  readonly malformed: boolean;
}

const NUMBER_WITH_SUFFIX = /^(\d{1,3})(\p{Ll})?$/u;

function unitNumeral(
  text: string,
  read: ReturnType<typeof words>,
  at: number,
  word: LabelWord,
  language: Language,
): UnitNumeral | undefined {
  const first = read[at];
  if (!first) return undefined;
  const { from, to } = first;
  const written = text.slice(from, to);
  const plain = (reading: Reading, end = to, suffix = '', malformed = false): UnitNumeral => ({
    from,
    to: end,
    readings: [reading],
    suffix,
    malformed,
  });
  const digits = NUMBER_WITH_SUFFIX.exec(written);
  if (digits) {
    const ordinal = Number(digits[1]);
    return ordinal === 0 ? undefined : plain({ numeral: 'arabic', ordinal }, to, digits[2] ?? '');
  }
  if (isUpper(written, 0)) {
    const found = romanReading(written);
    if (found && romanEnd(written, 0) === written.length)
      return plain(found.reading, to, '', found.malformed);
    const letter = written.length === 1 ? letterReading(written, language) : undefined;
    if (letter && word.rank === 0) return plain(letter);
  }
  const counted = ordinalAt(read, at, word.language) ?? cardinalAt(read, at, word.language);
  if (!counted) return undefined;
  return plain({ numeral: 'word', ordinal: counted.value }, nth(read, at + counted.length - 1).to);
}

/** A heading's numeral ends its line, or a sign or a title in capitals follows; anything else is running text. */
function unitEnd(text: string, at: number): number | undefined {
  const after = skipSpaces(text, at);
  if (after >= text.length) return at;
  const char = text.charAt(after);
  if (char === '.' || char === ':') {
    const next = text.charAt(after + 1);
    return next === '' || next === ' ' || isUpper(next, 0) ? after + 1 : undefined;
  }
  if ((char === '-' || char === '–') && isUpper(text, skipSpaces(text, after + 1))) return after + 1;
  if (char === '(') return at;
  if (char === '*' && text.slice(after).trim() === '**') return at;
  return isCapitalsFrom(text, after) ? at : undefined;
}
