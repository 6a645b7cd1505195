import type { NamesByLanguage, OrganRow } from '../../knowledge';
import {
  type CueKind,
  modifierForms,
  organAbbreviations,
  personPrefixes,
  renderings,
  roleForms,
  titleCues,
} from '../../knowledge/title-words';
import { bareKey, lookupKey } from '../../text/fold';
import type { Language } from '../../text/language';
import type { Lexicon } from './lexicon';
import { abbreviated, Abbreviations, organSkeletons } from './skeletons';
import { joinedKey, plainKeys, speltKey, unjoined } from './tokens';

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

/** Cues that are looked for right beside an organ alone, not in the whole sentence. */
const BESIDE: ReadonlySet<CueKind> = new Set(['former-before', 'former-after', 'institution']);

/** How the name of a ministry begins. */
const MINISTRY_WORDS: Readonly<Record<Language, readonly string[]>> = { vi: ['bộ'], en: ['ministry', 'of'] };

/** Whether a standard form has the wrong one within it, and is right all the same: “Uỷ ban Kiểm tra Huyện uỷ”. */
function holds(standard: readonly string[], wrong: readonly string[]): boolean {
  return standard.length > wrong.length && ` ${standard.join(' ')} `.includes(` ${wrong.join(' ')} `);
}

/**
 * Puts the names of the tables into the tries of a lexicon, which reads them into keys itself. `learn` is told words of
 * which names are made, so that their plurals are known from then on.
 */
export function fillLexicon(lexicon: Lexicon, learn: (keys: readonly string[]) => void): void {
  new Filler(lexicon, learn).fill();
}

class Filler {
  readonly #forms = new Map<string, OrganForm>();

  constructor(
    readonly lexicon: Lexicon,
    readonly learn: (keys: readonly string[]) => void,
  ) {}

  fill(): void {
    this.#addPlaces();
    this.#addWords();
    this.#addOrgans();
    this.#addTitles();
  }

  #addPlaces(): void {
    for (const row of this.lexicon.knowledge.provinces) {
      for (const name of [row.name, row.nameEn, ...row.aliases]) {
        for (const form of [lookupKey(name), bareKey(name)]) {
          this.lexicon.places.add(plainKeys(form).map(speltKey), bareKey(row.name));
        }
      }
    }
  }

  #addWords(): void {
    const { language } = this.lexicon;
    for (const row of roleForms())
      if (row.language === language) this.lexicon.roles.add(this.#keys(row.form), row);
    for (const row of modifierForms()) {
      if (row.language !== language) continue;
      (row.position === 'before' ? this.lexicon.before : this.lexicon.after).add(this.#keys(row.form), row);
    }
    for (const row of personPrefixes()) {
      if (row.language === language) this.lexicon.prefixes.add(this.#keys(row.form), row);
    }
    for (const row of titleCues())
      if (row.language === language && !BESIDE.has(row.kind))
        this.lexicon.cues.add(this.#keys(row.form), row.kind);
    for (const row of renderings()) {
      if (row.language !== language) continue;
      const keysOf = (form: string): string[] => this.lexicon.words(form).list.map(({ plain }) => plain);
      const wrong = keysOf(row.wrong);
      this.lexicon.renderings.add(wrong, row);
      for (const form of row.standard) {
        const standard = keysOf(form);
        if (holds(standard, wrong))
          this.lexicon.renderings.add(standard, { ...row, wrong: form, accepted: true });
      }
    }
  }

  #addOrgans(): void {
    const { language } = this.lexicon;
    const rows = this.lexicon.knowledge.organs;
    const keysOf = (names: NamesByLanguage): string[][] => names[language].map((name) => this.#signed(name));
    const named = rows.map((organ) => ({ organ, names: keysOf(organ.names) }));
    this.learn(named.flatMap(({ names }) => names.flat().map(unjoined)));
    const loosely = rows.map((organ) => ({ organ, names: keysOf(organ.looseNames) }));
    const abbreviations = this.#abbreviations();
    for (const loose of [false, true]) {
      for (const skeleton of organSkeletons(loose ? loosely : named, abbreviations, language)) {
        const { organ, keys, bare, turned } = skeleton;
        const form = this.#form(organ, { bare, loose, turned });
        this.lexicon.organs.add(keys, form);
        if (keys.some((key) => unjoined(key) !== key)) this.lexicon.organs.add(keys.map(unjoined), form);
      }
    }
    for (const { organ, names } of named) {
      if (!organ.headTitleIds.includes('minister')) continue;
      for (const keys of names) {
        const field = keys.slice(MINISTRY_WORDS[language].length);
        if (field.length === 0 || MINISTRY_WORDS[language].some((key, i) => keys[i] !== key)) continue;
        this.lexicon.ministries.add(field, this.#form(organ, {}));
      }
    }
    for (const organ of rows) {
      for (const short of organ.abbreviations) {
        const keys = this.#capitals(short);
        if (short.length >= 3)
          this.lexicon.organs.add(keys, this.#form(organ, { bare: keys.length === 1, abbreviation: true }));
      }
    }
  }

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
    const rows = organAbbreviations().filter((row) => row.language === this.lexicon.language);
    return new Abbreviations(
      rows.map((row) => ({ full: this.#keys(row.full), short: [row.short.toUpperCase()] })),
    );
  }

  #addTitles(): void {
    const abbreviations = this.#abbreviations();
    for (const row of this.lexicon.knowledge.titles) {
      for (const name of [...row.names[this.lexicon.language], ...row.uniqueNames]) {
        const keys = this.#keys(name).filter((key) => key !== 'the');
        const alone = (this.lexicon.roles.at(keys)?.values.length ?? 0) > 0;
        if (keys.length < 2 || alone || name.includes('/')) continue;
        for (const written of abbreviated(keys, abbreviations)) this.lexicon.titles.add(written, row);
      }
      if (this.lexicon.language === 'en') continue;
      for (const short of row.abbreviations) {
        if (short.replaceAll(/[ .]/g, '').length >= 3) this.lexicon.titles.add(this.#capitals(short), row);
      }
    }
  }

  /** Keys of a name in the tables, level words as `§u` and `§c`. */
  #keys(name: string): string[] {
    return this.lexicon.words(name).list.map((word) => word.key);
  }

  /** Keys of an abbreviation: its words in capitals, and those with one within (ThU, TTg), are found only as they are written. */
  #capitals(short: string): string[] {
    return this.lexicon
      .words(short)
      .list.map(({ raw, key, level }) => (!level && /\p{L}\p{Lu}/u.test(raw) ? raw : key));
  }

  /** Keys of a name in the tables, with the comma or dash that stands before a word in front of its key. */
  #signed(name: string): string[] {
    const { list, places } = this.lexicon.words(name);
    return list.map((word, i) =>
      joinedKey(name.slice(places[2 * i - 1] ?? 0, places[2 * i]).trim(), word.key),
    );
  }
}
