/**
 * Opens the check report and the pages beside a draft in a real VS Code, reloads its window, and looks whether both are
 * there again with what they showed. The host suite cannot do it: it would be reloaded itself.
 *   node scripts/host-reload.mjs [--json FILE]
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { configurePage, pageAddress, remoteUri, startBrowser } from './host-browser.mjs';
import { root } from './host-install.mjs';
import { startServer } from './host-vscode.mjs';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const DRAFT = 'thong-bao-hoi-nghi-mistakes.vbd';
const out = join(root, 'out/reload');
const folder = join(out, 'drafts');
const extensionsDir = join(out, 'extensions');
const WAIT = 60_000;
const REMEMBERED = 12_000;

/** What each panel shows in its frames, wherever VS Code has put them. */
const panels = {
  report: { command: 'Phiếu soát lỗi / Check Report', shows: 'a[href^="command:partyDocuments.showPlace"]' },
  pages: { command: 'Xem trước trang A4 / A4 Preview', shows: '.piece' },
};

async function run(page, command) {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget', { state: 'visible' });
  await page.keyboard.type(command);
  await page.waitForSelector(`.quick-input-list .monaco-list-row.focused[aria-label*="${command}"]`);
  await page.keyboard.press('Enter');
}

async function checked(page) {
  const says = () =>
    [...document.querySelectorAll('.statusbar-item')].some((item) => /\d · (?:VI|EN)/.test(item.innerText));
  await page.waitForFunction(says, undefined, { timeout: WAIT });
}

/** Waits until some frame of the page shows what the panel shows. */
async function filled(page, { shows }, when) {
  for (const end = Date.now() + WAIT; Date.now() < end;) {
    const found = await Promise.all(page.frames().map((frame) => frame.$(shows).catch(() => null)));
    if (found.some((one) => one !== null)) return;
    await page.waitForTimeout(200);
  }
  throw new Error(`${when} nothing shows ${shows}`);
}

async function reloaded(browser, port, name) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await configurePage(page, port, (configuration) => ({ ...configuration, enableWorkspaceTrust: false }));
    const payload = [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', remoteUri(port, root)],
    ];
    await page.goto(
      pageAddress(port, folder, [...payload, ['openFile', remoteUri(port, join(folder, DRAFT))]]),
    );
    await checked(page);
    await run(page, panels[name].command);
    await filled(page, panels[name], 'before the reload');
    // In a browser VS Code writes what it remembers of a window every five seconds, when the window is idle.
    await page.waitForTimeout(REMEMBERED);
    await page.goto(pageAddress(port, folder, payload));
    await filled(page, panels[name], 'after the reload');
    console.log(`✓ after the window was reloaded the panel “${name}” is there again`);
    return undefined;
  } catch (error) {
    await page.screenshot({ path: join(out, `${name}-failed.png`) }).catch(() => undefined);
    const message = error instanceof Error ? error.message : String(error);
    console.error(`✗ ${name}: ${message}`);
    return { title: name, message };
  } finally {
    await page.close();
  }
}

rmSync(out, { recursive: true, force: true });
for (const made of [folder, extensionsDir]) mkdirSync(made, { recursive: true });
cpSync(join(root, 'examples', DRAFT), join(folder, DRAFT));
const server = await startServer({ dataDir: join(out, 'server'), extensionsDir, release: 'default' });
const browser = await startBrowser();
const failures = [];
try {
  for (const name of Object.keys(panels)) {
    const failure = await reloaded(browser, server.port, name);
    if (failure) failures.push(failure);
  }
} finally {
  await browser.close();
  await server.stop();
}
const failed = failures.length;
const counts = { passed: Object.keys(panels).length - failed, failed, failures };
console.log(`reloaded windows: ${counts.passed} passed, ${counts.failed} failed`);
if (values.json) {
  mkdirSync(dirname(resolve(values.json)), { recursive: true });
  writeFileSync(resolve(values.json), JSON.stringify(counts));
}
process.exitCode = counts.failed > 0 ? 1 : 0;
