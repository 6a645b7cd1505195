import { type Misspelling, misspellingsIn } from '../recognise/text/spelling';
import type { Span } from '../text/span';
import { gathered } from './columns';

/** A word of an English draft that is none, and what may be meant. */
export interface MisspeltWord extends Pick<Misspelling, 'kind' | 'right'> {
  readonly span: Span;
}

/** The misspelt words of an English draft, in the order of the text. */
export const misspeltWords = gathered(({ blocks }): readonly MisspeltWord[] =>
  blocks.flatMap((block) =>
    misspellingsIn(block.text).map(({ from, to, kind, right }) => ({
      span: block.span(from, to),
      kind,
      right,
    })),
  ),
);
