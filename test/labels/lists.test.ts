import { ok } from 'node:assert/strict';
import { corpusIsPresent, type ListScore, scoreLists } from './score-lists';

const LEAST = 0.99;

describe('labels of lists', function () {
  let score: ListScore;

  before(function () {
    if (!corpusIsPresent()) {
      console.log('      skipped: the corpus of real texts is not beside the repository');
      this.skip();
    }
    score = scoreLists();
  });

  const share = (right: number, all: number): void =>
    ok(all > 0 && right / all >= LEAST, `${right} of ${all}\n${score.differences.slice(0, 60).join('\n')}`);

  it('labels are found (≥ 99 %)', () => share(score.found, score.labels));
  it('what is found is a label (≥ 99 %)', () => share(score.found, score.found + score.wrong));
  it('their styles are right (≥ 99 %)', () => share(score.style, score.labels));
  it('their ordinals are right (≥ 99 %)', () => share(score.ordinal, score.labels));
  it('their levels are right (≥ 99 %)', () => share(score.level, score.labels));
  it('they are brought together to lists (≥ 99 %)', () => share(score.together, score.pairs));
});
