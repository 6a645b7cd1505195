import type { Knowledge, OrganRow, TitleRow } from '../knowledge';
import { perTables } from '../knowledge/per-tables';
import { indexBy } from '../knowledge/table';
import { roleForms, type RoleForm } from '../knowledge/title-words';
import { lexiconOf } from '../recognise/title/lexicon';
import { Tokens } from '../recognise/title/syllables';
import { titleAt } from '../recognise/title/titles';
import type { Language } from './types';

/** Modifiers that make another title of the same role and organ. */
const DISTINCTIVE = ['deputy', 'standing', 'acting', 'alternate'];

/** Uỷ viên Ban Thường vụ: a role of `data/roles.csv`. */
const STANDING_MEMBER = 'standing-member';
/** Under these stand the organs of the Party, the Front, and what is neither Party nor State. */
const NOT_OF_STATE = ['cpv', 'vff-central', 'grassroots-party-committee', 'village'];

/** A title taken apart: the role and the modifiers that tell it from others. */
interface Parsed {
  readonly role: string;
  readonly modifiers: string;
  /** It is the standard name. */
  readonly first: boolean;
}

function signature(role: string, modifiers: Iterable<string>): string {
  const kept = [...new Set(modifiers)].filter((id) => DISTINCTIVE.includes(id)).sort();
  return `${role}|${kept.join(',')}`;
}

/** What the names of the titles say in one language. */
interface Names {
  /** Rows by organ, then by signature. */
  readonly rows: Map<string, Map<string, TitleRow[]>>;
  /** Titles named without their organ, for all bodies under one: Phó Trưởng Ban. */
  readonly generic: Map<string, Map<string, TitleRow[]>>;
  readonly parsed: Map<TitleRow, Parsed[]>;
  readonly bearers: Map<string, Set<TitleRow>>;
}

/** Which role belongs to which organ, read from the names of the titles in the tables, of a language when it is asked for. */
class TitleIndex {
  readonly #names: Partial<Record<Language, Names>> = {};
  readonly #kinds = new Map<TitleRow, 'province' | 'city' | undefined>();

  /** Titles that some organ has as its head: “Giám đốc Sở …”. */
  readonly #heads: ReadonlySet<string>;
  readonly #ofOrgan: ReadonlyMap<string, readonly TitleRow[]>;

  constructor(readonly knowledge: Knowledge) {
    this.#ofOrgan = indexBy(knowledge.titles, ({ organId }) => [organId]);
    this.#heads = new Set(knowledge.organs.flatMap((organ) => organ.headTitleIds));
  }

  #namesIn(language: Language): Names {
    const known = this.#names[language];
    if (known) return known;
    // Whether a title is a province's or a city's is told by its Vietnamese name first.
    if (language === 'en') this.#namesIn('vi');
    const names: Names = { rows: new Map(), generic: new Map(), parsed: new Map(), bearers: new Map() };
    for (const row of this.knowledge.titles) this.#read(row, language, names);
    for (const organ of this.knowledge.organs) this.#addHeads(organ, names);
    this.#names[language] = names;
    return names;
  }

  /** The title of a role with modifiers in an organ; undefined where the tables have none. */
  find(
    organIds: readonly string[],
    form: RoleForm,
    modifiers: readonly string[],
    unit: 'province' | 'city' | undefined,
  ): { readonly title: TitleRow; readonly organId: string } | undefined {
    for (const organId of organIds) {
      const rows = this.#lookUp(organId, form, modifiers) ?? this.#ofParent(organId, form, modifiers);
      if (!rows) continue;
      const title =
        rows.find((row) => this.#kinds.get(row) === (unit ?? 'province')) ??
        rows.find((row) => this.#kinds.get(row) === undefined) ??
        rows[0];
      if (title) return { title, organId };
    }
    // Who is acting in a post is known by the post.
    const held = modifiers.filter((id) => id !== 'acting');
    return held.length < modifiers.length ? this.find(organIds, form, held, unit) : undefined;
  }

  /** The title that a role means without an organ: the only one with it, such as Tổng Bí thư or Prime Minister. */
  alone(form: RoleForm, modifiers: readonly string[]): TitleRow | undefined {
    const { bearers } = this.#namesIn(form.language);
    const rows = bearers.get(signature(form.id, modifiers));
    const any = bearers.get(signature(form.id, []));
    return rows?.size === 1 && any?.size === 1 ? [...rows][0] : undefined;
  }

  /** Whether an organ has a role, in any reading of the word; undefined where the tables do not say. */
  allows(organ: OrganRow, form: RoleForm): boolean | undefined {
    // Organs of the State have no Ban Thường vụ; those of the Party and the mass organisations may.
    if (form.id === STANDING_MEMBER) return this.isOfState(organ.id) ? false : undefined;
    if (form.kind !== 'head') return undefined;
    const vi = this.#rolesOf(organ.id, 'vi');
    if (vi.size === 0) return undefined;
    if (form.language === 'vi') return vi.has(form.id);
    return this.#rolesOf(organ.id, 'en').has(form.id) || form.renders.some((id) => vi.has(id));
  }

  /** The organ's own head title, as its role is called in a language; `gender` chooses between -man and -woman. */
  headRole(organ: OrganRow, language: Language, gender: 'male' | 'female' | undefined): string | undefined {
    for (const id of organ.headTitleIds) {
      const title = this.knowledge.title(id);
      const role = title && this.#namesIn(language).parsed.get(title)?.[0]?.role;
      if (!role) continue;
      const forms = roleForms().filter(
        (form) => form.language === language && form.id === role && !form.plural,
      );
      // Of several words for one role the one that the title itself has: Chief Procurator, Prosecutor General.
      const own = title.names[language][0];
      const form =
        forms.find((f) => gender !== undefined && f.gender === gender) ??
        forms.find((f) => own.startsWith(`${f.form} `)) ??
        forms[0];
      if (form) return form.form;
    }
    return undefined;
  }

  /** Whether an organ is the State's: neither of the Party, nor of the Front, nor a village's. */
  isOfState(organId: string): boolean {
    const above = this.#chain(organId);
    return !NOT_OF_STATE.some((id) => above.has(id));
  }

  isOfParty(organId: string): boolean {
    return this.#chain(organId).has('cpv');
  }

  /** An organ and those above it. */
  #chain(organId: string): ReadonlySet<string> {
    const above = new Set<string>();
    for (let at: string | undefined = organId; at !== undefined && !above.has(at);) {
      above.add(at);
      at = this.knowledge.organ(at)?.parentId;
    }
    return above;
  }

  #rolesOf(organId: string, language: Language): Set<string> {
    const roles = new Set<string>();
    for (const key of this.#namesIn(language).rows.get(organId)?.keys() ?? []) {
      // A deputy alone makes no head: “Phó Trưởng Ban” of a committee's boards.
      if (!key.includes('deputy')) roles.add(key.slice(0, key.indexOf('|')));
    }
    return roles;
  }

  #lookUp(organId: string, form: RoleForm, modifiers: readonly string[]): TitleRow[] | undefined {
    const own = this.#namesIn(form.language).rows.get(organId)?.get(signature(form.id, modifiers));
    if (own || form.language === 'vi') return own;
    for (const id of form.renders) {
      const rows = this.#namesIn('vi').rows.get(organId)?.get(signature(id, modifiers));
      if (rows) return rows;
    }
    return undefined;
  }

  /** Deputies are named once for all boards of a committee, and for all ministries under the Government. */
  #ofParent(organId: string, form: RoleForm, modifiers: readonly string[]): TitleRow[] | undefined {
    if (!modifiers.includes('deputy') && form.kind !== 'staff') return undefined;
    const organ = this.knowledge.organ(organId);
    if (organ && this.allows(organ, form) === false) return undefined;
    const heads = organ?.headTitleIds.map((id) => this.knowledge.title(id)?.organId) ?? [];
    for (const id of [organ?.parentId, ...heads]) {
      const rows =
        id === undefined
          ? undefined
          : this.#namesIn(form.language).generic.get(id)?.get(signature(form.id, modifiers));
      if (rows) return rows;
    }
    return undefined;
  }

  #read(row: TitleRow, language: Language, names: Names): void {
    const parsed: Parsed[] = [];
    for (const name of row.names[language]) {
      const lexicon = lexiconOf(this.knowledge, language);
      const tokens = new Tokens(name, lexicon);
      const title = titleAt(tokens, 0);
      if (!title?.role) continue;
      const unit = tokens.list.find((word) => word.level)?.level?.kind;
      if (!this.#kinds.has(row)) this.#kinds.set(row, unit);
      // A name that the grammar reads only in part would stand for another title.
      if (title.to < tokens.list.length) continue;
      const organs = title.organ?.forms.map((form) => form.organ.id);
      // The name of another organ, or of one that no table has: the whole phrase is known, its parts are not.
      const modifiers = title.modifiers.map((modifier) => modifier.id);
      const general = modifiers.includes('deputy') || this.#heads.has(row.id);
      if (organs ? !organs.includes(row.organId) : title.otherOrgan && !general) continue;
      const key = signature(title.role.form.id, modifiers);
      const first = name === row.names[language][0];
      parsed.push({ role: title.role.form.id, modifiers: modifiers.join(','), first });
      if (first) {
        const bearers = names.bearers.get(key);
        if (bearers) bearers.add(row);
        else names.bearers.set(key, new Set([row]));
      }
      addTo(organs ? names.rows : names.generic, row.organId, key, row, first);
    }
    names.parsed.set(row, parsed);
  }

  /** A department's director and deputies are named once for all departments. */
  #addHeads(organ: OrganRow, { parsed, rows }: Names): void {
    for (const id of organ.headTitleIds) {
      const head = this.knowledge.title(id);
      if (!head) continue;
      const roles = new Set(parsed.get(head)?.map(({ role }) => role));
      for (const row of this.#ofOrgan.get(head.organId) ?? []) {
        for (const { role, modifiers, first } of parsed.get(row) ?? []) {
          const own = roles.has(role) && (row === head || row.level === head.level);
          if (own && (row === head || modifiers !== ''))
            addTo(rows, organ.id, signature(role, modifiers.split(',')), row, first);
        }
      }
    }
  }
}

/** `first`: the key is that of the standard name, which goes before variants of other titles. */
function addTo(
  byOrgan: Map<string, Map<string, TitleRow[]>>,
  organId: string,
  key: string,
  row: TitleRow,
  first: boolean,
): void {
  let rows = byOrgan.get(organId);
  if (!rows) byOrgan.set(organId, (rows = new Map<string, TitleRow[]>()));
  const found = rows.get(key);
  if (!found) rows.set(key, [row]);
  else if (!found.includes(row)) {
    if (first) found.unshift(row);
    else found.push(row);
  }
}

/** The index of a knowledge, made once. */
export const titleIndex = perTables((tables) => new TitleIndex(tables));
