import { deepEqual } from 'node:assert/strict';
import { catalogueFaults, compareCatalogues } from '../../../scripts/generate/catalogues';
import { generatedFiles, orphans, staleFiles } from '../../../scripts/generate/files';

describe('generated files', () => {
  it('are as the rules make them now (npm run generate)', async () => {
    const files = await generatedFiles();
    deepEqual(staleFiles(files), []);
    deepEqual(orphans(files), []);
  });
});

describe('catalogues', () => {
  it('say the same things in both languages', () => deepEqual(catalogueFaults(), []));

  it('are told apart where a text or a parameter is missing', () => {
    const vi = { 'a/b': { title: 'x', why: 'y', messages: { m: '{one} và {two}', n: 'z' } }, p: 'q' };
    const en = { 'a/b': { title: 'x', why: '', messages: { m: '{one} and {one}' } } };
    deepEqual(compareCatalogues('t', vi, en), [
      'l10n/t.en.json: no text for a/b why',
      'l10n/t: a/b messages.m has {one} {two} in vi, {one} in en',
      'l10n/t.en.json: no text for a/b messages.n',
      'l10n/t.en.json: no text for p',
    ]);
  });
});
