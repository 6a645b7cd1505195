import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentTypes, draftSnippet, issuerLevels, type Snippets } from '../../client/src/templates';
import { checkText } from '../support/check';
import { root } from '../support/rule-examples';
import { expandSnippet } from './expand-snippet';

const read = (language: string): Snippets =>
  JSON.parse(readFileSync(join(root, `snippets/${language}.json`), 'utf8')) as Snippets;
const catalogues = { vi: read('vi'), en: read('en') };

const bare = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();

/** Findings over a text, as a reader would see them. */
function told(text: string, language: 'vi' | 'en'): string[] {
  const { diagnoses } = checkText(text, { language });
  return diagnoses.map(
    ({ rule, finding }) => `${rule.id}: “${text.slice(finding.span.start, finding.span.end)}”`,
  );
}

describe('snippets', () => {
  it('are the same in both languages', () => {
    const ids = (snippets: Snippets): string[] => Object.values(snippets).map(({ id }) => id);
    assert.deepEqual(ids(catalogues.vi).sort(), ids(catalogues.en).sort());
  });

  for (const language of ['vi', 'en'] as const) {
    describe(language, () => {
      const snippets = catalogues[language];

      it('have prefixes of their own, with and without diacritics', () => {
        const owners = new Map<string, string>();
        for (const [name, { prefix }] of Object.entries(snippets)) {
          for (const one of prefix) {
            assert.ok(prefix.includes(bare(one)), `${name}: “${one}” has no form without diacritics`);
            const other = [...owners].find(([known]) => known === one)?.[1];
            assert.equal(other, undefined, `“${one}” belongs to ${name} and ${other ?? ''}`);
            owners.set(one, name);
          }
        }
      });

      for (const [name, { body }] of Object.entries(snippets)) {
        it(`${name} is filled without a trace of its marks, and nothing is found in it`, () => {
          const text = expandSnippet(body.join('\n'));
          assert.doesNotMatch(text, /[${}|]/);
          assert.deepEqual(told(text, language), []);
        });
      }

      for (const level of issuerLevels) {
        for (const type of documentTypes) {
          it(`a complete ${type.id} of ${level.id} has nothing to mend`, () => {
            const text = expandSnippet(draftSnippet(snippets, type, level));
            assert.doesNotMatch(text, /[${}|]/);
            assert.match(text, new RegExp(`   -${type.symbol}/`));
            assert.deepEqual(told(text, language), []);
          });
        }
      }

      it('writes the date of today as the regulation does', () => {
        const body =
          Object.values(snippets)
            .find(({ id }) => id === 'place-date')
            ?.body.join('\n') ?? '';
        const may = { year: '2026', month: '05', date: '07' };
        const february = { year: '2026', month: '02', date: '17' };
        const [first, second] = [expandSnippet(body, may), expandSnippet(body, february)];
        assert.deepEqual(
          [first, second],
          language === 'vi'
            ? ['Sơn Hà, ngày 07 tháng 5 năm 2026', 'Sơn Hà, ngày 17 tháng 02 năm 2026']
            : ['Son Ha, May 7, 2026', 'Son Ha, February 17, 2026'],
        );
      });
    });
  }
});
