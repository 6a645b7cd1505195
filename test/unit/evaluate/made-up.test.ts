import { deepEqual, equal } from 'node:assert/strict';
import { findAll } from '../../../scripts/evaluate/findings';
import { madeUpDraft } from '../../../scripts/evaluate/made-up';
import { Random, seedOf } from '../../../scripts/evaluate/random';

describe('a draft made up', () => {
  for (const system of ['party', 'state'] as const)
    it(`of the ${system} is whole, and no rule says anything of it`, function () {
      this.timeout(60_000);
      const random = new Random(seedOf(system));
      for (let i = 0; i < 80; i++) {
        const { text, path, model } = madeUpDraft(system, random);
        equal(model.layout?.system, system, text);
        deepEqual(
          findAll(path, model).map(({ rule, quote }) => `${rule} ${quote}\n${text}`),
          [],
        );
      }
    });
});
