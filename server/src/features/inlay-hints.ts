import { productText } from '../messages';
import type { DocumentModel, Language } from '../model/types';
import { type DateInlay, dateInlays } from './date-inlay';

/** What is shown in the text without being in it, in a range of a draft (UTF-16 offsets), in the order of the text. */
export function inlayHints(
  model: DocumentModel,
  { start, end }: { readonly start: number; readonly end: number },
  language: Language,
): DateInlay[] {
  const counts = model.announced.flatMap(({ phrase, list }) =>
    !list || phrase.end < start || phrase.start > end
      ? []
      : [{ offset: phrase.end, label: productText(language, 'inlay.found', { n: list.items.length }) }],
  );
  return [...dateInlays(model, start, end, language), ...counts].sort((a, b) => a.offset - b.offset);
}
