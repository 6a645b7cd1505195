/** Laws, codes and ordinances cited by their names, and the Constitution. */
import { calendarNumbers } from '../../knowledge/calendar';
import { type CitationWordKind, lawKey, lawNames } from '../../knowledge/citation-words';
import { nth } from '../../text/certain';
import { isUpper } from '../../text/scan';
import { textWords } from '../../text/text-words';
import { keyAt } from '../../text/words';
import type { FoundName, NameReader } from './name-reader';
import { YEAR } from './number';
import type { TypeWord } from './type-word';

/** Words of an amending law's name in which the laws that it amends are looked for. */
const AMENDING = 30;

/** A law whose type word is `type`; `next` is the index of the word behind that. */
export function lawAt(reader: NameReader, type: TypeWord, next: number): FoundName | undefined {
  const english =
    /^[A-Z]/.test(reader.text.charAt(type.from)) &&
    /(?:law|code|ordinance)s?$/i.test(reader.text.slice(type.from, type.to));
  if (english) return englishLaw(reader, type, next);
  const end = lawNameEnd(reader, next);
  return end === undefined ? undefined : namedLaw(reader, type, type.from, end);
}

function namedLaw(reader: NameReader, type: TypeWord, from: number, end: number, before?: number): FoundName {
  const { to } = nth(reader.words, end - 1);
  const { year = before, end: last } = reader.year(end);
  const key = lawKey(textWords(reader.text).between(from, to));
  return { ...reader.result('law', type, last, { year, key }), from };
}

/** “the 2024 Land Law”. */
function yearBefore(reader: NameReader, from: number): number | undefined {
  const written = /(?<!\d)(\d{4}) $/.exec(reader.text.slice(Math.max(0, from - 6), from))?.[1] ?? '';
  return YEAR.test(written) ? Number(written) : undefined;
}

/** Index past the name of a law: a name of the table, an amending law's with those that it amends, or words in capitals. */
function lawNameEnd(reader: NameReader, start: number): number | undefined {
  if (!reader.isJoined(start)) return undefined;
  const known = lawNames('vi').longestAt(reader.words, start);
  if (known) return start + known.length;
  const key = keyAt(reader.words, start);
  if (key === 'sửa') return amendedEnd(reader, start);
  // In a line of capitals only the table tells a name from other words.
  if (!reader.isCapitalised(start) || isUpper(reader.text, (reader.words[start]?.to ?? 1) - 1))
    return undefined;
  let i = start + 1;
  while (i < start + 10 && reader.isJoined(i) && !stops(reader, i)) i++;
  return i;
}

function amendedEnd(reader: NameReader, start: number): number | undefined {
  let end: number | undefined;
  for (let i = start; i < Math.min(start + AMENDING, reader.words.length); i++) {
    if (!reader.isJoined(i, true)) return end;
    if (reader.words[i]?.key !== 'luật' || !reader.isCapitalised(i)) continue;
    const past = lawNameEnd(reader, i + 1);
    if (past === undefined) return end;
    end = past;
    if (
      reader.words[past]?.key !== 'và' ||
      reader.words[past + 1]?.key !== 'luật' ||
      !reader.isCapitalised(past + 1)
    )
      return end;
    i = past;
  }
  return end;
}

/** A word that cannot be part of a law's name. */
function stops(reader: NameReader, i: number): boolean {
  const key = keyAt(reader.words, i);
  if (/^(?:năm|này|và|đã|được|có|trong|tại|để|thì|là|các|những|khoá|trên|\d+)$/u.test(key)) return true;
  return ['issuer-lead', 'subject-lead', 'date-lead', 'cue'].some((kind) =>
    reader.is(i, kind as CitationWordKind),
  );
}

function englishLaw(reader: NameReader, type: TypeWord, next: number): FoundName | undefined {
  const whole = lawNames('en').longestAt(reader.words, 0);
  if (whole) return namedLaw(reader, type, type.from, whole.length, yearBefore(reader, type.from));
  const before = textWords(reader.text).between(reader.free, type.to).slice(-6);
  for (let i = 0; i < before.length - 1; i++) {
    const found = lawNames('en').longestAt(before, i);
    const first = before[i];
    if (found && first && i + found.length === before.length)
      return namedLaw(reader, type, first.from, next, yearBefore(reader, first.from));
  }
  const start = keyAt(reader.words, next + 1) === 'the' ? next + 2 : next + 1;
  if (reader.words[next]?.key !== 'on' || !reader.isCapitalised(start)) return undefined;
  let i = start + 1;
  let last = i;
  while (
    i < next + 12 &&
    reader.isJoined(i) &&
    // “of June 16, 2025” is its day.
    !isMonthBeforeDay(reader, i + 1) &&
    // “the Law on Land and the Civil Code”: another law begins.
    !(reader.words[i]?.key === 'and' && keyAt(reader.words, i + 1) === 'the') &&
    (reader.isCapitalised(i) || /^(?:of|and|the|for|in|on)$/.test(keyAt(reader.words, i)))
  ) {
    i++;
    if (reader.isCapitalised(i - 1)) last = i;
  }
  return namedLaw(reader, type, type.from, last, yearBefore(reader, type.from));
}

const MONTHS = calendarNumbers('month', 'en');

function isMonthBeforeDay(reader: NameReader, i: number): boolean {
  return MONTHS.has(keyAt(reader.words, i)) && /^\d/.test(keyAt(reader.words, i + 1));
}

function isPlace(reader: NameReader, i: number): boolean {
  return reader.isCapitalised(i) || /^(?:of|the)$/.test(keyAt(reader.words, i));
}

/** “Hiến pháp nước … năm 2013”, “the 2013 Constitution”: only with its year. */
export function constitutionAt(reader: NameReader, type: TypeWord, next: number): FoundName | undefined {
  let i = next;
  if (reader.words[i]?.key === 'nước')
    while (
      i < next + 9 &&
      reader.isJoined(i) &&
      reader.words[i]?.key !== 'năm' &&
      !YEAR.test(keyAt(reader.words, i))
    )
      i++;
  else
    // “of the Socialist Republic of Viet Nam”, “of 2013”.
    for (let at = next; at < next + 9 && reader.isJoined(at) && isPlace(reader, at); at++)
      if (reader.isCapitalised(at) || YEAR.test(keyAt(reader.words, at + 1))) i = at + 1;
  const { year = yearBefore(reader, type.from), end } = reader.year(i);
  return year === undefined ? undefined : reader.result('law', type, end, { year, key: 'constitution' });
}
