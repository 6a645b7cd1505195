import assert from 'node:assert/strict';
import { saysTheSame, settled } from '../../../server/src/model/alike';
import { joined, perRun } from '../../../server/src/model/columns';
import { perBlock, perBlockBeside } from '../../../server/src/model/per-block';
import { splitAgain, splitText } from '../../../server/src/text/runs';
import { type Block, editBetween } from '../../../server/src/text/source';
import { Span } from '../../../server/src/text/span';

describe('what is made of the runs of a draft', () => {
  it('is the same object after an edit that says nothing new, and so is each of its fields', () => {
    const read = perRun(({ blocks }) => ({
      figures: blocks.flatMap(({ text }) => text.match(/\d+/gu) ?? []),
      signs: blocks.flatMap(({ text }) => text.match(/[!?]/gu) ?? []),
    }));
    const notes: unknown[] = [];
    const split = splitText('mot 1\nhai 2!');
    const first = read({ ...split, notes }, []);
    const more = splitAgain(split, 'mot 1\nhai x2!', { from: 10, to: 10 });
    assert.equal(read({ ...more, notes }, []), first);
    const other = read({ ...splitAgain(more, 'mot 1\nhai x2?', { from: 12, to: 13 }), notes }, []);
    assert.notEqual(other, first);
    assert.equal(other[0]?.figures, first[0]?.figures);
    assert.deepEqual(other[0]?.signs, ['?']);
  });

  it('is the same object where what is given for all is another, and says nothing new', () => {
    const having = perRun(({ blocks }, _none: readonly [], sign: string) =>
      blocks.filter(({ text }) => text.includes(sign)).map(({ text }) => text),
    );
    const document = { ...splitText('mot 1\nhai 2!'), notes: [] };
    const first = having(document, [], '!');
    assert.equal(having(document, [], '2'), first);
    assert.deepEqual(having(document, [], '1'), [['mot 1']]);
  });

  it('is what it would be made of anew, where runs come and go', () => {
    const texts = perRun(({ blocks }) => blocks.map(({ text }) => text).join(' '));
    const all = joined((text: string) => [text]);
    const notes: unknown[] = [];
    const lines = Array.from({ length: 300 }, (_, i) => `dong ${String(i)}`);
    let split = splitText(lines.join('\n'));
    for (const [at, gone, come] of [
      [150, 0, 200],
      [20, 1, 1],
      [0, 120, 0],
      [100, 200, 3],
    ] as const) {
      lines.splice(at, gone, ...Array.from({ length: come }, (_, i) => `moi ${String(at + i)}`));
      const text = lines.join('\n');
      split = splitAgain(split, text, editBetween(split.text, text));
      const document = { ...split, notes };
      const made = texts(document, []);
      assert.deepEqual(made, texts({ ...split, notes: [] }, []));
      assert.deepEqual(all(document, made), made);
      assert.equal(made.join(' '), lines.join(' '));
    }
  });

  it('is brought together in a list of its own for each document, be it empty', () => {
    const all = joined((list: readonly string[]) => list);
    assert.notEqual(all({ notes: [] }, [[]]), all({ notes: [] }, [[]]));
  });
});

describe('two values', () => {
  it('say the same where they are plain data with the same in it', () => {
    const [anchor, other] = [{ start: 0, original: 'a' }, new Date(0)];
    assert.ok(saysTheSame({ a: [1, new Span(anchor, 0, 1)] }, { a: [1, new Span(anchor, 0, 1)] }));
    assert.ok(!saysTheSame({ a: 1 }, { a: 1, b: undefined }));
    assert.ok(!saysTheSame([other], [new Date(0)]));
    assert.equal(settled(undefined, other), other);
  });
});

describe('what is kept of a block', () => {
  const { blocks } = splitText(Array.from({ length: 40 }, (_, i) => `dong ${String(i)}`).join('\n\n'));
  let asked = 0;
  const has = ({ text }: Block, sign: string, _other: unknown): string | undefined => {
    asked++;
    return text.includes(sign) ? sign : undefined;
  };

  function isKept(read: typeof has, sign: string, other: (i: number) => unknown): void {
    const all = (): readonly unknown[] => blocks.map((block, i) => read(block, sign, other(i)));
    const found = all();
    const before = asked;
    assert.deepEqual(all(), found);
    assert.equal(asked, before, `asked again for ${sign}`);
    assert.equal(
      found.some((one) => one === sign),
      sign === 'd',
    );
  }

  it('is not made again for what was given last, also where it is nothing', () => {
    const read = perBlock(has);
    for (const [sign, other] of ['x1', 'd1', 'd2', 'x2', 'x1', 'd1']) isKept(read, String(sign), () => other);
    // More than are known at once.
    for (let other = 0; other < 40; other++) isKept(read, other % 2 === 0 ? 'd' : 'x', () => other);
  });

  it('is so where each is given things of its own', () => {
    const read = perBlockBeside(has);
    const own = blocks.map(() => ({}));
    for (const sign of ['x', 'd', 'x']) isKept(read, sign, (i) => own[i]);
  });
});
