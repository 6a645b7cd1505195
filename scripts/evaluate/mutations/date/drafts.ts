/** Mistakes that show only beside the day of the draft, and in years that are counted. */
import { commemoration } from '../../../../server/src/knowledge/commemorations';
import { matchCatalogue } from '../../../../server/src/model/citation-catalogue';
import { addDays, addMonths, isoOf, partsOf } from '../../../../server/src/text/calendar';
import { englishOrdinal } from '../../../../server/src/text/number-words';
import { operator, replaceSpan, textOf } from '../../mutants';
import type { Operator } from '../../types';
import { dated, insert, withHead, write } from './sound';
import { between } from '../../random';

export const counted: Operator[] = [
  operator('date/implementing', 'more years than have passed', (clean, random) => {
    const when = dated(clean, random);
    if (!when) return undefined;
    const years = between(random, 1, 9);
    const issued = addMonths(when.draft, -12 * years - random.below(7));
    const stated = String(years + between(random, 2, 5)).padStart(clean.language === 'vi' ? 2 : 1, '0');
    const number = between(random, 300, 900);
    const mutant =
      clean.language === 'vi'
        ? insert(
            clean,
            random,
            'Báo cáo tổng kết ',
            `${stated} năm`,
            ` thực hiện Chỉ thị số ${number}-CT/TU, ngày ${write(clean, issued)} của Ban Thường vụ Tỉnh uỷ.`,
          )
        : insert(
            clean,
            random,
            'The report summarizing ',
            `${stated} years`,
            ` of implementing Directive No. ${number}-CT/TU dated ${write(clean, issued)} of the Provincial Party Standing Committee.`,
          );
    return withHead(mutant, when.head);
  }),
  operator('date/implementing', 'fewer years than have passed', (clean, random) => {
    const when = dated(clean, random);
    if (!when) return undefined;
    const years = between(random, 5, 12);
    const issued = addMonths(when.draft, -12 * years - random.below(7));
    const stated = String(years - between(random, 2, 4)).padStart(clean.language === 'vi' ? 2 : 1, '0');
    const number = between(random, 300, 900);
    const mutant =
      clean.language === 'vi'
        ? insert(
            clean,
            random,
            'Sơ kết ',
            `${stated} năm`,
            ` thực hiện Nghị quyết số ${number}-NQ/TU, ngày ${write(clean, issued)} của Tỉnh uỷ.`,
          )
        : insert(
            clean,
            random,
            'After ',
            `${stated} years`,
            ` of implementing Resolution No. ${number}-NQ/TU dated ${write(clean, issued)} of the Provincial Party Committee, much was achieved.`,
          );
    return withHead(mutant, when.head);
  }),
  operator('date/anniversary', 'a count of other years', (clean, random) => {
    const found = clean.model.durations.filter((d) => d.period?.from?.kind === 'day' && d.unit === 'year');
    const mention = random.pick(found);
    if (!mention) return undefined;
    const stated = mention.count.value + (random.pick([-10, -5, -2, -1, 1, 2, 5, 10]) ?? 1);
    if (stated < 1 || !/^\d+$/u.test(textOf(clean, mention.count.span))) return undefined;
    return replaceSpan(clean, mention.count.span, String(stated));
  }),
  operator('date/anniversary', 'a count of other years, in a sentence of its own', (clean, random) => {
    const from =
      isoOf(between(random, 1930, 1985), between(random, 1, 12), between(random, 1, 28)) ?? '1950-05-06';
    const years = between(random, 20, 90);
    const to = addMonths(from, 12 * years);
    const stated = years + (random.pick([-10, -5, -2, -1, 1, 2, 5, 10]) ?? 1);
    const span = `(${write(clean, from)} - ${write(clean, to)})`;
    return clean.language === 'vi'
      ? insert(clean, random, 'Chào mừng kỷ niệm ', `${stated} năm`, ` Ngày thành lập huyện Sơn Hà ${span}.`)
      : insert(
          clean,
          random,
          'Marking ',
          `${stated} years`,
          ` of the establishment of Son Ha district ${span}.`,
        );
  }),
  operator('date/anniversary', 'a known day remembered in the wrong year', (clean, random) => {
    const when = dated(clean, random);
    const event = commemoration(
      random.pick(['party-founding', 'national-day', 'southern-liberation', 'dien-bien-phu']) ?? '',
    );
    if (!when || !event) return undefined;
    const years = partsOf(when.draft).year - partsOf(event.date).year;
    const stated = years + (random.pick([2, 3, 4, 6, 7, -2, -3]) ?? 3);
    if (stated % 5 === 0) return undefined;
    const mutant =
      clean.language === 'vi'
        ? insert(
            clean,
            random,
            'Các hoạt động kỷ niệm ',
            `${stated} năm`,
            ` Ngày ${event.name.vi} được tổ chức thiết thực.`,
          )
        : insert(
            clean,
            random,
            'Activities for the ',
            `${englishOrdinal(stated)} anniversary`,
            ` of the ${event.name.en} were practical.`,
          );
    return withHead(mutant, when.head);
  }),
];

export const drafts: Operator[] = [
  operator('date/after-draft', 'a cited document of a later day', (clean, random) => {
    const draft = clean.date;
    if (draft === undefined) return undefined;
    const cited = clean.model.citations.filter(
      ({ own, date, key, number }) =>
        !own &&
        date?.kind === 'day' &&
        date.iso &&
        !date.completed &&
        date.year &&
        number?.year === undefined &&
        clean.model.citations.filter((other) => other.key === key && other.date).length === 1,
    );
    const citation = random.pick(cited);
    const { date } = citation ?? {};
    if (!citation || !date?.year) return undefined;
    const year = partsOf(draft).year + between(random, 1, 4);
    const iso = date.day && date.month && isoOf(year, date.month.value, date.day.value);
    if (!iso || matchCatalogue({ ...citation, date: { ...date, iso } }, clean.knowledge, draft))
      return undefined;
    return replaceSpan(
      clean,
      date.span,
      textOf(clean, date.span).replace(String(date.year.value), String(year)),
    );
  }),
  operator(
    'date/after-draft',
    'a cited document of a later day, in a sentence of its own',
    (clean, random) => {
      const when = dated(clean, random);
      if (!when) return undefined;
      const later = addDays(when.draft, between(random, 1, 900));
      const number = between(random, 300, 900);
      const mutant =
        clean.language === 'vi'
          ? insert(
              clean,
              random,
              `Thực hiện Chỉ thị số ${number}-CT/TU, ngày `,
              write(clean, later),
              ' của Ban Thường vụ Tỉnh uỷ về thực hành tiết kiệm.',
            )
          : insert(
              clean,
              random,
              `Implementing Directive No. ${number}-CT/TU dated `,
              write(clean, later),
              ' of the Provincial Party Standing Committee on thrift.',
            );
      return withHead(mutant, when.head);
    },
  ),
  operator('date/future-past', 'told as done, on a later day', (clean, random) => {
    const when = dated(clean, random);
    if (!when) return undefined;
    const later = addDays(when.draft, between(random, 1, 900));
    const done =
      clean.language === 'vi'
        ? (random.pick([
            'đã tổ chức hội nghị sơ kết',
            'đã họp phiên thường kỳ',
            'đã làm việc với Đảng uỷ xã Bình Lâm',
            'đã thông qua dự thảo báo cáo',
          ]) ?? '')
        : (random.pick(['met in Son Ha', 'was held in Son Ha', 'opened', 'was convened']) ?? '');
    const mutant =
      clean.language === 'vi'
        ? insert(clean, random, `Ban Thường vụ Tỉnh uỷ ${done} ngày `, write(clean, later), '.')
        : insert(clean, random, `The conference ${done} on `, write(clean, later), '.');
    return withHead(mutant, when.head);
  }),
  operator('date/future-past', 'a later day that opens a sentence told as done', (clean, random) => {
    const when = dated(clean, random);
    if (!when) return undefined;
    const later = addDays(when.draft, between(random, 1, 900));
    const done =
      clean.language === 'vi'
        ? (random.pick([
            'Ban Thường vụ Tỉnh uỷ đã họp phiên thường kỳ',
            'Đảng uỷ xã Bình Lâm đã tổ chức hội nghị sơ kết',
            'Hội đồng nhân dân tỉnh đã thông qua 12 nghị quyết',
          ]) ?? '')
        : (random.pick(['the Standing Committee held a conference', 'the cells met in Son Ha']) ?? '');
    const lead = clean.language === 'vi' ? (random.pick(['Ngày ', 'Sáng ngày ', 'Chiều ']) ?? '') : 'On ';
    return withHead(insert(clean, random, lead, write(clean, later), `, ${done}.`), when.head);
  }),
];
