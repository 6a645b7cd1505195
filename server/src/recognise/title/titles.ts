import { nameWords } from '../../knowledge/name-words';
import type { TitleRow } from '../../knowledge';
import type { ModifierForm, RoleForm } from '../../knowledge/title-words';
import { nth } from '../../text/certain';
import { isCentral, isForeign, isOthers, isStop, ministryAt, organAt, type OrganFound } from './organs';
import { placeAt, type PlaceFound, unitAt } from './places';
import type { Tokens } from './syllables';
import { BEFORE, ROLE, TITLE, UNIT } from './tokens';

export interface ModifierFound {
  readonly from: number;
  readonly to: number;
  readonly id: string;
}

/** A title as found; token indices, end exclusive. */
export interface TitleFound {
  readonly from: number;
  readonly to: number;
  readonly role: { readonly from: number; readonly to: number; readonly form: RoleForm } | undefined;
  readonly modifiers: readonly ModifierFound[];
  readonly organ: OrganFound | undefined;
  /** Where the words are those of the tables as a whole: “Provincial Party Secretary”. */
  readonly rows: readonly TitleRow[];
  readonly level: readonly string[] | undefined;
  readonly place: PlaceFound | undefined;
  /** The organ is named but in no table. */
  readonly otherOrgan: boolean;
}

const NONE: readonly never[] = [];

interface Head {
  readonly role: NonNullable<TitleFound['role']>;
  readonly modifiers: readonly ModifierFound[];
  readonly end: number;
}

/** The longest title that starts at a token; a title of another country's State is none of the tables'. */
export function titleAt(tokens: Tokens, start: number): TitleFound | undefined {
  const found = longestAt(tokens, start);
  return found?.rows.some(({ level }) => level === 'central') && isForeign(tokens, found.to)
    ? undefined
    : found;
}

function longestAt(tokens: Tokens, start: number): TitleFound | undefined {
  if (tokens.at(start)?.letters === 'lower' && tokens.stuckBefore(start)) return undefined;
  const whole = wholeTitle(tokens, start);
  const composed = composedTitle(tokens, start);
  // “Vice President and General Director of …”: by its words the State's, by what follows another's.
  if (composed?.otherOrgan && composed.role?.to === composed.to && composed.to === whole?.to) return composed;
  if (whole && whole.to >= (composed?.to ?? 0)) {
    // The same words may be told apart by their parts: keep the role for the gender and the modifiers.
    return composed?.to === whole.to ? { ...composed, rows: whole.rows } : whole;
  }
  return former(tokens, start, composed) ?? composed;
}

/** A title found as a whole behind “nguyên”, “Former”, “Acting”. */
function former(tokens: Tokens, start: number, composed: TitleFound | undefined): TitleFound | undefined {
  const before = tokens.lexicon.before.longest(tokens.list, start);
  const form = before?.values.find(({ id }) => id === 'former' || id === 'acting');
  if (!before || !form || !bound(tokens, start + before.length)) return undefined;
  const whole = wholeTitle(tokens, start + before.length);
  if (!whole || (composed && composed.to > whole.to)) return undefined;
  if (composed?.to === whole.to) return { ...composed, rows: whole.rows };
  return {
    ...whole,
    from: start,
    modifiers: [modifier(start, before.length, before.values), ...whole.modifiers],
  };
}

function composedTitle(tokens: Tokens, start: number): TitleFound | undefined {
  let best: TitleFound | undefined;
  for (const head of headsAt(tokens, start)) {
    const title =
      tokens.lexicon.language === 'vi' ? vietnamese(tokens, start, head) : english(tokens, start, head);
    if (title && (!best || isBetter(title, best))) best = title;
  }
  return best;
}

/** An organ of the tables first, then the longer, then the one without an unknown organ. */
function isBetter(title: TitleFound, best: TitleFound): boolean {
  if (Boolean(title.organ) !== Boolean(best.organ)) return title.organ !== undefined;
  if (title.to !== best.to) return title.to > best.to;
  return best.otherOrgan && !title.otherOrgan;
}

/** Modifiers and a role, in each reading: “Trưởng” before “Ban …”, or “Trưởng ban”. */
function headsAt(tokens: Tokens, start: number): readonly Head[] {
  if ((tokens.bits(start) & (ROLE | BEFORE)) === 0) return NONE;
  const { lexicon, list } = tokens;
  let at = start;
  let before: readonly ModifierFound[] = NONE;
  for (;;) {
    const found = lexicon.before.longest(list, at);
    if (!found || (at > start && !bound(tokens, at))) break;
    before = [...before, modifier(at, found.length, found.values)];
    at += found.length;
    if (before.length > 4) return NONE;
  }
  if (at > start && !bound(tokens, at)) return NONE;
  const heads: Head[] = [];
  for (const { length, values } of lexicon.roles.all(list, at)) {
    const role = { from: at, to: at + length, form: pick(values, tokens, at) };
    const modifiers = [...before];
    let end = at + length;
    for (
      let found = lexicon.after.longest(list, end);
      found && tokens.close(end);
      found = lexicon.after.longest(list, end)
    ) {
      modifiers.push(modifier(end, found.length, found.values));
      end += found.length;
    }
    heads.push({ role, modifiers, end });
  }
  return heads;
}

/** A modifier is bound to its role by a space or a hyphen: Vice-Chairman, Q. Bí thư. */
function bound(tokens: Tokens, at: number): boolean {
  const gap = tokens.sign(at);
  return gap === '' || gap === '-' || (gap === '.' && tokens.at(at - 1)?.key === 'q');
}

function modifier(at: number, length: number, values: readonly ModifierForm[]): ModifierFound {
  return { from: at, to: at + length, id: nth(values, 0).id };
}

/** Among forms of one spelling (the plural's key is the singular's) the one that is written. */
function pick(values: readonly RoleForm[], tokens: Tokens, at: number): RoleForm {
  const raw = nth(tokens.list, at).raw.toLowerCase();
  return values.find((form) => form.form.toLowerCase().startsWith(raw)) ?? nth(values, 0);
}

function vietnamese(tokens: Tokens, start: number, head: Head): TitleFound | undefined {
  const { role, modifiers } = head;
  const organ = tokens.close(head.end)
    ? (organAt(tokens, head.end) ?? (isMinister(role.form) ? ministryAt(tokens, head.end) : undefined))
    : undefined;
  if (organ && !carriesOn(tokens, organ.to)) {
    // “Phó Chủ tịch HĐND tỉnh Thường trực”, “Uỷ viên Trung ương Đảng dự khuyết”: the modifier may come last.
    const tail = tokens.close(organ.to) ? tokens.lexicon.after.longest(tokens.list, organ.to) : undefined;
    const more = tail ? [...modifiers, modifier(organ.to, tail.length, tail.values)] : modifiers;
    return found(start, organ.to + (tail?.length ?? 0), role, more, organ);
  }
  const small = tokens.at(role.from)?.letters === 'lower' && !organ;
  if (small || role.form.kind === 'member') return undefined;
  const end = unknownOrgan(tokens, head.end);
  if (end === head.end && (role.form.form === 'Trưởng' || role.form.form === 'Chánh')) return undefined;
  return found(start, end, role, modifiers, undefined, end > head.end);
}

function isMinister({ id }: RoleForm): boolean {
  return id === 'minister' || id === 'deputy-minister';
}

/** A word after an organ that makes it another, or a member of it: “Uỷ ban Kiểm tra Trung ương Đoàn”, “Đảng uỷ viên”. */
function carriesOn(tokens: Tokens, at: number): boolean {
  const next = tokens.at(at);
  if (next?.key === 'viên' && tokens.close(at)) return true;
  if (next?.letters !== 'title' || !tokens.close(at) || !nameWords('organ-after-title').has(next.key))
    return false;
  // “Bí thư Tỉnh uỷ Đoàn Văn Hậu”
  return tokens.runEnd(at, 3) < at + 3;
}

function english(tokens: Tokens, start: number, head: Head): TitleFound | undefined {
  const { role, modifiers } = head;
  let at = head.end;
  const next = tokens.at(at);
  const linked = next !== undefined && tokens.close(at) && ['of', 'for', 'in'].includes(next.key);
  if (linked) at++;
  if (linked && tokens.at(at)?.key === 'the' && tokens.close(at)) at++;
  const organ =
    (tokens.close(at) ? organAt(tokens, at) : undefined) ??
    (linked && isMinister(role.form) ? ministryAt(tokens, at) : undefined);
  // “Member of the Standing Committee of the People's Committee”: of no committee of the Party.
  if (organ && role.form.kind === 'member' && ofPeoples(tokens, organ.to))
    return found(start, unknownOrgan(tokens, at), role, modifiers, undefined, true);
  const others = isOthers(tokens, start);
  if (organ && (linked || tokens.at(organ.from)?.letters !== 'lower'))
    return others && organ.forms.every(isCentral)
      ? found(start, organ.to, role, modifiers, undefined, true)
      : found(start, organ.to, role, modifiers, organ);
  // “former Prime Minister”, not “former chairman”.
  if (tokens.at(role.from)?.letters === 'lower' || role.form.kind !== 'head') return undefined;
  // “Chief Representative”, “Head Teacher”: another title, which no table has.
  const another =
    !linked &&
    next?.letters === 'title' &&
    tokens.close(at) &&
    !tokens.isNamePart(at) &&
    !tokens.startsTitle(at);
  if (another) return found(start, unknownOrgan(tokens, at), role, modifiers, undefined, true);
  const end = linked && next.key === 'of' ? unknownOrgan(tokens, at) : at;
  if (linked && end > at) return found(start, end, role, modifiers, undefined, true);
  // “Provincial Governor”: of a level, not the one that the Centre has.
  const ofLevel = tokens.close(start) && tokens.at(start - 1)?.key === UNIT;
  return found(
    start,
    head.end,
    role,
    modifiers,
    undefined,
    others || ofLevel || sharesOrgan(tokens, head.end),
  );
}

/** “Vice President and General Director of the Green River Group”: the organ of the next role is this one's too. */
function sharesOrgan(tokens: Tokens, at: number): boolean {
  if (tokens.at(at)?.key !== 'and' || !tokens.close(at) || !tokens.close(at + 1)) return false;
  for (const next of headsAt(tokens, at + 1)) {
    if (english(tokens, at + 1, next)?.otherOrgan) return true;
  }
  return false;
}

function found(
  from: number,
  to: number,
  role: TitleFound['role'],
  modifiers: readonly ModifierFound[],
  organ: OrganFound | undefined,
  otherOrgan = false,
): TitleFound {
  return {
    from,
    to,
    role,
    modifiers,
    organ,
    rows: [],
    level: organ?.level?.levels,
    place: organ?.place,
    otherOrgan,
  };
}

const MAX_UNKNOWN = 16;
const MAX_SMALL = 8;
/**
 * The end of an organ that no table has: at the name of a person that follows, else after the capitalised words with at
 * most one small word after each.
 */
function unknownOrgan(tokens: Tokens, at: number): number {
  const { lexicon, list } = tokens;
  if (tokens.at(at)?.letters === 'lower') return at;
  let end = at;
  let small = 0;
  for (let i = at; i < list.length && i - at < MAX_UNKNOWN; i++) {
    const token = tokens.at(i);
    if (!token || (!tokens.close(i) && !(i > at && tokens.sign(i) === '-'))) break;
    if (startsPerson(tokens, i) && (i === at || !lexicon.places.longest(list, i))) return i;
    if (i > at && (tokens.startsTitle(i) || isStop(tokens, i))) break;
    small = token.letters === 'lower' ? small + 1 : 0;
    if (small > 0 && lexicon.language === 'en' && !nameWords('organ-connector').has(token.key)) break;
    if (small > MAX_SMALL) break;
    // One small syllable ends a word of two: “Ban Chỉ đạo”.
    if (small === 0 || (small === 1 && lexicon.language === 'vi')) end = i + 1;
  }
  return end;
}

/** Whether a run of at least two name parts that begins with a family name starts at a token (index). */
export function startsPerson(tokens: Tokens, i: number): boolean {
  if (tokens.at(i)?.surname !== 'common' || !tokens.isNamePart(i)) return false;
  const length = tokens.runEnd(i, 5) - i;
  // A province may bear the name of a person, of three syllables at least.
  return length >= (tokens.lexicon.places.longest(tokens.list, i) ? 3 : 2);
}

/** No place before. */
const ANYWHERE: readonly undefined[] = [undefined];

/** A title whose words are in the tables as a whole, with a place name where they have a level word. */
function wholeTitle(tokens: Tokens, start: number): TitleFound | undefined {
  const { lexicon, list } = tokens;
  if (tokens.at(start)?.letters === 'lower' && lexicon.language === 'en') return undefined;
  let best: TitleFound | undefined;
  const before = lexicon.language === 'en' ? placeBefore(tokens, start) : undefined;
  if (!before && (tokens.bits(start) & TITLE) === 0) return undefined;
  for (const place of before ? [undefined, before] : ANYWHERE) {
    let node = lexicon.titles.root;
    let level: readonly string[] | undefined;
    let found = place;
    const from = place ? place.to : start;
    for (let i = from; i < list.length && (i === from || tokens.close(i)); i++) {
      const token = nth(list, i);
      if (token.key === 'the' && i > from) continue;
      const next =
        node.next.get(token.key) ?? (token.letters === 'lower' ? undefined : node.next.get(token.raw));
      if (!next) break;
      node = next;
      level = token.level?.levels ?? level;
      // “Ward An Hoa Party Secretary”.
      const named = token.key === UNIT && !found ? unitAt(tokens, i) : undefined;
      if (named?.place && !node.next.has(tokens.at(i + 1)?.key ?? '')) {
        found = named.place;
        i = named.to - 1;
      }
      if (node.values.length === 0) continue;
      // One word alone is an abbreviation, which in “12/QĐ-TTg” is a part of the number.
      if (i === start && tokens.stuckBefore(start)) continue;
      if (ofPeoples(tokens, i + 1)) continue;
      const rows = node.values.filter((row) =>
        row.level === 'central' ? !isOthers(tokens, start) : !level || level.includes(row.level),
      );
      if (rows.length > 0 && (!best || i + 1 > best.to))
        best = wholeFound(tokens, start, i + 1, rows, level, found);
    }
  }
  return best;
}

/** Whether the words go on with “(of the) (Provincial) People's …”. */
function ofPeoples(tokens: Tokens, at: number): boolean {
  let i = at;
  while (tokens.close(i) && ['of', 'the', UNIT].includes(nth(tokens.list, i).key)) i++;
  return tokens.close(i) && tokens.at(i)?.key === 'people';
}

function wholeFound(
  tokens: Tokens,
  from: number,
  to: number,
  rows: readonly TitleRow[],
  level: readonly string[] | undefined,
  place: PlaceFound | undefined,
): TitleFound {
  const { lexicon, list } = tokens;
  const modifiers: ModifierFound[] = [];
  let role: TitleFound['role'];
  for (let i = from; i < to; i++) {
    const after = i > from ? lexicon.after : undefined;
    const mod = role ? undefined : (lexicon.before.longest(list, i) ?? after?.longest(list, i));
    if (mod) {
      modifiers.push(modifier(i, mod.length, mod.values));
      i += mod.length - 1;
      continue;
    }
    const form = role ? undefined : lexicon.roles.longest(list, i);
    if (form && i + form.length <= to) {
      role = { from: i, to: i + form.length, form: pick(form.values, tokens, i) };
      i += form.length - 1;
    }
  }
  return { from, to, role, modifiers, organ: undefined, rows, level, place, otherOrgan: false };
}

/** A place name right before a level word: Son Ha Provincial …, An Hoa Ward …. */
function placeBefore(tokens: Tokens, i: number): PlaceFound | undefined {
  const place = placeAt(tokens, i);
  return place && tokens.at(place.to)?.key === UNIT && tokens.close(place.to) ? place : undefined;
}

/** A role after its organ: “Provincial People's Committee Chairman”, “Politburo member”. */
export function titleAfterOrgan(tokens: Tokens, organ: OrganFound): TitleFound | undefined {
  if (tokens.lexicon.language !== 'en' || !tokens.close(organ.to)) return undefined;
  const heads = headsAt(tokens, organ.to);
  // “Provincial People's Committee Chairman of …” begins another title.
  if (heads.every(({ end }) => tokens.at(end)?.key === 'of' && tokens.close(end))) return undefined;
  const { end, role, modifiers } = nth(heads, heads.length - 1);
  return found(organ.from, end, role, modifiers, organ);
}
