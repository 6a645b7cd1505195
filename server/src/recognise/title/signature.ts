import type { Tokens } from './syllables';
import { organAt, type OrganFound } from './organs';
import { titleAt, type TitleFound } from './titles';

export type AuthorityPrefix = 'T/M' | 'K/T' | 'T/L' | 'TUQ';

/** The first line of a signature block: `T/M BAN THƯỜNG VỤ`, `KT. CHỦ TỊCH`. */
export interface AuthorityLine {
  readonly prefix: AuthorityPrefix;
  /** Offsets of the prefix in the folded text. */
  readonly from: number;
  readonly to: number;
  /** Token index at which what is signed for begins. */
  readonly at: number;
  readonly organ: OrganFound | undefined;
  readonly title: TitleFound | undefined;
}

const PREFIX = /(T\/M|TM|K\/T|KT|T\/L|TL|TUQ|T\/U\.?Q)\.? +(?=\p{Lu}{2})/uy;
const NORMAL: Readonly<Record<string, AuthorityPrefix>> = { TM: 'T/M', KT: 'K/T', TL: 'T/L', TUQ: 'TUQ' };
const LONGEST = 200;

/** The authority line of a block, all in capitals: at its start, or in a second column behind three spaces. */
export function authorityLine(tokens: Tokens): AuthorityLine | undefined {
  const { text, list } = tokens;
  if (text.length > LONGEST) return undefined;
  const column = text.trimEnd().lastIndexOf('   ') + 3;
  const from = [list[0]?.from ?? 0, column].find((start) => {
    PREFIX.lastIndex = start;
    return PREFIX.test(text);
  });
  if (from === undefined) return undefined;
  PREFIX.lastIndex = from;
  const match = PREFIX.exec(text);
  if (!match?.[1]) return undefined;
  const end = from + match[0].length;
  const at = list.findIndex((token) => token.from >= end);
  if (at < 0) return undefined;
  const prefix = NORMAL[match[1].replaceAll(/[/.]/g, '')];
  if (!prefix) return undefined;
  const title = titleAt(tokens, at);
  return { prefix, from, to: end, at, organ: title ? undefined : organAt(tokens, at), title };
}
