import { deepEqual, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleEntries } from '../../support/bundles';
import { root } from '../../support/rule-examples';

/** Licences that let their code be part of the product with their text beside it. */
const ALLOWED = /\b(?:MIT|ISC|BSD-2-Clause|BSD-3-Clause|0BSD|BlueOak-1\.0\.0|Apache-2\.0)\b/;

/** Its package holds no text of its licence; the notice names the licence. */
const WITHOUT_TEXT = ['saxes'];

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
}

const json = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** Folders of the packages whose code is in a bundle. */
async function bundled(): Promise<string[]> {
  const folders = new Set<string>();
  for (const { entry, platform } of bundleEntries()) {
    const { metafile } = await build({
      absWorkingDir: root,
      entryPoints: [entry],
      bundle: true,
      write: false,
      metafile: true,
      outdir: 'out',
      format: 'cjs',
      platform,
      external: ['vscode'],
      define: { 'import.meta.url': 'moduleUrl' },
      logLevel: 'error',
    });
    for (const file of Object.keys(metafile.inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0];
      if (folder !== undefined) folders.add(folder);
    }
  }
  return [...folders].sort();
}

describe('dependencies', function () {
  this.timeout(30_000);
  let packages: (Manifest & { readonly folder: string })[];
  before(async () => {
    packages = (await bundled()).map((folder) => ({
      folder,
      ...(json(`${folder}/package.json`) as Manifest),
    }));
    ok(packages.length > 5);
  });

  it('in the bundles are under licences that allow it, with their texts at hand', () => {
    deepEqual(
      packages
        .filter(({ license = '' }) => !ALLOWED.test(license))
        .map(({ name, license }) => `${name}: ${license ?? 'no licence'}`),
      [],
    );
    const hasText = (folder: string): boolean =>
      readdirSync(join(root, folder)).some((name) => /^licen[sc]e/i.test(name));
    const without = packages.filter(({ folder }) => !hasText(folder)).map(({ name }) => name);
    deepEqual(without, WITHOUT_TEXT);
  });

  it('in the bundles are in the notice that the package holds', function () {
    const file = join(root, 'dist/NOTICES.txt');
    if (!existsSync(file)) {
      console.log('      (skipped: nothing is built)');
      this.skip();
    }
    const notice = readFileSync(file, 'utf8');
    deepEqual(
      packages
        .filter(({ name, version }) => !notice.includes(`${name} ${version}\n`))
        .map(({ name }) => name),
      [],
    );
    ok(/^!dist\/NOTICES\.txt$/m.test(readFileSync(join(root, '.vscodeignore'), 'utf8')));
  });

  it('are each locked with a checksum, and asked for at one exact version', () => {
    const { packages: locked } = json('package-lock.json') as {
      packages: Record<string, { integrity?: string; link?: boolean }>;
    };
    const loose = Object.entries(locked).filter(
      ([path, { integrity, link }]) => path !== '' && !integrity && link !== true,
    );
    deepEqual(
      loose.map(([path]) => path),
      [],
    );
    const { devDependencies, dependencies } = json('package.json') as Record<
      string,
      Record<string, string> | undefined
    >;
    const asked = Object.entries({ ...devDependencies, ...dependencies });
    deepEqual(
      asked.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)),
      [],
    );
  });
});
