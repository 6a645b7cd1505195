import { deepEqual } from 'node:assert/strict';
import { timeAnchors } from '../../../server/src/recognise/date/anchors';
import { textWords } from '../../../server/src/text/text-words';

/** Which recognisers a text is worth asking. */
function asked(text: string): string {
  const anchors = timeAnchors(textWords(text));
  if (!anchors) return 'none';
  return Object.entries(anchors)
    .filter(([, is]) => is === true)
    .map(([name]) => name)
    .join();
}

describe('what a text must have to be read for dates', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['', 'none'],
    ['Tỉnh uỷ họp bàn công tác cán bộ.', 'none'],
    ['Trong ngày', 'dates'],
    ['hằng tháng', 'dates'],
    ['Đầu quý', 'dates,lunarYears'],
    ['Đầu quí', 'dates,lunarYears'],
    ['quyết', 'none'],
    ['a quarter', 'dates'],
    ['the half', 'dates'],
    ['in May', 'dates'],
    ['in December', 'dates'],
    ['The 5', 'dates'],
    ['first', 'dates'],
    ['the last', 'dates'],
    ['hàng ngàynay', 'dates'],
    ['đầungày', 'none'],
    ['Xuân Ất', 'lunarYears'],
    ['Giap', 'lunarYears'],
    ['Tỵ', 'none'],
    ['The anniversary', 'durations'],
    ['Lễ kỷ', 'lunarYears,durations'],
    ['anniversaries', 'none'],
    ['nhiều năm', 'none'],
    ['mười năm', 'durations'],
    ['10 năm', 'dates,durations'],
    ['mười hai', 'none'],
    ['năm', 'none'],
    ['mười bài năm', 'none'],
    ['Sau đó trong vòng mười năm', 'durations'],
    ['ten years', 'durations'],
    ['consecutive years', 'durations'],
    ['full years', 'durations'],
    ['several years', 'none'],
    ['twenty-five years', 'durations'],
    ['khoá mới', 'terms'],
    ['Khóa', 'terms'],
    ['lần thứ', 'terms'],
    ['lần tới', 'none'],
    ['thứ lần', 'none'],
    ['Đại hội', 'terms'],
    ['Tại một đại hội', 'terms'],
    ['đại biểu', 'none'],
    ['đại biểu hội', 'none'],
    ['lần thứba', 'terms'],
    ['Đại hộiđồng', 'terms'],
    ['lần hội', 'terms'],
    ['lần bathứ', 'none'],
    ['hội đại', 'none'],
    ['the Congress', 'none'],
    ['the third Congress', 'terms'],
    ['the third plenum', 'none'],
    ['XI Committee', 'terms'],
    ['11th Assembly', 'dates,terms'],
    ['twenty-second tenure', 'terms'],
    ['term II', 'terms'],
    ['Council V', 'terms'],
    ['Council X1', 'dates'],
    ['111th Council', 'dates'],
    ['terms of the councillors', 'none'],
    ['second terms', 'terms'],
    ['kỷ niệm lần đầu, đại hội, mười năm', 'lunarYears,durations,terms'],
    ['mười năm, đại hội', 'durations,terms'],
    ['đại hội, mười năm', 'durations,terms'],
    ['mười năm khoá', 'durations,terms'],
    ['Đại hội, lễ kỷ', 'lunarYears,durations,terms'],
  ];
  for (const [text, outcome] of rows) it(`${text} (${outcome})`, () => deepEqual(asked(text), outcome));
});
