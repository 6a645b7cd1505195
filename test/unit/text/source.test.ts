import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { splitAgain, splitText } from '../../../server/src/text/runs';
import { LineIndex } from '../../../server/src/text/lines';
import { type Block, editBetween, splitBlocks } from '../../../server/src/text/source';
import { cover, Span } from '../../../server/src/text/span';

const texts = (text: string): string[] => splitBlocks(text).map((block) => block.original);

describe('splitBlocks', () => {
  it('makes a block of each line', () => {
    deepEqual(texts('ĐẢNG BỘ TỈNH SƠN HÀ\n*\r\n\rSố 12-NQ/TU'), [
      'ĐẢNG BỘ TỈNH SƠN HÀ',
      '*',
      '',
      'Số 12-NQ/TU',
    ]);
  });

  it('joins a sentence that was wrapped by hand', () => {
    const wrapped =
      'Ban Thường vụ Tỉnh uỷ đã ban hành Nghị quyết số\n57-NQ/TU về công tác cán bộ của toàn\ntỉnh trong năm tới.';
    const blocks = splitBlocks(wrapped);
    equal(blocks.length, 1);
    ok(blocks[0]?.text.includes('số 57-NQ/TU'));
  });

  it('does not join a new item, a heading or a sentence of its own', () => {
    const long = 'Một dòng dài hơn ba mươi ký tự chưa có dấu kết thúc';
    for (const next of [
      '1. Mục tiêu',
      '2) Nội dung',
      'a) Về công tác',
      '1.1. Tình hình',
      '- Lưu Văn phòng',
      'Điều 2. Phạm vi',
      '(1) Một',
      '',
    ]) {
      equal(texts(`${long}\n${next}`).length, 2, next);
    }
    equal(texts(`${long}.\ntiếp theo`).length, 2);
  });

  it('joins before a capital letter only where the line before was wrapped at the same width', () => {
    const lines = [
      'Dự hội nghị có đồng chí Nguyễn Văn Bảy, Phó Bí thư Đảng uỷ xã, cùng các',
      'đồng chí trong Ban Thường vụ; đồng chí Trần Thị Mơ, Uỷ viên Ban Thường vụ',
      'Tỉnh uỷ, chủ trì.',
    ];
    const [first = '', second = '', third = ''] = lines;
    equal(texts(lines.join('\n')).length, 1);
    equal(texts(`${second}\n${third}`).length, 2);
    equal(texts([first, `${second} ${second}`, third].join('\n')).length, 2);
    for (const next of ['Điều 2. Phạm vi', 'Chương II', 'a) Về công tác', 'NỘI DUNG'])
      equal(texts([first, second, next].join('\n')).length, 2, next);
    equal(texts([first, `${second}.`, third].join('\n')).length, 2);
  });

  it('covers the whole text, in order, and spans give the original range', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.array(fc.constantFrom('\n', '\r\n', '\r', ' số\n57-NQ/TU')),
        (noise, breaks) => {
          const text = breaks.map((b) => noise + b).join('');
          let last = 0;
          for (const block of splitBlocks(text)) {
            ok(block.start >= last);
            equal(text.slice(block.start, block.start + block.original.length), block.original);
            const whole = block.span(0, block.text.length);
            ok(whole.start >= block.start && whole.end === block.start + block.original.length);
            last = block.start + block.original.length;
          }
        },
      ),
    );
  });
});

describe('lines of an edited text', () => {
  it('are those of the text as it is now', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n', '\r', '\r\n')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat({ max: 4 }), text, (first, at, gone, put) => {
        const from = at % (first.length + 1);
        const now = first.slice(0, from) + put + first.slice(from + gone);
        const edited = new LineIndex(first).edited(now, editBetween(first, now));
        const fresh = new LineIndex(now);
        for (let i = 0; i <= now.length; i++) deepEqual(edited.positionAt(i), fresh.positionAt(i));
        equal(edited.lineCount, fresh.lineCount);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('splitBlocks of an edited text', () => {
  const line = fc.constantFrom(
    'Ban Thường vụ Tỉnh uỷ đã ban hành Nghị quyết số',
    '57-NQ/TU về công tác cán bộ của toàn',
    'tỉnh trong năm tới.',
    '1. Mục tiêu',
    'Sơn Hà, ngày',
    '<!-- ghi chú -->',
    '',
    'a',
  );
  const text = fc
    .array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r')), { maxLength: 30 })
    .map((lines) => lines.flat().join(''));
  const edit = fc.record({ at: fc.nat(), gone: fc.nat({ max: 60 }), put: fc.oneof(line, text) });

  it('gives the blocks of the text as it is now', () => {
    fc.assert(
      fc.property(text, fc.array(edit, { maxLength: 8 }), (first, edits) => {
        let state = splitText(first);
        for (const { at, gone, put } of edits) {
          const from = at % (state.text.length + 1);
          const now = state.text.slice(0, from) + put + state.text.slice(from + gone);
          state = splitAgain(state, now, editBetween(state.text, now));
          const plain = ({ index, start, original, text }: Block): unknown[] => [
            index,
            start,
            original,
            text,
          ];
          deepEqual(state.blocks.map(plain), splitBlocks(now).map(plain));
          deepEqual(
            state.runs.flatMap(({ blocks }) => blocks),
            state.blocks,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes over every block that the edit does not touch', () => {
    const lines = Array.from({ length: 500 }, (_, i) => `${String(i + 1)}. Nhiệm vụ thứ ${String(i + 1)}.`);
    const before = splitText(lines.join('\n'));
    const old = [...before.blocks];
    lines[250] = '251. Nhiệm vụ mới.';
    const now = lines.join('\n');
    const after = splitAgain(before, now, editBetween(before.text, now));
    const fresh = after.blocks.filter((block) => !old.includes(block));
    deepEqual(
      fresh.map(({ original }) => original),
      [lines[250]],
    );
  });
});

describe('LineIndex', () => {
  it('breaks lines at LF, CRLF and CR as the protocol does', () => {
    const index = new LineIndex('a\nb\r\nc\rd');
    equal(index.lineCount, 4);
    deepEqual(
      [0, 1, 2, 3].map((line) => index.lineText(line)),
      ['a', 'b', 'c', 'd'],
    );
  });

  it('converts offsets and positions both ways', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ệ', '\n', '\r', '\r\n', '\u2028', '😀'), maxLength: 80 }),
        (text) => {
          const index = new LineIndex(text);
          for (let offset = 0; offset <= text.length; offset++) {
            equal(index.offsetAt(index.positionAt(offset)), offset);
          }
        },
      ),
    );
  });

  it('clips positions outside the text', () => {
    const index = new LineIndex('một\nhai');
    equal(index.offsetAt({ line: -1, character: 5 }), 0);
    equal(index.offsetAt({ line: 9, character: 0 }), 7);
    equal(index.offsetAt({ line: 0, character: -3 }), 0);
  });
});

describe('Span', () => {
  it('moves with its anchor', () => {
    const anchor = { start: 10, original: '' };
    const span = new Span(anchor, 2, 5);
    equal(span.start, 12);
    anchor.start = 20;
    deepEqual([span.start, span.end, span.length], [22, 25, 3]);
  });

  it('tells overlap, also of an empty range that touches', () => {
    const anchor = { start: 0, original: '' };
    const span = new Span(anchor, 2, 5);
    ok(span.overlaps({ start: 4, end: 9 }));
    ok(span.overlaps({ start: 3, end: 3 }));
    ok(!span.overlaps({ start: 5, end: 9 }));
    ok(new Span(anchor, 5, 5).overlaps(span));
    ok(!span.overlaps({ start: 6, end: 9 }));
    const both = cover(span, new Span(anchor, 8, 9));
    deepEqual([both.start, both.end], [2, 9]);
  });
});
