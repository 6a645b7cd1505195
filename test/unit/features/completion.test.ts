import { deepEqual, equal, ok } from 'node:assert/strict';
import { type Completion } from '../../../server/src/features/completion';
import {
  type AskedDocument,
  type CitationSource,
  citationSources,
} from '../../../server/src/features/citation-sources';
import { completeCitation } from '../../../server/src/features/completion-citations';
import { completeSuppression } from '../../../server/src/features/completion-suppress';
import { applyTextEdits } from '../../../server/src/features/edits';
import { allRules } from '../../../server/src/rules/all';
import { knowledge } from '../../support/check';
import { atCursor } from '../../support/cursor';

const FULL =
  'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học.\n';

function complete(
  marked: string,
  date = '2025-10-10',
): { found: Completion[]; written: (label: string) => string } {
  const { model, offset } = atCursor(marked, { date });
  const found = completeCitation(model, offset, knowledge);
  return {
    found,
    written: (label) => {
      const one = found.find((completion) => completion.label === label);
      ok(one, `${label} is not offered`);
      return applyTextEdits(model.text.slice(), [one]);
    },
  };
}

describe('completion of document numbers', () => {
  it('offers a document of the draft in short form, first', () => {
    const { found, written } = complete(`${FULL}Tiếp tục thực hiện Nghị quyết số │`);
    equal(found.toSorted((a, b) => (a.sortText < b.sortText ? -1 : 1))[0]?.label, '57-NQ/TW');
    equal(written('57-NQ/TW'), `${FULL}Tiếp tục thực hiện Nghị quyết số 57-NQ/TW`);
  });

  it('offers a document of the catalogue with its date, issuer and subject, and the word “số” where it is missing', () => {
    const { written } = complete('Căn cứ Nghị quyết │');
    ok(
      written('57-NQ/TW').startsWith(
        'Căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá',
      ),
    );
    const english = complete(
      'Pursuant to Resolution No. │ of the Politburo, the Party Committee issued a plan.',
    );
    ok(
      english
        .written('57-NQ/TW')
        .startsWith('Pursuant to Resolution No. 57-NQ/TW, dated December 22, 2024 of the Politburo on '),
    );
  });

  it('replaces what is typed of the number', () => {
    const { written } = complete('Căn cứ Nghị quyết số 57-N│ và các văn bản khác.');
    ok(!written('57-NQ/TW').includes('57-N57'));
  });

  it('keeps to the type word, and to what was issued by the draft’s date', () => {
    const { found } = complete('Căn cứ Chỉ thị số │', '2020-01-01');
    ok(found.length > 0);
    for (const { label } of found) ok(label.includes('-CT/'), label);
    ok(!complete('Căn cứ Nghị quyết số │', '2020-01-01').found.some(({ label }) => label === '57-NQ/TW'));
  });

  it('asks its sources in order; what an earlier one names, a later one does not repeat', () => {
    const { model, offset } = atCursor(`${FULL}Căn cứ Nghị quyết số 1│`, { date: '2025-10-10' });
    const requests: AskedDocument[] = [];
    const workspace: CitationSource = {
      *candidates(request) {
        requests.push(request);
        yield { number: '57-NQ/TW', mention: 'full', date: '2024-12-22' };
        yield {
          number: '12-NQ/TU',
          mention: 'full',
          date: '2025-03-04',
          issuer: 'Tỉnh uỷ',
          subject: 'về việc',
        };
        yield { number: '12-NQ/TU', mention: 'full', date: '2020-03-04' };
      },
    };
    const found = completeCitation(model, offset, knowledge, citationSources(model, knowledge, [workspace]));
    equal(found.filter(({ label }) => label === '57-NQ/TW').length, 1);
    deepEqual(
      found.filter(({ label }) => label === '12-NQ/TU').map(({ newText }) => newText),
      ['12-NQ/TU, ngày 04/3/2025 của Tỉnh uỷ về việc', '12-NQ/TU, ngày 04/3/2020'],
    );
    const sorted = found.toSorted((a, b) => (a.sortText < b.sortText ? -1 : 1)).map(({ label }) => label);
    deepEqual(sorted.slice(0, 2), ['57-NQ/TW', '12-NQ/TU']);
    deepEqual(requests, [
      { typeIds: ['nghi-quyet'], prefix: '1', language: 'vi', citedOn: '2025-10-10', offset },
    ]);
  });

  it('writes Đ as an English draft does', () => {
    const cite = (symbol: string) =>
      complete(`Under Regulation No. 22-${symbol}/TW the cell met. Under Regulation No. │ it acted.`).found;
    ok(cite('QD').every(({ newText }) => !/^\d+-QĐ/u.test(newText)));
    ok(cite('QĐ').some(({ newText }) => /^\d+-QĐ/u.test(newText)));
  });

  it('is silent where nobody is citing', () => {
    for (const text of [
      'Tỉnh uỷ Sơn Hà │',
      'Nghị quyết nêu rõ │',
      'Năm 20│',
      '│',
      'Căn cứ Nghị quyết số 57-NQ/TW │',
    ])
      deepEqual(complete(text).found, [], text);
  });
});

describe('completion in a comment that silences rules', () => {
  it('offers every rule, and nothing elsewhere', () => {
    const inside = atCursor('<!-- partydoc-disable-next-line date/im│ -->');
    const found = completeSuppression(inside.model, inside.offset, 'vi');
    deepEqual(
      found.map(({ label }) => label),
      allRules.map(({ id }) => id),
    );
    const one = found.find(({ label }) => label === 'date/impossible');
    ok(one);
    equal(
      applyTextEdits(inside.model.text.slice(), [one]),
      '<!-- partydoc-disable-next-line date/impossible -->',
    );
    const outside = atCursor('<!-- ghi chú │ -->');
    deepEqual(completeSuppression(outside.model, outside.offset, 'vi'), []);
  });
});
