import { listWords } from '../../knowledge/lists';
import { alternation } from '../../text/alternation';
import type { Language } from '../../text/language';
import { lazy } from '../../text/lazy';
import { cardinalAt } from '../../text/number-words';
import { keyAt, type Word, words } from '../../text/words';
import { type Count, countsIn, namesSome } from './counts';

/** A count whose members the rest of its sentence names without labels: “ba hạn chế: A; B; C”, “03 xã: An Bình, An Lạc và Hoà Thịnh”. */
export interface NamedCount {
  readonly count: Count;
  /** Offsets of what is named. */
  readonly partsFrom: number;
  readonly partsTo: number;
  /** The fewest and the most members that can be read in it. */
  readonly least: number;
  readonly most: number;
}

/** Words between the counted noun and the colon: “03 tiêu chí chưa đạt:”. */
const QUALIFIER = 8;
const LONGEST_CLAUSE = 200;
const LONGEST = 600;
/** More members cannot be told from the parts of a clause. */
const MOST = 12;
const LONGEST_PART = 8;
const LONGEST_NAME = 5;
/** So many parts more or fewer than the number may be its members, ill counted. */
const FAR = 2;
const OPEN_END = /…|\.\.\.|v\.\s?v|\betc\b/u;
const SENTENCE_END = /(?<!\b(?:No|Nos|TP|[PQT]))[.!?](?=\s|$)/u;
/** A label: what bears one is a list, which is counted as one. */
const LABEL = /\([\p{L}\d]{1,4}\)|(?:^|[\s;,])[\p{L}\d]{1,3}\)|\d\.\s/u;
/** What encloses parts of a member; a colon in it leads over to nothing outside. */
const ENCLOSED = /\([^()]*\)|“[^“”]*”|"[^"]*"/gu;
const NAME = String.raw`\p{Lu}['’]?\p{L}*(?: \p{Lu}['’]?\p{L}*){0,4}`;

const jointsOf = { vi: lazy(() => joints('vi')), en: lazy(() => joints('en')) };

/**
 * What may part two members within a part, what parts two names for certain, what parts names in brackets; and “An Bình, An
 * Lạc và Hoà Thịnh” with the rest of the sentence.
 */
function joints(
  language: Language,
): Readonly<Record<'any' | 'certain' | 'names' | 'enumerated' | 'more', RegExp>> {
  const all = alternation(listWords('conjunction', language));
  const any = new RegExp(` (?:${all}) | [-–/&] `, 'u');
  const and = alternation(listWords('and', language));
  return {
    any,
    certain: new RegExp(` (?:${and}) `, 'u'),
    names: new RegExp(`[,;](?: (?:${and}))? | (?:${and}) `, 'u'),
    enumerated: new RegExp(String.raw`^ (${NAME}(?:, ${NAME}){0,10},? (?:${and}) ${NAME})([^.;:]*)`, 'u'),
    // Others may follow in the sentence: “… và An Lạc (huyện …), Hoà Thịnh …”.
    more: new RegExp(String.raw`\(|(?:,| (?:${and})) (?:\p{Ll}+ ){0,2}\p{Lu}`, 'u'),
  };
}

/** The counts of a block's folded text whose members are named after a colon, or are places named in brackets. */
export function namedCountsIn(text: string, language: Language): NamedCount[] {
  const found: NamedCount[] = [];
  for (let colon = text.indexOf(': '); colon >= 0; colon = text.indexOf(': ', colon + 1)) {
    const count = countBefore(text, colon, language);
    const named = count && namedAfter(text, colon + 2, count, language);
    if (named && isNear(count, named)) found.push({ count, ...named });
  }
  for (const { 0: whole, 1: content = '', index } of text.matchAll(BRACKETED)) {
    const members = content.split(jointsOf[language]().names);
    const count = members.length > 1 ? countBefore(text, index, language) : undefined;
    if (!count || !members.every((part) => isPlace(part, count, language))) continue;
    const partsFrom = index + whole.length - 1 - content.length;
    const bounds = { least: members.length, most: members.length };
    if (isNear(count, bounds))
      found.push({ count, ...bounds, partsFrom, partsTo: partsFrom + content.length });
  }
  for (const { 0: noun, index } of text.matchAll(placesOf[language]())) {
    const named = namedBehind(text, index + noun.length, language);
    if (named) found.push(named);
  }
  return found;
}

/** A word for places behind a number and before a name. */
const placesOf = { vi: lazy(() => places('vi')), en: lazy(() => places('en')) };

function places(language: Language): RegExp {
  const all = alternation(listWords('place', language));
  return new RegExp(String.raw`(?<=[\p{L}\d] )(?:${all})(?= \p{Lu})`, 'gu');
}

/**
 * “nhập 4 xã An Bình, An Lạc và Hoà Thịnh”: places right behind their number, the last joined by “và”. How many there are at
 * most is sure; what else has a capital may follow them: “02 xã An Bình, An Lạc và Sở Nội vụ”.
 */
function namedBehind(text: string, at: number, language: Language): NamedCount | undefined {
  const { enumerated, more } = jointsOf[language]();
  const [, content = '', after = ''] = enumerated.exec(text.slice(at, at + LONGEST)) ?? [];
  if (content === '' || more.test(after)) return undefined;
  const count = countBefore(text, at, language);
  if (count?.nounTo !== at || isNumbered(text, count, language)) return undefined;
  const members = content.split(jointsOf[language]().names).length;
  const named = { count, least: 1, most: members, partsFrom: at + 1, partsTo: at + 1 + content.length };
  return members >= count.count - FAR ? named : undefined;
}

/** “tổ 3 phường An Bình và An Lạc”: the number is of what stands before it. */
function isNumbered(text: string, { from, digits }: Count, language: Language): boolean {
  const before = words(text.slice(Math.max(0, from - LONGEST_NUMBERED), from)).map(({ key }) => key);
  const bearers = listWords('numbered', language);
  return (
    digits !== undefined && (bearers.has(before.at(-1) ?? '') || bearers.has(before.slice(-2).join(' ')))
  );
}

const LONGEST_NUMBERED = 24;

const BRACKETED = / \(([^()]{1,200})\)/gu;

/** With far more or fewer parts than the number, something else is named. */
function isNear({ count }: Count, { least, most }: Pick<NamedCount, 'least' | 'most'>): boolean {
  return least <= count + FAR && most >= count - FAR;
}

/** A name of what is counted: “ấp 4” of “03 ấp (ấp 4, ấp 6)”, “An Bình” of “02 xã (An Bình, An Lạc)”. */
function isPlace(part: string, { noun }: Count, language: Language): boolean {
  if (!listWords('place', language).has(noun)) return false;
  const own = part.toLowerCase().startsWith(`${noun} `) ? part.slice(noun.length + 1) : undefined;
  return isName(own ?? part) || (own !== undefined && /^\d{1,3}$/u.test(own));
}

/** The only count of the clause that a colon ends. */
function countBefore(text: string, colon: number, language: Language): Count | undefined {
  const start = Math.max(0, colon - LONGEST_CLAUSE);
  const before = text.slice(start, colon);
  const clause = before.slice(Math.max(...Array.from('.:;(', (sign) => before.lastIndexOf(sign))) + 1);
  const [count, second] = countsIn(clause, language);
  if (!count || second || count.approximate || count.unit !== undefined) return undefined;
  if (count.count < 2 || count.count > MOST) return undefined;
  const between = clause.slice(count.nounTo);
  if (/[\d“”",]/u.test(between) || words(between).length > QUALIFIER || namesSome(between, language))
    return undefined;
  const from = colon - clause.length;
  return { ...count, from: from + count.from, to: from + count.to, nounTo: from + count.nounTo };
}

function namedAfter(
  text: string,
  from: number,
  count: Count,
  language: Language,
): Omit<NamedCount, 'count'> | undefined {
  const rest = text
    .slice(from, from + LONGEST)
    .replace(ENCLOSED, (inner) =>
      LABEL.test(inner.length > 6 ? inner.slice(1, -1) : inner) ? inner : inner.replace(/[^\p{L} ]/gu, '_'),
    );
  const end = rest.search(SENTENCE_END);
  // A bracket that is closed here was opened before the count.
  const closed = rest.indexOf(')');
  const stop = end < 0 ? closed : closed < 0 ? end : Math.min(end, closed);
  if (stop < 0 && text.length > from + LONGEST) return undefined;
  const content = (stop < 0 ? rest : rest.slice(0, stop)).trimEnd();
  const numbered = numberedIn(
    content,
    text.slice(from + content.length, from + 2 * LONGEST),
    count,
    language,
  );
  if (numbered !== undefined)
    return { partsFrom: from, partsTo: from + content.length, least: numbered, most: numbered };
  if (content.includes(':') || LABEL.test(content) || OPEN_END.test(rest.slice(0, content.length + 3)))
    return undefined;
  const bounds = boundsOf(content, count, language);
  return bounds && { partsFrom: from, partsTo: from + content.length, ...bounds };
}

/** How many are told by name and number, “đợt 1 …, đợt 2 …”, where none of them stands in the `rest` of the text. */
function numberedIn(content: string, rest: string, { noun }: Count, language: Language): number | undefined {
  const name = language === 'en' ? noun.replace(/s$/u, '') : noun;
  const one = `${name} (\\d{1,2})(?![\\d/%]|[.,]\\d)`;
  const found = Array.from(content.matchAll(new RegExp(`(?:^|[,;] (?:and )?| và | and )${one}`, 'giu')));
  const inOrder = found.length > 1 && found.every(([, number], i) => Number(number) === i + 1);
  const more = listWords('approximate', language);
  const read = words(content);
  // “đợt 1 đã xong, đợt 2 đang làm, còn lại …”
  const isAll = read.every((_, i) => !more.has(`${keyAt(read, i)} ${keyAt(read, i + 1)}`));
  return inOrder && isAll && !new RegExp(one, 'iu').test(rest) ? found.length : undefined;
}

/**
 * A semicolon parts members for certain, where no comma stands before it; a comma only names. Whatever could part two members
 * tells how many there are at most.
 */
function boundsOf(
  content: string,
  { count }: Count,
  language: Language,
): { least: number; most: number } | undefined {
  const strong = content.split(';').filter((part) => part.trim() !== '');
  const weak = content.split(/[,;]/u).map((part) => part.trim());
  const { any, certain } = jointsOf[language]();
  const each = weak.flatMap((part) => part.split(any)).filter((part) => part !== '');
  const names = weak.flatMap((part) => part.split(certain));
  if (each.length < 2 || weak.some((part) => part === '')) return undefined;
  const openings = each.map((part) => words(part));
  if (openings.some((read) => isAside(read, 0, language))) return undefined;
  if (strong.length < 2 && openings.some((read) => read.length > LONGEST_PART)) return undefined;
  // “03 lớp: 02 lớp cho bí thư, 01 lớp cho phó bí thư”: a member may stand for several.
  const several = /\d/u.test(content) || openings.some((read) => cardinalAt(read, 0, language) !== undefined);
  const plain = strong.length > 1 && strong.length === each.length;
  names.push(withoutAside(names.pop() ?? '', language));
  const sure = plain || (!several && parts(strong, count));
  const least = sure ? strong.length : names.every(isName) ? names.length : 1;
  return { least, most: several ? Infinity : each.length };
}

/**
 * Whether each of several semicolons parts members in which commas stand: “Lãnh đạo, quản lý; dùng chung; hỗ trợ, phục vụ”. Not
 * where commas alone make up the number before one of them (“hai việc: rà soát, lập danh sách; qua đó …; …”), nor beside figures,
 * which tell of dates and shares.
 */
function parts(strong: readonly string[], count: number): boolean {
  let members = 0;
  return strong.length > 2 && strong.every((part) => (members += part.split(',').length) !== count);
}

/** Whether what adds to a clause begins at a word. */
function isAside(read: readonly Word[], at: number, language: Language): boolean {
  const asides = listWords('aside', language);
  const two = `${keyAt(read, at)} ${keyAt(read, at + 1)}`;
  return asides.has(keyAt(read, at)) || asides.has(two) || asides.has(`${two} ${keyAt(read, at + 2)}`);
}

/** The last member without what is said of all of them: “Hoà Thịnh” of “Hoà Thịnh thuộc huyện Bình Sơn”. */
function withoutAside(part: string, language: Language): string {
  const read = words(part);
  const at = read.findIndex((_, i) => i > 0 && isAside(read, i, language));
  return at < 0 ? part : part.slice(0, read[at]?.from).trimEnd();
}

/** Whether a part is a name alone: An Bình, Hoà Thịnh. */
function isName(part: string): boolean {
  const read = part.split(' ');
  return read.length <= LONGEST_NAME && read.every((word) => /^[\p{Lu}-]/u.test(word));
}
