import type { IsoDate } from '../model/types';
import { type MeantDocument, samePlace, sameTerm } from './resolve';
import type { CitedDocument, IndexRecord } from './types';
import type { WorkspaceIndex } from './workspace-index';

/** A file that cites a document, with what it says of it. */
export interface Citing {
  readonly record: IndexRecord;
  readonly cited: CitedDocument;
}

/**
 * What cites the document meant. A mention without a day counts only where the workspace knows the number with no day of
 * another term (another day of the same term is a slip).
 */
export function citedAs(index: WorkspaceIndex, meant: MeantDocument): Citing[] {
  const days = new Set([...index.citedDays(meant.key).keys(), ...issuedDays(index, meant.key)]);
  const { date } = meant;
  const [first] = days;
  const base = date ?? first;
  const only =
    base === undefined || [...days].every((day) => day === base || sameTerm(index, meant, day, base));
  const found: Citing[] = [];
  for (const record of index.citing(meant.key)) {
    for (const cited of record.cites) {
      if (cited.key !== meant.key || !samePlace(cited.issuerPlace, meant.issuerPlace)) continue;
      const undated = cited.date === undefined || date === undefined;
      if (undated ? only : cited.date === date) found.push({ record, cited });
    }
  }
  return found;
}

function issuedDays(index: WorkspaceIndex, key: string): IsoDate[] {
  return index.issued(key).flatMap(({ date }) => date ?? []);
}
