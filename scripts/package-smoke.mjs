/**
 * Packages the extension, looks at what the package holds, installs it in the browser host and runs the host suite on
 * the installed extension, in a folder that is not trusted.
 *   node scripts/package-smoke.mjs [--json FILE]
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '@vscode/vsce';
import { root } from './host-install.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { vsixPath } = await import('./package.mjs');

/** Every file that the manifest names must be there, and nothing beside what runs. */
async function contentFaults() {
  const files = (await listFiles({ cwd: root, dependencies: false })).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const named = JSON.stringify({
    main: manifest.main,
    browser: manifest.browser,
    icon: manifest.icon,
    contributes: manifest.contributes,
  });
  const needed = [...named.matchAll(/"\.\/([^"]+)"/g)].map((match) => match[1]);
  needed.push(
    'package.json',
    'package.nls.json',
    'LICENSE',
    'dist/desk.js',
    'dist/pages.js',
    'dist/server.js',
    'dist/server.main.js',
    'dist/server.worker.js',
    'dist/library.js',
    'dist/library.worker.js',
    'dist/NOTICES.txt',
  );
  const allowed =
    /^(?:package(?:\.nls)?\.json|README(?:\.vi)?\.md|CHANGELOG\.md|LICENSE|language-configuration\.json|dist\/(?:client|client\.web|desk|pages|server|server\.main|server\.worker|library|library\.worker|word|word\.worker)\.js|dist\/NOTICES\.txt|snippets\/\w+\.json|syntaxes\/[\w.-]+\.json|schemas\/[\w.-]+\.json|docs\/rules\/.+\.md|docs\/images\/[\w-]+\.png|examples\/[\w-]+\.(?:vbd|md))$/;
  const missing = needed.filter((file) => !files.includes(file) && !statSync(join(root, file)).isDirectory());
  const extra = files.filter((file) => !allowed.test(file));
  return [...missing.map((file) => `missing: ${file}`), ...extra.map((file) => `does not run: ${file}`)];
}

const faults = await contentFaults();
for (const fault of faults) console.error(`In the package, ${fault}`);
console.log(`${vsixPath}: ${Math.round(statSync(vsixPath).size / 1024)} KiB`);
if (faults.length > 0) process.exit(1);

const run = spawnSync(
  process.execPath,
  [join(root, 'scripts/host.mjs'), '--restricted', '--vsix', vsixPath, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exit(run.status ?? 1);
