import type { Knowledge } from '../knowledge';
import type { Block } from '../text/source';
import type { DateMention, DraftDate, Header, IsoDate, Language } from './types';

export interface Dates {
  /** Every date and period, in the order of the text. */
  readonly dates: readonly DateMention[];
  readonly draftDate: DraftDate | undefined;
  readonly placeDate: Header['placeDate'];
}

/** Dates and periods of the document; partial ones completed from their context. */
export function buildDates(
  _blocks: readonly Block[],
  _language: Language,
  _knowledge: Knowledge,
  _setting: IsoDate | undefined,
): Dates {
  return { dates: [], draftDate: undefined, placeDate: undefined };
}
