import { deepEqual } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';
import { en, testReadings, timesOf, vi } from '../../support/readings';

/** Places in the cycle of sixty that names of years have. */
function places(text: string, language: 'vi' | 'en' = 'vi'): (number | undefined)[] {
  return buildModel(text, knowledge, { language }).dates.map(({ lunar }) => lunar?.value);
}

const STEMS = ['Giáp', 'Ất', 'Bính', 'Đinh', 'Mậu', 'Kỷ', 'Canh', 'Tân', 'Nhâm', 'Quý'];
const BRANCHES = ['Tý', 'Sửu', 'Dần', 'Mão', 'Thìn', 'Tỵ', 'Ngọ', 'Mùi', 'Thân', 'Dậu', 'Tuất', 'Hợi'];

describe('names of lunar years', () => {
  it('each of the sixty has its place', () => {
    for (let place = 0; place < 60; place++) {
      const name = `${STEMS[place % 10] ?? ''} ${BRANCHES[place % 12] ?? ''}`;
      deepEqual(places(`Xuân ${name}, văn nghệ.`), [place], name);
    }
  });

  it('two words that never name one year have none', () => {
    deepEqual(places('Xuân Giáp Sửu, xuân Ất Tý; xuân Bính Hợi.'), [Number.NaN, Number.NaN, Number.NaN]);
  });

  it('without marks the stem tells which branch is meant', () => {
    deepEqual(places('The year of Giap Ty, the year of At Ty, the year of Nham Ty.', 'en'), [0, 41, 48]);
  });

  testReadings(
    [
      vi(
        'Năm Quý Hợi, tỉnh thành lập; tăng trưởng năm quý liền.',
        'Quý Hợi = lunar-year',
        'năm quý = 5 quarter',
      ),
      {
        ...vi(
          'Âm lịch ngày 10/3 và ngày 15/8 âm lịch; ngày 16/8 (theo âm lịch); ngày 17/8, năm Ất Tỵ; ngày 18/8/2025 (âm lịch).',
          'Ất Tỵ = lunar-year 2025 completed',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Hội từ ngày 28 đến ngày 30/2 âm lịch; ngày 28/2, ngày 29/2 và ngày 30/2 âm lịch; từ 28-30/2 (âm lịch); ngày 03/3 họp, ngày 10/3 âm lịch lễ.',
          '03/3 = day 2026-03-03 slash completed led',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Lịch âm: 10/3 và âm lịch, 17/02/2026; quý III âm lịch năm 2025.',
          '17/02/2026 = day 2026-02-17 slash',
          'quý III = quarter 2025-Q3 completed',
          '2025 = year 2025',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Theo lịch âm (ngày 12/3) họp; tháng 8 âm lịch, tháng 9/2025 (âm lịch), năm 2025 âm lịch.',
          'tháng 9/2025 = month 2025-09 slash',
          '2025 = year 2025',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Tuy là một câu rất dài nhưng âm lịch ngày 12/3 là ngày hội; âm lịch là cách tính của ông bà; ngày 13/3/2025.',
          '13/3/2025 = day 2025-03-13 slash led',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'On the lunar date, 10 March, and 15 August in the lunar calendar; March of the lunar year; March 2025 of the lunar year.',
          'March 2025 = month 2025-03 month-day',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Năm Ất Tỵ, Xuân Bính Ngọ, Tết Nguyên đán Giáp Thìn; năm ất tỵ và Xuân bính ngọ.',
          'Ất Tỵ = lunar-year 2025 completed',
          'Bính Ngọ = lunar-year 2026 completed',
          'Giáp Thìn = lunar-year 2024 completed',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Ất Tỵ và Bính Ngọ; Ất Tỵ (2025), Ất Tỵ năm 2025; “Ất Tỵ - 2025”.',
          'Ất Tỵ (2025 = lunar-year 2025',
          'Ất Tỵ năm 2025 = lunar-year 2025',
          'Ất Tỵ - 2025 = lunar-year 2025',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          '2025 (năm Ất Tỵ) và 2026 - Bính Ngọ; 12025 - Ất Tỵ; 2025 – Bính Ngọ 2026.',
          '2025 (năm Ất Tỵ = lunar-year 2025',
          '2026 - Bính Ngọ = lunar-year 2026',
          'Bính Ngọ 2026 = lunar-year 2026',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Nhân dịp 2025 - năm Ất Tỵ và mùa xuân rất dài này là năm 2026 (Bính Ngọ).',
          '2025 - năm Ất Tỵ = lunar-year 2025',
          '2026 (Bính Ngọ = lunar-year 2026',
        ),
        date: '2025-12-01',
      },
      {
        ...vi(
          'Bà Ất Tỵ và ông Bính Ngọ 2026; của Ất Tỵ, của Bính Ngọ 2026.',
          'Bính Ngọ 2026 = lunar-year 2026',
          'Bính Ngọ 2026 = lunar-year 2026',
        ),
        date: '2025-12-01',
      },
      {
        ...en(
          'The year of At Ty, of At Ty 2025, of At Ty, the Lunar New Year of Binh Ngo; Tet Giap Thin 2024.',
          'At Ty = lunar-year 2025 completed',
          'At Ty 2025 = lunar-year 2025',
          'Binh Ngo = lunar-year 2026 completed',
          'Giap Thin 2024 = lunar-year 2024',
        ),
        date: '2025-12-01',
      },
    ],
    timesOf,
  );
});
