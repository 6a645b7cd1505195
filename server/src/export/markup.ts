import type { Run } from './page';

const HEADING_MARK = /^#{1,6} +/;

/** How text is marked up: not at all, or with Markdown's emphasis and headings. */
export interface MarkupOptions {
  readonly markdown: boolean;
}

/** The text of a block on one line, without the product's own comments; and whether Markdown marks it as a heading. */
export function paragraphText(
  original: string,
  { markdown }: MarkupOptions,
): { readonly text: string; readonly heading: boolean } {
  const line = withoutComments(original)
    .replaceAll(/\r\n|[\n\r]/g, ' ')
    .trim();
  const mark = markdown ? HEADING_MARK.exec(line)?.[0] : undefined;
  return mark === undefined
    ? { text: line, heading: false }
    : { text: line.slice(mark.length), heading: true };
}

/** Comments silence rules; they are no part of the document. */
function withoutComments(text: string): string {
  let out = '';
  let at = 0;
  for (let open = text.indexOf('<!--'); open >= 0; open = text.indexOf('<!--', at)) {
    const close = text.indexOf('-->', open);
    if (close < 0) break;
    out += text.slice(at, open);
    at = close + 3;
  }
  return at === 0 ? text : out + text.slice(at);
}

interface Delimiter {
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The runs of a line: Markdown's `**` and `*` make bold and italic, in pairs; everything else is text as it stands. */
export function runsOf(text: string, { markdown }: MarkupOptions): Run[] {
  if (!markdown || !text.includes('*')) return text === '' ? [] : [{ text }];
  const marks = pairs(delimiters(text));
  const runs: Run[] = [];
  let [bold, italic, at] = [false, false, 0];
  const push = (to: number): void => {
    if (to > at)
      runs.push({ text: text.slice(at, to), ...(bold ? { bold } : {}), ...(italic ? { italic } : {}) });
  };
  for (const { at: from, length } of marks) {
    push(from);
    if (length !== 1) bold = !bold;
    if (length !== 2) italic = !italic;
    at = from + length;
  }
  push(text.length);
  return runs;
}

function delimiters(text: string): Delimiter[] {
  const found: Delimiter[] = [];
  for (let at = text.indexOf('*'); at >= 0; at = text.indexOf('*', at)) {
    let end = at;
    while (text.charAt(end) === '*') end++;
    const [before, after] = [text.charAt(at - 1), text.charAt(end)];
    // A star between letters or figures is a sign: 2*3.
    const opens = !/^\s?$/.test(after) && !/[\p{L}\p{N}]/u.test(before);
    const closes = !/^\s?$/.test(before) && !/[\p{L}\p{N}]/u.test(after);
    if (end - at <= 3) found.push({ at, length: end - at, opens, closes });
    at = end;
  }
  return found;
}

/** Delimiters that have their counterpart; a lone star stays a star. */
function pairs(all: readonly Delimiter[]): Delimiter[] {
  const paired: Delimiter[] = [];
  const open: Delimiter[] = [];
  for (const mark of all) {
    const last = open.at(-1);
    if (last && mark.closes && last.length === mark.length) {
      open.pop();
      paired.push(last, mark);
    } else if (mark.opens) open.push(mark);
  }
  return paired.sort((a, b) => a.at - b.at);
}

/** Runs without their first UTF-16 units. */
export function dropUnits(runs: readonly Run[], count: number): Run[] {
  const left: Run[] = [];
  let drop = count;
  for (const run of runs) {
    if (drop < run.text.length) left.push(drop > 0 ? { ...run, text: run.text.slice(drop) } : run);
    drop = Math.max(0, drop - run.text.length);
  }
  return left;
}

export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Two columns typed with blanks or a tab between. */
const GAP = /\t+| {3,}/;

/** The columns of a line, none of them empty; one for most lines. */
export function columnsOf(runs: readonly Run[]): Run[][] {
  const columns: Run[][] = [[]];
  for (const run of runs)
    run.text.split(GAP).forEach((piece, i) => {
      if (i > 0) columns.push([]);
      const text = columns.at(-1)?.length === 0 ? piece.trimStart() : piece;
      if (text !== '') columns.at(-1)?.push({ ...run, text });
    });
  return columns.map(trimmedEnd).filter((column) => column.length > 0);
}

function trimmedEnd(runs: readonly Run[]): Run[] {
  return runs
    .map((run, i) => (i < runs.length - 1 ? run : { ...run, text: run.text.trimEnd() }))
    .filter(({ text }) => text !== '');
}
