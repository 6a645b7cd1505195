/** What is read and found after edits must be what a fresh reading gives. */
import { deepEqual } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel } from '../../../server/src/model/types';
import { check } from '../../../server/src/rules/engine';
import { knowledge } from '../check';
import { ChunkedText } from '../../../server/src/text/source-text';
import { type AnyEdit, edited } from './texts';

interface Placed {
  readonly span: { readonly start: number; readonly end: number };
}

const NODES = ['citations', 'dates', 'terms', 'titles', 'organs', 'persons', 'toneWords'] as const;

/** What was read and found, as plain data. */
function outline(model: DocumentModel): unknown {
  const place = ({ span }: Placed): string => `${String(span.start)}-${String(span.end)}`;
  return {
    language: model.language,
    date: model.date?.iso,
    citations: model.citations.map((c) => [
      place(c),
      c.number?.normal,
      c.date?.iso,
      c.issuer && place(c.issuer),
    ]),
    dates: model.dates.map((d) => [place(d), d.kind, d.iso]),
    durations: model.durations.map(place),
    terms: model.terms.map(place),
    lists: model.lists.map(({ level, style, quoted, parent, restarts, announced, items }) => [
      [level, style, quoted, parent && place(parent), restarts && model.lists.indexOf(restarts)],
      announced && place(announced),
      items.map((item) => [
        [place(item), place({ span: item.label }), item.ordinal, item.block.index, item.lastBlock],
        item.children.map((list) => model.lists.indexOf(list)),
      ]),
    ]),
    titles: model.titles.map((title) => [place(title), title.titleId, title.person && place(title.person)]),
    organs: model.organs.map(place),
    persons: model.persons.map((person) => [place(person), person.key, person.short]),
    renderings: model.renderings.map(place),
    provinces: model.provinces.map((province) => [place(province), province.former]),
    signatures: model.signatures.map((one) => [place(one), one.post && place(one.post)]),
    events: model.events.map((event) => [place(event), place(event.date)]),
    glosses: model.glosses.map(({ date, gloss }) => [place(date), place(gloss)]),
    announced: model.announced.map((one) => [
      place(one),
      one.count,
      one.list && model.lists.indexOf(one.list),
    ]),
    slogans: model.slogans.map((slogan) => [place(slogan), slogan.parts]),
    brackets: model.loneBrackets.map(place),
    references: model.references.map(({ parts, named, target }) => [
      parts.map((part) => part.span && place({ span: part.span })),
      named,
      target && place(target),
    ]),
    sections: model.sections.map(({ heading, title, level, lastBlock }) => [
      place({ span: heading }),
      title,
      level,
      lastBlock,
    ]),
    // Each node stands in one passage.
    passages: NODES.map((kind) => model.passages.flatMap((passage) => passage[kind].map(place))),
    findings: check(model, knowledge, { preview: true }).diagnoses.map(({ rule, finding, severity }) => [
      [rule.id, severity, place(finding), finding.message, finding.params],
      finding.related?.map((one) => [place(one), one.message, one.params]),
      finding.fixes?.().map(({ title, edits }) => [title, edits.map((edit) => [place(edit), edit.newText])]),
    ]),
  };
}

/**
 * Edits a text, reading it each time from its last state; after every few edits (`step`) and the last one, that must be what
 * reading it anew gives.
 */
export function sameAsAnew(text: string, edits: readonly AnyEdit[], step = 1): void {
  let model = buildModel(text, knowledge);
  for (const [i, edit] of edits.entries()) {
    const now = edited(model.text.slice(), edit);
    // Every other time it is told what was edited, and not the least that could have been.
    const from = edit.at % (model.text.length + 1);
    const change = i % 2 === 0 ? { from, to: Math.min(from + edit.gone, model.text.length) } : undefined;
    // Open documents are given in chunks; what is read of them is the same.
    const given = i % 3 === 0 ? now : inChunks(now);
    model = buildModel(given, knowledge, { earlier: model, change });
    if ((i + 1) % step === 0 || i === edits.length - 1)
      deepEqual(outline(model), outline(buildModel(now, knowledge)));
    // What the rules keep goes on from each state, too.
    else check(model, knowledge, { preview: true });
  }
}

/** Chunks of so few lines that most edits are near the end of one. */
const LINES = 3;

function inChunks(text: string): ChunkedText {
  const lines = text.split(/(?<=\n)/u);
  const chunks = Array.from({ length: Math.ceil(lines.length / LINES) }, (_, i) =>
    lines.slice(i * LINES, (i + 1) * LINES).join(''),
  );
  return new ChunkedText(chunks);
}
