import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './rule-examples';

/** The files from which the bundles of `esbuild.js` are made, each with where it runs. */
export function bundleEntries(): { readonly entry: string; readonly platform: 'node' | 'browser' }[] {
  const source = readFileSync(join(root, 'esbuild.js'), 'utf8');
  const found = [...source.matchAll(/entry: '([^']+)',\s*\.\.\.(node|web)\b/g)];
  if (found.length < 5) throw new Error('esbuild.js names its entries otherwise than this expects');
  return found.map(([, entry = '', where]) => ({ entry, platform: where === 'web' ? 'browser' : 'node' }));
}
