import { nth } from '../text/certain';
import { escapeHtml } from '../text/html';
import type { Language } from '../text/language';
import { headRows } from './measures';
import type {
  BodyPart,
  EndPart,
  Footnote,
  HeadLine,
  Page,
  ParagraphPart,
  Runs,
  SignatureLine,
  TablePart,
} from './page';

/** A part of a document that pages are made of: it stands on one page, or is cut between lines or rows. */
export interface PageBlock {
  /** Zero-based line of the draft where it begins. */
  readonly line: number;
  /**
   * One element, every word of the draft escaped. `data-line` in it counts from the block's own line, so that the same block
   * elsewhere is the same text. What its classes look like is the page's.
   */
  readonly html: string;
  /** It stays on one page with the next block. */
  readonly keep?: true;
  /** It begins a page, and pages are counted from it. */
  readonly fresh?: true;
}

/** Answer to `partyDocuments/pages`: everything that pages of a draft are made of. */
export interface PagesAnswer {
  readonly language: Language;
  readonly title: string;
  readonly blocks: readonly PageBlock[];
}

/** A document of pages as HTML, without sizes and measures. */
export function pageBlocks({ head, body, footnotes }: Page): PageBlock[] {
  return [
    ...(head.length > 0 ? [headBlock(head)] : []),
    ...body.map(bodyBlock),
    ...footnotes.map(footnoteBlock),
  ];
}

/** Footnotes stand behind the text, as in the draft: the foot of a page is where Word puts them. */
function footnoteBlock({ runs, line }: Footnote, index: number): PageBlock {
  const first = index === 0 ? ' first' : '';
  return { line, html: `<p class="footnote${first}"><sup>${index + 1}</sup> ${runsHtml(runs)}</p>` };
}

/** Issuer and heading side by side, below them number and date. */
function headBlock(head: readonly HeadLine[]): PageBlock {
  const first = Math.min(...head.map(({ line }) => line));
  const shown = (lines: readonly HeadLine[]): string =>
    lines
      .map(({ role, text, line }) => lineOf(role, line - first, `<span>${escapeHtml(text)}</span>`))
      .join('');
  const { edge, rows } = headRows(head);
  const cells = rows.flat().map((lines) => `<div>${shown(lines)}</div>`);
  return { line: first, html: `<div class="head">${shown(edge)}${cells.join('')}</div>` };
}

function lineOf(role: string, line: number, content: string): string {
  return `<p class="${role}" data-line="${line}">${content}</p>`;
}

function bodyBlock(part: BodyPart): PageBlock {
  switch (part.kind) {
    case 'paragraph':
      return paragraphBlock(part);
    case 'table':
      return tableBlock(part);
    case 'end':
      return endBlock(part);
  }
}

const KEPT: ReadonlySet<ParagraphPart['role']> = new Set(['type', 'subject', 'rule', 'unit', 'heading']);

function paragraphBlock(part: ParagraphPart): PageBlock {
  const { role, runs, line, numbered, boldLabel, outline, pageBreak, keepNext } = part;
  const bold = boldLabel === true ? { bold: true } : {};
  const label = numbered ? runsHtml([{ ...runs[0], ...bold, text: `${numbered.label} ` }]) : '';
  const content = role === 'addressee' || role === 'addressees' ? addresseeHtml(runs) : runsHtml(runs);
  return {
    line,
    html: `<p class="${role}">${label}${content}</p>`,
    ...(KEPT.has(role) || outline !== undefined || keepNext === true ? { keep: true } : {}),
    ...(pageBreak === true ? { fresh: true } : {}),
  };
}

function runsHtml(runs: Runs): string {
  return runs
    .map(({ text, bold, italic, footnote }) => {
      if (footnote !== undefined) return `<sup>${footnote}</sup>`;
      const plain = escapeHtml(text);
      const slanted = italic === true ? `<i>${plain}</i>` : plain;
      return bold === true ? `<b>${slanted}</b>` : slanted;
    })
    .join('');
}

/** The word is italic, the names behind it are upright. */
function addresseeHtml(runs: Runs): string {
  const [first, ...others] = runs;
  if (!first) return '';
  const colon = first.text.startsWith('-') ? 0 : first.text.indexOf(':') + 1;
  if (colon === 0) return runsHtml(runs);
  const names = { ...first, text: first.text.slice(colon) };
  return runsHtml([{ text: first.text.slice(0, colon), italic: true }, names, ...others]);
}

function tableBlock({ rows, header, line }: TablePart): PageBlock {
  const count = Math.max(...rows.map((row) => row.length));
  const shown = rows.map((row, i) => {
    const head = header && i === 0;
    const tag = head ? 'th' : 'td';
    const cells = Array.from({ length: count }, (_, k) => `<${tag}>${runsHtml(row[k] ?? [])}</${tag}>`);
    // Below the first row stands the line of dashes, which is no row.
    return `<tr data-line="${header && !head ? i + 1 : i}">${cells.join('')}</tr>`;
  });
  return { line, html: `<table>${shown.join('')}</table>` };
}

/** Recipients beside the signature; below them where there are two signatures side by side. */
function endBlock({ recipients, recipientLines, signatures }: EndPart): PageBlock {
  const first = Math.min(...recipientLines, ...signatures.flat().map(({ line }) => line));
  const addressed = recipients.map((runs, i) => {
    const line = nth(recipientLines, i) - first;
    return i === 0 ? lineOf('recipients', line, wordHtml(runs)) : lineOf('recipient', line, runsHtml(runs));
  });
  const signed = (signature: readonly SignatureLine[]): string[] =>
    signature.map(({ role, runs, line }) => lineOf(role, line - first, runsHtml(runs)));
  const [one = [], two] = signatures;
  // Names stand beside each other, however long the posts above them are.
  const row = (named: boolean): string[][] =>
    [one, two ?? []].map((lines) => signed(lines.filter(({ role }) => (role === 'name') === named)));
  const cells = two ? [...row(false), ...row(true), addressed, []] : [addressed, signed(one)];
  const shown = cells.map((lines) => `<div>${lines.join('')}</div>`);
  return { line: first, html: `<div class="end">${shown.join('')}</div>` };
}

/** “Nơi nhận:”: a line as long as the words, the colon apart. */
function wordHtml(runs: Runs): string {
  const text = runs.map((run) => run.text).join('');
  const colon = text.lastIndexOf(':');
  const end = colon < 0 ? text.length : colon;
  return `<u>${escapeHtml(text.slice(0, end))}</u>${escapeHtml(text.slice(end))}`;
}
