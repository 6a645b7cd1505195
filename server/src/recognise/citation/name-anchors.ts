import { withPlurals } from '../../knowledge/citation-words';
import { perTables } from '../../knowledge/per-tables';
import { addTo } from '../../text/add-to';
import { lookupKey } from '../../text/fold';
import { isLetter } from '../../text/scan';
import type { TextWords } from '../../text/text-words';
import { MIXED, PerForm } from '../../text/word-forms';

/** Types of laws, which have names of their own: rows of `data/document-types.csv`. */
export const LAWS = new Set(['luat', 'bo-luat', 'phap-lenh']);
/** The name of a type as a text may write it. */
export interface TypeForm {
  readonly text: string;
  /** Of a law, after which a name of its own follows. */
  readonly law: boolean;
}

/** Names of types, longest first, by their first word as it is written. */
export interface Anchors {
  readonly under: (word: string) => readonly TypeForm[];
  /** The same, looked up once for each different word. */
  readonly perForm: PerForm<readonly TypeForm[]>;
}

const NONE: readonly never[] = [];

/** A name as it is, all small, each word with a capital, all in capitals. */
function written(name: string): string[] {
  const titled = name.replace(/(?<=\s)\p{L}/gu, (letter) => letter.toUpperCase());
  return [...new Set([name, name.toLowerCase(), titled, name.toUpperCase()])];
}

/** The names of all types that may stand without a coded number. */
export const anchorsOf = perTables((knowledge): Anchors => {
  const rows = knowledge.documentTypes.filter((row) => row.confidence !== 'low' || row.id === 'hien-phap');
  const named = rows.filter((row) => LAWS.has(row.id) || row.id === 'hien-phap');
  const laws = new Set(named.flatMap((row) => [...row.names.vi, ...row.names.en]).map(lookupKey));
  const byWord = new Map<string, TypeForm[]>();
  const forms = new Set(
    rows.flatMap((row) => [...row.names.vi, ...withPlurals(row.names.en)]).flatMap(written),
  );
  for (const text of [...forms].sort((x, y) => y.length - x.length)) {
    const first = text.slice(0, lettersEnd(text, 0));
    const form = { text, law: laws.has(lookupKey(text)) };
    addTo(byWord, first, form);
  }
  const under = (word: string): readonly TypeForm[] => byWord.get(word) ?? NONE;
  return { under, perForm: new PerForm(under) };
});

function lettersEnd(text: string, at: number): number {
  let end = at;
  while (isLetter(text, end)) end++;
  return end;
}

export interface NamePlace {
  /** UTF-16 offset in the folded text. */
  readonly at: number;
  readonly forms: readonly TypeForm[];
}

/** Where a name of a type may begin: at a word, and in joined words and those with figures at a part. */
export function placesIn(words: TextWords, { under, perForm }: Anchors): NamePlace[] {
  const { text } = words;
  const found: NamePlace[] = [];
  words.forms.forEach((word, i) => {
    const [from, to] = [words.from(i), words.to(i)];
    if ((word.marks & MIXED) === 0) {
      const forms = perForm.of(word, text, from, to);
      if (forms.length > 0) found.push({ at: from, forms });
      return;
    }
    for (let at = from; at < to;) {
      const end = lettersEnd(text, at);
      const forms = under(text.slice(at, end));
      if (forms.length > 0) found.push({ at, forms });
      at = Math.max(end, at + 1);
    }
  });
  return found;
}
