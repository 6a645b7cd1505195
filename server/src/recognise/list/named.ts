import { listWords } from '../../knowledge/lists';
import type { Language } from '../../text/language';
import { lazy } from '../../text/lazy';
import { cardinalAt } from '../../text/number-words';
import { keyAt, words } from '../../text/words';
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
/** With far more or fewer parts than the number, something else is named. */
const FAR = 2;
const OPEN_END = /…|\.\.\.|v\.\s?v|\betc\b/u;
const SENTENCE_END = /(?<!\b(?:No|Nos|TP|[PQT]))[.!?](?=\s|$)/u;
/** A label: what bears one is a list, which is counted as one. */
const LABEL = /\([\p{L}\d]{1,4}\)|(?:^|[\s;,])[\p{L}\d]{1,3}\)|\d\.\s/u;
/** What encloses parts of a member; a colon in it leads over to nothing outside. */
const ENCLOSED = /\([^()]*\)|“[^“”]*”|"[^"]*"/gu;
const jointsOf = { vi: lazy(() => joints('vi')), en: lazy(() => joints('en')) };

/** What may part two members within a part, and what parts two names for certain. */
function joints(language: Language): { readonly any: RegExp; readonly certain: RegExp } {
  const all = [...listWords('conjunction', language)].join('|');
  return { any: new RegExp(` (?:${all}) | [-–/&] `, 'u'), certain: language === 'vi' ? / và /u : / and /u };
}

/** The counts of a block's folded text whose members are named after a colon. */
export function namedCountsIn(text: string, language: Language): NamedCount[] {
  const found: NamedCount[] = [];
  for (let colon = text.indexOf(': '); colon >= 0; colon = text.indexOf(': ', colon + 1)) {
    const count = countBefore(text, colon, language);
    const named = count && namedAfter(text, colon + 2, language);
    if (named && named.least <= count.count + FAR && named.most >= count.count - FAR)
      found.push({ count, ...named });
  }
  return found;
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

function namedAfter(text: string, from: number, language: Language): Omit<NamedCount, 'count'> | undefined {
  const rest = text
    .slice(from, from + LONGEST)
    .replace(ENCLOSED, (inner) => (LABEL.test(inner) ? inner : inner.replace(/[^\p{L} ]/gu, '_')));
  const end = rest.search(SENTENCE_END);
  // A bracket that is closed here was opened before the count.
  const closed = rest.indexOf(')');
  const stop = end < 0 ? closed : closed < 0 ? end : Math.min(end, closed);
  if (stop < 0 && text.length > from + LONGEST) return undefined;
  const content = (stop < 0 ? rest : rest.slice(0, stop)).trimEnd();
  if (content.includes(':') || LABEL.test(content) || OPEN_END.test(rest.slice(0, content.length + 3)))
    return undefined;
  const bounds = boundsOf(content, language);
  return bounds && { partsFrom: from, partsTo: from + content.length, ...bounds };
}

/**
 * A semicolon parts members for certain, where no comma stands before it; a comma only names. Whatever could part two members
 * tells how many there are at most.
 */
function boundsOf(content: string, language: Language): { least: number; most: number } | undefined {
  const strong = content.split(';').filter((part) => part.trim() !== '');
  const weak = content.split(/[,;]/u).map((part) => part.trim());
  const { any, certain } = jointsOf[language]();
  const each = weak.flatMap((part) => part.split(any)).filter((part) => part !== '');
  const names = weak.flatMap((part) => part.split(certain));
  if (each.length < 2 || weak.some((part) => part === '')) return undefined;
  const openings = each.map((part) => words(part));
  const asides = listWords('aside', language);
  if (
    openings.some((read) => asides.has(keyAt(read, 0)) || asides.has(`${keyAt(read, 0)} ${keyAt(read, 1)}`))
  )
    return undefined;
  if (strong.length < 2 && weak.some((part) => words(part).length > LONGEST_PART)) return undefined;
  // “03 lớp: 02 lớp cho bí thư, 01 lớp cho phó bí thư”: a member may stand for several.
  const several = /\d/u.test(content) || openings.some((read) => cardinalAt(read, 0, language) !== undefined);
  const plain = strong.length > 1 && strong.length === each.length;
  const least = plain ? strong.length : names.every(isName) ? names.length : 1;
  return { least, most: several ? Infinity : each.length };
}

/** Whether a part is a name alone: An Bình, Hoà Thịnh. */
function isName(part: string): boolean {
  const read = part.split(' ');
  return read.length <= LONGEST_NAME && read.every((word) => /^[\p{Lu}-]/u.test(word));
}
