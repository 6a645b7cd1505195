/**
 * Says how large the bundles are that `npm run build` has made, and fails where one has grown beyond its limit.
 *   node scripts/bundle-size.mjs
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './host-install.mjs';

const KIB = 1024;
/**
 * In KiB, without data and texts: what is compiled from `data/`, the texts of `l10n/`, the generated schemas. What is loaded on
 * demand (Word files, an office's own files) is not in these bundles.
 */
const limits = { client: 500, 'client.web': 500, server: 700, 'server.worker': 700 };

const file = join(root, 'out/bundles.json');
if (!existsSync(file)) throw new Error('There is nothing to measure: run `npm run build` first.');
const { production, sizes } = JSON.parse(readFileSync(file, 'utf8'));
if (!production) throw new Error('The last build was for debugging: run `npm run build`.');

for (const [name, limit] of Object.entries(limits)) {
  const { bytes, data } = sizes[name];
  const code = Math.ceil((bytes - data) / KIB);
  const parts = `${code} KiB of code, ${Math.ceil(data / KIB)} KiB of data and texts`;
  console.log(
    `${name.padEnd(14)} ${parts.padEnd(48)} limit ${limit} KiB${code > limit ? ': TOO LARGE' : ''}`,
  );
  if (code > limit) process.exitCode = 1;
}
