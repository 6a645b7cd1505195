/**
 * Says how large the bundles are that `npm run build` has made, beside what they may be at most; fails where one is
 * larger, so that none grows unnoticed.
 *   node scripts/bundle-size.mjs
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host-install.mjs';

const KIB = 1024;
/** In KiB, without data and texts: what is compiled from `data/`, the texts of `l10n/`, the generated schemas. */
const bounds = [
  { what: 'client, before a draft is open', of: ['client'], most: 40 },
  { what: 'client', of: ['client', 'desk'], most: 500 },
  { what: 'client.web', of: ['client.web'], most: 500 },
  { what: 'server', of: ['server'], most: 700 },
  { what: 'server.worker', of: ['server.worker'], most: 700 },
];

const file = join(root, 'out/bundles.json');
if (!existsSync(file)) throw new Error('There is nothing to measure: run `npm run build` first.');
const { production, sizes } = JSON.parse(readFileSync(file, 'utf8'));
if (!production) throw new Error('The last build was for debugging: run `npm run build`.');

for (const { what, of, most } of bounds) {
  const all = of.map((name) => sizes[name]);
  const data = all.reduce((sum, one) => sum + one.data, 0);
  const code = Math.ceil(all.reduce((sum, { bytes }) => sum + bytes, -data) / KIB);
  const parts = `${code} KiB of code, ${Math.ceil(data / KIB)} KiB of data and texts`;
  console.log(
    `${what.padEnd(30)} ${parts.padEnd(45)} at most ${most} KiB${code > most ? ': TOO LARGE' : ''}`,
  );
  if (code > most) process.exitCode = 1;
}
