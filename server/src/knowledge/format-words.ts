import { lookupKey } from '../text/fold';
import type { Language } from '../text/language';
import { PhraseTrie } from '../text/words';
import * as table from './generated/format-words';
import { lazy } from '../text/lazy';
import { readTable } from './table';

/** What a word or phrase of the table says of the line or place that it stands in. */
export type FormatWordKind =
  | 'party-heading' // the Party's name at the head of its documents
  | 'state-heading' // Quốc hiệu
  | 'state-creed' // Tiêu ngữ
  | 'mass-issuer' // how the name of a mass organisation begins
  | 'urgency'
  | 'urgency-wrong' // marks that no regulation knows
  | 'secrecy'
  | 'circulation'
  | 'draft'
  | 'status' // in the front matter: what is said of the draft as a whole
  | 'status-final'
  | 'status-draft'
  | 'address' // Kính gửi
  | 'address-proposal' // Kính trình
  | 'recipients'
  | 'basis-first' // Căn cứ
  | 'basis' // what may begin a later basis
  | 'appendix'
  | 'appendix-note'
  | 'letter-subject' // V/v
  | 'author' // CỦA …, between type name and subject
  | 'minutes-sign'
  | 'unnumbered' // what minutes are of that bear no number
  | 'signer-post' // Bí thư, Chánh Văn phòng
  | 'signed-for' // the bodies for which is signed: Ban Thường vụ
  | 'committee' // a Party committee by its full name, without its place
  | 'signer-name' // a template's place for the signer's name
  | 'rank' // a degree or form of address before a name
  | 'rank-military'
  | 'blank' // what a template asks for, in square brackets
  | 'blank-lead'; // number, day: dots after it are a gap to be filled

interface FormatWord {
  readonly kind: FormatWordKind;
  readonly language: Language;
  readonly word: string;
}

const all = lazy(() =>
  readTable(table, (cell): FormatWord => ({
    kind: cell('kind') as FormatWordKind,
    language: cell('language') === 'en' ? 'en' : 'vi',
    word: cell('word'),
  })),
);

const byKey = lazy(() => {
  const kinds = new Map<string, FormatWordKind[]>();
  for (const { kind, word } of all()) {
    const key = lookupKey(word);
    kinds.set(key, [...(kinds.get(key) ?? []), kind]);
  }
  return kinds;
});

const trie = lazy(() => {
  const made = new PhraseTrie<FormatWordKind>();
  for (const { kind, word } of all()) made.add(word, kind);
  return made;
});

/** What a whole line says, by its look-up key (`lookupKey`). */
export function formatKinds(key: string): readonly FormatWordKind[] {
  return byKey().get(key) ?? [];
}

/** Every word of the table, longest phrase first. */
export function formatWords(): PhraseTrie<FormatWordKind> {
  return trie();
}

/** The words of a kind as the table writes them, the standard one first. */
export function formatForms(kind: FormatWordKind, language: Language): readonly string[] {
  return all()
    .filter((row) => row.kind === kind && row.language === language)
    .map((row) => row.word);
}
