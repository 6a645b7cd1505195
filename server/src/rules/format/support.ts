import type { Component, Entry, Layout } from '../../model/format-types';
import type { DocumentModel } from '../../model/types';
import { regulationAt } from '../../knowledge/regulations';
import { Span } from '../../text/span';
import type { Clause, Edit, Finding, RuleContext } from '../types';

/** The first day on which the form of 36-HD/VPTW holds; what is older was laid out by other rules. */
const OLDEST = '2018-04-03';

/** The layout of a Party document that the regulations known to us govern. */
export function partyLayout({ model, date }: RuleContext<Pick<DocumentModel, 'layout'>>): Layout | undefined {
  const { layout } = model;
  if (layout?.system !== 'party' || (date !== undefined && date < OLDEST)) return undefined;
  return layout;
}

/** The layout of a State document. */
export function stateLayout({ model }: RuleContext): Layout | undefined {
  return model.layout?.system === 'state' ? model.layout : undefined;
}

/** Whether the draft follows 05-HD/VPTW (or a later text) rather than 36-HD/VPTW; undefined where it has no date. */
export function followsNewForm({ date }: RuleContext): boolean | undefined {
  return date === undefined ? undefined : regulationAt('party', date) !== '36-HD/VPTW';
}

/** Whether documents of the type may have no such component; a congress adopts its documents and sends them to no one. */
export function isWithout(
  part: 'number' | 'subject' | 'recipients',
  { type }: Layout,
  { model, knowledge }: RuleContext,
): boolean {
  if (part === 'recipients' && model.header.number?.issuerSymbols[0] === CONGRESS) return true;
  return knowledge.documentTypes.some(({ id, without }) => without.includes(part) && type?.ids.includes(id));
}

const CONGRESS = 'ĐH';

/** The guideline's point, in both languages. */
export function guideline(point: string): Clause {
  return { vi: `Hướng dẫn 05-HD/VPTW, mục ${point}`, en: `Guideline 05-HD/VPTW, point ${point}` };
}

/** The regulation that a draft of this date follows, as a message names it. */
export function regulationOf(context: RuleContext): string {
  return followsNewForm(context) === false ? '36-HD/VPTW' : '05-HD/VPTW';
}

/** A part of a component by UTF-16 offsets in its text. */
export function partOf({ block, from }: Component, start: number, end: number): Span {
  return block.span(from + start, from + end);
}

/** Words that open a list without the colon behind them. */
export function withoutColon(words: Span): Finding {
  const end = new Span(words.anchor, words.to, words.to);
  return {
    span: words,
    message: 'colon',
    severity: 'information',
    fixes: () => [{ title: 'fix.colon', edits: [{ span: end, newText: ':' }] }],
  };
}

export interface Endings {
  /** After each entry but the last. */
  readonly between: string;
  readonly last: string;
}

/** Signs that stand for another sign at the end of an entry; a colon opens a list below it. */
const MEANT = new Set(['', '.', ',', ';']);

/**
 * One finding for the entries of a list that do not end as they should, with the edits for all of them. Without the
 * draft's date both separators are right, but not side by side.
 */
export function checkEndings(
  entries: readonly Entry[],
  wanted: Endings | undefined,
  messages: { readonly between: string; readonly last: string },
): Finding[] {
  const found: Finding[] = [];
  const lastEntry = entries.at(-1);
  const inner = entries.slice(0, -1);
  const between = wanted?.between ?? commonest(inner.map((entry) => entry.ending));
  if (between !== undefined) {
    const wrong = inner.filter(({ ending }) => ending !== between && MEANT.has(ending));
    const [first] = wrong;
    if (first) found.push(endingFinding(first, messages.between, between, wrong));
  }
  if (lastEntry && wanted && lastEntry.ending !== wanted.last && MEANT.has(lastEntry.ending))
    found.push(endingFinding(lastEntry, messages.last, wanted.last, [lastEntry]));
  return found;
}

function endingFinding(at: Entry, message: string, to: string, wrong: readonly Entry[]): Finding {
  const edits = wrong.map(({ endSpan }): Edit => ({ span: endSpan, newText: to }));
  return {
    span: at.tail,
    message,
    params: { to, count: wrong.length },
    fixes: () => [{ title: 'fix.ending', params: { to }, edits }],
  };
}

/** The sign that most of them have, if it is a semicolon or a comma; undefined where none has more than half. */
function commonest(signs: readonly string[]): string | undefined {
  return [';', ','].find((sign) => signs.filter((one) => one === sign).length * 2 > signs.length);
}
