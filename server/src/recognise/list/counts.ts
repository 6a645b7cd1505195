import { countNouns, listWords } from '../../knowledge/lists';
import type { Unit } from '../../knowledge/lists';
import { alternation } from '../../text/alternation';
import { nth } from '../../text/certain';
import type { Language } from '../../text/language';
import { lazy } from '../../text/lazy';
import { cardinalAt } from '../../text/number-words';
import { keyAt, type Word, words } from '../../text/words';

/** A number with a noun that counts: `11 groups of tasks`, `05 bài học`. Offsets in the text given. */
export interface Count {
  readonly from: number;
  readonly to: number;
  /** End of the noun. */
  readonly nounTo: number;
  readonly count: number;
  readonly noun: string;
  readonly unit: Unit | undefined;
  /** Number of digits; undefined where it is in words. */
  readonly digits: number | undefined;
  /** “At least 3 solutions”, “more than ten tasks”: no full list is announced. */
  readonly approximate: boolean;
}

const DIGITS = /^\d{1,3}$/;
const LARGEST = 200;
/** Adjectives between an English number and its noun: three major key tasks. */
const MODIFIERS = 3;
/** Words after which a list names only some of what was counted. */
const some = lazy((): Readonly<Record<Language, RegExp>> => {
  const of = (language: Language): RegExp => {
    const [anywhere, last] = (['some', 'some-of'] as const).map((kind) =>
      alternation(listWords(kind, language)),
    );
    return new RegExp(String.raw`(?<!\p{L})(?:${anywhere}|(?:${last}):?$)(?!\p{L})`, 'u');
  };
  return { vi: of('vi'), en: of('en') };
});

/** Whether what stands between a count and its list says that the list names only some of what was counted. */
export function namesSome(text: string, language: Language): boolean {
  return some()[language].test(text);
}

/** The counts in a text, in order. */
export function countsIn(text: string, language: Language): Count[] {
  const found: Count[] = [];
  const leads = listWords('no-count', language);
  const read = words(text);
  for (let i = 0; i < read.length; i++) {
    const number = numberAt(text, read, i, leads, language);
    if (!number) continue;
    const noun = nounAt(text, read, i + number.length, language);
    if (!noun) continue;
    found.push({
      from: nth(read, i).from,
      to: nth(read, i + number.length - 1).to,
      nounTo: nth(read, noun.last).to,
      count: number.value,
      noun: noun.noun,
      unit: noun.unit,
      digits: number.digits,
      approximate: isApproximate(read, i, language),
    });
    i = noun.last;
  }
  return found;
}

function numberAt(
  text: string,
  read: readonly Word[],
  at: number,
  leads: ReadonlySet<string>,
  language: Language,
): { value: number; length: number; digits: number | undefined } | undefined {
  const word = nth(read, at);
  const before = at > 0 ? read[at - 1] : undefined;
  // After some words it is an ordinal, a year or a part of a name: “khoản 3”, but not “02 chương, 3 điều”.
  if (before && leads.has(before.key) && text.slice(before.to, word.from).trim() === '') return undefined;
  if (/[-–/.,]$/.test(text.slice(Math.max(0, word.from - 1), word.from))) {
    // A range or a fraction, unless the sign ends what stands before a space.
    return undefined;
  }
  if (DIGITS.test(word.key)) {
    const value = Number(word.key);
    if (value < 1 || value > LARGEST || /^[-–/%.,]\S/.test(text.slice(word.to, word.to + 2)))
      return undefined;
    return { value, length: 1, digits: word.key.length };
  }
  const number = cardinalAt(read, at, language);
  if (!number || number.value < 2) return undefined;
  // “Năm” is five or year.
  if (word.key === 'năm' && listWords('year-lead', 'vi').has(keyAt(read, at - 1))) return undefined;
  const end = nth(read, at + number.length - 1).to;
  return text.charAt(end) === '-' ? undefined : { ...number, digits: undefined };
}

function nounAt(
  text: string,
  read: readonly Word[],
  at: number,
  language: Language,
): { noun: string; unit: Unit | undefined; last: number } | undefined {
  const nouns = countNouns(language);
  const most = language === 'en' ? MODIFIERS : 0;
  for (let i = at; i <= at + most; i++) {
    const word = read[i];
    const before = read[i - 1];
    if (!word || !before || !/^[\s("“'‘]*$/u.test(text.slice(before.to, word.from))) return undefined;
    const match = nouns.longestAt(read, i);
    const value = match?.values[0];
    if (match && value) return { noun: value.noun, unit: value.unit, last: i + match.length - 1 };
    if (listWords('no-modifier', language).has(word.key)) return undefined;
  }
  return undefined;
}

function isApproximate(read: readonly Word[], at: number, language: Language): boolean {
  const before = listWords('approximate', language);
  const one = keyAt(read, at - 1);
  const two = `${keyAt(read, at - 2)} ${one}`;
  return before.has(one) || before.has(two) || before.has(`${keyAt(read, at - 3)} ${two}`);
}
