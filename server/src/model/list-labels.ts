import type { Knowledge } from '../knowledge';
import { listWords } from '../knowledge/lists';
import { lazy } from '../knowledge/table';
import { recogniseLabels } from '../recognise/list';
import { wordBefore } from '../recognise/list/inline';
import { startLabel } from '../recognise/list/start';
import { isCapitalsFrom } from '../recognise/list/scan';
import { lookupKey } from '../text/fold';
import type { Block } from '../text/source';
import type { Span } from '../text/span';
import type { FoundLabel } from './list-draft';
import { perBlock } from './per-block';
import type { Citation, DateMention, Language } from './types';

const labelsOf = perBlock(recogniseLabels);

/** The labels of a document, without what is a date, a cited number or a cited article. */
export function findLabels(
  blocks: readonly Block[],
  language: Language,
  knowledge: Knowledge,
  found: { readonly citations: readonly Citation[]; readonly dates: readonly DateMention[] },
): FoundLabel[] {
  const taken = new Map<Span['anchor'], Span[]>();
  const take = (span: Span | undefined): void => {
    if (span) taken.set(span.anchor, [...(taken.get(span.anchor) ?? []), span]);
  };
  for (const citation of found.citations) take(citation.number?.span);
  for (const date of found.dates) take(date.span);
  const labels: FoundLabel[] = [];
  let before: Block | undefined;
  for (const block of blocks) {
    const spans = taken.get(block);
    for (const label of labelsOf(block, language, knowledge)) {
      const span = spans ? block.span(label.from, label.to) : undefined;
      if (span && spans?.some((other) => other.overlaps(span))) continue;
      if (label.unit && !label.inline && before && endsInReference(before, language)) continue;
      labels.push({ label, block });
    }
    if (block.text.trim() !== '') before = block;
  }
  return labels;
}

const LAST_NUMERAL = /(?:^|[\s,])(?:\d{1,3}|[IVXLC]{1,6}|\p{Ll})$/u;

/** Whether a line breaks off inside a reference, which the next one ends: “… tại khoản 3 / Điều 1.” */
function endsInReference(block: Block, language: Language): boolean {
  const text = block.text.slice(-60).trimEnd();
  const numeral = LAST_NUMERAL.exec(text);
  const word = wordBefore(text, numeral ? numeral.index : text.length);
  if (numeral) return listWords('reference', language).has(word);
  return ENDS_OPEN[language].has(word);
}

const ENDS_OPEN: Readonly<Record<Language, ReadonlySet<string>>> = {
  vi: new Set(['tại', 'của', 'theo', 'và', 'hoặc', 'với']),
  en: new Set(['in', 'of', 'under', 'with', 'and', 'or', 'to', 'by']),
};

/** Whether a block holds a label with no text after it, as a list item that was just begun. */
export function isEmptyItem(block: Block, language: Language): boolean {
  const text = block.text.trimEnd();
  // A label is known by the text after it.
  const label = text === '' ? undefined : startLabel(`${text} A`, language);
  return label !== undefined && label.unit === undefined && label.to >= text.length;
}

const LONGEST_TYPE = 40;

/**
 * Blocks before which every list ends: “Nơi nhận:”, and the type name that begins an attached document (QUY CHẾ on a line
 * of its own).
 */
export function findEndings(blocks: readonly Block[], knowledge: Knowledge): number[] {
  return blocks
    .filter(({ text, index }) => isEnding(text.trim()) || isAttached(blocks, index, knowledge))
    .map((block) => block.index);
}

function isEnding(text: string): boolean {
  if (!'NKR'.includes(text.charAt(0) || ' ')) return false;
  const key = lookupKey(text.slice(0, LONGEST_TYPE));
  return endingWords().some((word) => key.startsWith(word) && /^\s*(?::|$)/.test(key.slice(word.length)));
}

const ATTACHED = /^\((?:Ban hành )?[Kk]èm theo|^\((?:Attached to|Issued (?:together )?with)/u;
/** Lines of its title, between the type name and the note that says what it is attached to. */
const TITLE = 4;

function isAttached(blocks: readonly Block[], index: number, knowledge: Knowledge): boolean {
  const text = blocks[index]?.text.trim() ?? '';
  if (text.length > LONGEST_TYPE || text.length < 3 || !isCapitalsFrom(text, 0)) return false;
  if (knowledge.typesByName(text).length === 0) return false;
  return blocks.slice(index + 1, index + 1 + TITLE).some((block) => ATTACHED.test(block.text.trim()));
}

const endingWords = lazy(() =>
  (['vi', 'en'] as const).flatMap((language) => [...listWords('ending', language)]),
);
