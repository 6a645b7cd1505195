/** Whether the catalogues of `l10n/` say the same things in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { allRules } from '../../server/src/rules/all';
import { root } from '../../test/support/rule-examples';

interface Texts {
  readonly title?: string;
  readonly why?: string;
  readonly messages?: Readonly<Record<string, string>>;
}

type Catalogue = Readonly<Record<string, string | Texts>>;

function read(path: string): Catalogue {
  return JSON.parse(readFileSync(join(root, path), 'utf8')) as Catalogue;
}

/** Each text under the name of its place: `citation/x title`, `citation/x messages.y`, `engine.z`. */
function leaves(catalogue: Catalogue): Map<string, string> {
  const found = new Map<string, string>();
  for (const [id, value] of Object.entries(catalogue)) {
    if (typeof value === 'string') found.set(id, value);
    else {
      found.set(`${id} title`, value.title ?? '');
      found.set(`${id} why`, value.why ?? '');
      for (const [name, text] of Object.entries(value.messages ?? {}))
        found.set(`${id} messages.${name}`, text);
    }
  }
  return found;
}

/** The parameters of a text, each once. */
function parameters(text: string): string {
  const places = text.match(/\{[a-z]+(?::[a-z |]+)?\}/gi) ?? [];
  return [...new Set(places.map((place) => place.replace(/:[^}]+/, '')))].sort().join(' ');
}

/** Compares two catalogues; each fault is a line. */
export function compareCatalogues(name: string, vi: Catalogue, en: Catalogue): string[] {
  const faults: string[] = [];
  const a = leaves(vi);
  const b = leaves(en);
  for (const id of new Set([...a.keys(), ...b.keys()])) {
    const left = a.get(id);
    const right = b.get(id);
    if (!left) faults.push(`l10n/${name}.vi.json: no text for ${id}`);
    if (!right) faults.push(`l10n/${name}.en.json: no text for ${id}`);
    if (left && right && parameters(left) !== parameters(right))
      faults.push(`l10n/${name}: ${id} has ${parameters(left)} in vi, ${parameters(right)} in en`);
  }
  return faults;
}

/** What is missing or differs in the catalogues, and texts of rules that are no more. */
export function catalogueFaults(): string[] {
  const names = globSync('l10n/*.vi.json', { cwd: root }).map((path) =>
    path.replace(/^l10n\/|\.vi\.json$/g, ''),
  );
  const rules = new Set<string>(allRules.map((rule) => rule.id));
  return names.sort().flatMap((name) => {
    const vi = read(`l10n/${name}.vi.json`);
    const orphaned = Object.keys(vi).filter((id) => id.includes('/') && !rules.has(id));
    return [
      ...compareCatalogues(name, vi, read(`l10n/${name}.en.json`)),
      ...orphaned.map((id) => `l10n/${name}.vi.json: ${id} is no rule`),
    ];
  });
}
