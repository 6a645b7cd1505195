import { type ListWordKind, listWords } from '../../knowledge/lists';
import { alternation } from '../../text/alternation';
import type { Language } from '../../text/language';
import { lazy } from '../../text/lazy';
import { PhraseTrie, type Word, words } from '../../text/words';
import { FIGURE } from './shares';
import { isSlip, numberOf, type WrongSum } from './sums';

const KINDS = [
  'attendee',
  'ballot',
  'present',
  'absent',
  'valid',
  'beside',
  'voting',
  'tally',
  'share',
  'target',
] as const satisfies readonly ListWordKind[];
type Kind = (typeof KINDS)[number];

const NAMED = String.raw`[^\d.,;:()%/|]`;
/** How much of what stands around two figures is looked at. */
const AROUND = 80;
/** Ends the clause in which they stand. */
const CLAUSE = /[.;|](?!\d)/u;
/** More than all of it: of a plan, which may be exceeded. */
const OVER = /(?<!\d)(?!100 ?%)[1-9]\d\d(?:[.,]\d+)? ?%/u;
/** Said of those who came, or of what they did. */
const ABOUT: ReadonlySet<Kind> = new Set(['present', 'absent', 'valid', 'beside', 'voting']);
const FAR = 6;
const LAST_DAY = 31;
const MONTHS = 12;

const patterns = { vi: lazy(() => patternOf('vi')), en: lazy(() => patternOf('en')) };
const tries = { vi: lazy(() => trieOf('vi')), en: lazy(() => trieOf('en')) };

/** “25/24 đồng chí”, “30 phiếu trên tổng số 28”, “30 of 28 votes”. */
function patternOf(language: Language): RegExp {
  const any = (kind: ListWordKind): string => `(?:${alternation(listWords(kind, language))})`;
  const between = `(?: ?/ ?|(?<first> ${NAMED}{1,40}?)? ${any('total')} | ${any('of')} )`;
  return new RegExp(
    `(?<![\\d.,/–-])(?<part>${FIGURE})${between}(?<whole>${FIGURE})(?!\\d| ?[/%–-]|[.,]\\d)`,
    'gu',
  );
}

function trieOf(language: Language): PhraseTrie<Kind> {
  const trie = new PhraseTrie<Kind>();
  for (const kind of KINDS) for (const word of listWords(kind, language)) trie.add(word, kind);
  return trie;
}

/**
 * Members of a meeting, or ballots, that are told to be more than all there are: “có mặt 25/24 đồng chí”, “được 30/28 phiếu”. Of
 * what is planned (“kết nạp 12/10 đảng viên”) more may come.
 */
export function excessIn(text: string, language: Language): WrongSum[] {
  return Array.from(text.matchAll(patterns[language]()), ({ 0: told, index, groups = {} }): WrongSum[] => {
    const [part, whole] = [groups['part'], groups['whole']].map((one = '') => numberOf(one, language));
    if (part === undefined || whole === undefined || part <= whole || !isSlip(whole, part)) return [];
    const isDay = told.includes('/') && part <= LAST_DAY && whole <= MONTHS;
    const before = text.slice(Math.max(0, index - AROUND), index);
    const to = index + told.length;
    const after = `${groups['first'] ?? ''}${text.slice(to, to + AROUND)}`;
    if (!cannotBeMore(before, after, isDay, language)) return [];
    return [{ from: index, to, kind: 'excess', whole, sum: part, right: whole }];
  }).flat();
}

/** Whether the words of their clause say that two figures count members who came or voted, or ballots; `isDay`: they may be a day. */
function cannotBeMore(textBefore: string, textAfter: string, isDay: boolean, language: Language): boolean {
  const before = textBefore.split(CLAUSE).at(-1) ?? '';
  const [after = ''] = textAfter.split(CLAUSE);
  const trie = tries[language]();
  const [wordsBefore, wordsAfter] = [words(before), words(after)];
  const kindsOf = (read: readonly Word[]): readonly Kind[] =>
    read.flatMap((_, i) => trie.longestAt(read, i)?.values ?? []);
  if ([...kindsOf(wordsBefore), ...kindsOf(wordsAfter)].includes('target')) return false;
  const lead = kindBefore(wordsBefore, trie);
  const isLed = before.trimEnd().endsWith(':');
  if (isDay && !isLed && lead === undefined) return false;
  const noun = trie.longestAt(wordsAfter, 0);
  const comma = after.indexOf(',');
  const rest = wordsAfter.slice(noun?.length ?? 0).filter(({ from }) => comma < 0 || from < comma);
  const isTold = lead === 'present' || (isLed && lead !== undefined && ABOUT.has(lead));
  if (!noun || after.search(/[\p{L}\d]/u) > 1) return isLed && isTold && !after.startsWith(' ');
  if (noun.values.includes('attendee'))
    return (
      !OVER.test(`${before} ${after}`) &&
      (isTold || kindsOf(rest.slice(0, FAR)).some((kind) => ABOUT.has(kind)))
    );
  // “phiếu khảo sát”: of inquiries there may be more than were to be made.
  const [next] = rest;
  const isNamed = next && /^ ?$/u.test(after.slice(wordsAfter[noun.length - 1]?.to, next.from));
  return noun.values.includes('ballot') && (!isNamed || trie.longestAt(rest, 0) !== undefined);
}

/** What is said right before figures: “có mặt”, “được”, “Số phiếu đồng ý là”. */
function kindBefore(read: readonly Word[], trie: PhraseTrie<Kind>): Kind | undefined {
  let end = read.length;
  let found: Kind | undefined;
  while (end > 0) {
    const length = [4, 3, 2, 1].find(
      (count) => trie.longestAt(read.slice(0, end), end - count)?.length === count,
    );
    if (length === undefined) return found;
    found = trie.longestAt(read.slice(0, end), end - length)?.values[0];
    if (found !== 'tally') return found;
    end -= length;
  }
  return found;
}
