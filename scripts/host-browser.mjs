/**
 * A headless Chromium for VS Code's page (scripts/host-vscode.mjs): a real extension host that needs only npm and a few
 * libraries of the system.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installed } from './host-install.mjs';
import { freePort } from './host-vscode.mjs';

/** The browser's program with the environment that it needs; a clear error with the remedy where it cannot start. */
export async function browserProgram() {
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
