import type { Knowledge } from '../../knowledge';
import { issuerNames } from '../../knowledge/citation-words';
import { words } from '../../text/words';
import type { IssuerMention } from './tail';

const BEFORE = 90;

/** The issuer in the English possessive right before a citation that begins at an offset: “the Government's Decree No. …”. */
export function issuerBefore(text: string, at: number, knowledge: Knowledge): IssuerMention | undefined {
  if (!/'s? *$/u.test(text.slice(Math.max(0, at - 4), at))) return undefined;
  const from = Math.max(0, at - BEFORE);
  // The sign of the possessive is no part of the name.
  const window = words(text.slice(from, at).replace(/'s? *$/u, ''));
  for (let i = Math.max(0, window.length - 9); i < window.length; i++) {
    const found = issuerNames(knowledge).longestAt(window, i);
    const [first, last] = [window[i], window.at(-1)];
    if (found && first && last && i + found.length === window.length)
      return { names: found.values, place: '', from: from + first.from, to: from + last.to };
  }
  return undefined;
}
