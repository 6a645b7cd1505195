import type { PageBlock } from '../../server/src/export/html';
import type { FromPage, ToPage } from './messages';
import { type Measured, paginate, type Piece } from './paginate';

/** Draws the pages of a draft, measures where they end, and keeps in step with the editor. Runs in the web view. */

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };
const editor = acquireVsCodeApi();

/** A block that was measured, by its HTML: the same text is measured once. */
interface Model extends Pick<Measured, 'height' | 'cuts'> {
  readonly id: number;
  readonly element: HTMLElement;
}

/** Fewer lines than these do not stand alone at the end or the beginning of a page. */
const TOGETHER = 2;
/** Milliseconds in which a scroll is the echo of one that the editor asked for. */
const ECHO = 200;

/** As high as the pages are when they are made smaller. */
const view = byId('view');
const desk = byId('desk');
const ruler = byId('ruler');
let models = new Map<string, Model>();
let lastId = 0;
let blocks: readonly PageBlock[] = [];
/** Pieces in the order of the pages. */
let pieces: HTMLElement[] = [];
let echoUntil = 0;

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found;
}

/** Measures blocks that were not there before; what is not there any more is forgotten. */
function measure(): (Model & Measured)[] {
  const before = models;
  models = new Map();
  const added = new Map<string, HTMLElement>();
  for (const { html } of blocks) {
    const known = before.get(html);
    if (known) models.set(html, known);
    else if (!added.has(html)) {
      const template = document.createElement('template');
      template.innerHTML = html;
      const element = template.content.firstElementChild;
      if (element instanceof HTMLElement) added.set(html, element);
    }
  }
  ruler.replaceChildren(...added.values());
  for (const [html, element] of added) {
    const { height } = element.getBoundingClientRect();
    models.set(html, { id: ++lastId, element, height, cuts: cutsOf(element, height) });
  }
  ruler.replaceChildren();
  return blocks.flatMap(({ html, keep, fresh }) => {
    const model = models.get(html);
    return model ? { ...model, keep: keep === true, fresh: fresh === true } : [];
  });
}

function cutsOf(element: HTMLElement, height: number): number[] {
  const top = element.getBoundingClientRect().top;
  if (element instanceof HTMLTableElement)
    return [...element.rows].slice(1).map((row) => row.getBoundingClientRect().top - top);
  if (element.tagName !== 'P') return [];
  const style = getComputedStyle(element);
  const above = parseFloat(style.paddingTop);
  const line = parseFloat(style.lineHeight);
  const lines = Math.round((height - above) / line);
  const inside = Math.max(0, lines - 2 * TOGETHER + 1);
  return Array.from({ length: inside }, (_, i) => above + (i + TOGETHER) * line);
}

/** Pages that say the same as before stay as they are. */
function draw(): void {
  const measured = measure();
  const pages = paginate(measured, pageHeight());
  /** Pages are counted anew where a block says so; the first one has no number. */
  let count = 0;
  pages.forEach((page, i) => {
    const [first] = page;
    count = first?.from === 0 && blocks[first.block]?.fresh === true ? 1 : count + 1;
    const shown = count > 1 ? String(count) : '';
    const key = page.map(({ block, from, to }) => `${measured[block]?.id ?? 0}:${from}:${to}`).join();
    const sheet = desk.children[i] ?? desk.appendChild(newSheet());
    const [number, area] = [sheet.firstElementChild, sheet.lastElementChild];
    if (number && number.textContent !== shown) number.textContent = shown;
    if (!(sheet instanceof HTMLElement) || !area || sheet.dataset['key'] === key) return;
    sheet.dataset['key'] = key;
    area.replaceChildren(...page.map((piece) => pieceOf(piece, measured[piece.block])));
  });
  while (desk.children.length > pages.length) desk.lastElementChild?.remove();
  pieces = [...desk.querySelectorAll<HTMLElement>('.piece')];
  for (const [i, { block }] of pages.flat().entries()) {
    const piece = pieces[i];
    if (piece) piece.dataset['first'] = String(blocks[block]?.line ?? 0);
  }
  fit();
}

function pageHeight(): number {
  const probe = ruler.appendChild(document.createElement('div'));
  probe.className = 'tall';
  const { height } = probe.getBoundingClientRect();
  probe.remove();
  return height;
}

function newSheet(): HTMLElement {
  const sheet = document.createElement('section');
  sheet.className = 'sheet';
  const number = document.createElement('div');
  number.className = 'page-number';
  const area = document.createElement('div');
  area.className = 'area';
  sheet.append(number, area);
  return sheet;
}

function pieceOf({ from, to }: Piece, model: Model | undefined): HTMLElement {
  const piece = document.createElement('div');
  piece.className = 'piece';
  if (!model) return piece;
  const copy = model.element.cloneNode(true);
  piece.append(copy);
  if (from > 0 || to < model.height) {
    piece.classList.add('cut');
    piece.style.height = `${to - from}px`;
    if (copy instanceof HTMLElement) copy.style.marginTop = `${-from}px`;
  }
  return piece;
}

const firstLine = (piece: HTMLElement | undefined): number => Number(piece?.dataset['first'] ?? 0);

/** The last piece for which `before` holds, which holds for all before it; −1 where it holds for none. */
function lastWhere(before: (piece: HTMLElement) => boolean): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && before(piece)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** How far a piece is from the top of the view. */
const topOf = (piece: HTMLElement): number => piece.getBoundingClientRect().top;

function scrollToLine(line: number): void {
  const at = Math.max(
    0,
    lastWhere((piece) => firstLine(piece) <= line),
  );
  const piece = pieces[at];
  if (!piece) return;
  const next = pieces[at + 1];
  const [from, to] = [firstLine(piece), next ? firstLine(next) : firstLine(piece) + 1];
  const part = to > from ? Math.min(1, Math.max(0, (line - from) / (to - from))) : 0;
  const top =
    at === 0 && line <= from ? -scrollY : topOf(piece) + part * piece.getBoundingClientRect().height;
  if (Math.abs(top) < 1) return;
  echoUntil = performance.now() + ECHO;
  scrollBy({ top, behavior: 'instant' });
}

/** The line of the draft that is at the top of the view. */
function lineAtTop(): number {
  const at = Math.max(
    0,
    lastWhere((piece) => topOf(piece) <= 0),
  );
  const piece = pieces[at];
  if (!piece) return 0;
  const { top, height } = piece.getBoundingClientRect();
  const next = pieces[at + 1];
  const [from, to] = [firstLine(piece), next ? firstLine(next) : firstLine(piece) + 1];
  const part = height > 0 ? Math.min(1, Math.max(0, -top / height)) : 0;
  return from + part * Math.max(0, to - from);
}

/** A narrow view shows smaller pages, whole. */
function fit(): void {
  const width = desk.offsetWidth;
  const scale = Math.min(1, document.documentElement.clientWidth / width);
  desk.style.transform = `scale(${scale})`;
  desk.style.left = `${Math.max(0, (document.documentElement.clientWidth - width * scale) / 2)}px`;
  view.style.height = `${desk.offsetHeight * scale}px`;
}

let scrolling = 0;
addEventListener('scroll', () => {
  if (performance.now() < echoUntil || scrolling !== 0) return;
  scrolling = requestAnimationFrame(() => {
    scrolling = 0;
    editor.postMessage({ type: 'scrolled', line: lineAtTop() });
  });
});

addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
  const piece = target.closest<HTMLElement>('.piece');
  if (!piece) return;
  const inside = target.closest<HTMLElement>('[data-line]');
  editor.postMessage({ type: 'open', line: firstLine(piece) + Number(inside?.dataset['line'] ?? 0) });
});

addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'scroll') {
    scrollToLine(data.line);
    return;
  }
  document.documentElement.lang = data.pages.language;
  blocks = data.pages.blocks;
  draw();
});

addEventListener('resize', fit);
fit();
editor.postMessage({ type: 'ready' });
