import type { DocumentModel } from '../model/types';
import type { Edit } from '../rules/types';
import type { Block } from '../text/source';
import { Span } from '../text/span';

/** A line of this length is running text, whatever the letters beside a space are. */
const PROSE = 60;
/** “1.”, “a)”, “-”, “Điều”: what stands before the text of an item. */
const LABEL = /^\s*\S{1,5}$/u;
const LOWER = /\p{Ll}/u;
const BEFORE_PUNCTUATION = /[\p{L}\p{M}\p{N})\]”"’»%]/u;
const AFTER_PUNCTUATION = /^(?:$|[\s”"’)\]»])/u;
const AFTER_FULL_STOP = /^[”"’)\]»]?\s*(?:$|[\p{Lu}“"(])/u;

/** One line, with those around it, by which columns are known. */
interface Line {
  readonly text: string;
  readonly above: string;
  readonly below: string;
}

/** A run of plain spaces inside a line; UTF-16 offsets in the line. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/**
 * Removes the second of two spaces in running text, and a space before a comma, full stop, semicolon or colon. Never in
 * a table, in a line whose parts are set out by spaces, or where a blank is left to be filled in by hand.
 */
export function spaceEdits(model: DocumentModel, blocks: readonly Block[]): Edit[] {
  const kept = keptLines(model);
  const blanks = blankPlaces(model);
  return blocks.flatMap((block) => {
    if (!block.original.includes('  ') && !/ [,.;:]/u.test(block.original)) return [];
    const first = model.lines.positionAt(block.start).line;
    const last = model.lines.positionAt(block.start + block.original.length).line;
    const edits: Edit[] = [];
    for (let line = first; line <= last; line++) {
      if (kept.has(line)) continue;
      const offset = model.lines.lineStart(line) - block.start;
      for (const { span, newText } of lineEdits(block, offset, lineAt(model, line)))
        if (!blanks.some((blank) => blank.overlaps(span))) edits.push({ span, newText });
    }
    return edits;
  });
}

function lineAt({ lines }: DocumentModel, line: number): Line {
  const textOf = (at: number): string => (at < 0 || at >= lines.lineCount ? '' : lines.lineText(at));
  return { text: textOf(line), above: textOf(line - 1), below: textOf(line + 1) };
}

/** The lines of the header and the signatures set out their parts by spaces. */
function keptLines({ header, signatures, lines }: DocumentModel): ReadonlySet<number> {
  const spans = [header.number?.span, header.placeDate?.span, ...signatures.map(({ span }) => span)];
  return new Set(spans.flatMap((span) => (span ? [lines.positionAt(span.start).line] : [])));
}

/** Numbers and dates with a part left open. */
function blankPlaces({ citations, dates }: DocumentModel): Span[] {
  return [
    ...citations.flatMap(({ number, span }) =>
      number?.slips.some(({ kind }) => kind === 'blank') === true ? [span] : [],
    ),
    ...dates.flatMap(({ blank, span }) => (blank === true ? [span] : [])),
  ];
}

function lineEdits(block: Block, offset: number, line: Line): Edit[] {
  const { text } = line;
  if (text.includes('|') || text.trim().includes('\t')) return [];
  const runs = innerRuns(text);
  if (runs.some(({ from, to }) => to - from > 2)) return [];
  const doubles = runs.filter(({ from, to }) => to - from === 2).length;
  return runs.flatMap((run) => {
    const { from, to } = run;
    const edit = (keep: number): Edit[] => [
      { span: new Span(block, offset + from + keep, offset + to), newText: '' },
    ];
    if (LABEL.test(text.slice(0, from))) return [];
    if (isBeforePunctuation(line, run)) return edit(0);
    if (to - from < 2 || /[,.;:]/u.test(text.charAt(to))) return [];
    if (isColumn(line.above, to) || isColumn(line.below, to)) return [];
    const prose = text.length >= PROSE || (doubles === 1 && LOWER.test(text.charAt(to)));
    return prose && LOWER.test(text) ? edit(1) : [];
  });
}

function innerRuns(text: string): Run[] {
  const end = text.trimEnd().length;
  const runs = Array.from(text.matchAll(/ +/gu), ({ index, 0: run }) => ({
    from: index,
    to: index + run.length,
  }));
  return runs.filter(({ from, to }) => from > 0 && to < end);
}

function isBeforePunctuation({ text, above, below }: Line, { from, to }: Run): boolean {
  const mark = text.charAt(to);
  const after = text.slice(to + 1);
  if (!BEFORE_PUNCTUATION.test(text.charAt(from - 1)) || !AFTER_PUNCTUATION.test(after)) return false;
  switch (mark) {
    case ',':
    case ';':
      return true;
    case '.':
      // “ngày . tháng .”: places to be filled in.
      return AFTER_FULL_STOP.test(after);
    case ':':
      // Colons one below the other are set out as a column.
      return !isColon(above, to) && !isColon(below, to);
    default:
      return false;
  }
}

function isColon(line: string, at: number): boolean {
  return line.charAt(at) === ':' && line.charAt(at - 1) === ' ';
}

/** Whether a column of text set out by spaces begins at a place of a line. */
function isColumn(line: string, at: number): boolean {
  return /^ {2}\S/u.test(line.slice(Math.max(0, at - 2), at + 1));
}
