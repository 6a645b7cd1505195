import type { OrganRow } from '../../knowledge';
import type { Language } from '../../text/language';
import { COMMITTEE, UNIT } from './tokens';

interface NamedOrgan {
  readonly organ: OrganRow;
  /** Keys of each of its names. */
  readonly names: readonly (readonly string[])[];
}

export interface Abbreviation {
  readonly full: readonly string[];
  readonly short: readonly string[];
}

export interface Skeleton {
  readonly organ: OrganRow;
  readonly keys: readonly string[];
  readonly bare: boolean;
}

/** Words for an advisory body of a Party committee that translators take for one another. */
const BODIES = ['commission', 'board', 'department', 'committee', 'division'];

/**
 * Every way to write the organs of the tables: word orders of a translator, abbreviations, and without the level word.
 * Organs that share one form at two levels share all their forms.
 */
export function organSkeletons(
  named: readonly NamedOrgan[],
  abbreviations: readonly Abbreviation[],
  language: Language,
): Skeleton[] {
  const parents = new Map(named.map(({ organ, names }) => [organ.id, names]));
  const full = named.map(({ organ, names }) => {
    const forms = new Map<string, readonly string[]>();
    let main: ReadonlySet<string> | undefined;
    for (const name of names) {
      const plain = name.filter((key) => key !== 'the');
      const bodies = language === 'en' ? otherBodies(plain) : [plain];
      for (const form of bodies) {
        const orders = language === 'en' ? wordOrders(form, parents.get(organ.parentId ?? '') ?? []) : [form];
        for (const keys of orders) forms.set(keys.join(' '), keys);
      }
      main ??= new Set(forms.keys());
    }
    return { organ, forms, main: main ?? new Set() };
  });
  shareForms(full);
  const skeletons: Skeleton[] = [];
  for (const { organ, forms, main } of full) {
    if (language === 'en') skeletons.push(...turned(organ, forms.values()));
    const levelled = [...main].some((form) => form.includes(UNIT) || form.includes(COMMITTEE));
    for (const keys of forms.values()) {
      if (keys.length === 1 && !isName(keys[0] ?? '')) continue;
      // “Trung ương” alone is an adjective as often as a body.
      if (keys.length === 2 && abbreviations.some(({ full }) => full.join(' ') === keys.join(' '))) continue;
      for (const written of abbreviated(keys, abbreviations)) {
        const bareName = levelled && !written.includes(UNIT) && !written.includes(COMMITTEE);
        skeletons.push({ organ, keys: written, bare: bareName });
        const bare = written.filter((key) => key !== UNIT && key !== COMMITTEE);
        if (bare.length < written.length && standsAlone(bare, abbreviations, language)) {
          skeletons.push({ organ, keys: bare, bare: true });
        }
      }
    }
  }
  return skeletons;
}

/** A single word is a name only where it is a Party committee of a level, or a long word of its own. */
function isName(key: string): boolean {
  return key === COMMITTEE || key.length >= 8;
}

function standsAlone(
  keys: readonly string[],
  abbreviations: readonly Abbreviation[],
  language: Language,
): boolean {
  if (keys.at(-1) === 'of') return false;
  if (language === 'en') return keys.length >= 2 && keys[0] !== 'of';
  const joined = ` ${keys.join(' ')}`;
  return abbreviations.some(
    ({ full, short }) => joined.endsWith(` ${full.join(' ')}`) || joined.endsWith(` ${short.join(' ')}`),
  );
}

/** `Organisation Commission of the Provincial Party Committee` also as Board, Department, Committee, Division. */
function otherBodies(keys: readonly string[]): (readonly string[])[] {
  const at = keys.indexOf('commission');
  if (at < 0 || !keys.includes('party')) return [keys];
  return BODIES.map((body) => keys.with(at, body));
}

/** `X of the Provincial Y` and `Provincial Y's X`; `Provincial X` and `X of the Province`. */
function wordOrders(
  keys: readonly string[],
  parentNames: readonly (readonly string[])[],
): (readonly string[])[] {
  const orders: (readonly string[])[] = [keys];
  const of = keys.indexOf('of');
  if (
    of > 0 &&
    (keys[of + 1] === UNIT || parentNames.some((name) => name.join(' ') === keys.slice(of + 1).join(' ')))
  ) {
    if (keys.length > of + 2) orders.push([...keys.slice(of + 1), ...keys.slice(0, of)]);
    else orders.push([UNIT, ...keys.slice(0, of)]);
  }
  for (const parent of parentNames) {
    const rest = keys.slice(parent.length);
    if (rest.length > 0 && rest[0] !== 'of' && parent.every((key, i) => keys[i] === key))
      orders.push([...rest, 'of', ...parent]);
  }
  if (keys[0] === UNIT && of < 0 && keys.length > 1) orders.push([...keys.slice(1), 'of', UNIT]);
  return orders;
}

/**
 * `Finance Department` and `Provincial Department of Finance` for `Department of Finance`: another country or firm has one
 * too, so that only with a level word is the turned name certain.
 */
function turned(organ: OrganRow, forms: Iterable<readonly string[]>): Skeleton[] {
  const skeletons: Skeleton[] = [];
  for (const [head, of, ...field] of forms) {
    if ((head !== 'department' && head !== 'ministry') || of !== 'of' || field.includes('of')) continue;
    if (field.includes(UNIT)) continue;
    const keys = [...field, head];
    skeletons.push({ organ, keys, bare: true });
    if (organ.level === 'province') {
      skeletons.push({ organ, keys: [UNIT, ...keys], bare: false });
      skeletons.push({ organ, keys: [UNIT, head, of, ...field], bare: false });
      skeletons.push({ organ, keys: [...keys, 'of', UNIT], bare: false });
    }
  }
  return skeletons;
}

interface OrganForms {
  readonly organ: OrganRow;
  readonly forms: Map<string, readonly string[]>;
  /** Those of its standard name. */
  readonly main: ReadonlySet<string>;
}

/** Organs of different levels whose standard names have one form (Standing Committee of the §u Party Committee) get each other's. */
function shareForms(all: readonly OrganForms[]): void {
  const byForm = new Map<string, OrganForms[]>();
  for (const entry of all) {
    for (const form of entry.main) {
      if (!form.includes(UNIT) && !form.includes(COMMITTEE)) continue;
      const found = byForm.get(form);
      if (found) found.push(entry);
      else byForm.set(form, [entry]);
    }
  }
  for (const entries of byForm.values()) {
    for (const a of entries) {
      for (const b of entries) {
        if (a === b || a.organ.level === b.organ.level) continue;
        for (const [form, keys] of a.forms) {
          if (keys.includes(UNIT) || keys.includes(COMMITTEE)) b.forms.set(form, keys);
        }
      }
    }
  }
}

/** The name in full and with each known part abbreviated, one after the other. */
export function abbreviated(
  keys: readonly string[],
  abbreviations: readonly Abbreviation[],
): (readonly string[])[] {
  let forms: (readonly string[])[] = [keys];
  for (const { full, short } of abbreviations) {
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
  for (let i = 0; i + run.length <= keys.length; i++) {
    if (run.every((key, k) => keys[i + k] === key)) return i;
  }
  return -1;
}
