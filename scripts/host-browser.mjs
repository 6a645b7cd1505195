/**
 * VS Code as a server, driven in a headless Chromium: a real extension host that needs only npm and a few libraries
 * of the system. Everything is kept in `.vscode-test/` between runs.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const cache = join(root, '.vscode-test');
const packages = join(root, 'test/host/packages');

function npm(cwd, ...args) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm is a script of the shell on Windows.
  execFileSync('npm', [...args, ...quiet], { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
}

/** Installs a locked package of `test/host/packages` once; `finish` completes it. Returns its folder. */
async function installed(name, finish) {
  const source = join(packages, name);
  const lock = readFileSync(join(source, 'package-lock.json'));
  const key = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = join(cache, `${name}-${key}`);
  if (existsSync(folder)) return folder;
  console.log(`Installing ${name} for the browser host (once) …`);
  const part = `${folder}.part-${process.pid}`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  cpSync(source, part, { recursive: true });
  npm(part, 'ci');
  await finish(part);
  try {
    renameSync(part, folder); // whole or not at all: an interrupted installation leaves no half folder
  } catch (error) {
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

async function vscodeServer() {
  const inner = 'node_modules/code-server/lib/vscode';
  const folder = await installed('code-server', (part) => {
    // Its lock is not in step with its list of packages, so `ci` refuses it.
    npm(join(part, inner), 'install', '--omit=dev');
  });
  return join(folder, inner);
}

/** The browser's program with the environment that it needs; a clear error with the remedy where it cannot start. */
async function browserProgram() {
  for (const path of [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome']) {
    if (path && existsSync(path)) return { path, env: {} };
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium found. Set CHROMIUM_PATH to a Chromium or Chrome program.');
  }
  const folder = await installed('chromium', async (part) => {
    mkdirSync(join(part, 'program'));
    // The package unpacks into the folder for temporary files.
    const code = "import('@sparticuz/chromium').then((m) => m.default.executablePath())";
    execFileSync(process.execPath, ['-e', code], {
      cwd: part,
      env: { ...process.env, TMPDIR: join(part, 'program') },
      stdio: 'inherit',
    });
  });
  const path = join(folder, 'program/chromium');
  const missing = missingLibraries(path);
  if (missing.length > 0) {
    throw new Error(
      `The Chromium that npm carries needs libraries of the system that are missing: ${missing.join(', ')}.\n` +
        'On Debian or Ubuntu: apt-get install libnss3 libnspr4 libexpat1\n' +
        'Or set CHROMIUM_PATH to a Chromium or Chrome program.',
    );
  }
  // Fonts of its own, for a machine that has none.
  const hasFonts = spawnSync('fc-list').stdout?.length > 0;
  return { path, env: hasFonts ? {} : { FONTCONFIG_PATH: join(folder, 'program/fonts') } };
}

function missingLibraries(program) {
  const { stdout } = spawnSync('ldd', [program], { encoding: 'utf8' });
  return [...(stdout ?? '').matchAll(/^\s*(\S+) => not found/gm)].map((match) => match[1]);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Runs `server-main.js` to its end, for example to install an extension. */
export async function runServerCommand(args) {
  const folder = await vscodeServer();
  const options = ['--accept-server-license-terms', ...args];
  const run = spawnSync(process.execPath, [join(folder, 'out/server-main.js'), ...options], {
    encoding: 'utf8',
  });
  // It tells at length which native parts it does without; only a failure is of interest.
  if (run.status !== 0)
    throw new Error(`VS Code's server failed on ${args.join(' ')}:\n${run.stdout}${run.stderr}`);
}

/**
 * Starts the server.
 * @param {{ dataDir: string, extensionsDir?: string, settings?: object }} options
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 */
export async function startServer({ dataDir, extensionsDir, settings = {} }) {
  const folder = await vscodeServer();
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(join(dataDir, 'data/Machine'), { recursive: true });
  const defaults = {
    'security.workspace.trust.enabled': false,
    'chat.disableAIFeatures': true,
    'workbench.startupEditor': 'none',
    'telemetry.telemetryLevel': 'off',
  };
  writeFileSync(
    join(dataDir, 'data/Machine/settings.json'),
    JSON.stringify({ ...defaults, ...settings }, null, 2),
  );
  const port = await freePort();
  const args = ['--host', '127.0.0.1', '--port', String(port), '--without-connection-token'];
  args.push('--accept-server-license-terms', '--server-data-dir', dataDir);
  if (extensionsDir) args.push('--extensions-dir', extensionsDir);
  const child = spawn(process.execPath, [join(folder, 'out/server-main.js'), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  child.stdout.on('data', (data) => (log += data));
  child.stderr.on('data', (data) => (log += data));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const deadline = Date.now() + 60_000;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The VS Code server ended at once:\n${log}`);
    if (
      await fetch(`http://127.0.0.1:${port}/version`)
        .then((r) => r.ok)
        .catch(() => false)
    )
      break;
    if (Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The VS Code server did not answer within a minute:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    port,
    async stop() {
      child.kill();
      const kill = setTimeout(() => child.kill('SIGKILL'), 5000);
      await ended;
      clearTimeout(kill);
    },
  };
}

/** Starts the browser; flags keep it from talking to the network by itself. */
export async function startBrowser() {
  const { path, env } = await browserProgram();
  return chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // The page and its extension come from two ports of this machine.
      '--disable-features=LocalNetworkAccessChecks',
    ],
  });
}

/**
 * Changes what the server tells its page before it starts, for some of it can be set in no other way.
 * @param {(configuration: object) => object} change
 */
export async function configurePage(page, port, change) {
  const marker = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;
  const isPage = (url) => url.port === String(port) && url.pathname === '/';
  await page.route(isPage, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    if (!marker.test(html)) throw new Error('The page of the VS Code server holds no configuration.');
    const body = html.replace(marker, (_all, before, settings) => {
      const changed = change(JSON.parse(settings.replaceAll('&quot;', '"').replaceAll('&amp;', '&')));
      return `${before}${JSON.stringify(changed).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
    });
    await route.fulfill({ response, body });
  });
}

/** Parts of an address, as VS Code passes them. */
export function uriParts(address) {
  const { protocol, host, pathname } = new URL(address);
  return { scheme: protocol.slice(0, -1), authority: host, path: pathname };
}

/** The address of the editor's page on a folder. `payload` as VS Code's own test runner passes it. */
export function pageAddress(port, folder, payload = []) {
  const query = new URLSearchParams({
    folder,
    payload: JSON.stringify([['skipWelcome', 'true'], ...payload]),
  });
  return `http://localhost:${port}/?${query}`;
}

export function remoteUri(port, path) {
  return `vscode-remote://localhost:${port}${path}`;
}

/** Serves the files of a folder to pages of any origin, as a gallery of web extensions would. */
export async function serveFiles(folder) {
  const types = { '.js': 'text/javascript', '.json': 'application/json' };
  const server = createHttpServer((request, response) => {
    const path = join(folder, decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!path.startsWith(folder) || !existsSync(path) || statSync(path).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', types[extname(path)] ?? 'text/plain; charset=utf-8');
    response.end(readFileSync(path));
  });
  const port = await freePort();
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { port, close: () => server.close() };
}
