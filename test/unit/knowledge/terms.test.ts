import { deepEqual, equal } from 'node:assert/strict';
import {
  builtInKnowledge,
  centralTermAt,
  congressBefore,
  possibleTermsAt,
} from '../../../server/src/knowledge';

const knowledge = builtInKnowledge();

describe('central terms', () => {
  it('begin on the day after the congress closed', () => {
    equal(centralTermAt(knowledge, '2021-02-01'), 'XII');
    equal(centralTermAt(knowledge, '2021-02-02'), 'XIII');
    equal(centralTermAt(knowledge, '2026-01-24'), 'XIV');
    equal(centralTermAt(knowledge, '1930-02-03'), undefined);
    equal(congressBefore(knowledge, '2017-10-25')?.ordinal, 12);
  });

  it('are open to two readings while a congress sits', () => {
    deepEqual(possibleTermsAt(knowledge, '2026-01-23'), ['XIII', 'XIV']);
    deepEqual(possibleTermsAt(knowledge, '2025-06-01'), ['XIII']);
    deepEqual(possibleTermsAt(knowledge, '1935-03-28'), ['I']);
  });
});
