import { misspeltTermsIn } from '../recognise/text/misspelt-terms';
import { type Misspelling, misspellingsIn } from '../recognise/text/spelling';
import type { Language } from '../text/language';
import type { Span } from '../text/span';
import { concat, gathered } from './columns';
import { perBlock } from './per-block';

/** A word or term of a draft that is misspelt, and what may be meant. */
export interface MisspeltWord extends Pick<Misspelling, 'kind' | 'right'> {
  readonly span: Span;
  /** The part of it that is wrong. */
  readonly wrong: Span;
}

export const readSpelling = perBlock((block, language: Language): readonly MisspeltWord[] => {
  const found = language === 'vi' ? misspeltTermsIn(block.text) : misspellingsIn(block.text);
  return found.map(({ from, to, wrong, kind, right }) => ({
    span: block.span(from, to),
    wrong: block.span(...wrong),
    kind,
    right,
  }));
});

/** The misspelt words of a draft, in the order of the text. */
export const misspeltWords = gathered(({ blocks }, language: Language) =>
  concat(blocks, (block) => (block.text === '' ? [] : readSpelling(block, language))),
);
