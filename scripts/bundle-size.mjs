/**
 * Says how large the bundles are that `npm run build` has made, beside what they should be at most. What is over its
 * goal is said to be so; what is over its limit fails, so that none grows unnoticed.
 *   node scripts/bundle-size.mjs
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host-install.mjs';

const KIB = 1024;
/** In KiB, without data and texts: what is compiled from `data/`, the texts of `l10n/`, the generated schemas. */
const bounds = {
  client: { goal: 500, limit: 500 },
  'client.web': { goal: 500, limit: 500 },
  server: { goal: 700, limit: 700 },
  'server.worker': { goal: 700, limit: 700 },
};

const file = join(root, 'out/bundles.json');
if (!existsSync(file)) throw new Error('There is nothing to measure: run `npm run build` first.');
const { production, sizes } = JSON.parse(readFileSync(file, 'utf8'));
if (!production) throw new Error('The last build was for debugging: run `npm run build`.');

for (const [name, { goal, limit }] of Object.entries(bounds)) {
  const { bytes, data } = sizes[name];
  const code = Math.ceil((bytes - data) / KIB);
  const verdict =
    code > limit ? `TOO LARGE (limit ${limit})` : code > goal ? 'over its goal' : 'within its goal';
  const parts = `${code} KiB of code, ${Math.ceil(data / KIB)} KiB of data and texts`;
  console.log(`${name.padEnd(14)} ${parts.padEnd(48)} goal ${goal} KiB: ${verdict}`);
  if (code > limit) process.exitCode = 1;
}
