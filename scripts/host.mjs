/**
 * Runs the extension-host suite (test/host) in a real VS Code.
 *   node scripts/host.mjs [--host auto|desktop|browser] [--vscode default|oldest|newest] [--entry node|web]
 *                        [--restricted] [--vsix FILE] [--grep PATTERN] [--bench empty|hurried|drafts] [--json FILE]
 *
 * `desktop` is the VS Code that @vscode/test-electron downloads; `browser` is VS Code's server with a headless
 * Chromium, both from npm. `auto` takes the desktop where it can be downloaded and has a display to open on.
 * --vscode takes the oldest release that is supported, the newest, or the one of every day.
 * --entry web loads the extension in the page itself, its server a worker; --restricted opens the folder untrusted.
 * With --vsix, the packaged extension is installed and tested, not the folder.
 * --grep runs only the tests whose title matches the pattern; --bench measures times instead: in an empty folder, there as
 * soon as its window is open, or in a folder that holds a draft then.
 * The suite writes its counts to a file; a run that wrote none has failed, whatever else it printed.
 */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import esbuild from 'esbuild';
import { root } from './host-install.mjs';
import { servePage } from './host-page.mjs';
import { releases, runServerCommand, startServer } from './host-vscode.mjs';

const { values } = parseArgs({
  options: {
    host: { type: 'string', default: 'auto' },
    vscode: { type: 'string', default: process.env.PARTYDOC_VSCODE ?? 'default' },
    entry: { type: 'string', default: 'node' },
    grep: { type: 'string', default: '' },
    vsix: { type: 'string' },
    json: { type: 'string' },
    restricted: { type: 'boolean', default: false },
    bench: { type: 'string', default: '' },
  },
});

// A folder for each run, so that two at a time do not disturb each other.
const out = join(root, 'out/host', String(process.pid));
const result = join(out, 'result.json');
const workspace = join(out, 'workspace');

/** Mocha for browsers, before the suite: hidden from the suite's own exports, it puts itself on the global object. */
function mochaForWorkers() {
  const source = readFileSync(join(root, 'node_modules/mocha/mocha.js'), 'utf8');
  return `(function (module, exports, require, define) {\n${source}\n}).call(globalThis);`;
}

/** What a failed run left to look at stays until the next run. */
function clearEarlierRuns() {
  mkdirSync(dirname(out), { recursive: true });
  for (const name of readdirSync(dirname(out))) {
    if (!isRunning(Number(name))) rmSync(join(dirname(out), name), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return Number.isInteger(pid) && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function buildSuite(pageAddress) {
  clearEarlierRuns();
  mkdirSync(workspace, { recursive: true });
  if (values.bench === 'drafts')
    cpSync(join(root, 'examples/bao-cao-9-thang-clean.vbd'), join(workspace, 'bao-cao.vbd'));
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { index: values.entry === 'web' ? 'test/host/index.web.ts' : 'test/host/index.node.ts' },
    outdir: out,
    bundle: true,
    platform: values.entry === 'web' ? 'browser' : 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    ...(values.entry === 'web' ? { banner: { js: mochaForWorkers() } } : {}),
    sourcemap: 'inline',
    define: {
      'process.env.PARTYDOC_BENCH': JSON.stringify(values.bench),
      'process.env.PARTYDOC_GREP': JSON.stringify(values.grep),
      'process.env.PARTYDOC_PAGE': JSON.stringify(pageAddress),
      ...(values.entry === 'web' ? { global: 'globalThis' } : {}),
    },
    logLevel: 'warning',
  });
  writeFileSync(join(out, 'package.json'), '{ "type": "commonjs" }\n');
}

async function desktopFault() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY)
    return 'no display';
  const address = 'https://update.code.visualstudio.com/api/releases/stable';
  return fetch(address, { signal: AbortSignal.timeout(5000) })
    .then((response) => (response.ok ? undefined : `its download answers ${response.status}`))
    .catch(() => 'its download is not reachable');
}

async function runDesktop() {
  await buildSuite('');
  const { runTests } = await import('@vscode/test-electron');
  await runTests({
    version: releases[values.vscode].desktop,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(out, 'index.js'),
    launchArgs: [workspace, '--disable-workspace-trust', '--skip-welcome', '--disable-extensions'],
    extensionTestsEnv: { PARTYDOC_HOST_RESULT: result },
  });
}

async function runBrowser() {
  const { configurePage, pageAddress, remoteUri, serveFiles, startBrowser, uriParts } =
    await import('./host-browser.mjs');
  const release = values.vscode;
  let page;
  const control = await servePage(() => page, out);
  await buildSuite(control.address);
  const extensionsDir = join(out, 'extensions');
  const dataDir = join(out, 'server');
  mkdirSync(extensionsDir, { recursive: true });
  if (values.vsix) {
    const place = ['--extensions-dir', extensionsDir, '--server-data-dir', dataDir];
    await runServerCommand(['--install-extension', resolve(values.vsix), ...place], release);
  }
  const server = await startServer({ dataDir, extensionsDir, release });
  // The extension is in the browser only where it comes from there: its worker may not be loaded from a remote machine.
  const files = values.entry === 'web' ? await serveFiles(join(root, '..')) : undefined;
  const browser = await startBrowser().catch(async (error) => {
    await server.stop();
    throw error;
  });
  try {
    page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      // The page may talk to its own server only; the extension of the browser comes from another.
      bypassCSP: files !== undefined,
    });
    const exit = new Promise((done, fail) => {
      page.exposeFunction('codeAutomationExit', (code) => done(code));
      // The server writes much about what it lacks; what the tests say is shown, all is kept.
      page.exposeFunction('codeAutomationLog', (type, args) => {
        appendFileSync(join(out, 'log.txt'), `[${type}] ${args.join(' ')}\n`);
        if (/^[✓✗#]/u.test(String(args[0]))) console.log(...args);
      });
      page.on('crash', () => fail(new Error('The page of the browser host crashed.')));
      const slow = () => fail(new Error('The browser host gave no result within 4 minutes.'));
      setTimeout(slow, 240_000).unref();
    });
    const extension = values.vsix ? join(root, 'test/host/empty-extension') : root;
    const payload = [];
    let developmentOptions = {};
    if (files) {
      // Looked for on the server's own machine where the payload names them, so they go in by the configuration.
      const extension = `http://localhost:${files.port}/${basename(root)}`;
      developmentOptions = {
        extensions: [uriParts(extension)],
        extensionTestsPath: uriParts(`${extension}/${relative(root, out).replaceAll('\\', '/')}/index.js`),
      };
    } else {
      payload.push(['skipWelcome', 'true']);
      payload.push(['extensionDevelopmentPath', remoteUri(server.port, extension)]);
      payload.push(['extensionTestsPath', remoteUri(server.port, join(out, 'index.js'))]);
    }
    await configurePage(page, server.port, (configuration) => ({
      ...configuration,
      enableWorkspaceTrust: values.restricted,
      developmentOptions: { ...configuration.developmentOptions, ...developmentOptions },
    }));
    await page.goto(pageAddress(server.port, workspace, payload));
    const code = await exit.catch(async (error) => {
      await page.screenshot({ path: join(out, 'failure.png') }).catch(() => undefined);
      throw error;
    });
    if (code !== 0) console.error(`The suite ended with exit code ${code}.`);
  } finally {
    await browser.close();
    control.close();
    files?.close();
    await server.stop();
  }
}

async function main() {
  if (!['auto', 'desktop', 'browser'].includes(values.host)) throw new Error(`no host named ${values.host}`);
  if (!(values.vscode in releases)) throw new Error(`no release named ${values.vscode}`);
  let desktop = values.host === 'desktop';
  if (values.host === 'auto' && !values.vsix && !values.restricted && values.entry === 'node') {
    const fault = await desktopFault();
    desktop = fault === undefined;
    if (fault) console.log(`VS Code for the desktop is left out (${fault}): using VS Code in a browser.`);
  }
  let failure;
  try {
    await (desktop ? runDesktop() : runBrowser());
  } catch (error) {
    failure = error;
  }
  if (!existsSync(result)) {
    throw failure ?? new Error('The extension-host suite wrote no result: it did not run.');
  }
  const counts = JSON.parse(readFileSync(result, 'utf8'));
  if (counts.passed + counts.failed === 0) throw new Error('The extension-host suite ran no test.');
  const name = values.vsix
    ? 'packaged extension'
    : values.entry === 'web'
      ? 'browser worker'
      : 'extension host';
  console.log(`${name} (VS Code ${counts.vscode}): ${counts.passed} passed, ${counts.failed} failed`);
  if (values.json) {
    mkdirSync(dirname(resolve(values.json)), { recursive: true });
    writeFileSync(resolve(values.json), JSON.stringify(counts));
  }
  if (failure) throw failure;
  if (counts.failed > 0) process.exitCode = 1;
  else rmSync(out, { recursive: true, force: true });
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
