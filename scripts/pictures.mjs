/**
 * Takes the pictures of `docs/images/` in a real editor: drafts of `examples/` with their findings and a hover, in both
 * languages, in light, dark and high-contrast themes.
 *   node scripts/pictures.mjs [NAME…]
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { configurePage, pageAddress, remoteUri, startBrowser } from './host-browser.mjs';
import { root } from './host-install.mjs';
import { runServerCommand, startServer } from './host-vscode.mjs';

const vietnamese = 'thong-bao-hoi-nghi-mistakes.vbd';
const english = 'conference-notice-mistakes.md';

/** `hover` and `fix`: the phrase to rest on, or at which the quick fixes are opened. */
const pictures = {
  editor: { theme: 'Default Light Modern', file: vietnamese, line: 15, hover: '57–NQ/TW' },
  'editor-dark': { theme: 'Default Dark Modern', file: vietnamese, line: 17, hover: '31/9/2026' },
  'editor-contrast': { theme: 'Default High Contrast', file: vietnamese, line: 19, hover: '20/8/2026' },
  'quick-fix': { theme: 'Default Light Modern', file: vietnamese, line: 17, fix: '31/9/2026' },
  'editor-en': { theme: 'Default Light Modern', file: english, line: 15, hover: '68-NQ/TW' },
  'editor-en-dark': { theme: 'Default Dark Modern', file: english, line: 17, hover: 'September 31' },
};

const work = join(root, 'out/pictures');
const folder = join(work, 'drafts');
const images = join(root, 'docs/images');

/** The middle of a phrase in the text that is shown. */
async function placeOf(page, phrase) {
  const place = await page.evaluate((wanted) => {
    for (const line of document.querySelectorAll('.view-lines .view-line')) {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const nodes = [];
      let text = '';
      while (walker.nextNode()) {
        nodes.push({ node: walker.currentNode, from: text.length });
        text += walker.currentNode.data;
      }
      const at = text.replaceAll('\u00A0', ' ').indexOf(wanted);
      if (at < 0) continue;
      const middle = at + Math.floor(wanted.length / 2);
      const { node, from } = nodes.findLast((one) => one.from <= middle);
      const range = document.createRange();
      range.setStart(node, middle - from);
      range.setEnd(node, middle - from + 1);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  }, phrase);
  if (!place) throw new Error(`“${phrase}” is not on the page`);
  return place;
}

async function take(browser, port, name, { theme, file, line, hover, fix }) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, deviceScaleFactor: 1.5 });
  try {
    await configurePage(page, port, (configuration) => ({
      ...configuration,
      enableWorkspaceTrust: false,
      configurationDefaults: {
        'workbench.colorTheme': theme,
        'window.commandCenter': false,
        'workbench.startupEditor': 'none',
        'workbench.tips.enabled': false,
        'editor.minimap.enabled': false,
        'editor.fontSize': 15,
        'editor.wordWrap': 'on',
        'extensions.ignoreRecommendations': true,
        'git.enabled': false,
        'editor.fontFamily': "'DejaVu Sans', 'Open Sans', sans-serif",
        'chat.commandCenter.enabled': false,
      },
    }));
    const payload = [
      ['skipWelcome', 'true'],
      ['openFile', remoteUri(port, join(folder, file))],
    ];
    await page.goto(pageAddress(port, folder, payload));
    await page.waitForSelector('.squiggly-error, .squiggly-warning', { timeout: 60_000 });
    await page.keyboard.press('Control+KeyG');
    await page.keyboard.type(String(line));
    await page.keyboard.press('Enter');
    await page.waitForTimeout(800);
    if (hover) {
      const { x, y } = await placeOf(page, hover);
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      await page.waitForSelector('.monaco-hover .hover-contents', { state: 'visible', timeout: 10_000 });
    }
    if (fix) {
      const { x, y } = await placeOf(page, fix);
      await page.mouse.click(x, y);
      await page.keyboard.press('Control+Period');
      await page.waitForSelector('.action-widget', { state: 'visible', timeout: 10_000 });
    }
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(images, `${name}.png`) });
    console.log(`docs/images/${name}.png`);
  } catch (error) {
    await page.screenshot({ path: join(work, `${name}-failed.png`) });
    throw error;
  } finally {
    await page.close();
  }
}

const names = process.argv.slice(2);
rmSync(work, { recursive: true, force: true });
mkdirSync(images, { recursive: true });
for (const file of [vietnamese, english]) cpSync(join(root, 'examples', file), join(folder, file));
// The packaged extension, as a reader of the pictures would have it.
const { vsixPath } = await import('./package.mjs');
const place = { dataDir: join(work, 'server'), extensionsDir: join(work, 'extensions') };
await runServerCommand([
  ...['--install-extension', vsixPath],
  ...['--extensions-dir', place.extensionsDir, '--server-data-dir', place.dataDir],
]);
const server = await startServer(place);
const browser = await startBrowser();
try {
  for (const [name, picture] of Object.entries(pictures)) {
    if (names.length === 0 || names.includes(name)) await take(browser, server.port, name, picture);
  }
} finally {
  await browser.close();
  await server.stop();
}
