import { formatForms, formatKinds, formatWords } from '../knowledge/format-words';
import { alternation } from '../text/alternation';
import { lazy } from '../text/lazy';
import { type Cell, withoutEnd } from '../recognise/format/cells';
import { nth } from '../text/certain';
import { firstWhere } from '../text/search';
import { type Block, blockOf } from '../text/source';
import { words } from '../text/words';
import { columnsOf, component, isComment } from './format-head-cells';
import type { Addressee, Appendix, Component, Ending, Entry, Layout, Signer } from './format-types';
import { gathered } from './columns';
import { perBlock, perNode } from './per-block';
import type { Source } from './source';
import type { SignatureBlock } from './title-signature';

const LONGEST_POST = 90;
const LONGEST_NAME = 45;
const LONGEST_ENTRY = 400;
const HYPHEN = /^([-–—+]) */u;
/** What a line needs for a closer look. */
const RECIPIENTS = /nhận/iu;
const SIGN = /(?:\.\/\.|[.,;:])$/u;

/** UTF-16 units at the start of a text that hold its first words. */
const FIRST = 40;

/** The first words of a text, by their kinds. */
export function firstKinds(text: string): readonly string[] {
  return formatWords().longestAt(words(text.slice(0, FIRST)), 0)?.values ?? [];
}

/** The kinds of the first words of a cell, and where these end in it. */
const firstWords = perNode(({ text }: Cell) => {
  const read = words(text.slice(0, FIRST));
  const known = formatWords().longestAt(read, 0);
  return known && { kinds: known.values, to: nth(read, known.length - 1).to };
});

/** A line of a list, in one block or carried on in the next ones. */
function entryOf(first: Cell, last: Cell = first): Entry {
  const { text, block, to } = last;
  const ending = SIGN.exec(text)?.[0] ?? '';
  const space = text.trimEnd().lastIndexOf(' ');
  const hyphen = HYPHEN.exec(first.text);
  return {
    span: first.block === last.block ? first.block.span(first.from, to) : block.span(last.from, to),
    text: first === last ? text : `${first.text} ${text}`,
    ending,
    endSpan: block.span(to - ending.length, to),
    tail: block.span(last.from + space + 1, to),
    hyphen: hyphen !== null,
    start: first.block.span(first.from, first.from + first.text.search(/ |$/u)),
  };
}

/** The entries with a hyphen that follow a block; what has none carries the entry before on. */
function entriesAfter(blocks: readonly Block[], from: number): { entries: Entry[]; next: number } {
  const entries: Entry[] = [];
  let open: { first: Cell; last: Cell } | undefined;
  let i = from;
  const close = (): void => {
    if (open) entries.push(entryOf(open.first, open.last));
    open = undefined;
  };
  for (; i < blocks.length; i++) {
    const block = blocks[i];
    if (block && isComment(block)) continue;
    const cell = block && columnsOf(block)[0];
    if (!cell) {
      if (entries.length > 0 || open) break;
      continue;
    }
    if (cell.text.length > LONGEST_ENTRY) break;
    if (HYPHEN.test(cell.text) && cell.text.length > 2) {
      close();
      open = { first: cell, last: cell };
    } else if (open && !cell.capitals && !open.last.text.endsWith('.')) open.last = cell;
    else break;
  }
  close();
  return { entries, next: i };
}

/** Kính gửi, Kính trình: on the line itself, or in a list below. */
export function readAddressee(blocks: readonly Block[], from: number): Addressee | undefined {
  const AMONG = 12;
  for (let i = Math.max(0, from); i < Math.min(blocks.length, from + AMONG); i++) {
    const block = blocks[i];
    const cell = block && columnsOf(block)[0];
    if (!cell) continue;
    const known = firstWords(cell);
    const proposal = known?.kinds.includes('address-proposal') === true;
    if (!known || !(proposal || known.kinds.includes('address'))) {
      if (cell.text.length > LONGEST_ENTRY) return undefined;
      continue;
    }
    const { to } = known;
    const rest = cell.text.slice(to);
    // “Kính trình Ban Thường vụ xem xét, quyết định.” closes a proposal.
    const colon = rest.trimStart().startsWith(':');
    if (!colon && rest.endsWith('.')) return undefined;
    const inline = rest.replace(/^ *:? */u, '');
    return {
      ...component(cell),
      words: cell.block.span(cell.from, cell.from + to),
      proposal,
      colon,
      entries: inline === '' ? entriesAfter(blocks, i + 1).entries : [],
    };
  }
  return undefined;
}

/** The bases at the head of the body: paragraphs that begin with “Căn cứ”, and such as follow them. `from`: index of the body's first block. */
export function readBases(
  blocks: readonly Block[],
  from: number,
): { readonly bases: readonly Entry[]; readonly runOn: boolean } {
  const bases: Entry[] = [];
  let runOn = false;
  for (let i = from; i < blocks.length; i++) {
    const block = blocks[i];
    const cell = block && columnsOf(block)[0];
    if (!cell) continue;
    const kinds = firstKinds(cell.text.replace(HYPHEN, ''));
    const begins = kinds.includes('basis-first') || (bases.length > 0 && kinds.includes('basis'));
    if (!begins) {
      // The issuer in capitals stands before the bases of some decisions.
      if (bases.length === 0 && cell.capitals) continue;
      break;
    }
    if (cell.text.endsWith(':') || cell.text.length > 700) {
      runOn = true;
      break;
    }
    bases.push(entryOf(cell));
  }
  const [only] = bases;
  if (bases.length === 1 && only && (runOn || (!only.hyphen && only.ending !== ';')))
    return { bases: [], runOn };
  return { bases, runOn };
}

/** The end of a document: recipients, signature, and the last paragraph before them. */
export function readEnding(source: Source, bodyFrom: number, signatures: readonly SignatureBlock[]): Ending {
  const { blocks } = source;
  const heading = findRecipients(source, bodyFrom);
  const listed = heading && entriesAfter(blocks, heading.block.index + 1);
  const signed = nearestSignature(blocks, bodyFrom, heading, signatures);
  const signature =
    (signed && signatureOf(blocks, signed)) ??
    plainSignature(blocks, heading?.block.index, listed?.next ?? bodyFrom, bodyFrom) ??
    minutesSignature(blocks, bodyFrom);
  const first = Math.min(heading?.block.index ?? Infinity, signature?.block.index ?? Infinity);
  return {
    recipients: heading && {
      ...component(heading),
      colon: heading.text.trimEnd().endsWith(':'),
      entries: listed?.entries ?? [],
    },
    signature,
    signers: signature ? signersBelow(blocks, signature.block.index) : [],
    lastOfBody: Number.isFinite(first) ? lastParagraph(blocks, bodyFrom, first) : undefined,
  };
}

/** Guidance prints models of signatures: its own is the one nearest to the recipients, the last where there are none. */
function nearestSignature(
  blocks: readonly Block[],
  bodyFrom: number,
  heading: Cell | undefined,
  signatures: readonly SignatureBlock[],
): SignatureBlock | undefined {
  const FARTHEST = 3_000; // UTF-16 units
  const start = blocks[bodyFrom]?.start ?? Infinity;
  const first = firstWhere(signatures.length, (i) => nth(signatures, i).span.start >= start);
  if (!heading) return first < signatures.length ? signatures.at(-1) : undefined;
  const { block } = heading;
  const away = ({ span }: SignatureBlock): number => Math.abs(span.start - block.start);
  const next = firstWhere(signatures.length, (i) => nth(signatures, i).span.start > block.start);
  return signatures
    .slice(Math.max(first, next - 1), next + 1)
    .filter((one) => away(one) < FARTHEST)
    .sort((a, b) => away(a) - away(b))[0];
}

function findRecipients(source: Source, from: number): Cell | undefined {
  const cells = recipientsIn(source);
  return cells[firstWhere(cells.length, (i) => nth(cells, i).block.index >= from)];
}

/** The cells of a run that head recipients. */
const recipientsIn = gathered(({ blocks }): readonly Cell[] =>
  blocks.flatMap((block) =>
    block.text.length > 200 || !RECIPIENTS.test(block.text)
      ? []
      : columnsOf(block).filter((cell) => formatKinds(cell.key).includes('recipients')),
  ),
);

function signatureOf(blocks: readonly Block[], { span }: SignatureBlock): Component | undefined {
  const block = blockOf(blocks, span);
  return block && { span, text: block.text, block, from: 0 };
}

/** A post in capitals with a name below it, where the head of a body signs for itself. */
function plainSignature(
  blocks: readonly Block[],
  heading: number | undefined,
  afterList: number,
  bodyFrom: number,
): Component | undefined {
  if (heading === undefined) return undefined;
  const NEAR = 8;
  for (const [from, to] of [
    [afterList, afterList + NEAR],
    [Math.max(bodyFrom + 1, heading - NEAR), heading],
    [heading, afterList],
  ] as const) {
    for (let i = from; i < Math.min(to, blocks.length); i++) {
      const block = blocks[i];
      const cell = block && columnsOf(block).at(-1);
      if (!cell?.capitals || cell.text.length > LONGEST_POST || cell.from < 0) continue;
      if (firstKinds(cell.text).includes('appendix')) break;
      if (/^[\p{L}. /-]+$/u.test(cell.text) && nameBelow(blocks, i)) return component(cell);
    }
  }
  return undefined;
}

function minutesSignature(blocks: readonly Block[], bodyFrom: number): Component | undefined {
  for (let i = Math.max(bodyFrom, blocks.length - 20); i < blocks.length; i++) {
    const block = blocks[i];
    const cell = block && columnsOf(block)[0];
    if (cell?.capitals && formatKinds(cell.key).includes('minutes-sign')) return component(cell);
  }
  return undefined;
}

const NAME = /^\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){1,5}$/u;
const MAX_GAP = 6;

function nameBelow(blocks: readonly Block[], at: number): boolean {
  for (let i = at + 1; i <= at + MAX_GAP; i++) {
    const block = blocks[i];
    if (!block) return false;
    const cell = columnsOf(block).at(-1);
    if (cell) return cell.capitals || (NAME.test(cell.text) && cell.text.length <= LONGEST_NAME);
  }
  return false;
}

function signersBelow(blocks: readonly Block[], from: number): Signer[] {
  const first = columnsOf(nth(blocks, from));
  const pair = first.length === 2 && first.every(({ capitals }) => capitals);
  return pair ? [signerBelow(blocks, from, 0), signerBelow(blocks, from, 1)] : [signerBelow(blocks, from)];
}

/**
 * Post and name below the authority: the last line in capitals, and the next line that is not empty. Of two signatures side
 * by side those in the column asked for, in lines that have both.
 */
function signerBelow(blocks: readonly Block[], from: number, column?: 0 | 1): Signer {
  let post: Cell | undefined;
  let gap = 0;
  for (let i = from; i < blocks.length && gap <= MAX_GAP; i++) {
    const cells = columnsOf(nth(blocks, i));
    const cell = column === undefined ? cells.at(-1) : cells[column];
    if (cells.length === 0) {
      gap++;
      continue;
    }
    gap = 0;
    if (!cell || (column !== undefined && cells.length !== 2)) break;
    if (cell.capitals && cell.text.length <= LONGEST_POST) {
      if (firstKinds(cell.text).includes('appendix')) break;
      post = cell;
      continue;
    }
    const name = cell.text.length <= LONGEST_NAME && !HYPHEN.test(cell.text) ? component(cell) : undefined;
    return { post: post && component(post), name };
  }
  return { post: post && component(post), name: undefined };
}

function lastParagraph(blocks: readonly Block[], bodyFrom: number, end: number): Ending['lastOfBody'] {
  for (let i = end - 1; i >= bodyFrom; i--) {
    const block = blocks[i];
    const cell = block && columnsOf(block).at(-1);
    if (!cell) continue;
    if (cell.block.text.includes('|') || columnsOf(block).length > 1) return undefined;
    const { tail, ending } = entryOf(cell);
    return { ...component(cell), tail, ending };
  }
  return undefined;
}

const LONGEST_HEADING = 60;
const NUMERAL = /^(?: (\d{1,3}|[IVXL]{1,6}|[A-Z]))?$/u;

/** Appendices from the block of index `from` on, after the end of the document, and whether what stands before speaks of one. */
export function readAppendices(source: Source, from: number): Pick<Layout, 'appendices' | 'namesAppendix'> {
  const { blocks } = source;
  const lines = appendixLines(source);
  const first = firstWhere(lines.length, (i) => nth(lines, i).block.index >= from);
  const appendices = lines
    .slice(first)
    .map((line) => appendixOf(line, hasNote(blocks, line.block.index + 1)));
  const firstAt = appendices[0]?.block.index ?? 0;
  const namesAppendix = firstAt > 0 && namingAppendix(source).some(({ index }) => index < firstAt);
  return { appendices, namesAppendix };
}

interface AppendixLine {
  readonly block: Block;
  readonly cell: Cell;
  readonly numeral: string;
  /** Where the numeral stands in the cell. */
  readonly at: number;
}

const appendixOf = perNode(({ block, cell, numeral, at }: AppendixLine, noted: boolean): Appendix => ({
  ...component(cell),
  numeral,
  numeralSpan: numeral === '' ? undefined : block.span(cell.from + at, cell.from + at + numeral.length),
  noted,
}));

/** A line that begins with the first word of such a heading, be it marked in Markdown: few lines do. */
const BEGINS = lazy(() => {
  const forms = (['vi', 'en'] as const).flatMap((language) => formatForms('appendix', language));
  const first = forms.flatMap((form) => words(form)[0]?.key ?? []);
  return new RegExp(`^[*_#>\`| ]*(?:${alternation(first)})`, 'iu');
});

/** The lines of a run that may head an appendix. */
const appendixLines = gathered(({ blocks }): readonly AppendixLine[] =>
  blocks.flatMap((block) => {
    if (block.text.length > LONGEST_HEADING || !BEGINS().test(block.text)) return [];
    const [cell] = columnsOf(block);
    if (!cell) return [];
    const read = words(cell.text);
    const known = formatWords().longestAt(read, 0);
    const last = known?.values.includes('appendix') ? read[known.length - 1] : undefined;
    const rest = last && NUMERAL.exec(withoutEnd(cell.text.slice(last.to)));
    if (!last || !rest || !/^\p{Lu}/u.test(cell.text)) return [];
    const numeral = rest[1] ?? '';
    return { block, cell, numeral, at: cell.text.indexOf(numeral, last.to) };
  }),
);

const NAMED = /phụ lục/iu;

/** The blocks of a run that speak of an appendix. */
const namingAppendix = gathered(({ blocks }): readonly Block[] =>
  blocks.filter(({ text }) => text.length > 8 && NAMED.test(text)),
);

function hasNote(blocks: readonly Block[], from: number): boolean {
  const AMONG = 6;
  return blocks.slice(from, from + AMONG).some((block) => isNote(block));
}

const isNote = perBlock(({ text }) =>
  firstKinds(text.trim().replace(/^[*_( ]+/u, '')).includes('appendix-note'),
);
