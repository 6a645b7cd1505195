import { isCapitalsFrom } from '../text/scan';
import type { Block } from '../text/source';
import type { List, ListItem, Section } from './types';

/** A longer first paragraph of an item is its text, not its title. */
const LONGEST_TITLE = 200;

/** Units that head a part of the text; a table's or figure's caption does not. */
const HEADING_UNITS = new Set(['appendix', 'annex', 'part', 'chapter', 'section', 'subsection', 'article']);

/** Whether an item heads what follows it: a named unit, a title in capitals, or a line that ends without a stop. */
export function isHeading(list: List, item: ListItem): boolean {
  if (item.inline || list.numeral === 'bullet' || list.numeral === 'word')
    return list.unit !== undefined && !item.inline;
  if (list.unit !== undefined) return HEADING_UNITS.has(list.unit);
  const text = item.block.text.trimEnd();
  if (text.length > LONGEST_TITLE) return false;
  const after = text.indexOf(item.text) + item.text.length;
  if (isCapitalsFrom(text, after)) return true;
  return !/[.;,:!?…]['”"]?$/.test(text) && (item.lastBlock > item.block.index || item.children.length > 0);
}

/**
 * The numbered sections of a document, in the order of the text. A section stands in the one whose blocks it begins in:
 * articles, whose numbers run through, in their own chapters.
 */
export function buildSections(blocks: readonly Block[], lists: readonly List[]): Section[] {
  const headings = lists
    .flatMap((list) => list.items.filter((item) => isHeading(list, item)))
    .sort((a, b) => a.label.start - b.label.start);
  const open: Section[] = [];
  return headings.map((item) => {
    while ((open.at(-1)?.lastBlock ?? Infinity) < item.block.index) open.pop();
    const section = sectionOf(blocks, item, open.length + 1);
    open.push(section);
    return section;
  });
}

function sectionOf(blocks: readonly Block[], item: ListItem, level: number): Section {
  let title = item.block.text.slice(item.block.text.indexOf(item.text) + item.text.length).trim();
  // “Chương I” stands alone, its title on the next line.
  if (title === '') title = blocks[item.block.index + 1]?.text.trim().slice(0, LONGEST_TITLE) ?? '';
  return {
    heading: item.span,
    label: item.text,
    title,
    level,
    firstBlock: item.block.index,
    lastBlock: item.lastBlock,
  };
}
