/**
 * Builds what runs: the client and the server, each for Node and for a browser worker, and the command line.
 *   node esbuild.js [--production] [NAME…]     NAME: one of `bundles`; all when absent
 */
const { createHash } = require('node:crypto');
const { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { basename, join } = require('node:path');
const { gzipSync } = require('node:zlib');
const esbuild = require('esbuild');

const root = __dirname;
const production = process.argv.includes('--production');

/** Oldest VS Code that is supported (1.93) brings Node 20 and Chromium 124. */
const node = { platform: 'node', format: 'cjs', target: 'node20' };
const web = { platform: 'browser', target: 'chrome124', define: { global: 'globalThis' } };

/** Its build for browsers is made of modules, so that what is not used of it is left out. */
const alias = { yaml: join(root, 'node_modules/yaml/browser/index.js') };

/** What a server loads when it is first asked for something that it does not start with. */
const library = 'server/src/lsp/library.ts';

/** Where a script leaves for its library what both are made of. */
const HANDED = 'globalThis.partydocHanded';

const resolving = (filter, found) => ({
  name: `resolving ${filter.source}`,
  setup: (build) => build.onResolve({ filter }, found),
});

/**
 * `second` is the bundle of a script's `library`, and `load` what gets at that. What has `launched` is started by a script
 * that begins with that and loads it compiled (`server/src/launch`).
 */
const bundles = {
  client: {
    entry: 'client/src/extension.node.ts',
    ...node,
    external: ['vscode'],
    // For the first draft.
    library: 'client/src/library.node.ts',
    second: 'desk',
    load: "require('./desk.js')",
  },
  'client.web': { entry: 'client/src/extension.web.ts', ...web, format: 'cjs', external: ['vscode'] },
  word: { entry: 'client/src/word.ts', ...node },
  'word.worker': { entry: 'client/src/word.worker.ts', ...web, format: 'iife' },
  pages: { entry: 'client/pages/main.ts', ...web, format: 'iife' },
  server: {
    entry: 'server/src/lsp/node.ts',
    ...node,
    launched: '',
    library,
    second: 'library',
    load: "require('./library.js')",
  },
  'server.worker': {
    entry: 'server/src/lsp/worker.ts',
    ...web,
    format: 'iife',
    library,
    second: 'library.worker',
    globalName: 'partydocLibrary',
    load: 'globalThis.partydocFetch()',
  },
  cli: {
    entry: 'server/src/cli/main.ts',
    ...node,
    alias,
    // A dependency asks for its module's URL, which CommonJS has under another name.
    define: { 'import.meta.url': 'moduleUrl' },
    banner: { js: "const moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    launched: '#!/usr/bin/env node\n',
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

const common = {
  absWorkingDir: root,
  bundle: true,
  metafile: true,
  minify: production,
  sourcesContent: false,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
};

/** Notes the size of a bundle that was written, `outputs` being those of which it was made. */
function measure(name, outputs) {
  const file = readFileSync(scriptOf(name));
  const data = outputs
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([path]) => /^(?:l10n|schemas|server\/src\/knowledge\/generated)\//.test(path))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`.padStart(9);
  const label = `dist/${name}.js`.padEnd(27);
  console.log(
    `${label}${kib(file.length)}, of it data and texts${kib(data)};${kib(gzipSync(file).length)} gzipped`,
  );
  sizes[name] = { bytes: file.length, data };
}

/** The file of a bundle: of what is launched, that of the program, which the launcher loads. */
const scriptOf = (name) =>
  join(root, 'dist', bundles[name]?.launched === undefined ? `${name}.js` : `${name}.main.js`);

/** What makes a program a function, as Node makes one of a module. */
function body(name) {
  const { launched, banner = { js: '' } } = bundles[name] ?? {};
  if (launched === undefined) return {};
  return {
    banner: { js: `(function(exports,require,module,__filename,__dirname){${banner.js}` },
    footer: { js: '})' },
    // Node finds what a module imports; a function is none.
    supported: { 'dynamic-import': false },
  };
}

async function launch(name) {
  const hash = createHash('sha256')
    .update(readFileSync(scriptOf(name)))
    .digest('hex')
    .slice(0, 12);
  await esbuild.build({
    ...common,
    ...node,
    entryPoints: ['server/src/launch/run.ts'],
    outfile: join(root, 'dist', `${name}.js`),
    banner: { js: bundles[name].launched },
    define: { PROGRAM: JSON.stringify(basename(scriptOf(name))), HASH: JSON.stringify(hash) },
  });
}

async function bundle(name) {
  const { entry, launched, ...options } = bundles[name];
  if (options.second) return bundleTwo(name);
  const { metafile } = await esbuild.build({
    ...common,
    entryPoints: [entry],
    outfile: scriptOf(name),
    sourcemap: true,
    ...options,
    ...body(name),
  });
  if (launched !== undefined) await launch(name);
  measure(name, Object.values(metafile.outputs));
  return Object.keys(metafile.inputs);
}

/**
 * A program and its library are built together, as modules, so that what both need is in one part alone. Then a script is
 * made of each: the program's has that part too, and hands over what the library asks of it.
 */
async function bundleTwo(name) {
  const { entry, library, second, load, globalName, launched, ...options } = bundles[name];
  const dist = join(root, 'dist');
  const { metafile, outputFiles } = await esbuild.build({
    ...common,
    ...options,
    alias,
    entryPoints: { [name]: entry, [second]: library },
    outdir: dist,
    write: false,
    splitting: true,
    format: 'esm',
    sourcemap: 'inline',
    plugins: [
      resolving(/\/library(?:\.node)?$/, ({ kind }) =>
        kind === 'dynamic-import' ? { path: join(root, library) } : undefined,
      ),
    ],
  });
  const parts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, one]) => [basename(path), one]));
  const [shared, ...more] = [...parts.keys()].filter((part) => !outputs.get(part).entryPoint);
  if (!shared || more.length > 0) throw new Error(`${name} and ${second} share ${more.length + 1} parts`);
  const imported = new RegExp(`import\\s*{([^}]*)}\\s*from\\s*"\\./${shared}"`);
  const [, asked] = imported.exec(parts.get(`${second}.js`));
  const names = asked.split(',').map((one) => one.trim().split(' ', 1)[0]);

  /** Makes a script of `contents`; `others` stand in the place of parts. */
  const write = (part, contents, others, more) =>
    esbuild.build({
      ...common,
      ...options,
      ...more,
      stdin: { contents, resolveDir: dist },
      outfile: scriptOf(part),
      sourcemap: true,
      ...body(part),
      plugins: [
        resolving(/^\.\/[^/]+\.js$/, ({ path, kind }) =>
          kind === 'require-call' ? { path, external: true } : { path: basename(path), namespace: 'part' },
        ),
        {
          name: 'parts',
          setup: (build) =>
            build.onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
              contents: others[path] ?? parts.get(path),
              resolveDir: dist,
            })),
        },
      ],
    });
  const list = names.join(', ');
  await write(
    name,
    `export * from './${name}.js'; import { ${list} } from './${shared}'; ${HANDED} = { ${list} };`,
    { [`${second}.js`]: `module.exports = ${load};` },
  );
  await write(
    second,
    `export * from './${second}.js';`,
    { [shared]: `export const { ${list} } = ${HANDED};` },
    { globalName },
  );
  if (launched !== undefined) await launch(name);
  measure(name, [outputs.get(`${name}.js`), outputs.get(shared)]);
  measure(second, [outputs.get(`${second}.js`)]);
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
