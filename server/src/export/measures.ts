import type { HeadLine, HeadRole, ParagraphRole, SignatureLine } from './page';

/**
 * Sizes and measures of 05-HD/VPTW, part IV and Appendix 2: plain data, from which the Word file and the pages in the editor
 * are made. Lengths are in millimetres, type and spacing in points.
 */
export const PAPER = { width: 210, height: 297 };
export const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 };
/** Page numbers and marks of circulation stand this far from the upper edge. */
export const EDGE = 10;
export const TEXT_WIDTH = PAPER.width - MARGIN.left - MARGIN.right;
export const FONT = 'Times New Roman';
/** First line of a paragraph. */
export const INDENT = 10;
/** Lines are between 18 and 22 points, exactly. */
export const LINE = 18;
/** Between paragraphs at least. */
export const BETWEEN = 6;
/** Width of the left one of two columns, and the gap inside it. */
export const HEAD_LEFT = 72;
export const END_LEFT = 82;
export const GUTTER = 3;
/** Room for a signature and a seal between the post and the name, in lines. */
export const SIGNATURE_ROOM = 4;

/** What a line looks like; what is absent is as in the text: 14 points, upright. */
export interface Look {
  readonly size: number;
  readonly line: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly align: 'left' | 'center' | 'both' | 'right';
  /** Above it, in points. */
  readonly before?: number;
  /** From the left edge of the text, and of the first line of it. */
  readonly left?: number;
  readonly firstLine?: number;
}

const CENTRED: Look = { size: 14, line: LINE, align: 'center' };
const TEXT: Look = { size: 14, line: LINE, align: 'both', before: BETWEEN, firstLine: INDENT };

export const HEAD_LOOKS: Readonly<Record<HeadRole, Look>> = {
  // A line under the heading is as long as its words.
  heading: { ...CENTRED, size: 15, bold: true, underline: true },
  superior: CENTRED,
  issuer: { ...CENTRED, bold: true },
  number: CENTRED,
  'letter-subject': { ...CENTRED, size: 12, italic: true },
  'place-date': { ...CENTRED, italic: true },
  urgency: { ...CENTRED, bold: true },
  draft: { ...CENTRED, italic: true },
  circulation: { ...CENTRED, size: 12, bold: true, align: 'right' },
};

export const BODY_LOOKS: Readonly<Record<ParagraphRole, Look>> = {
  type: { ...CENTRED, size: 16, line: 20, bold: true },
  subject: { ...CENTRED, bold: true },
  rule: CENTRED,
  addressee: { ...CENTRED, before: BETWEEN },
  addressees: { ...TEXT, left: 2 * INDENT, firstLine: 0, align: 'left' },
  unit: { ...CENTRED, bold: true, before: BETWEEN },
  note: CENTRED,
  heading: { ...TEXT, bold: true },
  title: TEXT,
  text: TEXT,
};

export const END_LOOKS: Readonly<Record<SignatureLine['role'] | 'recipients' | 'recipient', Look>> = {
  recipients: { ...CENTRED, align: 'left' },
  recipient: { size: 12, line: 14, align: 'left' },
  authority: { ...CENTRED, bold: true },
  post: CENTRED,
  name: { ...CENTRED, bold: true },
};

export const PAGE_NUMBER: Look = CENTRED;
/** The guideline has no size for footnotes: they are as small as the list of recipients. */
export const FOOTNOTE: Look = { size: 12, line: 14, align: 'both' };

/** The lines of a head by their places. */
export interface HeadRows {
  /** At the upper edge of the page. */
  readonly edge: readonly HeadLine[];
  /** Rows of two columns. */
  readonly rows: readonly (readonly [readonly HeadLine[], readonly HeadLine[]])[];
}

const RIGHT: ReadonlySet<HeadRole> = new Set(['heading', 'place-date']);
const NAMES: ReadonlySet<HeadRole> = new Set(['heading', 'superior', 'issuer']);

/** Issuer beside heading, number beside date with the marks below, the subject of a letter with its mark of urgency. */
export function headRows(head: readonly HeadLine[]): HeadRows {
  const letter = head.some(({ role }) => role === 'letter-subject');
  const rowOf = (role: HeadRole): number => {
    if (NAMES.has(role)) return 0;
    return role === 'letter-subject' || (letter && role === 'urgency') ? 2 : 1;
  };
  const inside = head.filter(({ role }) => role !== 'circulation');
  const rows = [0, 1, 2].map((row) => {
    const own = inside.filter(({ role }) => rowOf(role) === row);
    return [own.filter(({ role }) => !RIGHT.has(role)), own.filter(({ role }) => RIGHT.has(role))] as const;
  });
  return {
    edge: head.filter(({ role }) => role === 'circulation'),
    rows: rows.filter((row) => row.some((cell) => cell.length > 0)),
  };
}
