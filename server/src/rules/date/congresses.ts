import { congressBefore, type Knowledge } from '../../knowledge';
import type { IsoDate } from '../../model/types';

/** The latest congress held on a day, or of all that are known. */
export function latestCongress(knowledge: Knowledge, date: IsoDate | undefined): number {
  const last = Math.max(0, ...knowledge.congresses.map((row) => row.ordinal));
  return date === undefined ? last : (congressBefore(knowledge, date)?.ordinal ?? last);
}
