import { legacyTables } from '../knowledge/legacy';
import { nth } from '../text/certain';
import { convertLegacy, detectLegacy, isSyllable } from '../text/legacy';

/** How the bytes of a text file stand for its letters. The last two are also met as signs of Latin-1 in UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni';

/** A text and the encoding that it was read from. */
export interface Recognised {
  readonly encoding: Encoding;
  /** As Unicode, without a byte order mark. */
  readonly text: string;
}

/** Bytes that tell what a file is. */
const SAMPLE = 8192;
/** Of a hundred units of UTF-16, so many must be letters, signs and blanks of Latin, Vietnamese among it. */
const LATIN_SHARE = 0.97;
/** The high bytes of such units: Basic Latin to Latin Extended, combining marks, Vietnamese letters, punctuation. */
const HIGH = new Set([0x00, 0x01, 0x03, 0x1e, 0x20]);
/** Different syllables, and the share of words with marks, before a text is taken for Windows-1258. */
const DISTINCT = 4;
const SOUND_SHARE = 0.9;

/** The text of bytes and their encoding; undefined where no encoding is certain. `utf-8` is sound UTF-8 in letters of today. */
export function recognise(bytes: Uint8Array): Recognised | undefined {
  const wide = wideEncoding(bytes);
  if (wide) {
    const encoding = wide;
    return { encoding, text: new TextDecoder(encoding).decode(bytes) };
  }
  if (bytes.subarray(0, SAMPLE).includes(0)) return undefined;
  const utf8 = strict(bytes);
  const latin = utf8 ?? new TextDecoder('windows-1252').decode(bytes);
  const table = detectLegacy(latin, legacyTables());
  if (table) return { encoding: table.id, text: convertLegacy(latin, table) };
  if (utf8 !== undefined) return { encoding: 'utf-8', text: utf8 };
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  return isVietnamese(text) ? { encoding: 'windows-1258', text } : undefined;
}

function strict(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 by its byte order mark, or by bytes of which every other is one of a few. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 16 || bytes.length % 2 !== 0 || !sample.includes(0)) return undefined;
  if (looksWide(sample, 1)) return 'utf-16le';
  return looksWide(sample, 0) ? 'utf-16be' : undefined;
}

function looksWide(sample: Uint8Array, high: 0 | 1): boolean {
  const units = sample.length >> 1;
  let latin = 0;
  let blanks = 0;
  for (let i = 0; i < units; i++) {
    const top = nth(sample, 2 * i + high);
    const low = nth(sample, 2 * i + 1 - high);
    const control = top === 0 && low < 0x20 && low !== 9 && low !== 10 && low !== 13;
    if (HIGH.has(top) && !control) latin++;
    if (top === 0 && (low === 0x20 || low === 10 || low === 13)) blanks++;
  }
  // Words are parted by blanks: a table of small numbers has none.
  return latin >= units * LATIN_SHARE && blanks > 0;
}

function isVietnamese(text: string): boolean {
  let marked = 0;
  let sound = 0;
  const found = new Set<string>();
  for (const [word] of text.slice(0, SAMPLE).matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!/[^a-z]/i.test(word)) continue;
    marked++;
    if (!isSyllable(word)) continue;
    sound++;
    found.add(word.toLowerCase());
  }
  return found.size >= DISTINCT && sound >= marked * SOUND_SHARE;
}
