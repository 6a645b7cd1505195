import type { Knowledge, NamesByLanguage, OrganRow, TitleRow } from '../../knowledge';
import {
  levelWords,
  modifierForms,
  organAbbreviations,
  personPrefixes,
  renderings,
  roleForms,
  surnames,
  titleCues,
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
import { abbreviated, Abbreviations, organSkeletons } from './skeletons';
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

/** A way to write an organ. */
export interface OrganForm {
  readonly organ: OrganRow;
  /** Its level word is left out: UBND, Party Committee. */
  readonly bare: boolean;
  readonly abbreviation: boolean;
  /** In use for this organ, but properly another's. */
  readonly loose: boolean;
  /** In the word order of Vietnamese, not of English. */
  readonly turned: boolean;
}

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

/** Cues that are looked for right beside an organ alone, not in the whole sentence. */
const BESIDE: ReadonlySet<CueKind> = new Set(['former-before', 'former-after', 'institution']);

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
    this.#addPlaces();
    this.#addWords();
    this.#addOrgans();
    this.#addTitles();
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

  #addPlaces(): void {
    for (const row of this.knowledge.provinces) {
      for (const name of [row.name, row.nameEn, ...row.aliases]) {
        for (const form of [lookupKey(name), bareKey(name)]) {
          this.places.add(plainKeys(form).map(speltKey), bareKey(row.name));
        }
      }
    }
  }

  #addWords(): void {
    const { language } = this;
    for (const row of roleForms()) if (row.language === language) this.roles.add(this.#keys(row.form), row);
    for (const row of modifierForms()) {
      if (row.language !== language) continue;
      (row.position === 'before' ? this.before : this.after).add(this.#keys(row.form), row);
    }
    for (const row of personPrefixes()) {
      if (row.language === language) this.prefixes.add(this.#keys(row.form), row);
    }
    for (const row of titleCues())
      if (row.language === language && !BESIDE.has(row.kind)) this.cues.add(this.#keys(row.form), row.kind);
    for (const row of renderings()) {
      if (row.language !== language) continue;
      const keysOf = (form: string): string[] => this.words(form).list.map(({ plain }) => plain);
      const wrong = keysOf(row.wrong);
      this.renderings.add(wrong, row);
      for (const form of row.standard) {
        const standard = keysOf(form);
        if (holds(standard, wrong)) this.renderings.add(standard, { ...row, wrong: form, accepted: true });
      }
    }
  }

  #addOrgans(): void {
    const { language } = this;
    const rows = this.knowledge.organs;
    const keysOf = (names: NamesByLanguage): string[][] => names[language].map((name) => this.#signed(name));
    const named = rows.map((organ) => ({ organ, names: keysOf(organ.names) }));
    for (const { names } of named) {
      for (const keys of names) for (const key of keys) this.#vocabulary.add(unjoined(key));
    }
    this.#forget();
    const loosely = rows.map((organ) => ({ organ, names: keysOf(organ.looseNames) }));
    const abbreviations = this.#abbreviations();
    for (const loose of [false, true]) {
      for (const skeleton of organSkeletons(loose ? loosely : named, abbreviations, language)) {
        const { organ, keys, bare, turned } = skeleton;
        const form = this.#form(organ, { bare, loose, turned });
        this.organs.add(keys, form);
        if (keys.some((key) => unjoined(key) !== key)) this.organs.add(keys.map(unjoined), form);
      }
    }
    for (const { organ, names } of named) {
      if (!organ.headTitleIds.includes('minister')) continue;
      for (const keys of names) {
        const field = keys.slice(MINISTRY_WORDS[language].length);
        if (field.length === 0 || MINISTRY_WORDS[language].some((key, i) => keys[i] !== key)) continue;
        this.ministries.add(field, this.#form(organ, {}));
      }
    }
    for (const organ of rows) {
      for (const short of organ.abbreviations) {
        const keys = this.#capitals(short);
        if (short.length >= 3)
          this.organs.add(keys, this.#form(organ, { bare: keys.length === 1, abbreviation: true }));
      }
    }
  }

  readonly #forms = new Map<string, OrganForm>();

  /** One object for each way to write an organ, so that a trie node holds it once. */
  #form(
    organ: OrganRow,
    { bare = false, abbreviation = false, loose = false, turned = false }: Partial<Omit<OrganForm, 'organ'>>,
  ): OrganForm {
    const id = [organ.id, bare, abbreviation, loose, turned].join('/');
    let form = this.#forms.get(id);
    if (!form) this.#forms.set(id, (form = { organ, bare, abbreviation, loose, turned }));
    return form;
  }

  /** Parts of names with their short forms, as keys. */
  #abbreviations(): Abbreviations {
    const rows = organAbbreviations().filter((row) => row.language === this.language);
    return new Abbreviations(
      rows.map((row) => ({ full: this.#keys(row.full), short: [row.short.toUpperCase()] })),
    );
  }

  #addTitles(): void {
    const abbreviations = this.#abbreviations();
    for (const row of this.knowledge.titles) {
      for (const name of [...row.names[this.language], ...row.uniqueNames]) {
        const keys = this.#keys(name).filter((key) => key !== 'the');
        const alone = (this.roles.at(keys)?.values.length ?? 0) > 0;
        if (keys.length < 2 || alone || name.includes('/')) continue;
        for (const written of abbreviated(keys, abbreviations)) this.titles.add(written, row);
      }
      if (this.language === 'en') continue;
      for (const short of row.abbreviations) {
        if (short.replaceAll(/[ .]/g, '').length >= 3) this.titles.add(this.#capitals(short), row);
      }
    }
  }

  /** Keys of a name in the tables, level words as `§u` and `§c`. */
  #keys(name: string): string[] {
    return this.words(name).list.map((word) => word.key);
  }

  /** Keys of an abbreviation: its words in capitals, and those with one within (ThU, TTg), are found only as they are written. */
  #capitals(short: string): string[] {
    return this.words(short).list.map(({ raw, key, level }) =>
      !level && /\p{L}\p{Lu}/u.test(raw) ? raw : key,
    );
  }

  /** The same, with the comma or dash that stands before a word in front of its key. */
  #signed(name: string): string[] {
    const { list, places } = this.words(name);
    return list.map((word, i) =>
      joinedKey(name.slice(places[2 * i - 1] ?? 0, places[2 * i]).trim(), word.key),
    );
  }
}

function add(words: Growing, word: Lexeme, from: number, to: number): void {
  words.list.push(word);
  words.places.push(from, to);
  words.bits |= word.bits;
}

/** How the name of a ministry begins. */
const MINISTRY_WORDS: Readonly<Record<Language, readonly string[]>> = { vi: ['bộ'], en: ['ministry', 'of'] };

/** The key of a word with the comma or dash before it; `sign`: what stands there, without spaces around it. */
export function joinedKey(sign: string, key: string): string {
  if (sign === ',') return `, ${key}`;
  return sign === '-' || sign === '–' ? `- ${key}` : key;
}

function unjoined(key: string): string {
  return key.startsWith(', ') || key.startsWith('- ') ? key.slice(2) : key;
}

/** Whether a standard form has the wrong one within it, and is right all the same: “Uỷ ban Kiểm tra Huyện uỷ”. */
function holds(standard: readonly string[], wrong: readonly string[]): boolean {
  return standard.length > wrong.length && ` ${standard.join(' ')} `.includes(` ${wrong.join(' ')} `);
}

/** Look-up keys of words as they are written. */
function plainKeys(text: string): string[] {
  const keys: string[] = [];
  eachWord(text, (from, to) => keys.push(lookupKey(text.slice(from, to))));
  return keys;
}

function isVietnam(first: string | undefined, second: string | undefined): boolean {
  return (first === 'viet' || first === 'việt') && second === 'nam';
}

const made = new WeakMap<Knowledge, Partial<Record<Language, Lexicon>>>();

/** The lexicon of a language, made once for each knowledge. */
export function lexiconOf(knowledge: Knowledge, language: Language): Lexicon {
  const tables = knowledge.tables ?? knowledge;
  let both = made.get(tables);
  if (!both) made.set(tables, (both = {}));
  return (both[language] ??= new Lexicon(tables, language));
}
