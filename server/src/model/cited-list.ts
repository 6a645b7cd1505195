import { lookupKey } from '../text/fold';
import type { Block } from '../text/source';
import { gathered, joined } from './columns';
import type { Citation, DraftFacts, Fact, Language } from './types';

/** Heading of a list of the documents that a draft cites. */
export const citedListHeading: Readonly<Record<Language, string>> = {
  vi: 'Danh mục văn bản viện dẫn',
  en: 'List of cited documents',
};

const headings = new Set(Object.values(citedListHeading).map(lookupKey));
const ITEM = /^\d{1,4}[.)] /;

/** Few lines are as long as one of the headings, so that their keys are worth making. */
const lengths = new Set(Array.from(headings, ({ length }) => length));

const isHeading = ({ text }: Block): boolean => lengths.has(text.length) && headings.has(lookupKey(text));

const allHeadings = gathered(({ blocks }) => blocks.filter(isHeading));

const settled = joined((ends: readonly Block[]) => ends);

/** Heading and last block of each list of cited documents. */
const endsOfLists: Fact<readonly Block[]> = (model) => {
  const found = allHeadings(model).flatMap((heading) => {
    let last: Block = heading;
    for (let i = heading.index + 1; i < model.blocks.length; i++) {
      const block = model.blocks[i];
      if (block?.text === '') continue;
      if (!block || isHeading(block) || !ITEM.test(block.text)) break;
      last = block;
    }
    return [heading, last];
  });
  return settled(model, [found]);
};

/** Whether a citation stands in a list of cited documents, from its heading to the end of its last item. */
export function inCitedList(model: DraftFacts): (citation: Citation) => boolean {
  const ends = model.told(endsOfLists);
  return ({ span }) =>
    ends.some((heading, i) => {
      const last = ends[i + 1];
      if (i % 2 === 1 || !last || last === heading) return false;
      return span.start >= heading.start && span.end <= last.start + last.original.length;
    });
}
