import { citationWords, type CitationWordKind, type IssuerName } from '../../knowledge/citation-words';
import { textWords } from '../../text/text-words';
import type { PhraseTrie, Word } from '../../text/words';
import type { DateKind } from '../date/types';
import type { DatePlaces } from './tail';

const CLAUSE = 160;
/** What may follow the first words of an issuer's name: its place, its term, the body it is of. */
const NAME_GOES_ON: readonly CitationWordKind[] = ['article', 'issuer-lead', 'place-lead', 'term-lead'];

/**
 * The day that a sentence begins with where it tells of the issue itself: “Ngày 10/8/2021, Ban Thường vụ Tỉnh uỷ ban hành
 * Chỉ thị số …”. Only the issuer's name may stand between: of “Ngày …, Tỉnh uỷ họp, thống nhất ban hành …” the day is
 * another's. `start` is where the citation before ends, `begin` where this one begins (UTF-16 offsets in folded text).
 */
export function dayOfIssue<Found extends { readonly kind: DateKind }>(
  text: string,
  { start, begin }: { readonly start: number; readonly begin: number },
  dates: DatePlaces<Found>,
  issuers: PhraseTrie<IssuerName>,
): Found | undefined {
  const before = textWords(text).between(Math.max(start, begin - CLAUSE), begin);
  const phrases = citationWords();
  const verb = [3, 2, 1].find((count) => {
    const found = phrases.longestAt(before, before.length - count);
    return found?.length === count && found.values.includes('issues');
  });
  if (verb === undefined) return undefined;
  const rest = before.slice(0, -verb);
  const day = rest.map(({ from }) => dates.get(from)).findLast((found) => found?.date.kind === 'day');
  if (!day) return undefined;
  const name = rest.filter(({ from }) => from >= day.to);
  const [first, end] = [name[0], name.at(-1)];
  if (!first || !end || !/^, ?$/u.test(text.slice(day.to, first.from))) return undefined;
  if (/[,;:.(]/u.test(text.slice(first.from, end.to))) return undefined;
  return isIssuer(text, name, issuers) ? day.date : undefined;
}

/** Whether words are the name of an issuer and nothing else. */
function isIssuer(text: string, name: readonly Word[], issuers: PhraseTrie<IssuerName>): boolean {
  const phrases = citationWords();
  let known = false;
  for (let i = 0; i < name.length;) {
    const issuer = issuers.longestAt(name, i);
    const link = phrases.longestAt(name, i);
    if (issuer) {
      known = true;
      i += issuer.length;
    } else if (link?.values.some((kind) => NAME_GOES_ON.includes(kind))) i += link.length;
    // “Đảng bộ”, “Krông Na Hạ”: a word with a capital, and a small one that it may go on with.
    else if (isCapital(text, name[i])) i += name[i + 1] && !isCapital(text, name[i + 1]) ? 2 : 1;
    else return false;
  }
  return known;
}

function isCapital(text: string, word: Word | undefined): boolean {
  return word !== undefined && /[\p{Lu}\d]/u.test(text.charAt(word.from));
}
