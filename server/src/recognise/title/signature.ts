import type { Tokens } from './syllables';
import { organAt, type OrganFound } from './organs';
import { titleAt, type TitleFound } from './titles';
import { AUTHORITY } from './tokens';

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
const NORMAL: Readonly<Record<string, AuthorityPrefix>> = { TM: 'T/M', KT: 'K/T', TL: 'T/L', TUQ: 'TUQ' };
const LONGEST = 200;
const NONE: readonly never[] = [];

/** Two columns typed with blanks between. */
const GAP = / {3,}/gu;

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
  const { text } = tokens;
  PREFIX.lastIndex = start;
  const match = PREFIX.exec(text);
  if (!match?.[1]) return undefined;
  const from = start;
  const to = from + match[0].length;
  let at = 0;
  while (at < tokens.length && tokens.from(at) < to) at++;
  let last = tokens.length - 1;
  while (last >= 0 && tokens.to(last) > end) last--;
  const prefix = NORMAL[match[1].replaceAll(/[/.]/g, '')];
  if (at === tokens.length || !prefix || last < 0) return undefined;
  const title = titleAt(tokens, at);
  return {
    prefix,
    from,
    to,
    end: tokens.to(last),
    at,
    organ: title ? undefined : organAt(tokens, at),
    title,
  };
}
