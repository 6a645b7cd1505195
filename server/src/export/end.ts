import { pageWord } from '../knowledge/page-words';
import type { DocumentModel } from '../model/types';
import { nth } from '../text/certain';
import { isCapitalsFrom } from '../text/scan';
import type { Line } from './lines';
import { columnsOf, plainText } from './markup';
import type { EndPart, SignatureLine } from './page';

/** A block of recipients and signatures; `from` and `to` are indices of lines, `to` exclusive. */
export interface EndFound {
  readonly part: EndPart;
  readonly from: number;
  readonly to: number;
}

const LONGEST_LINE = 100;
const LONGEST_NAME = 60;
const MOST_SIGNATURE = 8;
const ENTRY = /^[-+–]\s/;

/** A line, or the half of one that stands in one of two columns. */
type Piece = Pick<Line, 'runs' | 'text' | 'line' | 'block'>;
type Signed = ReadonlySet<unknown>;

/**
 * The end of a document: the recipients and the signatures, whichever comes first; undefined where there is neither.
 * `from`: index of the first line to look at.
 */
export function endOf(lines: readonly Line[], from: number, model: DocumentModel): EndFound | undefined {
  const signed: Signed = new Set(model.signatures.map(({ span }) => span.anchor));
  const beside = besideRecipients(lines, from, signed);
  if (beside) return beside;
  const recipients = recipientsOf(lines, from);
  if (recipients) {
    const below = signaturesOf(lines, recipients.to, signed);
    if (below) return found(recipients.lines, below.signatures, recipients.from, below.to);
    const above = lines.findIndex((line, i) => i >= from && i < recipients.from && signed.has(line.block));
    const over = above >= 0 ? signaturesOf(lines, above, signed) : undefined;
    if (over?.to === recipients.from) return found(recipients.lines, over.signatures, above, recipients.to);
    return found(recipients.lines, [], recipients.from, recipients.to);
  }
  const last = lines.findLastIndex((line, i) => i >= from && signed.has(line.block));
  const start = last >= 0 ? last : model.layout?.ending.signature ? pairAt(lines, from) : -1;
  const alone = start >= 0 ? signaturesOf(lines, start, signed) : undefined;
  return alone ? found([], alone.signatures, start, alone.to) : undefined;
}

/** The last two lines that may be two signatures side by side: of minutes nobody else signs. */
function pairAt(lines: readonly Line[], from: number): number {
  const named = (line: Line | undefined): boolean =>
    line !== undefined && columnsOf(line.runs).length === 2 && line.text.length <= 2 * LONGEST_LINE;
  return lines.findLastIndex(
    (line, i) => i >= from && named(line) && isCapitalsFrom(line.text, 0) && named(lines[i + 1]),
  );
}

function found(
  recipients: readonly Piece[],
  signatures: readonly (readonly SignatureLine[])[],
  from: number,
  to: number,
): EndFound {
  const part: EndPart = {
    kind: 'end',
    recipients: recipients.map(({ runs }) => runs),
    recipientLines: recipients.map(({ line }) => line),
    signatures,
  };
  return { part, from, to };
}

function isRecipients(text: string): boolean {
  return pageWord(text.replace(/:$/, '')) === 'recipients';
}

/** “Nơi nhận:” and the lines of its list. */
function recipientsOf(
  lines: readonly Line[],
  from: number,
): { readonly lines: readonly Line[]; readonly from: number; readonly to: number } | undefined {
  const start = lines.findLastIndex(({ text }, i) => i >= from && isRecipients(text));
  if (start < 0) return undefined;
  let to = start + 1;
  while (to < lines.length && ENTRY.test(nth(lines, to).text)) to++;
  return { lines: lines.slice(start, to), from: start, to };
}

/** Recipients and one signature typed in two columns: what begins with a hyphen is of the left one. */
function besideRecipients(lines: readonly Line[], from: number, signed: Signed): EndFound | undefined {
  const start = lines.findLastIndex(({ runs }, i) => {
    const columns = i >= from ? columnsOf(runs) : [];
    return columns.length === 2 && isRecipients(plainText(nth(columns, 0)));
  });
  if (start < 0) return undefined;
  const [left, right]: [Piece[], Piece[]] = [[], []];
  let to = start;
  for (; to < lines.length && to - start < 2 * MOST_SIGNATURE; to++) {
    const [first, second, more] = piecesOf(nth(lines, to));
    if (!first || more) break;
    if (second) {
      left.push(first);
      right.push(second);
    } else if (ENTRY.test(first.text)) left.push(first);
    // Below the name nothing is of the signature any more.
    else if (isCapitalsFrom(right.at(-1)?.text ?? '', 0)) right.push(first);
    else break;
  }
  return found(left, [signatureFrom(right, signed)], start, to);
}

/** Who signs: lines in capitals (for whom, and in what post), then the name; or two such blocks side by side. */
function signaturesOf(
  lines: readonly Line[],
  from: number,
  signed: Signed,
): { readonly signatures: readonly (readonly SignatureLine[])[]; readonly to: number } | undefined {
  const first = lines[from];
  const columns = columnsOf(first?.runs ?? []).length;
  if (!first || columns > 2 || first.text.length > columns * LONGEST_LINE) return undefined;
  if (!isCapitalsFrom(first.text, 0)) return undefined;
  let to = from;
  while (to < lines.length && to - from < MOST_SIGNATURE && isCapitalsFrom(nth(lines, to).text, 0)) to++;
  const cut = lines.slice(from, to + 1).map(piecesOf);
  // Which of two signatures a line by itself belongs to cannot be told.
  if (cut.slice(0, to - from).some(({ length }) => length !== columns)) return undefined;
  const whole = cut.filter(({ length }) => length === columns);
  const signatures = Array.from({ length: columns }, (_, side) =>
    signatureFrom(
      whole.flatMap(({ [side]: piece }) => piece ?? []),
      signed,
    ),
  );
  const named = signatures.every((signature) => signature.at(-1)?.role === 'name');
  if (!named && to < lines.length) return undefined;
  return { signatures, to: named ? to + 1 : to };
}

function piecesOf({ runs, line, block }: Line): Piece[] {
  return columnsOf(runs).map((column) => ({ runs: column, text: plainText(column), line, block }));
}

/** The lines of one signature: those in capitals, and a name where the next one is one. */
function signatureFrom(pieces: readonly Piece[], signed: Signed): readonly SignatureLine[] {
  const at = pieces.findIndex(({ text }) => !isCapitalsFrom(text, 0));
  const posts = at < 0 ? pieces : pieces.slice(0, at);
  const name = at < 0 ? undefined : pieces[at];
  // A name is short and is no sentence; a heading in capitals is followed by text.
  const named = name !== undefined && name.text.length <= LONGEST_NAME && /^[\p{L} .'’-]+$/u.test(name.text);
  const authorities = posts.filter(({ block }) => signed.has(block)).length || (posts.length > 1 ? 1 : 0);
  return [
    ...posts.map(({ runs, line }, i): SignatureLine => ({
      role: i < authorities ? 'authority' : 'post',
      runs,
      line,
    })),
    ...(named ? [{ role: 'name' as const, runs: name.runs, line: name.line }] : []),
  ];
}
