import { deepEqual, equal, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { documentSync, Edits, Typing } from '../../../server/src/lsp/documents';
import { chooseEncoding, type Encoding, Positions } from '../../../server/src/lsp/positions';
import { LineIndex } from '../../../server/src/text/lines';

const encodings: readonly Encoding[] = ['utf-16', 'utf-8', 'utf-32'];

const text = fc
  .array(
    fc.constantFrom(
      'a',
      'Ấ',
      'o\u031B\u0301',
      '😀',
      '會',
      '\n',
      '\r\n',
      '\r',
      '\u2028',
      '\uD83D',
      '\uDE00',
      '\0',
      ' ',
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

/** Whether an offset lies inside a character or a line break, where no position can point. */
function inside(whole: string, offset: number): boolean {
  const before = whole.charCodeAt(offset - 1);
  const after = whole.charCodeAt(offset);
  if (before === 13 && after === 10) return true;
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

describe('positions in the encoding of the client', () => {
  for (const encoding of encodings) {
    const positions = new Positions(encoding);

    it(`${encoding}: an offset becomes a position and back`, () => {
      fc.assert(
        fc.property(text, fc.nat(60), (whole, pick) => {
          const offset = Math.min(pick, whole.length);
          if (inside(whole, offset)) return;
          const lines = new LineIndex(whole);
          equal(positions.offset(lines, positions.position(lines, offset)), offset);
        }),
      );
    });

    it(`${encoding}: places are the same in whatever order they are asked for`, () => {
      fc.assert(
        fc.property(text, fc.array(fc.nat(60), { maxLength: 12 }), (whole, picks) => {
          const lines = new LineIndex(whole);
          for (const pick of picks) {
            const alone = new Positions(encoding);
            deepEqual(positions.position(lines, pick), alone.position(lines, pick));
            const place = { line: pick % 4, character: pick };
            equal(positions.offset(lines, place), alone.offset(lines, place));
          }
        }),
      );
    });

    it(`${encoding}: the places of an endless line are found in one passing`, () => {
      const lines = new LineIndex('ố'.repeat(400_000));
      const places = Array.from({ length: 40_000 }, (_, i) => positions.position(lines, i * 10));
      // Each from the start of the line: 8,000 million letters, which no test waits for.
      deepEqual(
        places.map((place) => positions.offset(lines, place)),
        places.map((_, i) => i * 10),
      );
    });

    it(`${encoding}: a position outside the text is brought inside, wherever it points`, () => {
      const number = fc.oneof(fc.integer({ min: -3, max: 40 }), fc.constantFrom(2 ** 31 - 1, -(2 ** 31)));
      fc.assert(
        fc.property(text, number, number, (whole, line, character) => {
          const lines = new LineIndex(whole);
          const offset = positions.offset(lines, { line, character });
          ok(Number.isInteger(offset) && offset >= 0 && offset <= whole.length);
        }),
      );
    });

    it(`${encoding}: edits of the client give the text that it has`, () => {
      const edit = fc.tuple(fc.nat(60), fc.nat(10), text);
      fc.assert(
        fc.property(text, fc.array(edit, { maxLength: 6 }), (first, edits) => {
          const noted = new Edits();
          const sync = documentSync(() => positions, new Typing(), noted);
          const document = sync.create('file:///a.vbd', 'party-document', 1, first);
          noted.take(document.uri);
          let expected = first;
          const changes = edits.flatMap(([at, length, newText]): TextDocumentContentChangeEvent[] => {
            const start = Math.min(at, expected.length);
            const end = Math.min(start + length, expected.length);
            if (inside(expected, start) || inside(expected, end)) return [];
            const range = positions.range(new LineIndex(expected), { start, end });
            expected = expected.slice(0, start) + newText + expected.slice(end);
            return [{ range, text: newText }];
          });
          equal(sync.update(document, changes, 2).text.slice(), expected);
          // What was noted as changed is all that was.
          const { from, to } = noted.take(document.uri) ?? { from: 0, to: 0 };
          equal(first.slice(0, from), expected.slice(0, from));
          equal(first.slice(to), expected.slice(expected.length - (first.length - to)));
        }),
        { numRuns: 200 },
      );
    });
  }

  it('the client’s first choice that is known is taken, UTF-16 without one', () => {
    equal(chooseEncoding(['utf-8', 'utf-16']), 'utf-8');
    equal(chooseEncoding(['utf-7', 'utf-32']), 'utf-32');
    equal(chooseEncoding([]), 'utf-16');
    equal(chooseEncoding(undefined), 'utf-16');
  });
});

describe('where one is typing', () => {
  const position = { line: 0, character: 2 };
  const typed = (...changes: TextDocumentContentChangeEvent[]): number | undefined => {
    const typing = new Typing();
    const sync = documentSync(() => new Positions('utf-16'), typing, new Edits());
    sync.update(
      sync.create('file:///a.vbd', 'party-document', 1, 'Tỉnh uỷ Sơn Hà họp bàn công tác.'),
      changes,
      2,
    );
    return typing.placeIn('file:///a.vbd', 2);
  };

  it('is after a letter, a deletion, or a syllable that an input method replaced', () => {
    equal(typed({ range: { start: position, end: position }, text: 'n' }), 3);
    equal(typed({ range: { start: position, end: { line: 0, character: 3 } }, text: '' }), 2);
    equal(
      typed({ range: { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } }, text: 'Tỉnh' }),
      4,
    );
  });

  it('is nowhere after a new line, a paste, several edits, or a new text', () => {
    const range = { start: position, end: position };
    equal(typed({ range, text: '\n' }), undefined);
    equal(typed({ range, text: 'một đoạn dài được dán vào' }), undefined);
    equal(typed({ range, text: 'a' }, { range, text: 'b' }), undefined);
    equal(typed({ text: 'Mới.' }), undefined);
  });
});
