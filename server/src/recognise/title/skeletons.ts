import type { OrganRow } from '../../knowledge';
import { addTo } from '../../text/add-to';
import { nth } from '../../text/certain';
import type { Language } from '../../text/language';
import { BEHIND, COMMITTEE, UNIT } from './tokens';

interface NamedOrgan {
  readonly organ: OrganRow;
  /** Keys of each of its names. */
  readonly names: readonly (readonly string[])[];
}

export interface Abbreviation {
  readonly full: readonly string[];
  readonly short: readonly string[];
}

/** Parts of names with their short forms, which a name is asked for word by word. */
export class Abbreviations {
  /** Under the first word of what they stand for, each with its place in the table. */
  readonly #byFirst = new Map<string, [at: number, abbreviation: Abbreviation][]>();
  readonly #full = new Set<string>();
  readonly #endings: readonly string[];

  constructor(readonly all: readonly Abbreviation[]) {
    all.forEach((abbreviation, at) => {
      const [first = ''] = abbreviation.full;
      addTo(this.#byFirst, first, [at, abbreviation]);
      this.#full.add(abbreviation.full.join(' '));
    });
    this.#endings = all.flatMap(({ full, short }) => [` ${full.join(' ')}`, ` ${short.join(' ')}`]);
  }

  /** Those whose long form the keys hold, in the order of the table. */
  in(keys: readonly string[]): Abbreviation[] {
    const found: [at: number, abbreviation: Abbreviation][] = [];
    keys.forEach((key, i) => {
      for (const one of this.#byFirst.get(key) ?? [])
        if (!found.includes(one) && isRunAt(keys, one[1].full, i)) found.push(one);
    });
    return found.sort(([a], [b]) => a - b).map(([, abbreviation]) => abbreviation);
  }

  isLongForm(keys: readonly string[]): boolean {
    return this.#full.has(keys.join(' '));
  }

  /** Whether a name ends with what has a short form, or with that. */
  end(keys: readonly string[]): boolean {
    const name = ` ${keys.join(' ')}`;
    return this.#endings.some((ending) => name.endsWith(ending));
  }
}

export interface Skeleton {
  readonly organ: OrganRow;
  readonly keys: readonly string[];
  readonly bare: boolean;
  /** In the word order of Vietnamese: “Party Committee Ward An Hoa”. */
  readonly turned: boolean;
}

/** The words of an organ in one order. */
interface Order {
  readonly keys: readonly string[];
  readonly turned: boolean;
}

/** Words for an advisory body of a Party committee that translators take for one another. */
const BODIES = ['commission', 'board', 'department', 'committee', 'division'];

/**
 * Every way to write the organs of the tables: word orders of a translator, abbreviations, and without the level word.
 * Organs that share one form at two levels share all their forms.
 */
export function organSkeletons(
  named: readonly NamedOrgan[],
  abbreviations: Abbreviations,
  language: Language,
): Skeleton[] {
  const parents = new Map(named.map(({ organ, names }) => [organ.id, names]));
  const full = named.map(({ organ, names }) => {
    const forms = new Map<string, Order>();
    let main: ReadonlySet<string> | undefined;
    for (const name of names) {
      const plain = name.filter((key) => key !== 'the');
      const bodies = language === 'en' ? otherBodies(plain) : [plain];
      for (const form of bodies) {
        const orders =
          language === 'en'
            ? wordOrders(form, parents.get(organ.parentId ?? '') ?? [])
            : [{ keys: form, turned: false }];
        for (const order of orders) {
          const key = order.keys.join(' ');
          // An order that one of its names has is no translator's slip.
          if (!order.turned || !forms.has(key)) forms.set(key, order);
        }
      }
      main ??= new Set(forms.keys());
    }
    return { organ, forms, main: main ?? new Set() };
  });
  shareForms(full);
  const skeletons: Skeleton[] = [];
  for (const { organ, forms, main } of full) {
    if (language === 'en') skeletons.push(...fieldFirst(organ, forms.values()));
    const levelled = [...main].some((form) => hasLevel(form));
    for (const { keys, turned } of forms.values()) {
      if (keys.length === 1 && !isName(nth(keys, 0))) continue;
      // “Trung ương” alone is an adjective as often as a body; “National Assembly” is a name.
      if (keys.length === 2 && abbreviations.isLongForm(keys) && !main.has(keys.join(' '))) continue;
      for (const written of abbreviated(keys, abbreviations)) {
        skeletons.push({ organ, keys: written, bare: levelled && !hasLevel(written), turned });
        const bare = written.filter((key) => !LEVELS.includes(key));
        if (bare.length < written.length && standsAlone(bare, abbreviations, language)) {
          skeletons.push({ organ, keys: bare, bare: true, turned });
        }
      }
    }
  }
  return skeletons;
}

const LEVELS: readonly string[] = [UNIT, COMMITTEE, BEHIND];

/** Whether a form, or the words of one joined, hold the word for a level. */
function hasLevel(form: string | readonly string[]): boolean {
  return LEVELS.some((level) => form.includes(level));
}

/** A single word is a name only where it is a Party committee of a level, or a long word of its own. */
function isName(key: string): boolean {
  return key === COMMITTEE || key.length >= 8;
}

function standsAlone(keys: readonly string[], abbreviations: Abbreviations, language: Language): boolean {
  if (keys.at(-1) === 'of') return false;
  if (language === 'en') return keys.length >= 2 && keys[0] !== 'of';
  return abbreviations.end(keys);
}

/** `Organisation Commission of the Provincial Party Committee` also as Board, Department, Committee, Division. */
function otherBodies(keys: readonly string[]): (readonly string[])[] {
  const at = keys.indexOf('commission');
  if (at < 0 || !keys.includes('party')) return [keys];
  return BODIES.map((body) => keys.with(at, body));
}

/** `X of the Provincial Y` and `Provincial Y's X`; `Provincial X`, `X of the Province` and, word for word, `X Province`. */
function wordOrders(keys: readonly string[], parentNames: readonly (readonly string[])[]): Order[] {
  const orders: Order[] = [{ keys, turned: false }];
  const add = (turned: boolean, ...parts: (readonly string[])[]): void => {
    orders.push({ keys: parts.flat(), turned });
  };
  const of = keys.indexOf('of');
  const head = keys.slice(0, of);
  if (of > 0 && keys[of + 1] === UNIT && keys.length === of + 2) {
    add(false, [UNIT], head);
    add(true, head, [BEHIND]);
  } else if (of > 0 && (keys[of + 1] === UNIT || isOneOf(keys.slice(of + 1), parentNames))) {
    add(false, keys.slice(of + 1), head);
    add(true, head, keys.slice(of + 1));
  }
  for (const parent of parentNames) {
    const rest = keys.slice(parent.length);
    if (rest.length > 0 && rest[0] !== 'of' && parent.every((key, i) => keys[i] === key))
      add(false, rest, ['of'], parent);
  }
  if (keys[0] === UNIT && keys.length > 1) {
    if (of < 0) add(false, keys.slice(1), ['of', UNIT]);
    add(true, keys.slice(1), [BEHIND]);
  }
  const [parent] = parentNames;
  if (of > 0 && head.includes('commission') && keys[of + 1] === UNIT) add(false, [UNIT], head);
  if (of > 0 && parent?.[0] === UNIT && parent.join(' ') === keys.slice(of + 1).join(' ')) {
    for (const { keys: body, turned } of wordOrders(parent, [])) {
      if (body === parent) continue;
      add(turned, head, ['of'], body);
      add(true, head, body);
    }
  }
  return orders;
}

function isOneOf(keys: readonly string[], names: readonly (readonly string[])[]): boolean {
  return names.some((name) => name.join(' ') === keys.join(' '));
}

/**
 * `Finance Department` and `Provincial Department of Finance` for `Department of Finance`: another country or firm has one
 * too, so that only with a level word is the turned name certain.
 */
function fieldFirst(organ: OrganRow, forms: Iterable<Order>): Skeleton[] {
  const skeletons: Skeleton[] = [];
  for (const { keys: form } of forms) {
    const [head, of, ...field] = form;
    if ((head !== 'department' && head !== 'ministry') || of !== 'of' || field.includes('of')) continue;
    if (hasLevel(field)) continue;
    const keys = [...field, head];
    const skeleton = (bare: boolean, turned: boolean, ...words: string[]): void => {
      skeletons.push({ organ, keys: words, bare, turned });
    };
    skeleton(true, false, ...keys);
    if (organ.level === 'province') {
      skeleton(false, false, UNIT, ...keys);
      skeleton(false, false, UNIT, head, of, ...field);
      skeleton(false, false, ...keys, 'of', UNIT);
      skeleton(false, true, ...keys, BEHIND);
      skeleton(false, true, head, of, ...field, BEHIND);
    }
  }
  return skeletons;
}

interface OrganForms {
  readonly organ: OrganRow;
  readonly forms: Map<string, Order>;
  /** Those of its standard name. */
  readonly main: ReadonlySet<string>;
}

/** Organs of different levels whose standard names have one form (Standing Committee of the §u Party Committee) get each other's. */
function shareForms(all: readonly OrganForms[]): void {
  const byForm = new Map<string, OrganForms[]>();
  for (const entry of all) {
    for (const form of entry.main) {
      if (!hasLevel(form)) continue;
      addTo(byForm, form, entry);
    }
  }
  for (const entries of byForm.values()) {
    for (const a of entries) {
      for (const b of entries) {
        if (a === b || a.organ.level === b.organ.level) continue;
        for (const [form, order] of a.forms) {
          if (hasLevel(order.keys) && !(order.turned && b.forms.has(form))) b.forms.set(form, order);
        }
      }
    }
  }
}

/** The name in full and with each known part abbreviated, one after the other. */
export function abbreviated(keys: readonly string[], abbreviations: Abbreviations): (readonly string[])[] {
  let forms: (readonly string[])[] = [keys];
  // A short form is written in capitals, so that none of what it puts into a name begins a long one.
  for (const { full, short } of abbreviations.in(keys)) {
    const more: (readonly string[])[] = [];
    for (const form of forms) {
      const at = indexOfRun(form, full);
      if (at >= 0) more.push([...form.slice(0, at), ...short, ...form.slice(at + full.length)]);
    }
    forms = forms.concat(more);
    if (forms.length > 24) break;
  }
  return forms;
}

function indexOfRun(keys: readonly string[], run: readonly string[]): number {
  for (let i = 0; i + run.length <= keys.length; i++) if (isRunAt(keys, run, i)) return i;
  return -1;
}

function isRunAt(keys: readonly string[], run: readonly string[], at: number): boolean {
  for (let k = 0; k < run.length; k++) if (keys[at + k] !== run[k]) return false;
  return true;
}
