import { deepEqual, equal } from 'node:assert/strict';
import { applyTextEdits, type TextEdit } from '../../../server/src/features/edits';
import { folds } from '../../../server/src/features/folding';
import { continueList } from '../../../server/src/features/list-continue';
import { inlineToParagraphs, paragraphsToInline } from '../../../server/src/features/list-convert';
import { moveItem } from '../../../server/src/features/list-move';
import { selectionRanges } from '../../../server/src/features/selection';
import { type OutlineNode, outline } from '../../../server/src/features/symbols';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel, Language } from '../../../server/src/model/types';
import { knowledge } from '../../support/check';

/** Runs a feature at the mark ¦, and returns the text after its edits. */
function at(
  marked: string,
  run: (model: DocumentModel, offset: number) => TextEdit[],
  language: Language = 'vi',
): string {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  return applyTextEdits(text, run(buildModel(text, knowledge, { language }), offset));
}

describe('continuing a list on Enter', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['1. Một.\n¦', '1. Một.\n2. '],
    ['(1) Một;\n¦', '(1) Một;\n(2) '],
    ['1- Một;\n2- Hai;\n¦', '1- Một;\n2- Hai;\n3- '],
    ['a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\n¦', 'a) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) '],
    ['2. A\n2.1. Một.\n2.2. Hai.\n¦', '2. A\n2.1. Một.\n2.2. Hai.\n2.3. '],
    ['- Một;\n- Hai;\n¦', '- Một;\n- Hai;\n- '],
    ['Một là, giữ kỷ luật.\nHai là, nêu gương.\n¦', 'Một là, giữ kỷ luật.\nHai là, nêu gương.\nBa là, '],
    ['1. Một.\n¦\n2. Hai.\n3. Ba.', '1. Một.\n2. \n3. Hai.\n4. Ba.'],
    ['\t1.\tMột.\n\t¦', '\t1.\tMột.\n\t2.\t'],
    ['1. Một.\n2. \n¦', '1. Một.\n\n'],
    ['Điều 1. Phạm vi\n¦', 'Điều 1. Phạm vi\n'],
    ['I. MỤC TIÊU\n¦', 'I. MỤC TIÊU\n'],
    ['Một đoạn văn.\n¦', 'Một đoạn văn.\n'],
  ];
  for (const [before, after] of cases)
    it(JSON.stringify(before), () => equal(at(before, continueList), after));

  it('uses the English letters in an English draft', () => {
    equal(
      at('a) one;\nb) two;\nc) three;\nd) four;\n¦', continueList, 'en'),
      'a) one;\nb) two;\nc) three;\nd) four;\ne) ',
    );
  });
});

describe('moving an item', () => {
  it('takes what is in it along, and keeps the labels in place', () => {
    equal(
      at('1. Một.\n1.1. Một một.\n1.2. Một hai.\n2. H¦ai.\n2.1. Hai một.\n3. Ba.', (model, offset) =>
        moveItem(model, offset, 'up'),
      ),
      '1. Hai.\n1.1. Hai một.\n2. Một.\n2.1. Một một.\n2.2. Một hai.\n3. Ba.',
    );
  });

  it('moves items inside a paragraph', () => {
    equal(
      at('Gồm: (1) nh¦ân sự; (2) văn kiện; (3) hậu cần.', (model, offset) => moveItem(model, offset, 'down')),
      'Gồm: (1) văn kiện; (2) nhân sự; (3) hậu cần.',
    );
  });

  it('takes references along', () => {
    equal(
      at('Điều 1. Phạm vi\nNhư Điều 2 Quy định này.\nĐiều 2. Đối tượng¦\nCác chi bộ.', (model, offset) =>
        moveItem(model, offset, 'up'),
      ),
      'Điều 1. Đối tượng\nCác chi bộ.\nĐiều 2. Phạm vi\nNhư Điều 1 Quy định này.',
    );
  });

  it('does nothing at the ends', () => {
    const text = '1. Một.¦\n2. Hai.';
    equal(
      at(text, (model, offset) => moveItem(model, offset, 'up')),
      text.replace('¦', ''),
    );
    equal(
      at('Một đoạn¦.', (model, offset) => moveItem(model, offset, 'down')),
      'Một đoạn.',
    );
  });
});

describe('converting lists', () => {
  const inline = 'Hội nghị thống nhất: (1) nhân sự; (2) văn kiện; (3) hậu cần. Đồng chí Bí thư kết luận.';
  const apart = 'Hội nghị thống nhất:\n(1) nhân sự;\n(2) văn kiện;\n(3) hậu cần.\nĐồng chí Bí thư kết luận.';

  it('puts the items of a paragraph on lines of their own', () => {
    equal(at(inline.replace('văn kiện', 'văn ¦kiện'), inlineToParagraphs), apart);
  });

  it('joins them again', () => {
    equal(
      at('Gồm:\n(1) nhân sự;\n(2) ¦văn kiện.\nNơi nhận: chi bộ.', paragraphsToInline),
      'Gồm: (1) nhân sự; (2) văn kiện.\nNơi nhận: chi bộ.',
    );
  });

  it('does not join what has parts of its own', () => {
    const text = 'Gồm:\n1. Nhân ¦sự\na) quy hoạch;\nb) luân chuyển.\n2. Văn kiện.';
    equal(at(text, paragraphsToInline), text.replace('¦', ''));
  });
});

const DRAFT =
  'Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\n1. Một.\na) Một a;\nb) Một b.\n2. Hai.\nChương II\nTHỰC HIỆN\nĐiều 2. Hiệu lực\nTừ ngày ký.';

describe('outline and folding', () => {
  const model = buildModel(DRAFT, knowledge, { language: 'vi' });

  it('shows the tree of headings and items', () => {
    const shape = (nodes: readonly OutlineNode[]): unknown[] =>
      nodes.map((node) => (node.children.length > 0 ? [node.name, shape(node.children)] : node.name));
    deepEqual(shape(outline(model)), [
      [
        'Chương I QUY ĐỊNH CHUNG',
        [['Điều 1. Phạm vi', [['1. Một.', ['a) Một a;', 'b) Một b.']], '2. Hai.']]],
      ],
      ['Chương II THỰC HIỆN', ['Điều 2. Hiệu lực']],
    ]);
  });

  it('folds what goes on past its first line', () => {
    deepEqual(
      folds(model).map(({ startLine, endLine }) => [startLine, endLine]),
      [
        [0, 6],
        [2, 6],
        [3, 5],
        [7, 10],
        [9, 10],
      ],
    );
  });

  it('grows a selection from the word to the draft', () => {
    const ranges = selectionRanges(model, DRAFT.indexOf('Một a') + 1).map(({ start, end }) =>
      DRAFT.slice(start, end),
    );
    deepEqual(ranges.slice(0, 4), ['Một', 'Một a;', 'a) Một a;', 'a) Một a;\nb) Một b.']);
    equal(ranges.at(-1), DRAFT);
    for (let i = 1; i < ranges.length; i++) equal((ranges[i] ?? '').includes(ranges[i - 1] ?? ''), true);
  });

  it('has nothing to show for an empty text', () => {
    const empty = buildModel('', knowledge);
    deepEqual(outline(empty), []);
    deepEqual(folds(empty), []);
    deepEqual(selectionRanges(empty, 0), []);
  });
});
