import { nameWords } from '../../knowledge/name-words';
import { organAbbreviations, type OrganAbbreviation } from '../../knowledge/title-words';
import { nth } from '../../text/certain';
import { lazy } from '../../text/lazy';
import type { Tokens } from './syllables';
import { COMMITTEE, type ToneStyle, UNIT } from './tokens';

/** Token index of a word with a tone mark that may stand in two places, and where it stands. */
export interface ToneFound {
  readonly at: number;
  readonly style: ToneStyle;
}

export interface ProvinceFound {
  /** Token indices, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly unitAt: number;
  readonly key: string;
  readonly unit: 'province' | 'city';
  /** Named through its Party committee: “Tỉnh uỷ Sơn La”. */
  readonly committee: boolean;
}

/** A province with the word for its kind: “tỉnh Sơn La”, “Son La Province”; in English the word may come first. */
export function provinceAt(tokens: Tokens, i: number): ProvinceFound | undefined {
  const { lexicon, list } = tokens;
  const token = tokens.at(i);
  const committee = token?.key === COMMITTEE;
  const kind = token?.key === UNIT || committee ? token.level?.kind : undefined;
  if (lexicon.language === 'vi') {
    if (!kind || !tokens.close(i + 1)) return undefined;
    const place = lexicon.places.longest(list, i + 1);
    if (!place || tokens.at(i + 1)?.letters === 'lower') return undefined;
    return {
      from: i,
      to: i + 1 + place.length,
      unitAt: i,
      key: nth(place.values, 0),
      unit: kind,
      committee,
    };
  }
  const place = token?.letters === 'lower' ? undefined : lexicon.places.longest(list, i);
  const unitAt = i + (place?.length ?? 0);
  const after = tokens.at(unitAt);
  if (!place || after?.key !== UNIT || !after.level?.kind || !tokens.close(unitAt)) return undefined;
  const { kind: unit } = after.level;
  return { from: i, to: unitAt + 1, unitAt, key: nth(place.values, 0), unit, committee: false };
}

export interface AbbreviationFound {
  readonly at: number;
  readonly introduces: boolean;
  readonly common: boolean | undefined;
}

const known = lazy(
  (): ReadonlyMap<string, OrganAbbreviation> => new Map(organAbbreviations().map((row) => [row.short, row])),
);

/** An abbreviation at a token (index) that the tables know, or one that is introduced in brackets. */
export function abbreviationAt(tokens: Tokens, i: number): AbbreviationFound | undefined {
  const token = tokens.at(i);
  if (token?.letters !== 'upper' || token.level || tokens.stuckBefore(i) || tokens.stuckAfter(i))
    return undefined;
  const row = known().get(token.raw);
  const introduces = isIntroduced(tokens, i);
  if (!row && !introduces) return undefined;
  // A heading in capitals holds no abbreviations that could be told from words.
  if (tokens.at(i - 1)?.letters === 'upper' && tokens.close(i) && !introduces) return undefined;
  return { at: i, introduces, common: row?.common };
}

/** “… (UBND)”, “… (sau đây viết tắt là UBND)”, “… (hereinafter referred to as the Board)”. */
function isIntroduced(tokens: Tokens, i: number): boolean {
  const close = tokens.text.charAt(tokens.to(i));
  if (close !== ')') return false;
  const gap = tokens.sign(i);
  const before = tokens.at(i - 1);
  if (!before) return false;
  if (gap === '(') return /\p{L}/u.test(before.raw);
  return (gap === '' || gap === ':') && nameWords('introducing').has(before.key);
}
