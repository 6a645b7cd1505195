import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentHash } from '../archive/hash';
import type { IndexRecord } from '../archive/types';
import { findRule } from '../rules/all';
import { removeLeftOvers } from '../workspace/left-overs';
import type { Office } from '../workspace/office';
import type { CheckAnswer } from './check-job';

/** Version of what is kept. */
const LAYOUT = 2;
const NAME = /^partydoc-cache-[0-9a-f]{16}$/;
/** An answer that is larger (UTF-16 units) is not worth keeping: endless lines. */
const LARGEST = 1_000_000;

/** What is kept of a draft; of its record all but its place counts for another file with its text. */
export type Kept = Omit<CheckAnswer, 'office' | 'record' | 'mended' | 'patch'> & {
  readonly record?: IndexRecord;
};

/** What was found in texts, by text, settings and program. */
export interface AnswerCache {
  key(text: string, circumstances: unknown, office: Office | undefined): string;
  /** Undefined where nothing (whole) is kept, or where a fix could mend what was found. */
  get(key: string, path: string, uri: string, fix: boolean): Promise<Kept | undefined>;
  put(key: string, answer: Kept): Promise<void>;
}

/**
 * The cache in a folder, one file for each text: several programs may read and write it at once, and nothing of it is held in
 * memory. It may be deleted at any time. What another version of the program has left is removed.
 */
export async function openCache(parent: string, maker: string): Promise<AnswerCache> {
  const name = `partydoc-cache-${sha(`${LAYOUT}\n${maker}`).slice(0, 16)}`;
  const folder = join(parent, name);
  try {
    await mkdir(folder, { recursive: true });
    await tidy(parent, name);
  } catch {
    // A folder that cannot be had: nothing is kept, and nothing is found.
  }
  const offices = new WeakMap<Office, string>();
  const known = new Set<string>();
  const fileOf = (key: string): string => join(folder, key.slice(0, 2), `${key.slice(2)}.json`);

  return {
    key(text, circumstances, office) {
      let told = office && offices.get(office);
      if (office && told === undefined)
        offices.set(
          office,
          (told = sha(office.tables.map((table) => `${table.kind}\n${table.text}`).join('\0'))),
        );
      return sha(`${JSON.stringify(circumstances)}\0${told ?? ''}\0${text}`);
    },
    async get(key, path, uri, fix) {
      try {
        const text = await readFile(fileOf(key), 'utf8');
        const at = text.indexOf('\n');
        const body = text.slice(at + 1);
        if (contentHash(body) !== text.slice(0, at)) return undefined;
        const kept = JSON.parse(body) as Kept;
        if (fix && isMendable(kept)) return undefined;
        const { checked, record } = kept;
        if (!checked) return kept;
        return {
          ...kept,
          checked: { ...checked, report: { ...checked.report, path } },
          ...(record && { record: { ...record, uri } }),
        };
      } catch {
        return undefined;
      }
    },
    async put(key, answer) {
      const body = JSON.stringify(answer);
      if (body.length > LARGEST) return;
      const file = fileOf(key);
      const temporary = join(folder, `${randomBytes(8).toString('hex')}.tmp`);
      try {
        const inner = key.slice(0, 2);
        if (!known.has(inner)) await mkdir(join(folder, inner), { recursive: true });
        known.add(inner);
        await writeFile(temporary, `${contentHash(body)}\n${body}`, { flag: 'wx' });
        await rename(temporary, file);
      } catch {
        // A full disk, or no permission: it is found anew the next time.
        await rm(temporary, { force: true }).catch(() => undefined);
      }
    },
  };
}

function isMendable({ checked }: Kept): boolean {
  return checked?.report.findings.some(({ rule }) => findRule(rule)?.fix === 'safe') === true;
}

function sha(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Removes caches of other versions, and what killed processes left. */
async function tidy(parent: string, name: string): Promise<void> {
  for (const other of await readdir(parent))
    if (other !== name && NAME.test(other)) await rm(join(parent, other), { recursive: true, force: true });
  await removeLeftOvers(join(parent, name), (file) => file.endsWith('.tmp'));
}
