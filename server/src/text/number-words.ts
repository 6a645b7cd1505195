import { nth } from './certain';
import type { Language } from './language';
import { lookupKey } from './fold';
import { keyAt, type Word } from './words';

/** A number read from words: its value, and how many words it took. */
export interface NumberWords {
  readonly value: number;
  readonly length: number;
}

const VI_DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const EN_SMALL = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
]; // prettier-ignore
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const EN_ORDINALS = [
  'zeroth', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh',
  'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth',
]; // prettier-ignore

/** Vietnamese units after a ten (hai mươi *mốt*, *tư*, *lăm*), and the variants that stand alone (bẩy, tư). */
const VI_UNIT = new Map<string, number>(VI_DIGITS.map((word, value) => [lookupKey(word), value]));
VI_UNIT.delete('không');
const VI_AFTER_TEN = new Map<string, number>([...VI_UNIT, ['lăm', 5], ['nhăm', 5], ['bẩy', 7]]);
const VI_AFTER_TENS = new Map<string, number>([...VI_AFTER_TEN, ['mốt', 1], ['tư', 4]]);
/** After “thứ” the first is nhất (nhì in older use), the fourth tư. */
const VI_ORDINAL_UNIT = new Map<string, number>([...VI_UNIT, ['nhất', 1], ['nhì', 2], ['tư', 4], ['bẩy', 7]]);

const EN_UNIT = new Map<string, number>(EN_SMALL.map((word, value) => [word, value]));
const EN_TEN = new Map<string, number>(EN_TENS.map((word, value) => [word, value * 10]));
const EN_ORDINAL = new Map<string, number>(EN_ORDINALS.map((word, value) => [word, value]));
const EN_ORDINAL_TEN = new Map<string, number>(
  EN_TENS.map((word, value) => [word.replace(/y$/, 'ieth'), value * 10]),
);
for (const map of [EN_UNIT, EN_TEN, EN_ORDINAL, EN_ORDINAL_TEN]) {
  map.delete('');
  map.delete('zero');
  map.delete('zeroth');
}

type Keys = readonly { readonly key: string }[];

/** The cardinal number, from 1 to 99, whose words start at `words[at]`: mười một, hai mươi lăm; eleven, twenty five. */
export function cardinalAt(
  words: Keys | readonly Word[],
  at: number,
  language: Language,
): NumberWords | undefined {
  return language === 'vi' ? viCardinal(words, at) : enCardinal(words, at);
}

function viCardinal(words: Keys, at: number): NumberWords | undefined {
  const first = keyAt(words, at);
  const second = keyAt(words, at + 1);
  if (first === 'mười') {
    const unit = VI_AFTER_TEN.get(second);
    return unit === undefined ? { value: 10, length: 1 } : { value: 10 + unit, length: 2 };
  }
  const unit = VI_UNIT.get(first) ?? (first === 'bẩy' ? 7 : undefined);
  if (unit === undefined) return undefined;
  if (second === 'mươi' && unit > 1) {
    const last = VI_AFTER_TENS.get(keyAt(words, at + 2));
    return last === undefined ? { value: unit * 10, length: 2 } : { value: unit * 10 + last, length: 3 };
  }
  return { value: unit, length: 1 };
}

const VI_SCALES = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };
const EN_SCALES = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const SCALE = new Map<string, number>(
  Object.entries({ ...VI_SCALES, ...EN_SCALES }).map(([word, scale]) => [lookupKey(word), scale]),
);

/** How many “triệu”, “billion” is, by the key of the word; undefined for what multiplies no number. */
export function scaleOf(key: string): number | undefined {
  return SCALE.get(key);
}

/** What stands between the digits of a number: a hundred has its tens, “linh” none of them. */
const VI_TENS = new Map<string, number>([['mười', 1], ['mươi', 10], ['trăm', 100], ['linh', 0], ['lẻ', 0]]); // prettier-ignore

/** The number that Vietnamese words are from the first to the last: hai mươi lăm triệu không trăm linh ba nghìn. */
export function numberOfWords(words: Keys): number | undefined {
  let total = 0;
  let group = 0;
  let digit: number | undefined;
  let last = Infinity;
  for (const { key } of words) {
    const scale = SCALE.get(key);
    const tens = VI_TENS.get(key);
    const next = key === 'không' ? 0 : VI_AFTER_TENS.get(key);
    if (next !== undefined && digit === undefined) digit = next;
    else if (scale !== undefined) {
      const all = group + (digit ?? 0);
      total = scale > last ? (total + all) * scale : total + all * scale;
      last = scale;
      group = 0;
      digit = undefined;
    } else if (tens !== undefined && (digit !== undefined) === tens > 1) {
      group += tens === 1 ? 10 : tens * (digit ?? 0);
      digit = undefined;
    } else return undefined;
  }
  return total + group + (digit ?? 0);
}

function enCardinal(words: Keys, at: number): NumberWords | undefined {
  const first = keyAt(words, at);
  const unit = EN_UNIT.get(first);
  if (unit !== undefined) return { value: unit, length: 1 };
  const ten = EN_TEN.get(first);
  if (ten === undefined) return undefined;
  const last = EN_UNIT.get(keyAt(words, at + 1));
  return last !== undefined && last < 10 ? { value: ten + last, length: 2 } : { value: ten, length: 1 };
}

/**
 * The ordinal, from 1 to 99, whose words start at `words[at]`: thứ nhất, thứ mười hai (with its “thứ”); first, twelfth,
 * twenty first, and the adverbs firstly, secondly.
 */
export function ordinalAt(
  words: Keys | readonly Word[],
  at: number,
  language: Language,
): NumberWords | undefined {
  if (language === 'vi') {
    if (words[at]?.key !== 'thứ') return undefined;
    const unit = VI_ORDINAL_UNIT.get(keyAt(words, at + 1));
    const cardinal = viCardinal(words, at + 1);
    if (cardinal && cardinal.length > 1) return { value: cardinal.value, length: cardinal.length + 1 };
    if (unit !== undefined) return { value: unit, length: 2 };
    return cardinal && { value: cardinal.value, length: cardinal.length + 1 };
  }
  const first = keyAt(words, at);
  const stem = first.endsWith('ly') ? first.slice(0, -2) : first;
  const small = EN_ORDINAL.get(stem) ?? EN_ORDINAL_TEN.get(stem);
  if (small !== undefined) return { value: small, length: 1 };
  const ten = EN_TEN.get(first);
  const last = EN_ORDINAL.get(keyAt(words, at + 1));
  return ten !== undefined && last !== undefined && last < 10 ? { value: ten + last, length: 2 } : undefined;
}

/** The words of a cardinal from 1 to 99; undefined outside that range. English compounds take a hyphen. */
export function cardinalWords(value: number, language: Language): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined;
  const tens = Math.floor(value / 10);
  const unit = value % 10;
  if (language === 'en') {
    if (value < 20) return EN_SMALL[value];
    return `${nth(EN_TENS, tens)}${unit === 0 ? '' : `-${nth(EN_SMALL, unit)}`}`;
  }
  if (value < 10) return VI_DIGITS[value];
  const last = unit === 5 ? 'lăm' : unit === 1 && tens > 1 ? 'mốt' : nth(VI_DIGITS, unit);
  const head = tens === 1 ? 'mười' : `${nth(VI_DIGITS, tens)} mươi`;
  return unit === 0 ? head : `${head} ${last}`;
}

/** The words of an ordinal from 1 to 99 (thứ nhất, thứ tư, thứ mười một; first, twenty-first); undefined outside. */
export function ordinalWords(value: number, language: Language): string | undefined {
  const cardinal = cardinalWords(value, language);
  if (cardinal === undefined) return undefined;
  if (language === 'vi') return `thứ ${value === 1 ? 'nhất' : value === 4 ? 'tư' : cardinal}`;
  if (value < 20) return EN_ORDINALS[value];
  const ten = nth(EN_TENS, Math.floor(value / 10));
  const unit = value % 10;
  return unit === 0 ? ten.replace(/y$/, 'ieth') : `${ten}-${nth(EN_ORDINALS, unit)}`;
}

/** An English ordinal in figures: 1st, 2nd, 13th. */
export function englishOrdinal(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[value % 10] ?? 'th');
  return `${value}${ending}`;
}
