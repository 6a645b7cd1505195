import { nth } from '../../text/certain';
import { listWords } from '../../knowledge/lists';
import { alternation } from '../../text/alternation';
import type { Language } from '../../text/language';
import { lazy } from '../../text/lazy';
import { isDigit, isLetter, isLower, isUpper, skipDigits, skipSpaces } from '../../text/scan';
import { letterReading, romanReading } from './readings';
import { isOpeningQuote, romanEnd } from './scan';
import type { Label, LabelDraft, Reading } from './types';
import { unitLabel } from './units';

/** Labels that stand at the start of a block: `1.`, `2.1-`, `I-`, `a)`, `(1)`, `-`, `Điều 5.`, `Chapter II`, `Bước 2:`. */

const BULLETS = '-–—+*•●◦▪·';
const CLOSERS = '.)-–/';
const MARKDOWN = /(?:#{1,6} +|> +)?(?:\*\*|__)?/y;

/** The label at the start of folded block text, if any. */
export function startLabel(text: string, language: Language): Label | undefined {
  let at = afterMarkdown(text, skipSpaces(text, 0));
  const quoted = isOpeningQuote(text.charAt(at));
  if (quoted) at = skipSpaces(text, at + 1);
  const draft = read(text, at, language);
  if (draft?.readings[0]?.numeral === 'bullet') {
    // “- a) …”: the bullet only adorns the label. “- Bước 1: …” is one of a list in which other things may stand, too.
    const inner = skipSpaces(text, draft.to);
    const labelled = sign(text, inner, language);
    if (labelled) return finish(labelled, text, inner, { inline: false, quoted });
    const stageFrom = afterMarkdown(text, inner);
    const found = step(text, stageFrom, language);
    const stage = found && finish(found, text, stageFrom, { inline: false, quoted });
    return finish({ ...draft, stage }, text, at, { inline: false, quoted });
  }
  return draft && finish(draft, text, at, { inline: false, quoted });
}

function afterMarkdown(text: string, at: number): number {
  MARKDOWN.lastIndex = at;
  return MARKDOWN.test(text) ? MARKDOWN.lastIndex : at;
}

/** A draft as a whole label, which begins at a UTF-16 offset of folded text. */
export function finish(
  draft: LabelDraft,
  text: string,
  from: number,
  place: { readonly inline: boolean; readonly quoted: boolean },
): Label {
  return {
    from,
    textFrom: skipSpaces(text, draft.to),
    prefix: [],
    suffix: '',
    open: '',
    close: '',
    unit: undefined,
    words: undefined,
    malformed: false,
    stage: undefined,
    ...draft,
    ...place,
  };
}

function read(text: string, at: number, language: Language): LabelDraft | undefined {
  const char = text.charAt(at);
  if (char === '') return undefined;
  if (BULLETS.includes(char)) return bullet(text, at);
  return (
    (isLetter(text, at) ? (unitLabel(text, at, language) ?? step(text, at, language)) : undefined) ??
    sign(text, at, language)
  );
}

const stepsOf = { vi: lazy(() => stepIn('vi')), en: lazy(() => stepIn('en')) };

function stepIn(language: Language): RegExp {
  const words = alternation(listWords('step', language));
  // “Bước 2, 3:”, “Phương án 2 (dự phòng):”.
  const more = `(?:(?:,| -|-| và| and) ?(?:(?:${words}) )?\\d{1,2})?`;
  return new RegExp(`(${words}) (\\d{1,2})${more}(?:\\*\\*)?(?:[.:](?=[ *]|$)|(?= \\())`, 'iuy');
}

/** `Bước 2:`, `Giai đoạn 1.`, `Step 3:`: what is done one after another; their numbers go on as those of “Thứ nhất,” do. */
function step(text: string, at: number, language: Language): LabelDraft | undefined {
  if (!isUpper(text, at)) return undefined;
  const pattern = stepsOf[language]();
  pattern.lastIndex = at;
  const [whole = '', word = '', numeral = ''] = pattern.exec(text) ?? [];
  if (Number(numeral) === 0) return undefined;
  const numeralFrom = at + word.length + 1;
  const readings: Reading[] = [{ numeral: 'word', ordinal: Number(numeral) }];
  return {
    numeralFrom,
    numeralTo: numeralFrom + numeral.length,
    to: at + whole.length,
    readings,
    words: `${word.toLowerCase()} 1`,
  };
}

/** A label of signs: a number, a letter or a Roman numeral with its punctuation. */
function sign(text: string, at: number, language: Language): LabelDraft | undefined {
  const char = text.charAt(at);
  if (isDigit(text, at)) return number(text, at);
  if (char === '(') return bracketed(text, at, language);
  if (!isLetter(text, at)) return undefined;
  return roman(text, at, language) ?? letter(text, at, language);
}

/** A bullet: the sign, a space (or a word stuck to it) and text. */
function bullet(text: string, at: number): LabelDraft | undefined {
  const next = text.charAt(at + 1);
  const after = skipSpaces(text, at + 1);
  if (after >= text.length) return undefined;
  const sign = text.charAt(at);
  // “*Sơn Hà, ngày 25 tháng 8*” is emphasis in Markdown.
  if (next !== ' ' && (sign === '*' || !isUpper(text, at + 1))) return undefined;
  const readings = [{ numeral: 'bullet' as const, ordinal: 1 }];
  const words = sign === '–' || sign === '—' ? '-' : sign;
  return { numeralFrom: at, numeralTo: at + 1, to: at + 1, readings, words };
}

/** `1.`, `1)`, `1-`, `1/`, `5a.`, `1.1`, `1.1.`, `2.1-`. */
function number(text: string, at: number): LabelDraft | undefined {
  const parts: number[] = [];
  let i = at;
  for (;;) {
    const end = skipDigits(text, i);
    if (end - i > 3 || (parts.length > 0 && (end - i > 2 || text.charAt(i) === '0'))) return undefined;
    parts.push(Number(text.slice(i, end)));
    i = end;
    if (parts.length === 5 || text.charAt(i) !== '.' || !isDigit(text, i + 1)) break;
    i++;
  }
  let suffix = '';
  if (isLower(text, i) && !isLetter(text, i + 1)) suffix = text.charAt(i++);
  const numeralTo = i;
  i = otherSuffixes(text, i, suffix);
  const ordinal = nth(parts, parts.length - 1);
  const readings: Reading[] = [{ numeral: parts.length > 1 ? 'decimal' : 'arabic', ordinal }];
  const common = { numeralFrom: at, numeralTo, readings, prefix: parts.slice(0, -1), suffix };
  const closed = closer(text, i);
  if (closed !== undefined) {
    if (ordinal === 0 || isDateOrTime(text, closed)) return undefined;
    return { ...common, to: closed, close: text.slice(i, closed).trim().replace('–', '-') };
  }
  if (parts.length < 2 || ordinal === 0 || suffix !== '') return undefined;
  // 1.1 without an end mark: only before a capital, or 8.5 in a sentence would be one.
  if (text.charAt(i) !== ' ' || !isUpper(text, skipSpaces(text, i))) return undefined;
  return { ...common, to: i };
}

/** `7a, 7b, 7c.`: one label for several places; the end of the run. */
function otherSuffixes(text: string, at: number, suffix: string): number {
  let i = at;
  while (suffix !== '' && text.charAt(i) === ',') {
    const digits = skipSpaces(text, i + 1);
    const end = skipDigits(text, digits);
    if (end === digits || !isLower(text, end) || isLetter(text, end + 1)) return i;
    i = end + 1;
  }
  return i;
}

/**
 * The end of the sign that closes a label, which must be followed by a space and text, by a capital stuck to it, or (a
 * heading whose title stands on the next line is no such label) not by nothing. Undefined where no label ends here.
 */
function closer(text: string, at: number): number | undefined {
  const spaced = text.charAt(at) === ' ';
  const sign = spaced ? at + 1 : at;
  const char = text.charAt(sign);
  if (char === '' || !CLOSERS.includes(char)) return undefined;
  // A space before the sign: only `I - TITLE`; `1 - 2 tuần` is a range.
  if (spaced && !((char === '-' || char === '–') && isUpper(text, skipSpaces(text, sign + 1))))
    return undefined;
  const next = text.charAt(sign + 1);
  const first = text.charAt(skipSpaces(text, sign + 1));
  if (next === ' ') return first === '' ? undefined : sign + 1;
  // “T/M”, “K/T” are no labels.
  if (char !== '/' && (isUpper(text, sign + 1) || isOpeningQuote(next))) return sign + 1;
  return undefined;
}

/** After `15.` a second number with a full stop is a date (15. 3. 2025); a time of the day is 7. 30. */
function isDateOrTime(text: string, after: number): boolean {
  const digits = skipSpaces(text, after);
  // “2. 31/34 đảng viên …” is a label, and figures that the item begins with.
  if (digits > after && '.)'.includes(text.charAt(after - 1)))
    return DOTTED.test(text.slice(digits, digits + 8));
  const end = skipDigits(text, digits);
  return end > digits && end - digits <= 4 && './-'.includes(text.charAt(end) || ' ');
}

/** The rest of “20. 11. 2025”, “20. 11/2025”. */
const DOTTED = /^\d{1,2}[./-] ?\d{4}/;

/** `(1)`, `(a)`, `(iv)`, at the start of a block or inside it; the bracket may be followed by a full stop. */
export function bracketed(text: string, at: number, language: Language): LabelDraft | undefined {
  const from = at + 1;
  const char = text.charAt(from);
  let end = from;
  const readings: Reading[] = [];
  let malformed = false;
  if (isDigit(text, from)) {
    end = skipDigits(text, from);
    if (end - from > 2) return undefined;
    readings.push({ numeral: 'arabic', ordinal: Number(text.slice(from, end)) });
  } else if (isLetter(text, from)) {
    end = romanEnd(text, from);
    const found = end > from && text.charAt(end) === ')' ? romanReading(text.slice(from, end)) : undefined;
    if (found) {
      readings.push(found.reading);
      malformed = found.malformed;
    }
    if (text.charAt(from + 1) === ')') {
      end = from + 1;
      const reading = letterReading(char, language);
      if (reading) readings.push(reading);
    }
  }
  if (readings.length === 0 || text.charAt(end) !== ')' || readings[0]?.ordinal === 0) return undefined;
  const stop = text.charAt(end + 1) === '.' ? end + 2 : end + 1;
  const next = text.charAt(stop);
  const first = text.charAt(skipSpaces(text, stop));
  if (first === '' || (next !== ' ' && !isLetter(text, stop) && !isOpeningQuote(next))) return undefined;
  return {
    numeralFrom: from,
    numeralTo: end,
    to: stop,
    readings,
    open: '(',
    close: text.slice(end, stop),
    malformed,
  };
}

/** `I.`, `II-`, `iv)`, `V /`; a single letter may also be one of the alphabet. */
function roman(text: string, at: number, language: Language): LabelDraft | undefined {
  const end = romanEnd(text, at);
  if (end === at || end - at > 7) return undefined;
  const to = closer(text, end);
  const found = romanReading(text.slice(at, end));
  if (to === undefined || !found) return undefined;
  const { reading, malformed } = found;
  const close = text.slice(end, to).trim().replace('–', '-');
  if (malformed && isLower(text, at) && end - at < 2) return undefined;
  const letter = end === at + 1 ? letterReading(text.charAt(at), language) : undefined;
  // I, V and X are numerals first; C, D, L, M letters first.
  const letterFirst = letter !== undefined && !'ivx'.includes(text.charAt(at).toLowerCase());
  const readings = letter ? (letterFirst ? [letter, reading] : [reading, letter]) : [reading];
  return { numeralFrom: at, numeralTo: end, to, readings, close, malformed };
}

/** `a)`, `b.`, `A-`, `đ)`. */
function letter(text: string, at: number, language: Language): LabelDraft | undefined {
  const reading = letterReading(text.charAt(at), language);
  if (!reading) return undefined;
  const to = closer(text, at + 1);
  if (to === undefined) return undefined;
  return {
    numeralFrom: at,
    numeralTo: at + 1,
    to,
    readings: [reading],
    close: text.slice(at + 1, to).trim(),
  };
}
