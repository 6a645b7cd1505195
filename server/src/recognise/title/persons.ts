import { nameWords } from '../../knowledge/name-words';
import { MAX_NAME } from './places';
import { isNearSyllable, type Tokens, VAN_THI } from './syllables';
import { type Lexeme, UNIT } from './tokens';

/** A name of a person as found; token indices, end exclusive. */
export interface PersonFound {
  /** The first syllable of the name. */
  readonly from: number;
  readonly to: number;
  /** The first word of what stands before the name: đồng chí, Thiếu tướng, Comrade. */
  readonly prefixFrom: number;
  /** UTF-16 offset of that word in the folded text. */
  readonly prefixStart: number;
  readonly gender: 'male' | 'female' | undefined;
  /** Offsets in the folded text of the form of address that tells it: ông, Ms. */
  readonly address: { readonly from: number; readonly to: number } | undefined;
  /** A form of address or a rank stands before it. */
  readonly addressed: boolean;
  /** What its first syllable is: a family name, one that is also a common word, or none. */
  readonly surname: 'common' | 'rare' | undefined;
}

const NO_MORE_PREFIXES = 5;

/** What stands right before a name: of words for places, a title or an organ is none. */
export type Behind = 'title' | 'organ' | undefined;

/** The person named at a token: forms of address and ranks, then two to five syllables; one after an address. */
export function personAt(tokens: Tokens, start: number, behind: Behind): PersonFound | undefined {
  const afterTitle = behind === 'title';
  const { lexicon, list } = tokens;
  let at = start;
  let gender: PersonFound['gender'];
  let address: PersonFound['address'];
  let addressed = false;
  let many = false;
  for (let n = 0; n < NO_MORE_PREFIXES; n++) {
    const prefix = lexicon.prefixes.longest(list, at);
    if (!prefix || (at > start && !prefixed(tokens, at))) break;
    const form = prefix.values[0];
    many = form !== undefined && /^các |s$/i.test(form.form);
    // “ông/bà Nguyễn Văn Bảy”, “Mr/Ms Nguyen Van Bay” tells none.
    if (gender === undefined && form?.gender && !tokens.stuckBefore(at)) {
      gender = form.gender;
      address = { from: tokens.from(at), to: tokens.to(at + prefix.length - 1) };
    }
    addressed ||= form?.kind !== 'degree';
    at += prefix.length;
  }
  // “Các đồng chí: A, B và C”: a plural may be followed by a colon.
  if (at > start && !prefixed(tokens, at) && !(many && tokens.sign(at) === ':')) return undefined;
  const token = tokens.at(at);
  if (!token || tokens.stuckBefore(at) || tokens.stuckAfter(at)) return undefined;
  // “đường Nguyễn Văn Bảy”: no name begins with the middle of one.
  if (VAN_THI.has(token.key) && tokens.close(at) && tokens.at(at - 1)?.surname === 'common') return undefined;
  const { surname } = token;
  // Without a family name in front, and of one syllable: “đồng chí Bảy”, “PM Chinh”.
  const given = addressed || (afterTitle && lexicon.language === 'en' && token.letters === 'title');
  if (surname === undefined && !given) return undefined;
  const place = addressed ? undefined : lexicon.places.longest(list, at);
  if (place && !(afterTitle && place.length >= 3 && surname === 'common')) return undefined;
  if (!behind && afterPlaceWord(tokens, start)) return undefined;
  const sound = nameEnd(tokens, at);
  const end = addressed || afterTitle ? withSlip(tokens, at, sound) : sound;
  const length = end - at;
  if (length < (given ? 1 : 2)) return undefined;
  // “BÍ THƯ ĐẢNG UỶ XÃ AN HOÀ”: in capitals two syllables after the word for a commune are its name.
  const before = tokens.at(start - 1);
  const commune = behind !== 'organ' && before?.key === UNIT && isOfCommune(before);
  if (length === 2 && !addressed && token.letters === 'upper' && commune) return undefined;
  const next = tokens.at(end);
  if (next?.level && next.letters !== 'lower' && lexicon.language === 'en' && tokens.close(end))
    return undefined;
  // “Bà Rịa – Vũng Tàu”: a form of address begins the name of a province.
  if (at > start && lexicon.places.longest(list, start)) return undefined;
  return {
    from: at,
    to: end,
    prefixFrom: start,
    prefixStart: tokens.from(start),
    gender,
    address,
    addressed,
    surname,
  };
}

/** Between a form of address and the name only a space, a stop, or (after a rank) a comma. */
function prefixed(tokens: Tokens, at: number): boolean {
  const gap = tokens.sign(at);
  return tokens.at(at) !== undefined && (gap === '' || gap === '.' || gap === ',' || gap === '.,');
}

function nameEnd(tokens: Tokens, at: number): number {
  const end = tokens.runEnd(at, MAX_NAME);
  const upper = tokens.at(at)?.letters === 'upper';
  for (let i = at; i < end; i++) {
    const token = tokens.at(i);
    // One style of letters: a heading in capitals ends where the small letters begin.
    if (
      token &&
      token.raw.length > 1 &&
      (token.letters === 'upper') !== upper &&
      tokens.at(at)?.raw.length !== 1
    )
      return i;
  }
  return end;
}

/** The last syllable of a name with a letter too many or wrong is still a part of it: “Nguyễn Văn Bảyy”. */
function withSlip(tokens: Tokens, at: number, end: number): number {
  const next = tokens.at(end);
  if (end - at < 2 || end - at >= MAX_NAME || next?.letters !== 'title' || !tokens.close(end)) return end;
  if (next.level || tokens.startsTitle(end)) return end;
  return isNearSyllable(next.raw) ? end + 1 : end;
}

function isOfCommune({ level }: Lexeme): boolean {
  return level?.levels.includes('province') === false;
}

/** Right after a word for a street, a river or a school, or after a house number, a name is a place. */
function afterPlaceWord(tokens: Tokens, start: number): boolean {
  const before = tokens.at(start - 1);
  if (!before || !tokens.close(start)) return false;
  if (before.level && before.letters === 'lower') return true;
  return nameWords('place-before-name').has(before.key) || /^\d/.test(before.raw);
}
