import { deepEqual, equal, match } from 'node:assert/strict';
import { partydoc } from '../../support/cli';

const rules = (...args: string[]) => partydoc(['rules', ...args], { cwd: '/' });

describe('partydoc rules', () => {
  it('lists all, in a line each', async () => {
    const { status, out } = await rules('--lang', 'en');
    equal(status, 0);
    match(out, /^list\/wrong-sum +warning +Parts that do not add up to their whole, or are more$/m);
  });

  it('tells what one is about, and what it rests on', async () => {
    const { out } = await rules('format/recipients', '--lang', 'vi');
    match(out, /^format\/recipients +warning .+\n\n“Nơi nhận:”.+\nCăn cứ: Hướng dẫn 05-HD\/VPTW.*\n$/);
    deepEqual(
      (JSON.parse((await rules('date/weekday', '--format', 'json')).out) as { id: string }[]).map(
        ({ id }) => id,
      ),
      ['date/weekday'],
    );
  });
});
