import { lookupKey } from '../text/fold';
import { perBlock } from './per-block';
import type { DocumentModel, Language } from './types';

/** Heading of a list of the documents that a draft cites. */
export const citedListHeading: Readonly<Record<Language, string>> = {
  vi: 'Danh mục văn bản viện dẫn',
  en: 'List of cited documents',
};

const headings = new Set(Object.values(citedListHeading).map(lookupKey));
const ITEM = /^\d{1,4}[.)] /;

const isHeading = perBlock(({ text }) => text.length <= 40 && headings.has(lookupKey(text)));

/** The lists of cited documents in a draft, each from its heading to the end of its last item (UTF-16 offsets). */
export function citedLists({ blocks }: DocumentModel): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const block of blocks) {
    const { text, start, original } = block;
    if (open && ITEM.test(text)) open.end = start + original.length;
    else if (text !== '') open = undefined;
    if (text !== '' && isHeading(block)) found.push((open = { start, end: start }));
  }
  return found;
}
