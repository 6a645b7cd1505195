import type { PagesAnswer } from '../../server/src/export/html';
import { escapeHtml } from '../../server/src/text/html';
import {
  BODY_LOOKS,
  EDGE,
  END_LEFT,
  END_LOOKS,
  FONT,
  FOOTNOTE,
  GUTTER,
  HEAD_LEFT,
  HEAD_LOOKS,
  type Look,
  MARGIN,
  PAGE_NUMBER,
  PAPER,
  SIGNATURE_ROOM,
  TEXT_WIDTH,
} from '../../server/src/export/measures';

const FACES = `'${FONT}', 'Liberation Serif', Tinos, serif`;
const ALIGNMENTS = { left: 'left', center: 'center', right: 'right', both: 'justify' } as const;

/** What a look is in CSS, whole: nothing of it comes from elsewhere. */
function style({
  size,
  line,
  bold,
  italic,
  underline,
  align,
  before = 0,
  left = 0,
  firstLine = 0,
}: Look): string {
  return [
    `font-size: ${size}pt`,
    `line-height: ${line}pt`,
    `font-weight: ${bold ? 'bold' : 'normal'}`,
    `font-style: ${italic ? 'italic' : 'normal'}`,
    `text-decoration: ${underline ? 'underline' : 'none'}`,
    `text-align: ${ALIGNMENTS[align]}`,
    `text-indent: ${firstLine}mm`,
    `padding: ${before}pt 0 0 ${left}mm`,
  ].join('; ');
}

const rules = (inside: string, looks: Readonly<Record<string, Look>>): string =>
  Object.entries(looks)
    .map(([role, look]) => `${inside} .${role} { ${style(look)}; }`)
    .join('\n');

const { size, line } = BODY_LOOKS.text;
const HEIGHT = PAPER.height - MARGIN.top - MARGIN.bottom;
const columns = (left: number): string => `grid-template-columns: ${left}mm ${TEXT_WIDTH - left}mm`;

const TYPE = `
.paper { font: ${size}pt/${line}pt ${FACES}; color: #000; white-space: pre-wrap; tab-size: 12.7mm; overflow-wrap: anywhere; }
.paper p { margin: 0; }
.paper .head, .paper .end { display: grid; break-inside: avoid; }
.paper .head { ${columns(HEAD_LEFT)}; padding-bottom: ${line}pt; }
.paper .end { ${columns(END_LEFT)}; padding-top: ${line}pt; }
.paper .head > div:nth-of-type(odd), .paper .end > div:nth-of-type(odd) { padding-right: ${GUTTER}mm; }
${rules('.paper', { ...BODY_LOOKS, footnote: FOOTNOTE })}
${rules('.paper .head', HEAD_LOOKS)}
${rules('.paper .end', END_LOOKS)}
.paper sup { font-size: 65%; line-height: 0; }
.paper .footnote.first { border-top: 0.5pt solid #000; }
.paper .end .name { padding-top: ${SIGNATURE_ROOM * line}pt; }
.paper .head .circulation { grid-column: 1 / 3; }
.paper table { width: 100%; table-layout: fixed; border-collapse: collapse; text-align: left; }
.paper td, .paper th { border: 0.5pt solid #000; padding: 0; vertical-align: top; }
.paper tr { break-inside: avoid; }
`;

const SCREEN = `
html, body { margin: 0; padding: 0; overflow-x: hidden; }
#view { overflow: hidden; }
#desk { position: relative; width: ${PAPER.width + 16}mm; padding: 4mm 0; box-sizing: border-box; transform-origin: 0 0; }
.sheet { position: relative; width: ${PAPER.width}mm; height: ${PAPER.height}mm; margin: 0 8mm 5mm; background: #fff; outline: 1px solid #8888;
  content-visibility: auto; contain-intrinsic-size: ${PAPER.width}mm ${PAPER.height}mm; }
.page-number { position: absolute; top: ${EDGE}mm; left: ${MARGIN.left}mm; width: ${TEXT_WIDTH}mm; margin: 0; color: #000;
  font-family: ${FACES}; ${style(PAGE_NUMBER)}; }
.area { position: absolute; top: ${MARGIN.top}mm; left: ${MARGIN.left}mm; width: ${TEXT_WIDTH}mm; height: ${HEIGHT}mm; }
.paper .head .circulation { position: absolute; top: ${EDGE - MARGIN.top}mm; right: 0; }
.piece { cursor: pointer; display: flow-root; } .piece.cut { overflow: hidden; }
.tall { height: ${HEIGHT}mm; }
#ruler { position: absolute; visibility: hidden; top: 0; left: 0; width: ${TEXT_WIDTH}mm; } #ruler > * { display: flow-root; }
#ruler > .head, #ruler > .end { display: grid; } #ruler > table { display: table; }
`;

const MARGINS = `${MARGIN.top}mm ${MARGIN.right}mm ${MARGIN.bottom}mm ${MARGIN.left}mm`;

/** Only the printing program knows where pages end: it counts them, and cuts nothing that belongs together. */
const PRINT = `
@page { size: A4; margin: ${MARGINS};
  @top-center { vertical-align: top; padding-top: ${EDGE}mm; font: ${PAGE_NUMBER.size}pt ${FACES}; } }
@counter-style from-second { system: extends decimal; range: 2 infinite; fallback: unseen; }
@counter-style unseen { system: cyclic; symbols: ''; suffix: ''; }
html, body { margin: 0; padding: 0; }
.paper { orphans: 2; widows: 2; } .keep { break-after: avoid; } .fresh { break-before: page; }
@media screen { html { background: #ddd; } .paper { width: ${TEXT_WIDTH}mm; margin: 5mm auto; padding: ${MARGINS}; background: #fff; } }
`;

/**
 * The text and each appendix count their own pages, the first of which has no number. Browsers set the counter of pages anew
 * for nothing inside the text, but count others by the names of pages.
 */
const numbering = (part: number): string => `
.part-${part} { page: part-${part}; }
@page part-${part} { counter-increment: part-${part}; @top-center { content: counter(part-${part}, from-second); } }`;

/** The page of a web view that `client/pages/main.ts` draws on. It may load that script and nothing else. */
export function viewHtml(script: string, nonce: string, title: string): string {
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta http-equiv="Content-Security-Policy" content="${policy(nonce)}; script-src 'nonce-${nonce}'" />
    <title>${escapeHtml(title)}</title>
    <style nonce="${nonce}">${TYPE}${SCREEN}</style>
  </head>
  <body>
    <div id="view"><main id="desk" class="paper"></main></div>
    <div id="ruler" class="paper" aria-hidden="true"></div>
    <script nonce="${nonce}" src="${escapeHtml(script)}"></script>
  </body>
</html>`;
}

/** The pages as a file of its own, to be printed from any browser: no scripts, no addresses. */
export function printHtml({ language, title, blocks }: PagesAnswer, nonce: string): string {
  const parts: string[][] = [[]];
  for (const { html, keep, fresh } of blocks) {
    if (fresh) parts.push([]);
    const classes = [...(keep ? ['keep'] : []), ...(fresh ? ['fresh'] : [])].join(' ');
    parts.at(-1)?.push(`<div class="${classes}">${html}</div>`);
  }
  const body = parts.map((part, i) => `<section class="part-${i}">${part.join('')}</section>`);
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(nonce)}" />
    <title>${escapeHtml(title)}</title>
    <style nonce="${nonce}">${TYPE}${PRINT}${parts.map((_, i) => numbering(i)).join('')}</style>
  </head>
  <body><main class="paper">${body.join('')}</main></body>
</html>
`;
}

const policy = (nonce: string): string => `default-src 'none'; style-src 'nonce-${nonce}'`;
