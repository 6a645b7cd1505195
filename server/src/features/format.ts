import type { Knowledge } from '../knowledge';
import type { DocumentModel } from '../model/types';
import { applySuppressions } from '../rules/suppress';
import type { Edit } from '../rules/types';
import type { Block } from '../text/source';
import { Span } from '../text/span';
import { joinEdits, type TextEdit } from './edits';
import type { FormatOptions } from './format-options';
import { curlyQuotes, Quotations } from './format-quotes';
import { type Group, letterGroups, wordGroups } from './format-rules';
import { spaceEdits } from './format-spaces';

/** What is changed for the sake of the page, not by a rule; only a comment that silences everything keeps it out. */
const LAYOUT = { id: 'layout' };
const LINE_BREAK = /[\r\n]/u;

/**
 * The edits that normalise a draft, or a range of it: numbers of cited documents, the place-date line, letters, tone
 * marks, spaces, quotation marks. Sorted, free of clashes, each as small as it can be; nothing else is changed.
 */
export function formatEdits(
  model: DocumentModel,
  knowledge: Knowledge,
  options: FormatOptions,
  range: { readonly start: number; readonly end: number } = { start: 0, end: model.text.length },
): TextEdit[] {
  const open = openBlocks(model);
  const quotations = new Quotations(model);
  const alone = (edits: readonly Edit[]): Group[] => edits.map((edit) => ({ rule: LAYOUT, edits: [edit] }));
  const groups = [
    ...wordGroups(model, knowledge, options).filter(
      ({ edits }) => !edits.some(({ span }) => quotations.touches(span)),
    ),
    ...letterGroups(model, knowledge, options),
    ...alone(spaceEdits(model, open)),
    ...(options.quotationMarks === 'curly' && model.language === 'vi' ? alone(curlyQuotes(open)) : []),
  ];
  const blocks = new Set<unknown>(open);
  const wanted = groups
    .map((group) => ({ rule: group.rule, edits: group.edits.flatMap((edit) => smallest(model, edit)) }))
    .filter(
      ({ edits }) =>
        edits.length > 0 &&
        edits.every(({ span }) => range.start <= span.start && span.end <= range.end) &&
        // A number broken by the end of a line is the author's to join: lines stay as they are.
        edits.every(({ span }) => blocks.has(span.anchor) && !LINE_BREAK.test(textOf(model, span))),
    );
  return joinEdits(
    unsilenced(model, wanted).map(({ edits }) =>
      edits.map(({ span, newText }) => ({ start: span.start, end: span.end, newText })),
    ),
  );
}

/** Blocks that are text of the draft: not code or the front matter of Markdown, nor comments. */
function openBlocks({ blocks }: DocumentModel): Block[] {
  let fence = '';
  return blocks.filter(({ index, original }) => {
    const mark = /^\s*(?:`{3}|~{3})/u.exec(original)?.[0].trim() ?? '';
    const front = /^-{3}\s*$/u.test(original);
    if (fence !== '') {
      if (mark === fence || (front && fence === '---')) fence = '';
      return false;
    }
    fence = mark || (front && index === 0 ? '---' : '');
    return fence === '' && !original.includes('<!--');
  });
}

/** Takes out what comments silence, in the order given. */
function unsilenced(model: DocumentModel, groups: readonly Group[]): Group[] {
  const places = groups.flatMap((group) =>
    group.edits.slice(0, 1).map(({ span }) => ({ group, rule: group.rule, finding: { span } })),
  );
  const inOrder = [...places].sort((a, b) => a.finding.span.start - b.finding.span.start);
  const kept = new Set(applySuppressions(model, inOrder).kept.map(({ group }) => group));
  return groups.filter((group) => kept.has(group));
}

function textOf({ text }: DocumentModel, { start, end }: Span): string {
  return text.slice(start, end);
}

/** An edit without what old and new text have in common at their ends; none where they are the same. */
function smallest(model: DocumentModel, { span, newText }: Edit): Edit[] {
  const old = textOf(model, span);
  if (old === newText) return [];
  const most = Math.min(old.length, newText.length);
  let head = 0;
  while (head < most && old.charAt(head) === newText.charAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    old.charAt(old.length - 1 - tail) === newText.charAt(newText.length - 1 - tail)
  )
    tail++;
  const small = new Span(span.anchor, span.from + head, span.to - tail);
  return [{ span: small, newText: newText.slice(head, newText.length - tail) }];
}
