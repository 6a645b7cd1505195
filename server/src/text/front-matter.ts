import type { Block } from './source';

const FENCE = /^--- *$/u;
const MOST_LINES = 30;

/** The lines that a draft begins with between two lines “---”, as Markdown has them; none where they are not closed. */
export function frontMatter(blocks: readonly Block[]): readonly Block[] {
  if (!FENCE.test(blocks[0]?.text ?? '')) return [];
  const end = blocks.slice(1, MOST_LINES).findIndex(({ text }) => FENCE.test(text));
  return blocks.slice(1, end + 1);
}
