import { institutions } from '../../knowledge/title-words';
import type { Language } from '../../text/language';
import type { OrganForm } from './lexicon-tables';
import { BEHIND, COMMITTEE, joinedKey, type Level, ORGAN, START, UNIT } from './tokens';
import {
  endsAsPlace,
  isUnitNoun,
  numberAt,
  type PlaceFound,
  placeAt,
  placeHere,
  PROVINCE,
  unitAt,
  type UnitFound,
} from './places';
import type { Tokens } from './syllables';
import type { Node } from './trie';

export interface OrganFound {
  /** Token indices, end exclusive; the place is inside. */
  readonly from: number;
  readonly to: number;
  /** Token index at which the words of the organ itself end, before a place that follows. */
  readonly nameEnd: number;
  readonly forms: readonly OrganForm[];
  readonly level: Level | undefined;
  readonly place: PlaceFound | undefined;
  /** English in the word order of Vietnamese: “Ward An Hoa Party Committee”, “Party Committee Ward An Hoa”. */
  readonly turned: boolean;
}

interface State {
  readonly node: Node<OrganForm>;
  readonly at: number;
  readonly level: Level | undefined;
  readonly place: PlaceFound | undefined;
  readonly turned: boolean;
}

/** What “&” stands for: “Sở Nông nghiệp & Môi trường”. */
const AND: Readonly<Record<Language, string>> = { vi: 'và', en: 'and' };

/** The longest organ that starts at a token, with its level and place. Linear in the length of the name. */
export function organAt(tokens: Tokens, start: number): OrganFound | undefined {
  const { lexicon } = tokens;
  if ((tokens.bits(start) & ORGAN) === 0 || !goesOn(tokens, start)) return undefined;
  let best: State | undefined;
  const open: State[] = [
    { node: lexicon.organs.root, at: start, level: undefined, place: undefined, turned: false },
  ];
  for (let state = open.pop(); state; state = open.pop()) {
    const ends = state.node.values.length > 0 && tokens.at(state.at - 1)?.key !== 'the';
    if (ends && (!best || state.at > best.at)) best = state;
    if (state.at > start && !joins(tokens, state.at)) continue;
    const token = tokens.at(state.at);
    if (!token) continue;
    const { node, at, place, level, turned } = state;
    if (token.key === 'the' && tokens.close(at)) open.push({ ...state, at: at + 1 });
    const sign = at > start ? tokens.sign(at) : '';
    const before = sign === '&' ? node.next.get(AND[lexicon.language]) : node;
    const next = before?.next.get(joinedKey(sign, token.key));
    if (next) {
      open.push({ node: next, at: at + 1, level: token.level ?? level, place, turned });
      // “Tan Phu Ward Son Ha …”: the unit word belongs to the name before it.
      const free = token.key === UNIT && !place && !(tokens.close(at) && tokens.isNamePart(at - 1));
      const named = free ? unitAt(tokens, at) : undefined;
      if (named) open.push({ ...named, node: next, at: named.to });
    }
    const capitals = token.letters === 'lower' ? undefined : node.next.get(token.raw);
    if (capitals) open.push({ node: capitals, at: at + 1, level, place, turned });
    const behind = place || !tokens.close(at) ? undefined : node.next.get(BEHIND);
    const unitBehind = behind && unitAt(tokens, at);
    if (behind && unitBehind) open.push({ ...unitBehind, node: behind, at: unitBehind.to, turned: true });
    const unit = node.next.get(UNIT);
    if (!unit || place || (at > start && !tokens.close(at))) continue;
    // In Vietnamese the level word comes first: only a province can stand without one.
    if (lexicon.language === 'vi' && !lexicon.places.longest(tokens.list, at)) continue;
    const found = placeAt(tokens, at);
    if (!found) continue;
    const after = tokens.at(found.to);
    if (after?.key === UNIT && tokens.close(found.to)) {
      open.push({ node: unit, at: found.to + 1, level: after.level, place: found, turned });
    } else if (found.known) {
      open.push({ node: unit, at: found.to, level: PROVINCE, place: found, turned });
    }
  }
  if (!best || tokens.stuckBefore(start) || tokens.stuckAfter(best.at - 1)) return undefined;
  if (endsInAnother(tokens, best.at)) return undefined;
  const forms = fitting(tokens, start, best);
  if (forms.length === 0 || isElsewhere(tokens, start, best, forms)) return undefined;
  return withPlace(tokens, {
    from: start,
    to: best.at,
    nameEnd: best.at,
    forms,
    level: best.level,
    place: best.place,
    turned: best.turned || forms.every((form) => form.turned),
  });
}

/** Whether the word after the first one can be of the same organ: nearly always it cannot, and nothing more is tried. */
function goesOn(tokens: Tokens, start: number): boolean {
  const organs = tokens.at(start)?.organs;
  if (!organs) return true;
  const second = tokens.at(start + 1);
  if (!second) return false;
  const sign = tokens.sign(start + 1);
  if (!isJoin(sign)) return false;
  if (second.key === 'the' || organs.next.has(joinedKey(sign, second.key))) return true;
  return second.letters !== 'lower' && (organs.next.has(UNIT) || organs.next.has(second.raw));
}

/**
 * “the Party Committee of the Provincial People's Council”, “… of the provincial agencies”, “… of the district hospital”: the
 * last word begins the name of another organ.
 */
function endsInAnother(tokens: Tokens, end: number): boolean {
  const [last, after] = [tokens.at(end - 1), tokens.at(end)];
  if (last?.key !== UNIT || tokens.lexicon.language === 'vi' || !after || !tokens.close(end)) return false;
  if (!isUnitNoun(last) && /^(?:of|the)$/.test(tokens.at(end - 2)?.key ?? '')) return true;
  if (institutions().has(after.key)) return true;
  if (after.letters === 'lower' || after.key === 'of') return false;
  const goesOn = tokens.lexicon.organs.root.next
    .get(last.key)
    ?.next.get(joinedKey(tokens.sign(end), after.key));
  return goesOn !== undefined;
}

/** “Minister of Finance”, “Bộ trưởng Tài chính”: the ministry by its field, at a token (index). Another country's is none of ours. */
export function ministryAt(tokens: Tokens, start: number): OrganFound | undefined {
  const { lexicon } = tokens;
  if (tokens.at(start)?.letters === 'lower') return undefined;
  let best: { readonly to: number; readonly forms: readonly OrganForm[] } | undefined;
  let node = lexicon.ministries.root;
  for (let at = start; at === start || joins(tokens, at); at++) {
    const token = tokens.at(at);
    const next = token && node.next.get(at > start ? joinedKey(tokens.sign(at), token.key) : token.key);
    if (!next) break;
    node = next;
    if (node.values.length > 0) best = { to: at + 1, forms: node.values };
  }
  if (!best) return undefined;
  const after = tokens.close(best.to) ? tokens.at(best.to) : undefined;
  if (after?.key === 'of' || after?.possessive) return undefined;
  return {
    from: start,
    to: best.to,
    nameEnd: best.to,
    forms: best.forms,
    level: undefined,
    place: undefined,
    turned: false,
  };
}

/** Words of one organ follow each other by spaces; its name may hold a comma or a dash. */
function joins(tokens: Tokens, i: number): boolean {
  return isJoin(tokens.sign(i));
}

function isJoin(sign: string): boolean {
  return sign === '' || sign === ',' || sign === '-' || sign === '–' || sign === '&';
}

/** The rows that the level word lets through. */
function fitting(tokens: Tokens, start: number, { node, level }: State): readonly OrganForm[] {
  const first = tokens.at(start);
  // “cán bộ Công an”, “cơ sở Y tế”: the small word belongs to the one before it.
  if (first?.letters === 'lower' && (first.key === 'bộ' || first.key === 'sở')) return [];
  let byLevels = fit.get(node);
  if (!byLevels) fit.set(node, (byLevels = new Map<readonly string[] | undefined, readonly OrganForm[]>()));
  let forms = byLevels.get(level?.levels);
  if (!forms) byLevels.set(level?.levels, (forms = formsOf(node, level?.levels)));
  return forms;
}

/** Whether the name of a country follows token index `end`. “Chủ tịch nước Lào”: in Vietnamese a country is named next, and not a place such as Lào Cai. */
export function isForeign(tokens: Tokens, end: number): boolean {
  const { list, lexicon } = tokens;
  const country = tokens.close(end) ? lexicon.cues.longest(list, end) : undefined;
  if (!country?.values.includes('country')) return false;
  return (lexicon.places.longest(list, end)?.length ?? 0) <= country.length;
}

/**
 * Whether the words around an organ make it another country's: “Quốc hội Lào”, “Lao National Assembly”, “National Assembly
 * of Laos”; or, in English and without a level, another unit's: “District Organisation Commission”.
 */
function isElsewhere(
  tokens: Tokens,
  start: number,
  { at, level }: State,
  forms: readonly OrganForm[],
): boolean {
  if (tokens.lexicon.language === 'vi') return forms.every(isCentral) && isForeign(tokens, at);
  if (level) return false;
  const before = tokens.close(start) ? tokens.at(start - 1) : undefined;
  if (before?.key === UNIT) return !forms.some(({ organ }) => before.level?.levels.includes(organ.level));
  return forms.every(isCentral) && (isOthers(tokens, start) || isAbroad(tokens, at));
}

/** Whether a word ends a name that has no place or person behind it: “và”, “đã”. */
export function isStop({ lexicon, list }: Tokens, at: number): boolean {
  return lexicon.cues.longest(list, at)?.values.includes('stop') ?? false;
}

/** Whether a form names a body of the Centre, of which there is one. */
export function isCentral({ organ }: OrganForm): boolean {
  return organ.level === 'central';
}

/** In English: whether a name right before makes what starts at a token (index) another's: “Lao Prime Minister”, “Japan's Ministry of Finance”. */
export function isOthers(tokens: Tokens, start: number): boolean {
  if (tokens.lexicon.language !== 'en') return false;
  const before = tokens.close(start) ? tokens.at(start - 1) : undefined;
  if (!before || before.letters === 'lower') return false;
  if (before.possessive) return before.key !== 'vietnam' && (before.bits & START) === 0;
  return tokens.isNamePart(start - 1) && !endsName(tokens, start);
}

/** Whether the full name of a person ends before a token: “Nguyen Van Bay Politburo member”. */
function endsName(tokens: Tokens, end: number): boolean {
  for (const from of [end - 2, end - 3, end - 4])
    if (tokens.at(from)?.surname === 'common' && tokens.runEnd(from, end - from) === end) return true;
  return false;
}

/** “of Laos”, “of the Republic of …”: neither Việt Nam nor what begins a name in the tables. */
function isAbroad(tokens: Tokens, at: number): boolean {
  if (tokens.at(at)?.key !== 'of' || !tokens.close(at)) return false;
  const next = tokens.at(at + 1)?.key === 'the' ? at + 2 : at + 1;
  const country = tokens.at(next);
  if (!country || country.letters === 'lower' || !tokens.close(next)) return false;
  return country.key !== 'vietnam' && (country.bits & START) === 0;
}

/** Forms by where their words lead and by the levels that are told: few, so that those of a text are the same arrays. */
const fit = new WeakMap<Node<OrganForm>, Map<readonly string[] | undefined, readonly OrganForm[]>>();

function formsOf({ values }: Node<OrganForm>, levels: readonly string[] | undefined): readonly OrganForm[] {
  const fit = values.filter((form) => {
    return form.bare || !levels || levels.includes(form.organ.level);
  });
  const strict = fit.filter((form) => !form.bare && !form.loose);
  const own = fit.filter((form) => !form.loose);
  const read = strict.length > 0 ? strict : own.length > 0 ? own : fit;
  const english = read.filter((form) => !form.turned);
  const kept = english.length > 0 ? english : read;
  return kept.filter((form, i) => kept.findIndex((other) => other.organ === form.organ) === i);
}

/** Adds the place that follows: UBND tỉnh Sơn Hà; Sở Tài chính tỉnh Sơn Hà; People's Committee of Son Ha Province. */
function withPlace(tokens: Tokens, organ: OrganFound): OrganFound {
  if (organ.place) return organ;
  return tokens.lexicon.language === 'vi' ? placeAfter(tokens, organ) : placeAfterOf(tokens, organ);
}

function placeAfter(tokens: Tokens, organ: OrganFound): OrganFound {
  let at = organ.to;
  let { level } = organ;
  const last = tokens.at(at - 1);
  const unit = tokens.at(at);
  const local = organ.forms.some((form) => form.organ.level !== 'central');
  if (last?.key !== UNIT && unit?.key === UNIT && local && tokens.close(at)) {
    level = unit.level ?? level;
    at++;
  } else if (!local) return organ;
  const stop = tokens.at(at);
  // “TP. Hà Nội”: the stop belongs to the abbreviation.
  const dotted = tokens.at(at - 1)?.raw.toUpperCase() === 'TP' && tokens.sign(at) === '.';
  if (!stop || (!tokens.close(at) && !dotted)) return { ...organ, to: at, nameEnd: at, level };
  const unitWord = tokens.at(at - 1)?.level;
  const number = unitWord?.levels.includes('province') === false ? numberAt(tokens, at) : undefined;
  // “phường 5”, “phường 5 và …”, not “xã 2 bản” that come in so many copies.
  const counts = tokens.close(at + 1) && tokens.at(at + 1)?.letters === 'lower' && !isStop(tokens, at + 1);
  if (number && !counts) return { ...organ, to: number.to, nameEnd: at, level, place: number };
  const place = placeHere(tokens, at, unitWord, tokens.at(at - 1)?.key === COMMITTEE);
  if (!place) return { ...organ, to: at, nameEnd: at, level };
  const after = tokens.at(at - 1)?.level !== undefined || place.known;
  if (!after) return organ;
  return { ...organ, to: place.to, nameEnd: at, level, place };
}

function placeAfterOf(tokens: Tokens, organ: OrganFound): OrganFound {
  if (organ.forms.every((form) => form.organ.level === 'central')) return organ;
  let at = organ.to;
  const of = tokens.at(at);
  if (!tokens.close(at)) return organ;
  if (of?.key !== 'of') return placeBehind(tokens, organ);
  at++;
  if (tokens.at(at)?.key === 'the') at++;
  const here = tokens.at(at);
  if (!here || !tokens.close(at)) return organ;
  const named = here.key === UNIT ? unitAt(tokens, at) : undefined;
  if (named) return placed(organ, named);
  if (here.letters === 'lower') return organ;
  // “Department of Finance of the Province”: the level alone.
  if (here.key === UNIT && !organ.level) return { ...organ, to: at + 1, level: here.level };
  const place = placeAt(tokens, at);
  if (!place) return organ;
  const unit = tokens.at(place.to);
  if (unit?.key === UNIT && tokens.close(place.to))
    return placed(organ, { to: place.to + 1, level: unit.level, place, turned: false });
  return { ...organ, to: place.to, place };
}

function placed(organ: OrganFound, { to, level, place, turned }: UnitFound): OrganFound {
  return { ...organ, to, level: organ.level ?? level, place, turned: organ.turned || turned };
}

/** A place right behind an organ whose level is told: “Provincial Party Committee Bac Giang”, “Ward Party Committee An Hoa”. */
function placeBehind(tokens: Tokens, organ: OrganFound): OrganFound {
  const { level } = organ;
  if (!level) return organ;
  const at = organ.to;
  const known = tokens.lexicon.places.longest(tokens.list, at);
  const surname = tokens.at(at)?.surname;
  const sure = known ? endsAsPlace(tokens, at, at + known.length) : surname !== 'common';
  const place = sure ? placeHere(tokens, at, level, false) : undefined;
  const unit = place && tokens.at(place.to);
  if (!place || (unit?.level && tokens.close(place.to))) return organ;
  return placed(organ, { to: place.to, level, place, turned: true });
}
