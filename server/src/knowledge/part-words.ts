import { addTo } from '../text/add-to';
import { lookupKey } from '../text/fold';
import { lazy } from '../text/lazy';
import type { Language } from '../text/language';
import * as table from './generated/part-words';
import { readTable } from './table';

/** The kinds of parts that a reference names. */
const PART_KINDS = ['point', 'clause', 'article', 'section', 'part', 'chapter', 'appendix'] as const;

export type PartKind = (typeof PART_KINDS)[number];

/** Words around them: what joins two, says that a part is the draft's own, likens (“như Điều 3”), or leaves a line open. */
type Around = 'joint' | 'own' | 'as-in' | 'open';

const words = lazy(() => {
  const found = new Map<string, string[]>();
  readTable(table, (cell) => {
    addTo(found, `${cell('kind')} ${cell('language')}`, lookupKey(cell('word')));
  });
  return found;
});

/** Look-up keys of the words of a kind. */
export function partWords(kind: PartKind | Around, language: Language): readonly string[] {
  return words().get(`${kind} ${language}`) ?? [];
}

/** The kind of part that each word names, by its look-up key. */
export const partKinds = lazy((): Readonly<Record<Language, ReadonlyMap<string, PartKind>>> => {
  const of = (language: Language): ReadonlyMap<string, PartKind> =>
    new Map(PART_KINDS.flatMap((kind) => partWords(kind, language).map((word) => [word, kind] as const)));
  return { vi: of('vi'), en: of('en') };
});
