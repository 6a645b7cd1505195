import type { DocumentModel } from '../model/types';
import { lookupKey } from '../text/fold';

const HEAD = 4000;
const HEADINGS = ['đảng cộng sản việt nam', 'communist party of vietnam', 'communist party of viet nam'].map(
  lookupKey,
);

/**
 * Whether a plain text or Markdown file is a draft that the product should speak about: it has a header of its own,
 * cites Party documents, or names the Party's bodies and posts. One stray State number in a text is no reason.
 */
export function looksLikePartyDocument(model: DocumentModel): boolean {
  if (model.header.number || model.header.placeDate) return true;
  // A number by accident (call 555-CT) has no issuer, or neither a type word beside it nor the right form.
  const cited = model.citations.filter(
    ({ number, type }) =>
      number && number.issuerSymbols.length > 0 && (type !== undefined || number.slips.length === 0),
  );
  if (cited.some((citation) => citation.number?.system === 'party')) return true;
  if (cited.length >= 2) return true;
  if (model.titles.filter((title) => title.titleId !== undefined).length >= 2) return true;
  let read = 0;
  for (const block of model.blocks) {
    const key = lookupKey(block.text);
    if (HEADINGS.some((heading) => key.includes(heading))) return true;
    if ((read += block.text.length) > HEAD) return false;
  }
  return false;
}
