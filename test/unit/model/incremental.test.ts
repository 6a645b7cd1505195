import { deepEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel } from '../../../server/src/model/types';
import { check } from '../../../server/src/rules/engine';
import { knowledge } from '../../support/check';
import { root } from '../../support/rule-examples';

interface Placed {
  readonly span: { readonly start: number; readonly end: number };
}

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
    lists: model.lists.map((list) => [list.level, list.items.map((item) => [place(item), item.ordinal])]),
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
    findings: check(model, knowledge, { preview: true }).diagnoses.map(({ rule, finding }) => [
      rule.id,
      place(finding),
      finding.message,
      finding.params,
    ]),
  };
}

const folder = join(root, 'examples');
const drafts = readdirSync(folder)
  .filter((name) => /\.(?:vbd|txt)$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'));

/** Edits that people make: a letter, a break, a number, a paragraph gone or moved here from elsewhere. */
const edit = fc.record({
  at: fc.nat(),
  gone: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 12 }), fc.nat({ max: 400 })),
  put: fc.oneof(
    fc.constantFrom('', 'a', ' ', '\n', '\r\n', '.', ',', ';', '(', ')', '1', '/', '-', 'Đ', '\u0301', '“'),
    fc.constantFrom(
      'Nghị quyết số 57-NQ/TU, ngày 30/02/2025',
      '\n2. Nhiệm vụ',
      'đồng chí Bí thư Tỉnh uỷ',
      'Section 3',
    ),
    fc.nat().map((from) => ({ from })),
  ),
});

describe('an edited document', () => {
  it('is read from its last state as it would be read anew', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...drafts),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (text, edits) => {
          let model = buildModel(text, knowledge);
          for (const { at, gone, put } of edits) {
            const from = at % (model.text.length + 1);
            const piece = (start: number): string => model.text.slice(start, start + 300);
            const inserted = typeof put === 'string' ? put : piece(put.from % (model.text.length + 1));
            const now = model.text.slice(0, from) + inserted + model.text.slice(from + gone);
            model = buildModel(now, knowledge, { earlier: model });
            deepEqual(outline(model), outline(buildModel(now, knowledge)));
          }
        },
      ),
      { numRuns: 60 },
    );
  }).timeout(120_000);
});
