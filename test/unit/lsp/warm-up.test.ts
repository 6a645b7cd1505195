import { doesNotThrow, ok } from 'node:assert/strict';
import { builtInKnowledge } from '../../../server/src/knowledge';
import type { Knowledge } from '../../../server/src/knowledge';
import { warmUp } from '../../../server/src/lsp/warm-up';

describe('warming up', () => {
  it('keeps to itself what goes wrong: a server that cannot read its sample still starts', () => {
    const broken = new Proxy<Knowledge>(builtInKnowledge(), {
      get() {
        throw new Error('no table');
      },
    });
    doesNotThrow(() => [...warmUp(broken)]);
  });

  it('goes by steps: a draft that is opened waits for one at most', () => {
    ok([...warmUp(builtInKnowledge())].length > 3);
  });
});
