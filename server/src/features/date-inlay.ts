import { weekdayName } from '../model/date-format';
import type { DocumentModel, Language } from '../model/types';
import { weekdayOf } from '../text/calendar';

/** A few words shown beside the text, not in it. */
export interface DateInlay {
  /** UTF-16 offset after which it stands. */
  readonly offset: number;
  readonly label: string;
}

/** The weekday of every full date between two offsets (UTF-16) that has none written beside it. */
export function dateInlays(
  model: DocumentModel,
  start: number,
  end: number,
  language: Language,
): DateInlay[] {
  return model.dates.flatMap(({ span, iso, weekday, completed }) =>
    iso === null || completed || weekday || span.end < start || span.start > end
      ? []
      : [{ offset: span.end, label: weekdayName(weekdayOf(iso), language) }],
  );
}
