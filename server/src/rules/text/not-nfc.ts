import { gathered } from '../../model/columns';
import type { DocumentModel, Fact } from '../../model/types';
import type { Block } from '../../text/source';
import { Span } from '../../text/span';
import { defineRule, type Edit } from '../types';

/** Letters kept apart from their marks (NFD, half-composed): search, sorting and other tools then miss the words. */
export const notNfc = defineRule({
  id: 'text/not-nfc',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'hint',
  stage: 'stable',
  fix: 'safe',
  clause: {
    vi: 'Hướng dẫn 05-HD/VPTW: chữ Việt theo TCVN 6909:2001 (Unicode)',
    en: 'Guideline 05-HD/VPTW: Vietnamese letters by TCVN 6909:2001 (Unicode)',
  },
  // One finding, at the first such word: the whole draft comes from one keyboard or one conversion.
  *check({ model }) {
    const span = model.told(firstDecomposed);
    if (!span) return;
    yield { span, message: 'decomposed', fixes: () => [{ title: 'fix.compose', edits: compose(model) }] };
  },
});

const firstDecomposed: Fact<Span | undefined> = (model) => firstOfRuns(model)[0];

/** The first of each run. */
const firstOfRuns = gathered(({ blocks }): readonly Span[] => {
  for (const block of blocks) for (const span of decomposed(block)) return [span];
  return [];
});

const LETTERS = /[\p{L}\p{M}]+/gu;

/** The words of a block that are not composed. A block that folding left alone has none, and costs nothing. */
function* decomposed(block: Block): Iterable<Span> {
  const { original } = block;
  if (block.text === original || original.normalize('NFC') === original) return;
  for (const { 0: word, index } of original.matchAll(LETTERS))
    if (word.normalize('NFC') !== word) yield new Span(block, index, index + word.length);
}

function compose(model: DocumentModel): Edit[] {
  return model.blocks.flatMap((block) =>
    Array.from(decomposed(block), (span) => ({
      span,
      newText: block.original.slice(span.from, span.to).normalize('NFC'),
    })),
  );
}
