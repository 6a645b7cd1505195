import { deepEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { buildModel } from '../../../server/src/model/document';
import { check } from '../../../server/src/rules/engine';
import { knowledge } from '../../support/check';
import { loadExamples, root } from '../../support/rule-examples';
import { figure } from '../../support/figure';
import { readMarks } from '../../support/marks';
import { survive } from '../../support/trust/survive';
import { anyUnits, meaningful } from '../../support/trust/texts';

describe('any input', () => {
  it('made of meaningful pieces is survived', () => {
    fc.assert(fc.property(meaningful, survive), { numRuns: 1500 });
    figure('texts made of meaningful pieces', 1500);
  }).timeout(120_000);

  it('of arbitrary UTF-16 units is survived', () => {
    fc.assert(fc.property(anyUnits, survive), { numRuns: 300 });
    figure('texts of arbitrary UTF-16 units', 300);
  }).timeout(60_000);

  it('every fifth prefix of every example is survived', async () => {
    let prefixes = 0;
    for (const { bad, good } of await loadExamples()) {
      for (const example of [...bad, ...good]) {
        const { text } = readMarks(example.text);
        for (let end = prefixes % 5; end <= text.length; end += 5, prefixes++) survive(text.slice(0, end));
      }
    }
    figure('prefixes of examples of rules', prefixes);
  }).timeout(300_000);

  it('every example draft cut off at every twenty-ninth place is survived', () => {
    const folder = join(root, 'examples');
    let tried = 0;
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      // Each draft begins elsewhere, so that a cut falls on every kind of place.
      for (let end = name.length % 29; end <= text.length; end += 29, tried++)
        survive(text.slice(Math.max(0, end - 500), end));
    }
    ok(tried > 500);
    figure('example drafts cut off somewhere', tried);
  }).timeout(120_000);

  it('of one line with more of a kind in it than a call has room for is read and judged', () => {
    for (const part of ['| a ', 'x\t', 'Bí thư Lê A; ', '(1) a; ', 'số 1-CT/TW; ']) {
      const model = buildModel(part.repeat(150_000), knowledge);
      deepEqual(check(model, knowledge, { preview: true }).failures, []);
      ok(model.layout === undefined);
    }
  }).timeout(240_000);
});
