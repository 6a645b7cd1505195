import { listWords } from '../../knowledge/lists';
import { entryOf, nth } from '../../text/certain';
import { lookupKey } from '../../text/fold';
import type { Language } from '../../text/language';
import { cardinalAt } from '../../text/number-words';
import { keyAt, type Word, words } from '../../text/words';
import { isOpeningQuote } from './scan';

/** A slogan that is named by its number and unpacked right after it: “4 tại chỗ” (…, …, …, …), 6 rõ “rõ người, …”. */
export interface Slogan {
  /** Offsets of the number. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly digits: number | undefined;
  /** The slogan as written, with its number. */
  readonly name: string;
  /** Offsets of what unpacks it, without its brackets. */
  readonly partsFrom: number;
  readonly partsTo: number;
  /** How many parts it can be read to have; more than one where an inner “and” leaves it open. */
  readonly parts: readonly number[];
}

const BEFORE = 48;
const LONGEST = 400;
const LONGEST_PART = 10;
const MOST_WORDS = 4;
/** A bracket with far fewer or more parts than the number says something else. */
const FAR = 2;
const OPEN_END = /…|\.\.\.|v\.\s?v|etc/;
const CLOSERS = new Map([
  ['(', ')'],
  ['“', '”'],
]);

/** What stands between a slogan and what unpacks it. */
const SIGN = /[:(“]/gu;

/** The unpacked slogans of a block's folded text. */
export function slogansIn(text: string, language: Language): Slogan[] {
  const found: Slogan[] = [];
  for (let i = text.search(SIGN); i >= 0; i = nextSign(text, i + 1)) {
    const slogan = text.charAt(i) === ':' ? readAfterColon(text, i, language) : readInside(text, i, language);
    if (slogan) found.push(slogan);
  }
  return found;
}

/** The next of the signs from an offset on; -1 where there is none. */
function nextSign(text: string, from: number): number {
  SIGN.lastIndex = from;
  return SIGN.test(text) ? SIGN.lastIndex - 1 : -1;
}

/** The slogan before a bracket or quotation mark that is closed. */
function readInside(text: string, open: number, language: Language): Slogan | undefined {
  const closer = entryOf(CLOSERS, text.charAt(open));
  // No search to the end of the text for each bracket that nothing closes.
  const length = text.slice(open + 1, open + 1 + LONGEST).indexOf(closer);
  return length < 0 ? undefined : readSlogan(text, open, open + 1 + length, language);
}

function readSlogan(text: string, open: number, end: number, language: Language): Slogan | undefined {
  const content = text.slice(open + 1, end);
  if (!/[,;]/.test(content) || OPEN_END.test(content)) return undefined;
  const name = nameBefore(text, open, language);
  if (!name) return undefined;
  const parts = partCounts(content, name.phrase, language);
  const repeats = occurrences(lookupKey(content), name.phrase) > 1;
  if (parts.length === 0 || (!name.quoted && !repeats)) return undefined;
  return sloganOf(text, name, { from: open + 1, to: end, counts: parts });
}

/** “ba không”: không né tránh, không đùn đẩy, không …: up to the clause's end, where every part has the slogan's word. */
function readAfterColon(text: string, colon: number, language: Language): Slogan | undefined {
  if (text.charAt(colon + 1) !== ' ') return undefined;
  const name = nameBefore(text, colon, language);
  if (!name) return undefined;
  const rest = text.slice(colon + 1, colon + 1 + LONGEST);
  const length = /[.;:(]/u.exec(rest)?.index ?? rest.length;
  // A clause that is not at its end may have more parts.
  if (length === rest.length && text.length > colon + 1 + LONGEST) return undefined;
  const content = rest.slice(0, length);
  const parts = content.split(',');
  if (OPEN_END.test(rest) || parts.some((part) => occurrences(lookupKey(part), name.phrase) === 0))
    return undefined;
  const counts = partCounts(content, name.phrase, language);
  return sloganOf(text, name, { from: colon + 2, to: colon + 1 + content.trimEnd().length, counts });
}

/** The slogan with what unpacks it; undefined where the parts are so many or few that they unpack something else. */
function sloganOf(
  text: string,
  name: Name,
  parts: { readonly from: number; readonly to: number; readonly counts: readonly number[] },
): Slogan | undefined {
  if (!parts.counts.some((count) => Math.abs(count - name.count) <= FAR)) return undefined;
  const { from, to, count, digits } = name;
  return {
    from,
    to,
    count,
    digits,
    name: text.slice(from, name.end),
    partsFrom: parts.from,
    partsTo: parts.to,
    parts: parts.counts,
  };
}

interface Name {
  readonly from: number;
  readonly to: number;
  readonly end: number;
  readonly count: number;
  readonly digits: number | undefined;
  readonly phrase: string;
  readonly quoted: boolean;
}

/** “5 clear” rule (…): the word between a quoted slogan and its bracket. */
const CALLED = /(?<=["”’']) (?:mottos?|rules?|principles?|approach|criteria|policy|standards?)$/u;

/** The number with its slogan that ends right before `open`. */
function nameBefore(text: string, open: number, language: Language): Name | undefined {
  let end = open;
  while (end > 0 && text.charAt(end - 1) === ' ') end--;
  end -= CALLED.exec(text.slice(Math.max(0, end - BEFORE), end))?.[0].length ?? 0;
  const quoted = end > 0 && '”"’\'»'.includes(text.charAt(end - 1));
  if (quoted) end--;
  const start = Math.max(0, end - BEFORE);
  const read = words(text.slice(start, end));
  const last = read.at(-1);
  if (!last || start + last.to !== end) return undefined;
  const heads = listWords('slogan', language);
  for (let at = read.length - 2; at >= 0 && read.length - at - 1 <= MOST_WORDS + 1; at--) {
    const word = nth(read, at);
    const digits = /^\d{1,2}$/.test(word.key) ? word.key.length : undefined;
    const number =
      digits === undefined ? cardinalAt(read, at, language) : { value: Number(word.key), length: 1 };
    if (!number || number.value < 2 || at + number.length >= read.length) continue;
    const phrase = read.slice(at + number.length).map((word) => word.key);
    if (phrase.length > MOST_WORDS) continue;
    // “3 tăng, 3 giảm”: what unpacks several numbers is not counted for one of them.
    const from = start + word.from;
    if (isJoined(text, from, read.slice(at + number.length), start, language)) return undefined;
    const opened = isOpeningQuote(text.charAt(from - 1)) || "'‘".includes(text.charAt(from - 1) || ' ');
    const known = heads.has(nth(phrase, 0)) || heads.has(phrase.slice(0, 2).join(' '));
    if (quoted ? !opened : !known || phrase.length > 2) continue;
    const to = start + nth(read, at + number.length - 1).to;
    return { from, to, end, count: number.value, digits, phrase: phrase.join(' '), quoted };
  }
  return undefined;
}

/** Whether a slogan's number is one of several: another one follows in it, or stands before it and a comma. */
function isJoined(
  text: string,
  from: number,
  phrase: readonly Word[],
  start: number,
  language: Language,
): boolean {
  const isNumber = (all: readonly Word[], at: number): boolean =>
    /^\d{1,2}$/.test(keyAt(all, at)) || (cardinalAt(all, at, language)?.value ?? 0) > 1;
  if (phrase.some((_, i) => isNumber(phrase, i))) return true;
  const before = text.slice(start, from);
  const joint = /(?:[,;–-]| và| and) ?$/u.exec(before);
  if (!joint) return false;
  const clause = before.slice(0, joint.index);
  const read = words(
    clause.slice(Math.max(...Array.from('.;:("“,', (sign) => clause.lastIndexOf(sign))) + 1),
  );
  return read.slice(0, -1).some((_, i) => read.length - i <= MOST_WORDS + 1 && isNumber(read, i));
}

function occurrences(text: string, phrase: string): number {
  return (
    words(text)
      .map((word) => word.key)
      .join(' ')
      .split(phrase).length - 1
  );
}

/** In how many parts a text can be read; empty where it is no enumeration. */
function partCounts(content: string, phrase: string, language: Language): number[] {
  const flat = content.replace(/\([^()]*\)/g, '');
  const parts = flat.split(flat.includes(';') ? ';' : ',').map((part) => part.trim());
  if (parts.length < 2 || parts.some((part) => part === '' || part.split(' ').length > LONGEST_PART))
    return [];
  const repeated = occurrences(lookupKey(content), phrase);
  if (repeated > 1) return [...new Set([repeated, parts.length])];
  // A source, a place or a date in brackets unpacks nothing.
  const asides = listWords('aside', language);
  if (parts.some((part) => asides.has(words(part)[0]?.key ?? '') || /\d/.test(part))) return [];
  const last = nth(parts, parts.length - 1);
  const joined = language === 'vi' ? last.includes(' và ') : last.includes(' and ');
  if (!joined) return [parts.length];
  return language === 'vi' ? [parts.length + 1, parts.length] : [parts.length + 1];
}
