import type { Line } from './lines';
import { dropUnits } from './markup';
import type { BodyPart, Footnote, Page, Run, Runs } from './page';

const NOTE = /^\[\d{1,4}\] +(?=\S)/;
const MARK = /(\[\d{1,4}\])/;

/** The lines “[1] …”, “[2] …” that end a draft, as plain text has footnotes; and the lines above them. */
export function footnotesOf(lines: readonly Line[]): {
  readonly above: readonly Line[];
  readonly footnotes: readonly Footnote[];
} {
  const from = lines.findLastIndex(({ text }) => !NOTE.test(text)) + 1;
  const found = lines.slice(from).map(({ runs, text, line }) => {
    const label = text.length - text.replace(NOTE, '').length;
    return { number: Number.parseInt(text.slice(1), 10), footnote: { runs: dropUnits(runs, label), line } };
  });
  return found.every(({ number }, i) => number === i + 1)
    ? { above: lines.slice(0, from), footnotes: found.map(({ footnote }) => footnote) }
    : { above: lines, footnotes: [] };
}

/**
 * The page with its footnotes, and with their marks “[1]” in the text as marks. Word counts footnotes itself: undefined where
 * a mark is missing, stands twice or out of order, as in a list of sources that are cited more than once.
 */
export function withFootnotes(page: Page, footnotes: readonly Footnote[]): Page | undefined {
  const marks: string[] = [];
  const marked = (runs: Runs): Runs => runs.flatMap(split);
  const split = (run: Run): readonly Run[] =>
    run.text
      .split(MARK)
      .filter((text) => text !== '')
      .map((text) => ({ ...run, text, ...(MARK.test(text) ? { footnote: marks.push(text) } : {}) }));
  const body = page.body.map((part) => inPart(part, marked));
  const inOrder = marks.every((mark, i) => mark === `[${i + 1}]`);
  return inOrder && marks.length === footnotes.length ? { ...page, body, footnotes } : undefined;
}

/** A part with all its runs changed, in the order in which Word has them. */
function inPart(part: BodyPart, change: (runs: Runs) => Runs): BodyPart {
  switch (part.kind) {
    case 'paragraph':
      return { ...part, runs: change(part.runs) };
    case 'table':
      return { ...part, rows: part.rows.map((row) => row.map(change)) };
    case 'end':
      return {
        ...part,
        recipients: part.recipients.map(change),
        signatures: part.signatures.map((lines) =>
          lines.map((line) => ({ ...line, runs: change(line.runs) })),
        ),
      };
  }
}
