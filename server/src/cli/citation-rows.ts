import { meantBy } from '../archive/resolve';
import type { Knowledge } from '../knowledge';
import type { DocumentModel } from '../model/types';
import { citationParts } from './model-json';

/** What `partydoc citations` prints of one citation, in the order of `citationColumns`. Line and column are one-based. */
export type CitationRow = readonly (string | number)[];

export const citationColumns = [
  'path',
  'line',
  'column',
  'text',
  'number',
  'type',
  'issuer',
  'system',
  'date',
  'year',
  'full',
  'key',
] as const;

/** The citations of a draft, its own number line left out; a short one has the date that a fuller one gives. */
export function citationRows(path: string, model: DocumentModel, knowledge: Knowledge): CitationRow[] {
  return model.citations
    .filter(({ own }) => !own)
    .map((citation) => {
      const { line, character } = model.lines.positionAt(citation.span.start);
      const meant = meantBy(model, citation);
      const parts = citationParts(citation, model, knowledge);
      const text = model.text.slice(citation.span.start, citation.span.end).replace(/\s+/gu, ' ');
      return [
        path,
        line + 1,
        character + 1,
        text,
        parts.number ?? '',
        parts.type ?? '',
        parts.issuer ?? '',
        parts.system,
        parts.date ?? meant?.date ?? '',
        parts.year ?? '',
        parts.full ? 'yes' : 'no',
        meant?.key ?? '',
      ];
    });
}

/** A line of CSV (RFC 4180); what a spreadsheet would take for a formula is given to it as text. */
export function csvLine(cells: CitationRow): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
