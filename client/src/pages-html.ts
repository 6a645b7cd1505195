import type { PagesAnswer } from '../../server/src/export/html';
import { escapeHtml } from '../../server/src/text/html';

/** Sizes and measures of 05-HD/VPTW, part IV and Appendix 2, as in the Word file (`server/src/export/docx.ts`). */
const PAPER = `
.paper { font: 14pt/18pt 'Times New Roman', 'Liberation Serif', Tinos, serif; color: #000; text-align: justify;
  white-space: pre-wrap; tab-size: 12.7mm; overflow-wrap: anywhere; }
.paper p { margin: 0; padding: 6pt 0 0; text-indent: 10mm; }
.paper .head, .paper .end { display: grid; text-align: center; break-inside: avoid; }
.paper .head { grid-template-columns: 72mm 93mm; padding-bottom: 18pt; }
.paper .end { grid-template-columns: 82mm 83mm; padding-top: 18pt; }
.paper .head p, .paper .end p { padding: 0; text-indent: 0; }
.paper .head .heading { font-size: 15pt; font-weight: bold; text-decoration: underline; }
.paper .issuer, .paper .urgency { font-weight: bold; }
.paper .place-date, .paper .draft { font-style: italic; }
.paper .letter-subject { font-size: 12pt; font-style: italic; }
.paper .circulation { font-size: 12pt; font-weight: bold; }
.paper .type { font-size: 16pt; line-height: 20pt; font-weight: bold; }
.paper .type, .paper .subject, .paper .rule, .paper .unit { text-align: center; text-indent: 0; }
.paper .type, .paper .subject, .paper .rule { padding: 0; }
.paper .subject, .paper .unit, .paper .heading { font-weight: bold; }
.paper .addressee { padding-left: 20mm; text-indent: 0; }
.paper table { width: 100%; table-layout: fixed; border-collapse: collapse; text-align: left; }
.paper td, .paper th { border: 0.5pt solid #000; padding: 0; vertical-align: top; }
.paper tr { break-inside: avoid; }
.paper .recipients, .paper .recipient { text-align: left; }
.paper .recipient { font-size: 12pt; line-height: 14pt; }
.paper .authority, .paper .name { font-weight: bold; }
.paper .end .name { padding-top: 72pt; }
`;

const SCREEN = `
html, body { margin: 0; padding: 0; overflow-x: hidden; }
#view { overflow: hidden; }
#desk { position: relative; width: 226mm; padding: 4mm 0; box-sizing: border-box; transform-origin: 0 0; }
.sheet { position: relative; width: 210mm; height: 297mm; margin: 0 8mm 5mm; background: #fff; outline: 1px solid #8888;
  content-visibility: auto; contain-intrinsic-size: 210mm 297mm; }
.page-number { position: absolute; top: 10mm; left: 30mm; width: 165mm; margin: 0; text-align: center; color: #000;
  font: 14pt/18pt 'Times New Roman', 'Liberation Serif', Tinos, serif; }
.area { position: absolute; top: 20mm; left: 30mm; width: 165mm; height: 257mm; }
.piece { cursor: pointer; display: flow-root; } .piece.cut { overflow: hidden; }
.tall { height: 257mm; }
#ruler { position: absolute; visibility: hidden; top: 0; left: 0; width: 165mm; } #ruler > * { display: flow-root; }
#ruler > .head, #ruler > .end { display: grid; } #ruler > table { display: table; }
`;

/** Only the printing program knows where pages end: it counts them, and cuts nothing that belongs together. */
const PRINT = `
@page { size: A4; margin: 20mm 15mm 20mm 30mm;
  @top-center { content: counter(page); vertical-align: top; padding-top: 10mm; font: 14pt 'Times New Roman', 'Liberation Serif', Tinos, serif; } }
@page :first { @top-center { content: none; } }
html, body { margin: 0; padding: 0; }
.paper { orphans: 2; widows: 2; } .keep { break-after: avoid; } .fresh { break-before: page; }
@media screen { html { background: #ddd; } .paper { width: 165mm; margin: 5mm auto; padding: 20mm 15mm 20mm 30mm; background: #fff; } }
`;

/** The page of a web view that `client/pages/main.ts` draws on. It may load that script and nothing else. */
export function viewHtml(script: string, nonce: string, title: string): string {
  return `<!DOCTYPE html>
<html>
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta http-equiv="Content-Security-Policy" content="${policy(nonce)}; script-src 'nonce-${nonce}'" />
    <title>${escapeHtml(title)}</title>
    <style nonce="${nonce}">${PAPER}${SCREEN}</style>
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
  const body = blocks.map(({ html, keep, fresh }) => {
    const classes = [...(keep ? ['keep'] : []), ...(fresh ? ['fresh'] : [])].join(' ');
    return `<div class="${classes}">${html}</div>`;
  });
  return `<!DOCTYPE html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy(nonce)}" />
    <title>${escapeHtml(title)}</title>
    <style nonce="${nonce}">${PAPER}${PRINT}</style>
  </head>
  <body><main class="paper">${body.join('')}</main></body>
</html>
`;
}

const policy = (nonce: string): string => `default-src 'none'; style-src 'nonce-${nonce}'`;
