import { legacyTables } from '../../knowledge/legacy';
import { gathered } from '../../model/columns';
import type { DocumentModel, Fact } from '../../model/types';
import { convertLegacy, detectLegacy, type LegacyTable, legacyWords, mayBeLegacy } from '../../text/legacy';
import { lazyFor } from '../../text/lazy';
import type { Block } from '../../text/source';
import { Span } from '../../text/span';
import { defineRule, type Edit } from '../types';

/** Vietnamese that was typed for a font from before Unicode (`ViÖt Nam`, `Vieät Nam`): without the font it cannot be read. */
export const legacyEncoding = defineRule({
  id: 'text/legacy-encoding',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: {
    vi: 'Hướng dẫn 05-HD/VPTW: chữ Việt theo TCVN 6909:2001 (Unicode)',
    en: 'Guideline 05-HD/VPTW: Vietnamese letters by TCVN 6909:2001 (Unicode)',
  },
  // One finding, at the first such word: what was copied from one old file is converted as a whole.
  *check({ model }) {
    const [first] = found(model.told(doubtful));
    if (!first) return;
    const { block, table } = first;
    for (const { start, end, coded } of legacyWords(block.original, table)) {
      if (!coded) continue;
      yield {
        span: new Span(block, start, end),
        message: 'legacy',
        params: { encoding: table.name },
        fixes: () => [
          { title: 'fix.convert', params: { encoding: table.name }, edits: convert(model.told(doubtful)) },
        ],
      };
      return;
    }
  },
});

interface Found {
  readonly block: Block;
  readonly table: LegacyTable;
}

/** What of a draft is in an old encoding. */
export function legacyBlocks(model: DocumentModel): ReadonlySet<Span['anchor']> {
  return blocksOf(model.told(doubtful));
}

/** Made once for the same list: few edits are of a block that may be in an old encoding. */
const blocksOf = lazyFor((blocks: readonly Block[]) => new Set(found(blocks).map(({ block }) => block)));

/** The blocks that may be in an old encoding. */
const doubtful: Fact<readonly Block[]> = (model) => allDoubtful(model);

const allDoubtful = gathered(({ blocks }) => blocks.filter(({ original }) => mayBeLegacy(original)));

/** The blocks in an old encoding: all that may be, where together they leave no doubt, else those that do so alone. */
function found(blocks: readonly Block[]): Found[] {
  if (blocks.length === 0) return [];
  const tables = legacyTables();
  const whole = detectLegacy(blocks.map(({ original }) => original).join('\n'), tables);
  return blocks.flatMap((block) => {
    const table = whole ?? detectLegacy(block.original, tables);
    return table ? [{ block, table }] : [];
  });
}

function convert(blocks: readonly Block[]): Edit[] {
  return found(blocks).flatMap(({ block, table }) => {
    const newText = convertLegacy(block.original, table);
    if (newText === block.original) return [];
    return [{ span: new Span(block, 0, block.original.length), newText }];
  });
}
