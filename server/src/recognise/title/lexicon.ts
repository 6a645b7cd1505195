import type { Knowledge, TitleRow } from '../../knowledge';
import { perTables } from '../../knowledge/per-tables';
import {
  levelWords,
  surnames,
  type CueKind,
  type ModifierForm,
  type PersonPrefix,
  type Rendering,
  type RoleForm,
} from '../../knowledge/title-words';
import { nth } from '../../text/certain';
import { bareKey, lookupKey } from '../../text/fold';
import type { Language } from '../../text/language';
import { type TextWords, textWords } from '../../text/text-words';
import { PerForm, wordForms } from '../../text/word-forms';
import { WordMemo } from '../../text/word-memo';
import { fillLexicon, type OrganForm } from './lexicon-tables';
import { isNamePart } from './syllables';
import {
  AFTER,
  AUTHORITIES,
  AUTHORITY,
  BEFORE,
  BEHIND,
  COMMITTEE,
  CUE,
  eachWord,
  isPossessive,
  isSpace,
  lettersOf,
  type Letters,
  type Level,
  type Lexeme,
  MARK,
  MAY_BE_PERSON,
  MAY_BE_TITLE,
  MAY_BE_TWO,
  MINISTRY,
  NAME_PART,
  OPENS,
  ORGAN,
  PLACE,
  plainKeys,
  PREFIX,
  PRONOUN,
  PRONOUNS,
  RENDERING,
  ROLE,
  SMALL_UNIT,
  speltKey,
  START,
  TITLE,
  toneStyle,
  UNIT,
  type Words,
} from './tokens';
import { KeyTrie, type Node } from './trie';

/** What a level word is in a text. */
interface LevelForm extends Level {
  readonly key: typeof UNIT | typeof COMMITTEE;
}

/** Words while they are read. */
interface Growing extends Words {
  readonly list: Lexeme[];
  readonly places: number[];
  bits: number;
}

/** Every word of titles, organs and persons in one language, made from the tables. */
export class Lexicon {
  readonly organs = new KeyTrie<OrganForm>(ORGAN);
  /** Ministries by what they are for: a minister's title leaves out the word itself. */
  readonly ministries = new KeyTrie<OrganForm>(MINISTRY);
  readonly titles = new KeyTrie<TitleRow>(TITLE);
  readonly roles = new KeyTrie<RoleForm>(ROLE);
  readonly before = new KeyTrie<ModifierForm>(BEFORE);
  readonly after = new KeyTrie<ModifierForm>(AFTER);
  readonly places = new KeyTrie<string>(PLACE);
  readonly prefixes = new KeyTrie<PersonPrefix>(PREFIX);
  readonly cues = new KeyTrie<CueKind>(CUE);
  /** Over look-up keys as written: `people` and `people's` differ here. */
  readonly renderings = new KeyTrie<Rendering>(RENDERING, 'plain');
  /** Words for levels, and words that hold one and are none. */
  readonly #levels = new KeyTrie<LevelForm | undefined>(0);
  readonly #surnames = new Map<string, boolean>();
  readonly #vocabulary = new Set<string>();
  /** First keys of what can be found. */
  readonly #starts = new Set<string>();
  /** Before it is, nobody asks what words can begin. */
  #complete = false;
  #lexemes = new PerForm((raw) => this.#lexeme(raw));
  /** Of words that make one token together, and of those that are two. */
  #others = new WordMemo((raw) => this.#lexeme(raw));

  constructor(
    readonly knowledge: Knowledge,
    readonly language: Language,
  ) {
    for (const row of levelWords()) {
      if (row.language !== language) continue;
      const { levels, kind, validTo } = row;
      const key = row.word === 'committee' ? COMMITTEE : UNIT;
      const level = { key, levels, kind, noun: lookupKey(row.noun), validTo } as const;
      this.#levels.add(plainKeys(row.form), row.word === 'none' ? undefined : level);
    }
    for (const { form, rare } of surnames()) {
      this.#surnames.set(lookupKey(form), rare);
      if (language === 'vi') continue;
      // Without diacritics several names meet (Đoàn, Doãn); a common one among them decides.
      const bare = bareKey(form);
      if (rare && this.#surnames.get(bare) === false) continue;
      this.#surnames.set(bare, rare);
    }
    fillLexicon(this, (keys) => {
      for (const key of keys) this.#vocabulary.add(key);
      this.#forget();
    });
    for (const trie of [this.organs, this.titles, this.roles, this.before, this.prefixes, this.renderings])
      for (const key of trie.root.next.keys()) this.#starts.add(key);
    this.#complete = true;
    this.#forget();
  }

  /** What is known of words has grown: what was made of them before no longer holds. */
  #forget(): void {
    this.#lexemes = new PerForm((raw) => this.#lexeme(raw));
    this.#others.clear();
    wordForms.clear();
  }

  #surname(key: string): 'common' | 'rare' | undefined {
    const rare = this.#surnames.get(key);
    return rare === undefined ? undefined : rare ? 'rare' : 'common';
  }

  /** The words of folded text; those that make one together are joined: the longest level word, and Việt Nam. */
  words(text: string): Words {
    const read = textWords(text);
    const words = read.marks & MAY_BE_TWO ? this.#divided(read) : this.#whole(read);
    if ((words.bits & OPENS) === 0) return words;
    const first = words.list.findIndex(({ bits }, i) => bits & OPENS && this.#joinedAt(text, words, i) > 1);
    return first < 0 ? words : this.#joined(text, words, first);
  }

  #whole({ text, forms, places }: TextWords): Words {
    let bits = 0;
    const list = forms.map((form, i) => {
      const word = this.#lexemes.of(form, text, places[2 * i] ?? 0, places[2 * i + 1] ?? 0);
      bits |= word.bits;
      return word;
    });
    return { list, places, bits };
  }

  #divided({ text }: TextWords): Words {
    const words: Growing = { list: [], places: [], bits: 0 };
    eachWord(text, (from, to) => add(words, this.#others.of(text, from, to), from, to));
    return words;
  }

  /** `first`: the first word that others are joined to. Of all together there are fewer: no list need grow. */
  #joined(text: string, words: Words, first: number): Words {
    const list = words.list.slice();
    const places = words.places.slice();
    let { bits } = words;
    let count = first;
    for (let i = first; i < words.list.length; count++) {
      const word = nth(words.list, i);
      const length = word.bits & OPENS ? this.#joinedAt(text, words, i) : 1;
      const from = nth(words.places, 2 * i);
      const to = nth(words.places, 2 * (i + length) - 1);
      const one = length > 1 ? this.#others.of(text, from, to) : word;
      list[count] = one;
      places[2 * count] = from;
      places[2 * count + 1] = to;
      bits |= one.bits;
      i += length;
    }
    list.length = count;
    places.length = 2 * count;
    return { list, places, bits };
  }

  /** How many words from one on make one token; “tỉnh, uỷ viên” is not Tỉnh uỷ. */
  #joinedAt(text: string, { list, places }: Words, at: number): number {
    let length = 1;
    let node: Node<LevelForm | undefined> | undefined = this.#levels.root;
    for (let i = at; i < list.length; i++) {
      node = node.next.get(list[i]?.spelt ?? '');
      if (!node || (i > at && !isSpace(text, places[2 * i - 1] ?? 0, places[2 * i] ?? 0))) break;
      // “xã hội” is one word, “xã Hội An” a commune.
      const other = node.values.length > 0 && node.values[0] === undefined && list[i]?.letters === 'title';
      if (node.values.length > 0 && !other) length = i - at + 1;
    }
    if (length > 1 || list[at]?.level) return length;
    return isVietnam(list[at]?.spelt, list[at + 1]?.spelt) ? 2 : 1;
  }

  /** What is known of a word, or of the words that make one token. */
  #lexeme(raw: string): Lexeme {
    const spelt: string[] = [];
    let last = 0;
    eachWord(raw, (from, to) => {
      last = from;
      spelt.push(speltKey(lookupKey(raw.slice(from, to))));
    });
    const [first = '', second] = spelt;
    const plain = lookupKey(raw);
    const level = this.#levels.at(spelt)?.values[0];
    const letters = lettersOf(raw);
    const joined = isVietnam(first, second) ? 'vietnam' : spelt.join(' ');
    const key = level?.key ?? (second === undefined ? this.#singular(first) : joined);
    const possessive = isPossessive(plain);
    const tone = this.language === 'vi' && letters !== 'upper' ? toneStyle(raw.slice(last)) : undefined;
    const opens = isVietnam(first, 'nam') || (this.#levels.root.next.get(first)?.next.size ?? 0) > 0;
    const surname = this.#surname(key);
    let bits = opens ? OPENS : 0;
    if (this.#complete) bits |= this.#bits({ raw, key, plain, letters, possessive, level, surname, tone });
    const organs = this.#complete ? this.#organsOf({ raw, key, letters, bits }) : undefined;
    // One literal: an object put together of others is read more slowly.
    return { bits, letters, raw, key, spelt: first, plain, possessive, level, surname, tone, organs };
  }

  #bits(word: Omit<Lexeme, 'spelt' | 'organs' | 'bits'>): number {
    const { raw, key, plain, letters, level, surname } = word;
    const begins = (trie: KeyTrie<unknown>, first: string): number =>
      trie.root.next.has(first) ? trie.bit : 0;
    let bits = begins(this.renderings, plain);
    if (this.language === 'en' && PRONOUNS.has(key)) bits |= PRONOUN;
    if (AUTHORITIES.has(raw)) bits |= AUTHORITY;
    if (key === UNIT && letters === 'lower') bits |= SMALL_UNIT;
    for (const trie of [this.roles, this.before, this.after, this.prefixes, this.places, this.cues])
      bits |= begins(trie, key);
    bits |= begins(this.titles, key) | begins(this.organs, key) | begins(this.ministries, key);
    // Abbreviations are found only with their own capitals: ThU is none of “thu”.
    if (letters !== 'lower') bits |= begins(this.titles, raw) | begins(this.organs, raw);
    if (letters !== 'lower' && isNamePart(word, this.language)) bits |= NAME_PART;
    // A place may stand before the level word of an organ.
    const placed = this.#beginsPlace(letters, bits);
    if (placed && this.organs.root.next.has(UNIT)) bits |= ORGAN;
    // “Bac Giang People's Committee”: a place that no family name begins.
    const named = letters !== 'lower' && (this.#starts.has(raw) || (this.language === 'en' && bits & PLACE));
    const known = this.#starts.has(key) || this.#surnames.has(key) || named;
    if (known && (letters !== 'lower' || bits & (TITLE | ROLE | BEFORE | ORGAN | PREFIX))) bits |= START;
    // In English a place may stand before a title too, and a given name alone after it.
    const english = this.language === 'en';
    if (bits & (TITLE | ROLE | BEFORE) || (english && placed)) bits |= MAY_BE_TITLE;
    if (bits & PREFIX || surname !== undefined || (english && letters === 'title')) bits |= MAY_BE_PERSON;
    const short = letters === 'upper' && !level;
    const province =
      this.language === 'vi' ? level?.kind !== undefined : letters !== 'lower' && (bits & PLACE) > 0;
    return word.tone || short || province ? bits | MARK : bits;
  }

  #beginsPlace(letters: Letters, bits: number): boolean {
    return letters !== 'lower' && (bits & (this.language === 'en' ? PLACE | NAME_PART : PLACE)) !== 0;
  }

  #organsOf({ raw, key, letters, bits }: Pick<Lexeme, 'raw' | 'key' | 'letters' | 'bits'>): Lexeme['organs'] {
    const { next } = this.organs.root;
    const organs = next.get(key);
    if (!organs || organs.values.length > 0 || organs.next.has(BEHIND)) return undefined;
    const isAbbreviation = letters !== 'lower' && next.has(raw);
    return key === UNIT || isAbbreviation || this.#beginsPlace(letters, bits) ? undefined : organs;
  }

  /** The singular of an English plural that the tables know. */
  #singular(key: string): string {
    if (this.language !== 'en' || !key.endsWith('s') || this.#vocabulary.has(key)) return key;
    const singular = key.endsWith('ies') ? `${key.slice(0, -3)}y` : key.slice(0, -1);
    return this.#vocabulary.has(singular) ? singular : key;
  }
}

function add(words: Growing, word: Lexeme, from: number, to: number): void {
  words.list.push(word);
  words.places.push(from, to);
  words.bits |= word.bits;
}

function isVietnam(first: string | undefined, second: string | undefined): boolean {
  return (first === 'viet' || first === 'việt') && second === 'nam';
}

const lexicons = {
  vi: perTables((tables) => new Lexicon(tables, 'vi')),
  en: perTables((tables) => new Lexicon(tables, 'en')),
};

/** The lexicon of a language, made once for each knowledge. */
export function lexiconOf(knowledge: Knowledge, language: Language): Lexicon {
  return lexicons[language](knowledge);
}
