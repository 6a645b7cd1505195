/**
 * Looks at what windows of a real VS Code do when they are opened: in a folder of drafts a document is found before any
 * draft was opened; the check report and the pages beside a draft are there again, with what they showed, when its window
 * is reloaded. The host suite cannot do it: it has one window, and would be reloaded itself.
 *   node scripts/host-windows.mjs [--json FILE]
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { configurePage, pageAddress, remoteUri, startBrowser } from './host-browser.mjs';
import { root } from './host-install.mjs';
import { startServer } from './host-vscode.mjs';

const { values } = parseArgs({ options: { json: { type: 'string' } } });
const DRAFT = 'thong-bao-hoi-nghi-mistakes.vbd';
const NUMBER = '61-TB/TU';
const out = join(root, 'out/windows');
const folder = join(out, 'drafts');
const extensionsDir = join(out, 'extensions');
const WAIT = 60_000;
const REMEMBERED = 12_000;
/** Milliseconds after which a window that was opened does nothing more of its own. */
const SETTLED = 5_000;

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

/** Whether a panel is there again when the window was reloaded. */
const reloaded = (name) => async (page, addressOf) => {
  await page.goto(addressOf(['openFile', remoteUri(server.port, join(folder, DRAFT))]));
  await checked(page);
  await run(page, panels[name].command);
  await filled(page, panels[name], 'before the reload');
  // In a browser VS Code writes what it remembers of a window every five seconds, when the window is idle.
  await page.waitForTimeout(REMEMBERED);
  await page.goto(addressOf());
  await filled(page, panels[name], 'after the reload');
};

async function opened(page, addressOf) {
  await page.goto(addressOf());
  await page.waitForSelector('.monaco-workbench .part.sidebar');
}

async function finds(page) {
  await page.keyboard.press('Control+T');
  await page.waitForSelector('.quick-input-widget', { state: 'visible' });
  await page.keyboard.type(NUMBER);
  const row = `.quick-input-list .monaco-list-row[aria-label*="${NUMBER}"]`;
  const found = await page.waitForSelector(row, { timeout: 2000 }).catch(() => null);
  if (!found) await page.keyboard.press('Escape');
  return found !== null;
}

/** Ctrl+T asks once, so it is asked again. */
async function findable(page) {
  for (const end = Date.now() + WAIT; Date.now() < end;) if (await finds(page)) return;
  throw new Error(`Ctrl+T does not find ${NUMBER}`);
}

/** Whether Ctrl+T finds a document of the folder that was never opened. */
async function found(page, addressOf) {
  await opened(page, addressOf);
  await findable(page);
}

/** … and the first draft that comes into a folder without any, while its window is open and its extensions run. */
async function foundOnArrival(page, addressOf) {
  rmSync(join(folder, DRAFT));
  try {
    await opened(page, addressOf);
    if (await finds(page)) throw new Error(`${NUMBER} is found before it is there`);
    await page.waitForTimeout(SETTLED);
  } finally {
    cpSync(join(root, 'examples', DRAFT), join(folder, DRAFT));
  }
  await findable(page);
}

const cases = {
  'a document of the folder is found before any draft was opened': found,
  'so is the first one that comes into a folder whose window is open': foundOnArrival,
  'the check report is there again after the window was reloaded': reloaded('report'),
  'the pages beside the draft are there again after the window was reloaded': reloaded('pages'),
};

/** What went wrong in a window of its own. */
async function failureOf(title, look) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  try {
    await configurePage(page, server.port, (configuration) => ({
      ...configuration,
      enableWorkspaceTrust: false,
    }));
    const payload = [
      ['skipWelcome', 'true'],
      ['extensionDevelopmentPath', remoteUri(server.port, root)],
    ];
    await look(page, (...more) => pageAddress(server.port, folder, [...payload, ...more]));
    console.log(`✓ ${title}`);
    return undefined;
  } catch (error) {
    await page.screenshot({ path: join(out, 'failed.png') }).catch(() => undefined);
    const message = error instanceof Error ? error.message : String(error);
    console.error(`✗ ${title}: ${message}`);
    return { title, message };
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
  for (const [title, look] of Object.entries(cases)) {
    const failure = await failureOf(title, look);
    if (failure) failures.push(failure);
  }
} finally {
  await browser.close();
  await server.stop();
}
const failed = failures.length;
const counts = { passed: Object.keys(cases).length - failed, failed, failures };
console.log(`windows: ${counts.passed} passed, ${counts.failed} failed`);
if (values.json) {
  mkdirSync(dirname(resolve(values.json)), { recursive: true });
  writeFileSync(resolve(values.json), JSON.stringify(counts));
}
process.exitCode = counts.failed > 0 ? 1 : 0;
