import { entryOf, nth } from '../../text/certain';
import type { Tokens } from './syllables';
import { organAt, type OrganFound } from './organs';
import { titleAt, type TitleFound } from './titles';
import { AUTHORITY, COLUMN_GAP } from './tokens';

export type AuthorityPrefix = 'T/M' | 'K/T' | 'T/L' | 'TUQ';

/** The first line of a signature block: `T/M BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`. */
export interface AuthorityLine {
  readonly prefix: AuthorityPrefix;
  /** Offsets of the prefix in the folded text. */
  readonly from: number;
  readonly to: number;
  /** Where its column ends. */
  readonly end: number;
  /** Token index at which what is signed for begins. */
  readonly at: number;
  readonly organ: OrganFound | undefined;
  readonly title: TitleFound | undefined;
}

const PREFIX = /(T\/M|TM|K\/T|KT|T\/L|TL|TUQ|T\/U\.?Q)\.? +(?=\p{Lu}{2})/uy;
const NORMAL: ReadonlyMap<string, AuthorityPrefix> = new Map([
  ['TM', 'T/M'],
  ['KT', 'K/T'],
  ['TL', 'T/L'],
  ['TUQ', 'TUQ'],
]);
const LONGEST = 200;
const NONE: readonly never[] = [];

/** Two columns typed with blanks between. */
const GAP = new RegExp(` {${COLUMN_GAP},}`, 'gu');

/** The authority lines of a block, all in capitals: one, or one in each of two columns. */
export function authorityLines(tokens: Tokens): readonly AuthorityLine[] {
  const { text } = tokens;
  if (text.length > LONGEST || (tokens.all & AUTHORITY) === 0) return NONE;
  const starts = [
    tokens.from(0),
    ...Array.from(text.matchAll(GAP), ({ 0: gap, index }) => index + gap.length),
  ];
  return starts.flatMap((start, i) => lineAt(tokens, start, starts[i + 1] ?? text.length) ?? []);
}

function lineAt(tokens: Tokens, start: number, end: number): AuthorityLine | undefined {
  PREFIX.lastIndex = start;
  const match = PREFIX.exec(tokens.text);
  if (!match) return undefined;
  const to = start + match[0].length;
  // What the pattern ends before are capitals: a word is there.
  const at = tokens.list.findIndex((_, i) => tokens.from(i) >= to);
  const last = tokens.list.findLastIndex((_, i) => tokens.to(i) <= end);
  const title = titleAt(tokens, at);
  return {
    prefix: entryOf(NORMAL, nth(match, 1).replaceAll(/[/.]/g, '')),
    from: start,
    to,
    end: tokens.to(last),
    at,
    organ: title ? undefined : organAt(tokens, at),
    title,
  };
}
