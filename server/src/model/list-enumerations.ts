import { loneMarks } from '../recognise/list/brackets';
import { slogansIn } from '../recognise/list/slogans';
import type { Block } from '../text/source';
import type { Language, LoneBracket, SloganCount } from './types';

/** Slogans that are unpacked where they stand, and brackets without a counterpart. */
export function buildEnumerations(
  blocks: readonly Block[],
  language: Language,
): { readonly slogans: SloganCount[]; readonly loneBrackets: LoneBracket[] } {
  const slogans: SloganCount[] = [];
  const loneBrackets: LoneBracket[] = [];
  for (const block of blocks) {
    for (const slogan of slogansIn(block.text, language)) {
      const { count, digits, name, parts } = slogan;
      const span = block.span(slogan.from, slogan.to);
      slogans.push({
        span,
        count,
        digits,
        name,
        parts,
        content: block.span(slogan.partsFrom, slogan.partsTo),
      });
    }
    for (const { at, mark } of loneMarks(block.text))
      loneBrackets.push({ span: block.span(at, at + 1), mark });
  }
  return { slogans, loneBrackets };
}
