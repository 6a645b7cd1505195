/**
 * Builds what runs: the client and the server, each for Node and for a browser worker, and the command line.
 *   node esbuild.js [--production] [NAME…]     NAME: one of `bundles`; all when absent
 */
const { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { gzipSync } = require('node:zlib');
const esbuild = require('esbuild');

const root = __dirname;
const production = process.argv.includes('--production');

/** Oldest VS Code that is supported (1.93) brings Node 20 and Chromium 124. */
const node = { platform: 'node', format: 'cjs', target: 'node20' };
const web = { platform: 'browser', target: 'chrome124', define: { global: 'globalThis' } };

/** Its build for browsers is made of modules, so that what is not used of it is left out. */
const alias = { yaml: join(root, 'node_modules/yaml/browser/index.js') };

/** Has the import of the libraries that few folders need lead out of a bundle: to another, or to what loads it. */
const libraryFrom = (found) => ({
  name: 'library',
  setup: (build) =>
    build.onResolve({ filter: /\/library$/ }, ({ kind }) => (kind === 'dynamic-import' ? found : undefined)),
});

const bundles = {
  client: { entry: 'client/src/extension.node.ts', ...node, external: ['vscode'] },
  'client.web': { entry: 'client/src/extension.web.ts', ...web, format: 'cjs', external: ['vscode'] },
  word: { entry: 'client/src/word.ts', ...node },
  'word.worker': { entry: 'client/src/word.worker.ts', ...web, format: 'iife' },
  pages: { entry: 'client/pages/main.ts', ...web, format: 'iife' },
  server: {
    entry: 'server/src/lsp/node.ts',
    ...node,
    plugins: [libraryFrom({ path: './library.js', external: true })],
  },
  'server.worker': {
    entry: 'server/src/lsp/worker.ts',
    ...web,
    format: 'iife',
    plugins: [libraryFrom({ path: join(root, 'server/src/lsp/worker-library.ts') })],
  },
  library: { entry: 'server/src/workspace/library.ts', ...node, alias },
  'library.worker': { entry: 'server/src/lsp/library.worker.ts', ...web, format: 'iife' },
  cli: {
    entry: 'server/src/cli/main.ts',
    ...node,
    alias,
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

/** Bytes of each bundle, and of the data and texts in it; for `npm run bundle-size`. */
const sizes = {};

async function bundle(name) {
  const { entry, ...options } = bundles[name];
  if (options.banner && readFileSync(join(root, entry), 'utf8').startsWith('#!')) delete options.banner;
  const outfile = join(root, 'dist', `${name}.js`);
  const { metafile } = await esbuild.build({
    metafile: true,
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
  const output = Object.values(metafile.outputs).find((one) => one.entryPoint);
  const data = Object.entries(output.inputs)
    .filter(([path]) => /^(?:l10n|schemas|server\/src\/knowledge\/generated)\//.test(path))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const gzipped = gzipSync(readFileSync(outfile)).length;
  const label = `dist/${name}.js`.padEnd(27);
  console.log(`${label}${kib(output.bytes)}, of it data and texts${kib(data)};${kib(gzipped)} gzipped`);
  sizes[name] = { bytes: output.bytes, data };
  return Object.keys(metafile.inputs);
}

/** The licences of the packages that the bundles hold, as they ask. */
function notices(inputs) {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
  const parts = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
    const file = readdirSync(join(root, folder)).find((one) => /^licen[sc]e/i.test(one));
    const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `Licence: ${license}`;
    return `${name} ${version}\n\n${text}\n`;
  });
  return `This product holds the following packages.\n\n${parts.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

async function main() {
  const names = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
  const unknown = names.filter((name) => !(name in bundles));
  if (unknown.length > 0) throw new Error(`no bundle named ${unknown.join(', ')}`);
  await compileData();
  if (names.length === 0) rmSync(join(root, 'dist'), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  const inputs = [];
  for (const name of names.length > 0 ? names : Object.keys(bundles)) inputs.push(...(await bundle(name)));
  if (names.length > 0) return;
  writeFileSync(join(root, 'dist/NOTICES.txt'), notices(inputs));
  mkdirSync(join(root, 'out'), { recursive: true });
  writeFileSync(join(root, 'out/bundles.json'), JSON.stringify({ production, sizes }));
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
