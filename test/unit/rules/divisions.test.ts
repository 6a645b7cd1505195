import { deepEqual, equal } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel } from '../../../server/src/model/types';
import { asAWhole, byCitedDocument, byList, byPassage } from '../../../server/src/rules/divisions';
import { knowledge } from '../../support/check';

const draft = (text: string, earlier?: DocumentModel): DocumentModel =>
  buildModel(text, knowledge, { language: 'vi', ...(earlier ? { earlier } : {}) });

describe('how a draft is divided for rules', () => {
  it('by the document cited: by its figures, by its name, else by its words', () => {
    const model = draft(
      [
        'Nghị quyết số 57-NQ/TW, Nghị quyết 57, Chỉ thị số 45-CT/TW và Quyết định số 57-QĐ/TU.',
        'Luật Đất đai năm 2024, Luật Nhà ở và Luật Đất đai.',
        'Kế hoạch số …-KH/TU và Kế hoạch số …-KH/TU.',
      ].join('\n'),
    );
    deepEqual(
      byCitedDocument.parts(model).map(({ citations }) => citations.map(({ span }) => span.text)),
      [
        ['Nghị quyết số 57-NQ/TW', 'Nghị quyết 57', 'Quyết định số 57-QĐ/TU'],
        ['Chỉ thị số 45-CT/TW'],
        ['Luật Đất đai năm 2024', 'Luật Đất đai'],
        ['Luật Nhà ở'],
        ['Kế hoạch số …-KH/TU', 'Kế hoạch số …-KH/TU'],
      ],
    );
  });

  it('a draft that is judged as a whole has one part, which stays', () => {
    const [one, other] = [draft('Một.'), draft('Hai.')];
    equal(asAWhole.parts(one), asAWhole.parts(other));
    equal(asAWhole.parts(one).length, 1);
    deepEqual([...asAWhole.changes(other, asAWhole.parts(one)).come], []);
    equal([...asAWhole.changes(one, []).come].length, 1);
  });

  it('by passages: all at first, then what was edited', () => {
    const first = draft('Họp ngày 01/02/2025.\nHọp ngày 02/02/2025.');
    const before = byPassage.parts(first);
    deepEqual(byPassage.changes(first, []), { gone: [], come: before });
    const second = draft('Họp ngày 01/02/2025.\nHọp ngày 03/02/2025.', first);
    const { gone, come } = byPassage.changes(second, before);
    equal([...gone].length > 0, true);
    deepEqual(
      come.map(({ dates }) => dates.map(({ span }) => span.text)),
      [['03/02/2025']],
    );
    deepEqual(byPassage.changes(second, byPassage.parts(second)), { gone: new Set(), come: [] });
  });

  it('by lists, each by itself', () => {
    const model = draft('I. Một\n1. Một một.\n2. Một hai.\nII. Hai\n');
    deepEqual(
      byList.parts(model).map(({ lists }) => lists.map(({ items }) => items.length)),
      model.lists.map(({ items }) => [items.length]),
    );
  });
});
