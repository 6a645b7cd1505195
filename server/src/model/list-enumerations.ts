import { type LoneMark, loneMarks } from '../recognise/list/brackets';
import { slogansIn } from '../recognise/list/slogans';
import type { Block } from '../text/source';
import { perBlock } from './per-block';
import type { Language, LoneBracket, SloganCount } from './types';

/** Slogans that are unpacked where they stand, and brackets without a counterpart. */
export function buildEnumerations(
  blocks: readonly Block[],
  language: Language,
): { readonly slogans: SloganCount[]; readonly loneBrackets: LoneBracket[] } {
  const slogans: SloganCount[] = [];
  const alone: Alone[] = [];
  for (const block of blocks) {
    const found = enumerationsOf(block, language);
    slogans.push(...found.slogans);
    for (const mark of found.marks) alone.push({ block, mark });
  }
  return { slogans, loneBrackets: withoutPairs(alone) };
}

const enumerationsOf = perBlock((block, language: Language) => ({
  marks: loneMarks(block.text),
  slogans: slogansIn(block.text, language).map((slogan): SloganCount => {
    const { count, digits, name, parts } = slogan;
    const span = block.span(slogan.from, slogan.to);
    return { span, count, digits, name, parts, content: block.span(slogan.partsFrom, slogan.partsTo) };
  }),
}));

interface Alone {
  readonly block: Block;
  readonly mark: LoneMark;
}

/** Blocks over which a bracket or quotation may go on. */
const FAR = 12;
const OPENER: Readonly<Record<string, string>> = { ')': '(', '”': '“' };

/** Marks that no mark of a later block closes. */
function withoutPairs(alone: readonly Alone[]): LoneBracket[] {
  const paired = new Set<Alone>();
  const open: Record<string, Alone[]> = { '(': [], '“': [] };
  for (const one of alone) {
    const waiting = open[OPENER[one.mark.mark] ?? ''];
    if (!waiting) {
      open[one.mark.mark]?.push(one);
      continue;
    }
    const opener = waiting.pop();
    if (!opener || one.block.index - opener.block.index > FAR) continue;
    paired.add(opener);
    paired.add(one);
  }
  return alone
    .filter((one) => one.mark.encloses && !paired.has(one))
    .map(({ block, mark }) => ({ span: block.span(mark.at, mark.at + 1), mark: mark.mark }));
}
