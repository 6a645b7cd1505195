/**
 * Takes the pictures of `docs/images/` in a real editor: drafts of `examples/` in both languages: their findings, what
 * is offered, the views beside them, and their colours in the light, dark and high-contrast themes.
 *   node scripts/pictures.mjs [NAME…]
 */
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { configurePage, pageAddress, remoteUri, startBrowser } from './host-browser.mjs';
import { root } from './host-install.mjs';
import { runServerCommand, startServer } from './host-vscode.mjs';

const mistakes = { vi: 'thong-bao-hoi-nghi-mistakes.vbd', en: 'conference-notice-mistakes.md' };
const clean = { vi: 'nghi-quyet-chuyen-doi-so-clean.vbd', en: 'conference-notice-clean.vbd' };

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

/** Rests the mouse on a phrase. */
const hover = (phrase) => async (page) => {
  const { x, y } = await placeOf(page, phrase);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y);
  await page.waitForSelector('.monaco-hover .hover-contents', { state: 'visible', timeout: 10_000 });
};

/** Opens the quick fixes of a phrase. */
const fix = (phrase) => async (page) => {
  const { x, y } = await placeOf(page, phrase);
  await page.mouse.click(x, y);
  await page.keyboard.press('Control+Period');
  await page.waitForSelector('.action-widget', { state: 'visible', timeout: 10_000 });
};

/** Types at the end of the draft and asks for completions. */
const complete = (text) => async (page) => {
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
  await page.keyboard.press('Control+Space');
  await page.waitForSelector('.suggest-widget.visible .monaco-list-row', { timeout: 10_000 });
};

/** Runs a command by its title, as a person finds it, and waits for what it shows. */
const command = (title, shows) => async (page) => {
  await page.keyboard.press('F1');
  await page.waitForSelector('.quick-input-widget', { state: 'visible' });
  await page.keyboard.type(title);
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await page.waitForSelector(shows, { state: 'visible', timeout: 15_000 });
};

/** Opens the side bar's views of the draft. */
const cited = async (page) => {
  await page.click('.activitybar [aria-label*="Party Documents"]');
  await page.mouse.move(700, 500); // away from the button, which would explain itself
  await page.waitForSelector('.pane-body .monaco-list-row', { state: 'visible', timeout: 15_000 });
};

const report = command('Phiếu soát lỗi / Check Report', 'iframe.webview');
/** Opens the pages beside the draft, and waits until they are drawn. */
const pages = async (page) => {
  await command('Xem trước trang A4', 'iframe.webview')(page);
  for (let tries = 0; tries < 100; tries++) {
    const drawn = await Promise.all(page.frames().map((frame) => frame.$('.piece').catch(() => null)));
    if (drawn.some((found) => found !== null)) return;
    await page.waitForTimeout(200);
  }
  throw new Error('no pages were drawn');
};

const walkthrough = async (page) => {
  await command('Welcome: Open Walkthrough', '.quick-input-list .monaco-list-row')(page);
  await page.keyboard.type('Văn bản Đảng');
  await page.waitForTimeout(500);
  await page.keyboard.press('Enter');
  await page.waitForSelector('.getting-started-step', { state: 'visible', timeout: 15_000 });
};

const small = { width: 900, height: 560 };

/** `step`: what is done before the picture is taken; `line`: where the cursor stands, in sight. */
const pictures = {
  editor: { file: mistakes.vi, line: 15, step: hover('57–NQ/TW'), sharp: true },
  'editor-en': { file: mistakes.en, line: 15, step: hover('68-NQ/TW'), sharp: true },
  'quick-fix': { file: mistakes.vi, line: 17, step: fix('31/9/2026') },
  'quick-fix-en': { file: mistakes.en, line: 17, step: fix('September 31') },
  completion: { file: clean.vi, step: complete('Thực hiện Nghị quyết số 5') },
  'completion-en': { file: clean.en, step: complete('It shall carry out Resolution No. 5') },
  cited: { file: clean.vi, line: 13, step: cited },
  'cited-en': { file: clean.en, line: 11, step: cited },
  report: { file: mistakes.vi, step: report },
  'report-en': { file: mistakes.en, step: report },
  pages: { file: clean.vi, line: 1, step: pages, size: { width: 1500, height: 1000 } },
  'pages-en': { file: clean.en, line: 1, step: pages, size: { width: 1500, height: 1000 } },
  status: {
    file: mistakes.vi,
    step: command('Ngôn ngữ, ngày, quy định', '.quick-input-list .monaco-list-row'),
    size: small,
  },
  walkthrough: { file: mistakes.vi, step: walkthrough, size: { width: 1200, height: 900 } },
  'walkthrough-sample': { file: mistakes.vi, line: 17, step: hover('31/9/2026'), size: small },
  'walkthrough-mend': { file: mistakes.vi, line: 17, step: fix('31/9/2026'), size: small },
  'walkthrough-cited': { file: clean.vi, line: 13, step: cited, size: small },
  'walkthrough-write': {
    file: clean.vi,
    step: async (page) => {
      await command('Văn bản mới', '.quick-input-list .monaco-list-row')(page);
      await page.waitForTimeout(500);
      await page.keyboard.press('Enter');
    },
    size: small,
  },
};
for (const [theme, label] of Object.entries(themes)) {
  pictures[`colours-${theme}`] = {
    theme: label,
    file: clean.vi,
    line: 12,
    size: { width: 1000, height: 640 },
  };
  pictures[`colours-en-${theme}`] = {
    theme: label,
    file: clean.en,
    line: 10,
    size: { width: 1000, height: 640 },
  };
}

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

async function take(browser, port, name, picture) {
  const { theme = themes.light, file, line, step, size = { width: 1200, height: 680 }, sharp } = picture;
  const page = await browser.newPage({ viewport: size, deviceScaleFactor: sharp ? 1.5 : 1 });
  try {
    await configurePage(page, port, (configuration) => ({
      ...configuration,
      enableWorkspaceTrust: false,
      configurationDefaults: {
        'workbench.colorTheme': theme,
        'window.commandCenter': false,
        'window.title': '${activeEditorShort}',
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
    // The status item of a draft says how many findings it has: it has been checked.
    await page.waitForFunction(
      () =>
        [...document.querySelectorAll('.statusbar-item')].some((item) =>
          /\d · (?:VI|EN)/.test(item.innerText),
        ),
      undefined,
      { timeout: 60_000 },
    );
    if (line) {
      await page.keyboard.press('Control+KeyG');
      await page.waitForSelector('.quick-input-widget', { state: 'visible' });
      await page.keyboard.type(String(line));
      await page.keyboard.press('Enter');
      await page.waitForSelector('.quick-input-widget', { state: 'hidden' });
    }
    // Colours follow the findings: a mention that is understood is underlined.
    await page.waitForSelector('.view-line .mtku', { timeout: 20_000 });
    await step?.(page);
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
for (const file of [...Object.values(mistakes), ...Object.values(clean)])
  cpSync(join(root, 'examples', file), join(folder, file));
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
