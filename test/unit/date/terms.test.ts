import { deepEqual } from 'node:assert/strict';
import { buildModel } from '../../../server/src/model/document';
import type { Language } from '../../../server/src/model/types';
import { knowledge } from '../../support/check';

const model = (text: string, language: Language) => buildModel(text, knowledge, { language });

describe('whose congress or term it is', () => {
  const terms: readonly (readonly [string, Language, string, string])[] = [
    ['Đại hội Đảng XIII thành công.', 'vi', 'Đại hội Đảng XIII', 'national'],
    ['Đại hội Đảng bộ thành phố lần thứ XII', 'vi', 'Đại hội Đảng bộ thành phố lần thứ XII', 'local'],
    ['It is the 12th Municipal Party Committee.', 'en', '12th Municipal Party Committee', 'local'],
    ['Members of the 15th National Assembly met.', 'en', '15th National Assembly', 'assembly'],
    ["Members of the 16th People's Council met.", 'en', "16th People's Council", 'council'],
    ['At the 3rd Congress of Farmers.', 'en', '3rd Congress', 'unknown'],
    ['At the 14th National Congress of the Youth Union.', 'en', '14th National Congress', 'other'],
    ['The Provincial Party Committee, 11th term, met.', 'en', '11th term', 'local'],
  ];
  for (const [text, language, words, body] of terms)
    it(`${text} ${body}`, () => {
      deepEqual(
        model(text, language).terms.map((term) => [text.slice(term.span.start, term.span.end), term.body]),
        [[words, body]],
      );
    });

  it('no ordinal of a committee or council that is neither of a level nor of the people is a term', () => {
    for (const text of ['The 4th committee met.', 'The 2nd council met.', 'The 3rd assembly met.'])
      deepEqual(model(text, 'en').terms, []);
  });
});

describe('an event and its day in one sentence', () => {
  const events: readonly (readonly [string, Language, string, string])[] = [
    [
      'Ngày 5/5/2025, tổ chức Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh.',
      'vi',
      'Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh',
      '2025-05-05',
    ],
    [
      'On May 5, 2025, the Provincial Party Committee opened its 20th Conference.',
      'en',
      '20th Conference',
      '2025-05-05',
    ],
    ['Chi bộ An Hoà được thành lập ngày 05/3/1947.', 'vi', 'Chi bộ An Hoà', '1947-03-05'],
    ['An Hoa Party Cell was founded on March 5, 1947.', 'en', 'An Hoa Party Cell', '1947-03-05'],
    ['An Hoa Party Cell was established on March 5, 1947.', 'en', 'An Hoa Party Cell', '1947-03-05'],
  ];
  for (const [text, language, name, day] of events)
    it(`${text} ${day}`, () => {
      deepEqual(
        model(text, language).events.map(({ span, date }) => [text.slice(span.start, span.end), date.iso]),
        [[name, day]],
      );
    });

  it('is none where the conference was not held on it', () => {
    for (const text of [
      'Dự kiến được thành lập ngày 05/3/2030.',
      'Ngày 5/5/2025, trình Hội nghị lần thứ 20 Ban Chấp hành Đảng bộ tỉnh.',
    ])
      deepEqual(model(text, 'vi').events, [], text);
  });
});
