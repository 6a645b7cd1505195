import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type BuildOptions } from 'esbuild';
import { root } from './rule-examples';

/** The files from which the bundles of `esbuild.js` are made, each with where it runs. */
export function bundleEntries(): { readonly entry: string; readonly platform: 'node' | 'browser' }[] {
  const source = readFileSync(join(root, 'esbuild.js'), 'utf8');
  const found = [...source.matchAll(/entry: '([^']+)',\s*\.\.\.(node|web)\b/g)];
  if (found.length < 5) throw new Error('esbuild.js names its entries otherwise than this expects');
  return found.map(([, entry = '', where]) => ({ entry, platform: where === 'web' ? 'browser' : 'node' }));
}

/**
 * Makes a program that runs in a process of its own: its bundle. Where coverage is counted (`npm run coverage`) it runs from its
 * source instead, read as these tests read it: the lines of a bundle could not be added to theirs.
 */
export async function bundleProgram(
  entry: string,
  outfile: string,
  options: BuildOptions = {},
): Promise<void> {
  if (process.env['NODE_V8_COVERAGE'] !== undefined) {
    const [loader, source] = ['node_modules/tsx/dist/esm/api/index.mjs', entry].map((file) =>
      JSON.stringify(pathToFileURL(join(root, file)).href),
    );
    writeFileSync(outfile, `import(${loader}).then((tsx) => tsx.register() && import(${source}));\n`);
    return;
  }
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    logLevel: 'error',
    ...options,
  });
}
