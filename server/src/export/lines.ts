import type { DocumentModel } from '../model/types';
import { frontMatter } from '../text/front-matter';
import { isCapitalsFrom } from '../text/scan';
import type { Block } from '../text/source';
import { type MarkupOptions, paragraphText, plainText, runsOf } from './markup';
import type { Runs } from './page';

const LINE_BREAK = /[\n\r]\s*/gu;

/** A block that is not blank, with its text as it will be printed. */
export interface Line {
  readonly block: Block;
  /** Zero-based line of the draft. */
  readonly line: number;
  readonly runs: Runs;
  readonly text: string;
  /** Marked as a heading by Markdown. */
  readonly heading: boolean;
}

/** The lines of a draft that have words, in its order; its front matter is about it, not of it. */
export function linesOf(model: DocumentModel, options: MarkupOptions): Line[] {
  const declared = frontMatter(model.blocks);
  // With its two lines of dashes.
  const from = declared.length > 0 ? declared.length + 2 : 0;
  return model.blocks.slice(from).flatMap((block) => {
    const { line } = model.lines.positionAt(block.start);
    return ownLines(block.original).flatMap((original, i): Line[] => {
      const { text, heading } = paragraphText(original, options);
      const runs = runsOf(text, options);
      return text === '' ? [] : [{ block, line: line + i, runs, text: plainText(runs), heading }];
    });
  });
}

/** A line in capitals was not wrapped into the next by hand: “KẾT LUẬN CỦA …” stands above “về …”. */
function ownLines(original: string): string[] {
  const lines: string[] = [];
  let rest = 0;
  for (const { index, 0: gap } of original.matchAll(LINE_BREAK)) {
    const line = original.slice(rest, index);
    if (!isCapitalsFrom(line, 0)) break;
    lines.push(line);
    rest = index + gap.length;
  }
  return [...lines, original.slice(rest)];
}

/** Whether a line stands right below the one before it, without a blank one between. */
export function adjoins(lines: readonly Line[], at: number): boolean {
  const [above, line] = [lines[at - 1], lines[at]];
  return above && line ? line.block.index - above.block.index <= 1 : false;
}
