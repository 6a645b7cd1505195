import { deepEqual, equal } from 'node:assert/strict';
import { measureFolders } from '../../../scripts/evaluate/folders';
import { allRules } from '../../../server/src/rules/all';

describe('folders with a mistake in one file', () => {
  it('are made for every rule that compares drafts, sound but for the mistake', () => {
    const { recall, clean } = measureFolders(() => true, 4);
    const rules = allRules.filter(({ scope }) => scope === 'workspace').map(({ id }) => id);
    deepEqual([...new Set(recall.map(({ rule }) => rule))].sort(), rules.sort());
    for (const { made, found, operator } of recall) equal(found, made, operator);
    deepEqual(clean.findings, []);
    equal(
      clean.drafts,
      recall.reduce((sum, { made }) => sum + made, 0),
    );
  });
});
