import type { Knowledge } from '../knowledge';
import type { DocumentModel, Language } from '../model/types';
import { citedAt } from './citations';
import { dateHover } from './date-hover';
import { citationHover } from './hover-citation';
import { officeHover } from './hover-office';
import type { Hover } from './rich-text';

/** What is known of the thing at an offset; undefined where there is nothing to say. */
export function hoverAt(
  model: DocumentModel,
  offset: number,
  knowledge: Knowledge,
  language: Language,
): Hover | undefined {
  const place = citedAt(model, offset, knowledge);
  // On a number its document, on a date (of a citation too) the day, elsewhere in a citation its document.
  if (place?.citation.number?.span.contains(offset) !== true) {
    const date = dateHover(model, offset, language);
    if (date) return date;
  }
  return (
    (place ? citationHover(model, place, knowledge, language) : undefined) ??
    officeHover(model, offset, knowledge, language)
  );
}
