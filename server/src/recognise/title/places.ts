import { nth } from '../../text/certain';
import { bareKey } from '../../text/fold';
import { type Tokens, VAN_THI } from './syllables';
import type { Level, Lexeme } from './tokens';

export interface PlaceFound {
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly key: string;
  readonly known: boolean;
}

/** A unit of the map with its name. */
export interface UnitFound {
  /** Token index, exclusive. */
  readonly to: number;
  readonly level: Level | undefined;
  readonly place: PlaceFound;
  /** The unit word stands before its name: “Ward An Hoa”. */
  readonly turned: boolean;
}

export const PROVINCE: Level = { levels: ['province'], kind: undefined, noun: '', validTo: undefined };
const MAX_PLACE = 4;
/** Syllables of a person's name. */
export const MAX_NAME = 5;

/** The place name that starts at a token: one of the provinces, else a run of name parts. */
export function placeAt(tokens: Tokens, i: number): PlaceFound | undefined {
  const known = tokens.lexicon.places.longest(tokens.list, i);
  if (known && tokens.at(i)?.letters !== 'lower') {
    return { from: i, to: i + known.length, key: nth(known.values, 0), known: true };
  }
  const end = tokens.runEnd(i, MAX_PLACE);
  return end > i ? placeOf(tokens, i, end) : undefined;
}

/** The place that the tokens of a range (indices, end exclusive) name. */
export function placeOf(tokens: Tokens, from: number, to: number): PlaceFound {
  const key = tokens.list
    .slice(from, to)
    .map((token) => bareKey(token.possessive ? token.raw.slice(0, -2) : token.raw))
    .join(' ');
  return { from, to, key, known: false };
}

/** A unit of the map with its name at a token (index), in English: “An Hoa Ward”, “Bac Giang”; `turned`: “Ward An Hoa”. “Ward 5” is English. */
export function unitAt(tokens: Tokens, at: number): UnitFound | undefined {
  const token = tokens.at(at);
  if (tokens.lexicon.language !== 'en' || !token) return undefined;
  if (isUnitNoun(token)) {
    if (!tokens.close(at + 1)) return undefined;
    const { level } = token;
    const number = numberAt(tokens, at + 1);
    if (number) return { to: number.to, level, place: number, turned: false };
    // “of the Province Tran Phu”: a person may follow; “of Province Tan Phu” must have its name.
    const article = tokens.at(at - 1)?.key === 'the';
    const place = placeHere(tokens, at + 1, article ? level : undefined, false);
    return place && { to: place.to, level, place, turned: true };
  }
  const place = placeAt(tokens, at);
  if (!place) return undefined;
  const unit = tokens.at(place.to);
  if (unit && isUnitNoun(unit) && tokens.close(place.to))
    return { to: place.to + 1, level: unit.level, place, turned: false };
  if (!place.known || !endsAsPlace(tokens, at, place.to)) return undefined;
  return { to: place.to, level: PROVINCE, place, turned: false };
}

/** Ward, Province: a noun, not Provincial. */
export function isUnitNoun({ level, plain }: Lexeme): boolean {
  return plain === level?.noun;
}

/** The number of a unit at a token (index): “Ward 5”. */
export function numberAt(tokens: Tokens, at: number): PlaceFound | undefined {
  const raw = tokens.at(at)?.raw ?? '';
  return /^\d{1,2}$/.test(raw) && !tokens.stuckAfter(at)
    ? { from: at, to: at + 1, key: raw, known: false }
    : undefined;
}

/** Whether the name of a province (token indices, end exclusive) stands for itself: it may also begin the name of a person, “Thai Binh Duong”. */
export function endsAsPlace(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.runEnd(from, to - from + 1) === to) return true;
  return tokens.at(to)?.surname === 'common' && tokens.runEnd(to, 2) === to + 2;
}

/** The place name at a token (index), told apart from the name of a person that may follow or stand in its stead. */
export function placeHere(
  tokens: Tokens,
  at: number,
  level: Level | undefined,
  committee: boolean,
): PlaceFound | undefined {
  const known = placeAt(tokens, at);
  if (!known || known.known) return known;
  const first = tokens.at(at);
  if (first?.letters === 'upper') return placeInCapitals(tokens, at);
  const end = beforeModifier(tokens, at, tokens.runEnd(at, 9));
  const length = end - at;
  if (length === 0) return undefined;
  const surname = (i: number): 'common' | 'rare' | undefined => tokens.at(i)?.surname;
  const person = surname(at) === 'common';
  const second = tokens.at(at + 1)?.key ?? '';
  // No name of a person is so long: “xã Trần Văn Thời Nguyễn Văn Bảy” has two, and the first is the place's.
  if (surname(at) !== undefined && VAN_THI.has(second))
    return length > MAX_NAME && surname(at + 3) === 'common' ? placeOf(tokens, at, at + 3) : undefined;
  const splits = [2, 1, 3].filter((k) => {
    const rest = length - k;
    return rest >= 2 && rest <= MAX_NAME && !(person && length < 5) && surname(at + k) !== undefined;
  });
  // “Kbang Nguyễn Văn Nam”: “Văn” may be a family name, too.
  const split = splits.find((k) => VAN_THI.has(tokens.at(at + k + 1)?.key ?? '')) ?? splits[0];
  if (split !== undefined) return placeOf(tokens, at, at + split);
  if (person && (committee || level?.levels.includes('province'))) return undefined;
  return placeOf(tokens, at, Math.min(end, at + MAX_PLACE));
}

/** Where a modifier of the title before begins in a run of name parts: “Phó Chủ tịch HĐND tỉnh Thường trực”. */
function beforeModifier({ lexicon, list }: Tokens, from: number, end: number): number {
  for (let i = from; i < end; i++) if (lexicon.after.longest(list, i)) return i;
  return end;
}

/** In capitals only a full name that follows tells the end of a place: “XÃ AN HOÀ PHẠM VĂN TƯ”. */
function placeInCapitals(tokens: Tokens, at: number): PlaceFound | undefined {
  const isFull = (i: number): boolean =>
    tokens.at(i)?.surname === 'common' && VAN_THI.has(tokens.at(i + 1)?.key ?? '');
  if (tokens.at(at)?.surname === 'common') return undefined;
  const end = tokens.runEnd(at, 3);
  for (let to = at + 1; to <= end; to++)
    if (tokens.close(to) && isFull(to) && tokens.runEnd(to, 3) === to + 3) return placeOf(tokens, at, to);
  return undefined;
}
