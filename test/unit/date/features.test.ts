import { deepEqual, equal, ok } from 'node:assert/strict';
import { completeDate } from '../../../server/src/features/date-completion';
import { dateHover } from '../../../server/src/features/date-hover';
import { dateInlays } from '../../../server/src/features/date-inlay';
import { rewriteDates } from '../../../server/src/features/date-rewrite';
import { joinEdits } from '../../../server/src/features/edits';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel, Language } from '../../../server/src/model/types';
import { lunarYearOf } from '../../../server/src/text/calendar';
import { knowledge } from '../../support/check';

/** A model of a text with the cursor at ‸. */
function at(marked: string, language: Language = 'vi'): { model: DocumentModel; offset: number } {
  const offset = marked.indexOf('‸');
  return { model: buildModel(marked.replace('‸', ''), knowledge, { language }), offset };
}

function hover(marked: string, language: Language = 'vi'): string {
  const { model, offset } = at(marked, language);
  return dateHover(model, offset, language)?.contents.plain ?? '';
}

const DRAFT = 'Sơn Hà, ngày 28 tháng 3 năm 2025\n\n';

describe('hover on a date', () => {
  it('tells weekday, quarter, lunar year and distance from the draft', () => {
    const told = hover(`${DRAFT}Họp ngày 14/0‸1/2025.`);
    for (const part of [
      'Thứ Ba, 14/01/2025',
      'Quý I/2025',
      'năm Giáp Thìn',
      'trước ngày của dự thảo 73 ngày',
    ])
      ok(told.includes(part), `${part} in: ${told}`);
    const english = hover('Son Ha, March 28, 2025\n\nIt met on March ‸29, 2025.', 'en');
    for (const part of [
      'Saturday, March 29, 2025',
      'Quarter 1 of 2025',
      'year of At Ty',
      '1 day after the draft',
    ])
      ok(english.includes(part), `${part} in: ${english}`);
  });

  it('tells the days of a period, and what is wrong with a day that is none', () => {
    ok(hover('Trong quý I‸/2025.').includes('từ 01/01/2025 đến 31/3/2025, 90 ngày'));
    ok(hover('Từ ngày 15/11/2025 đ‸ến ngày 20/11/2025.').includes('6 ngày'));
    ok(hover('Họp ngày 30/0‸2/2025.').includes('Ngày cuối của tháng này: thứ Sáu, 28/02/2025'));
    ok(hover('Sơn Hà, ngày    thá‸ng 8 năm 2025').includes('để trống'));
    equal(hover('Họp tại Sơn‸ Hà.'), '');
  });

  it('says which year was understood', () => {
    ok(hover(`${DRAFT}Sáng 14‸/1, Tỉnh uỷ họp.`).includes('hiểu là 2025'));
  });

  it('knows the lunar new year, and is silent where calendars differ', () => {
    equal(lunarYearOf('2025-01-28'), 2024);
    equal(lunarYearOf('2025-01-29'), 2025);
    equal(lunarYearOf('2026-02-16'), 2025);
    equal(lunarYearOf('2026-02-17'), 2026);
    equal(lunarYearOf('2007-02-17'), undefined);
  });
});

describe('completion of a date', () => {
  const labels = (marked: string, language: Language = 'vi'): string[] => {
    const { model, offset } = at(marked, language);
    return completeDate(model, offset, '2025-04-02', language).map(({ label }) => label);
  };

  it('offers the draft’s date, today and the dates of the draft, in its style', () => {
    deepEqual(labels(`${DRAFT}Kế hoạch ngày 14/01/2025; thông báo ngày ‸`), [
      '28/3/2025',
      '02/4/2025',
      '14/01/2025',
    ]);
    deepEqual(labels(`${DRAFT}Kế hoạch ngày 14 tháng 01 năm 2025; ngày ‸`), [
      '28 tháng 3 năm 2025',
      '02 tháng 4 năm 2025',
      '14 tháng 01 năm 2025',
    ]);
    deepEqual(labels('Son Ha, March 28, 2025\n\nPlan dated March 14, 2025 and notice dated Ma‸', 'en'), [
      'March 28, 2025',
      'April 2, 2025',
      'March 14, 2025',
    ]);
  });

  it('replaces what is typed, and is silent elsewhere', () => {
    const { model, offset } = at(`${DRAFT}Thông báo ngày 28/‸`);
    const [first] = completeDate(model, offset, undefined, 'vi');
    equal(first?.start, offset - 3);
    deepEqual(labels(`${DRAFT}Thông báo ‸`), []);
    deepEqual(labels(`${DRAFT}hằng ngày làm việc ‸`), []);
  });
});

describe('inlay hints and rewriting of dates', () => {
  it('shows the weekday of full dates that have none', () => {
    const { model } = at('Họp ngày 14/01/2025, Thứ Tư, ngày 15/01/2025 và sáng 16/1.‸');
    deepEqual(
      dateInlays(model, 0, model.text.length, 'vi').map(({ label }) => label),
      ['thứ Ba'],
    );
    deepEqual(dateInlays(model, 50, 60, 'vi'), []);
  });

  it('writes one date, or all, in another style', () => {
    const { model, offset } = at(
      `${DRAFT}Họp ngày 14/‸01/2025, ngày 15/02/2025 và ngày 16 tháng 3 năm 2025; sáng 17/3/2025.`,
    );
    const results = rewriteDates(model, offset, 'vi').map(({ edits }) => {
      let text = model.text;
      for (const edit of [...joinEdits([edits])].reverse())
        text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
      return text.slice(DRAFT.length);
    });
    deepEqual(results, [
      'Họp ngày 14 tháng 01 năm 2025, ngày 15/02/2025 và ngày 16 tháng 3 năm 2025; sáng 17/3/2025.',
      'Họp ngày 14-01-2025, ngày 15/02/2025 và ngày 16 tháng 3 năm 2025; sáng 17/3/2025.',
      'Họp ngày 14 tháng 01 năm 2025, ngày 15 tháng 02 năm 2025 và ngày 16 tháng 3 năm 2025; sáng ngày 17 tháng 3 năm 2025.',
      'Họp ngày 14-01-2025, ngày 15-02-2025 và ngày 16-3-2025; sáng 17-3-2025.',
    ]);
  });
});
