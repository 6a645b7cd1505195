import { equal } from 'node:assert/strict';
import { Restarts } from '../../client/src/restarts';

const minute = 60_000;

describe('a server that ends by itself', () => {
  it('is started again four times within three minutes, not a fifth time', () => {
    const restarts = new Restarts();
    for (const second of [0, 40, 80, 120]) equal(restarts.again(second * 1000), true);
    equal(restarts.again(179_000), false);
  });

  it('may end now and then for ever', () => {
    const restarts = new Restarts();
    for (let i = 0; i < 100; i++) equal(restarts.again(i * minute), true);
  });

  it('counts from the beginning once the person has started it', () => {
    const restarts = new Restarts();
    for (let i = 0; i < 4; i++) restarts.again(i);
    equal(restarts.again(4), false);
    equal(restarts.again(5), true);
  });
});
