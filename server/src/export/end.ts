import { pageWord } from '../knowledge/page-words';
import type { DocumentModel } from '../model/types';
import { isCapitalsFrom } from '../recognise/list/scan';
import type { Line } from './lines';
import type { EndPart, SignatureLine } from './page';

/** A block of recipients and signature; `from` and `to` are indices of lines, `to` exclusive. */
export interface EndFound {
  readonly part: EndPart;
  readonly from: number;
  readonly to: number;
}

const LONGEST_LINE = 100;
const MOST_SIGNATURE = 8;

/** The end of a document: the recipients and the signature, whichever comes first; undefined where there is neither. */
export function endOf(lines: readonly Line[], from: number, model: DocumentModel): EndFound | undefined {
  const recipients = recipientsOf(lines, from);
  const signed = new Set(model.signatures.map(({ span }) => span.anchor));
  if (recipients) {
    const below = signatureOf(lines, recipients.to, signed);
    if (below) return found(recipients.lines, below.lines, recipients.from, below.to);
    const above = lines.findIndex((line, i) => i >= from && i < recipients.from && signed.has(line.block));
    const over = above >= 0 ? signatureOf(lines, above, signed) : undefined;
    if (over?.to === recipients.from) return found(recipients.lines, over.lines, above, recipients.to);
    return found(recipients.lines, [], recipients.from, recipients.to);
  }
  const start = lines.findLastIndex((line, i) => i >= from && signed.has(line.block));
  const alone = start >= 0 ? signatureOf(lines, start, signed) : undefined;
  return alone ? found([], alone.lines, start, alone.to) : undefined;
}

function found(
  recipients: readonly Line[],
  signature: readonly SignatureLine[],
  from: number,
  to: number,
): EndFound {
  const part: EndPart = {
    kind: 'end',
    recipients: recipients.map(({ runs }) => runs),
    recipientLines: recipients.map(({ line }) => line),
    signature,
  };
  return { part, from, to };
}

/** “Nơi nhận:” and the lines of its list. */
function recipientsOf(
  lines: readonly Line[],
  from: number,
): { readonly lines: readonly Line[]; readonly from: number; readonly to: number } | undefined {
  const start = lines.findLastIndex(
    ({ text }, i) => i >= from && pageWord(text.replace(/:$/, '')) === 'recipients',
  );
  if (start < 0) return undefined;
  let to = start + 1;
  while (to < lines.length && /^[-+–]\s/.test(lines[to]?.text ?? '')) to++;
  return { lines: lines.slice(start, to), from: start, to };
}

/** Who signs: lines in capitals (for whom, and in what post), then the name. */
function signatureOf(
  lines: readonly Line[],
  from: number,
  signed: ReadonlySet<unknown>,
): { readonly lines: readonly SignatureLine[]; readonly to: number } | undefined {
  const first = lines[from];
  if (!first || first.text.length > LONGEST_LINE || !isCapitalsFrom(first.text, 0)) return undefined;
  let to = from;
  while (to < lines.length && to - from < MOST_SIGNATURE && isCapitalsFrom(lines[to]?.text ?? '', 0)) to++;
  const posts = lines.slice(from, to);
  const name = lines[to];
  // A name is short and is no sentence; a heading in capitals is followed by text.
  const named = name !== undefined && name.text.length <= 60 && /^[\p{L} .'’-]+$/u.test(name.text);
  if (!named && to < lines.length) return undefined;
  const authorities = posts.filter(({ block }) => signed.has(block)).length || (posts.length > 1 ? 1 : 0);
  return {
    lines: [
      ...posts.map(({ runs, line }, i): SignatureLine => ({
        role: i < authorities ? 'authority' : 'post',
        runs,
        line,
      })),
      ...(named ? [{ role: 'name' as const, runs: name.runs, line: name.line }] : []),
    ],
    to: named ? to + 1 : to,
  };
}
