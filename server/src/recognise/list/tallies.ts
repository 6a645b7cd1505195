import { type ListWordKind, listWords } from '../../knowledge/lists';
import type { Language } from '../../text/language';
import { lazy } from '../../text/lazy';
import { PhraseTrie, words } from '../../text/words';
import { FIGURE } from './shares';
import { numberOf } from './sums';

const ROLES = ['sum', 'present', 'absent', 'returned', 'valid', 'invalid', 'beside'] as const;
/** What a number of a tally counts; `beside` is counted in another way and says nothing of the others. */
export type TallyRole = (typeof ROLES)[number];

/** A number of a tally: “Có mặt: 43 đồng chí”. */
export interface TallyEntry {
  /** Offsets of the figure. */
  readonly from: number;
  readonly to: number;
  readonly role: TallyRole;
  readonly value: number;
}

/** What a line tells that holds nothing but such. */
export interface Tally {
  readonly entries: readonly TallyEntry[];
  /** Whether words lead over to it, “Kết quả: số phiếu thu về 45, …”: it may be of others than the line before. */
  readonly led: boolean;
}

/** The parts of a whole, and who counts such: nobody but they may be named beside the number. */
export const TALLIES = [
  { kind: 'absent', whole: 'sum', first: 'present', second: 'absent', noun: 'attendee' },
  { kind: 'ballots', whole: 'returned', first: 'valid', second: 'invalid', noun: 'ballot' },
] as const;

const LONGEST = 200;
const BULLET = /^\s*(?:[-–—+*•]|\(?(?:\d{1,2}(?:\.\d{1,2})*|\p{L})[.)])\s+/u;
const LEAD = /^[^\d:]{1,80}: (?=\p{L})/u;
const SHARE = /\d{1,3}(?:[.,]\d{1,3})? ?%/g;
const BREAK = /[;,.](?!\d)/u;
const ENTRY = new RegExp(`^([\\p{L} ]+:? ?)(${FIGURE})(?:/(${FIGURE}))?([\\p{L} =]*)$`, 'u');

type Kind = TallyRole | 'attendee' | 'ballot' | 'tally' | 'share';

const tries = { vi: lazy(() => trieOf('vi')), en: lazy(() => trieOf('en')) };

function trieOf(language: Language): PhraseTrie<Kind> {
  const trie = new PhraseTrie<Kind>();
  const kinds = [...ROLES, 'attendee', 'ballot', 'tally', 'share'] as const satisfies readonly ListWordKind[];
  for (const kind of kinds) for (const word of listWords(kind, language)) trie.add(word, kind);
  return trie;
}

/** What a line tells; undefined where any of its words is another. */
export function tallyIn(text: string, language: Language): Tally | undefined {
  if (text.length > LONGEST || !/\d/.test(text)) return undefined;
  const label = BULLET.exec(text)?.[0].length ?? 0;
  const lead = LEAD.exec(text.slice(label))?.[0].length ?? 0;
  let from = label + lead;
  const found: TallyEntry[] = [];
  for (const clause of plain(text).slice(from).split(BREAK)) {
    if (/\d/.test(clause)) {
      const read = entriesOf(clause, from, language);
      if (read.length === 0) return undefined;
      found.push(...read);
    }
    from += clause.length + 1;
  }
  return found.length === 0 ? undefined : { entries: found, led: lead > 0 };
}

/** Whether a line may tell of something else that belongs to the tally beside it: it is short, with one number. */
export function mayCount(text: string): boolean {
  const label = BULLET.exec(text)?.[0].length ?? 0;
  return (
    text.length <= LONGEST &&
    plain(text)
      .slice(label)
      .match(/\d+(?:[.,]\d+)*/g)?.length === 1
  );
}

/** Without what stands in brackets and what is told in per cent; offsets stay. */
function plain(text: string): string {
  const blank = (told: string): string => ' '.repeat(told.length);
  return text.replace(/\([^()]*\)/g, blank).replace(SHARE, blank);
}

function entriesOf(clause: string, at: number, language: Language): TallyEntry[] {
  const start = clause.length - clause.trimStart().length;
  const [, phrase = '', figure = '', of, noun = ''] = ENTRY.exec(clause.trim()) ?? [];
  const role = figure === '' ? undefined : roleOf(`${phrase} ${noun}`, language);
  if (role === undefined) return [];
  const from = at + start + phrase.length;
  const entry = { from, to: from + figure.length, role, value: numberOf(figure, language) };
  const whole = TALLIES.find(({ first, second }) => role === first || role === second)?.whole;
  if (of === undefined || role === 'beside' || role === 'returned') return [entry];
  // “Có mặt: 43/45”; a whole has no other.
  if (!whole) return [];
  const to = entry.to + 1 + of.length;
  return [entry, { from: to - of.length, to, role: whole, value: numberOf(of, language) }];
}

/** What words say that a number counts, where all of them are known. */
function roleOf(phrase: string, language: Language): TallyRole | undefined {
  const read = words(phrase);
  const kinds = new Set<Kind>();
  for (let i = 0; i < read.length;) {
    const known = tries[language]().longestAt(read, i);
    const [kind] = known?.values ?? [];
    if (!known || !kind) return undefined;
    kinds.add(kind);
    i += known.length;
  }
  const roles = ROLES.filter((role) => kinds.has(role));
  // “Tổng số phiếu thu về”: the total of what is told behind it.
  const [role, other] = roles.length > 1 ? roles.filter((one) => one !== 'sum') : roles;
  const counted = TALLIES.filter(({ noun }) => kinds.has(noun));
  const isOwn = counted.every(({ whole, first, second }) =>
    [whole, first, second, 'beside'].some((one) => one === role),
  );
  return other === undefined && isOwn ? role : undefined;
}
