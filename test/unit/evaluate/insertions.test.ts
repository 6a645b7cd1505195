import { deepEqual, notEqual } from 'node:assert/strict';
import { findAll } from '../../../scripts/evaluate/findings';
import { insertAfter, placesOf } from '../../../scripts/evaluate/insertion';
import { insertions as ofCitations } from '../../../scripts/evaluate/insertions/citation';
import { insertions as ofDates } from '../../../scripts/evaluate/insertions/date';
import { insertions as ofLists } from '../../../scripts/evaluate/insertions/list';
import { insertions as ofTitles } from '../../../scripts/evaluate/insertions/title';
import { Random, seedOf } from '../../../scripts/evaluate/random';
import { loadExamples, passages } from '../../../scripts/evaluate/texts';
import { buildModel } from '../../../server/src/model/document';
import type { Language } from '../../../server/src/model/types';
import { knowledge } from '../../support/check';

const TRIES = 24;
const BOTH: readonly Language[] = ['vi', 'en'];

describe('a passage to be inserted', () => {
  const texts = passages(loadExamples());

  for (const { rule, name, languages = BOTH, make } of [
    ...ofCitations,
    ...ofDates,
    ...ofLists,
    ...ofTitles,
  ]) {
    for (const language of languages) {
      it(`has no mistake before one is made: ${rule}, ${name}, ${language}`, () => {
        const random = new Random(seedOf(`${rule} ${name} ${language}`));
        const clean = texts.filter((text) => text.language === language && placesOf(text).length > 0);
        let made = 0;
        for (let i = 0; i < TRIES; i++) {
          const text = random.pick(clean);
          const after = text && random.pick(placesOf(text));
          const passage = after && make(text, random, after);
          if (!passage) continue;
          made++;
          notEqual(passage.marked.replace(/[⟦⟧]/gu, ''), passage.sound);
          const mutated = insertAfter(text, after, `⟦${passage.sound}⟧`).text;
          const model = buildModel(mutated, knowledge, {
            language,
            ...(text.date ? { date: text.date } : {}),
          });
          const found = findAll(text.path, model, passage.roster ? { roster: passage.roster } : {}).filter(
            (one) => one.rule === rule,
          );
          deepEqual(
            found.map(({ quote, message }) => `${quote}: ${message} IN ${passage.sound}`),
            [],
          );
        }
        notEqual(made, 0);
      });
    }
  }
});
