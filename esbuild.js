/**
 * Builds what runs: the client and the server, each for Node and for a browser worker, and the command line.
 *   node esbuild.js [--production] [NAME…]     NAME: client, client.web, server, server.worker, cli (all when absent)
 */
const { mkdirSync, readFileSync, rmSync, statSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');
const esbuild = require('esbuild');

const root = __dirname;
const production = process.argv.includes('--production');

/** Oldest VS Code that is supported (1.91) brings Node 20 and Chromium 122. */
const node = { platform: 'node', format: 'cjs', target: 'node20' };
const web = { platform: 'browser', target: 'chrome122', define: { global: 'globalThis' } };

const bundles = {
  client: { entry: 'client/src/extension.node.ts', ...node, external: ['vscode'] },
  'client.web': { entry: 'client/src/extension.web.ts', ...web, format: 'cjs', external: ['vscode'] },
  server: { entry: 'server/src/lsp/node.ts', ...node },
  'server.worker': { entry: 'server/src/lsp/worker.ts', ...web, format: 'iife' },
  cli: {
    entry: 'server/src/cli/main.ts',
    ...node,
    // A dependency asks for its module's URL, which CommonJS has under another name.
    define: { 'import.meta.url': 'moduleUrl' },
    banner: {
      js: "#!/usr/bin/env node\nconst moduleUrl = require('node:url').pathToFileURL(__filename).href;",
    },
  },
};

async function compileData() {
  const { tsImport } = await import('tsx/esm/api');
  const { buildData } = await tsImport('./scripts/build-data.ts', __filename);
  const errors = buildData();
  for (const e of errors) console.error(`${e.file}:${e.line}: ${e.column}: ${e.message}`);
  if (errors.length > 0) throw new Error(`${errors.length} bad cells in data/`);
}

async function bundle(name) {
  const { entry, ...options } = bundles[name];
  if (options.banner && readFileSync(join(root, entry), 'utf8').startsWith('#!')) delete options.banner;
  const outfile = join(root, 'dist', `${name}.js`);
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: production,
    sourcemap: true,
    sourcesContent: false,
    legalComments: 'none',
    charset: 'utf8',
    logLevel: 'warning',
    ...options,
  });
  const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`.padStart(9);
  const size = statSync(outfile).size;
  console.log(
    `dist/${`${name}.js`.padEnd(18)}${kib(size)}${kib(gzipSync(readFileSync(outfile)).length)} gzipped`,
  );
}

async function main() {
  const names = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  const unknown = names.filter((name) => !(name in bundles));
  if (unknown.length > 0) throw new Error(`no bundle named ${unknown.join(', ')}`);
  await compileData();
  if (names.length === 0) rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (const name of names.length > 0 ? names : Object.keys(bundles)) await bundle(name);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
