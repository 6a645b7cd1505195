import { fileName } from '../../archive/place';
import { dayInSentence } from '../../model/date-format';
import { elsewhere, others } from '../across';
import { defineRule, type Finding } from '../types';

/** A draft whose own number and date do not fit between its neighbours of the same series. */
export const seriesOrderRule = defineRule({
  id: 'date/series-order',
  languages: ['vi', 'en'],
  scope: 'workspace',
  severity: 'information',
  stage: 'stable',
  fix: 'none',
  clause: {
    vi: 'Hướng dẫn 05-HD/VPTW, mục 3.1.1 (số của văn bản ghi liên tục trong nhiệm kỳ cấp uỷ)',
    en: 'Guideline 05-HD/VPTW, section 3.1.1 (numbers run on through a committee’s term)',
  },
  mayFind: ({ uri }, index) => index.outOfOrder(uri) !== undefined,
  *check(context): Iterable<Finding> {
    const { index, uri } = others(context);
    const { model, language } = context;
    const { placeDate } = model.header;
    if (!placeDate || model.date?.from !== 'place-date-line') return;
    const wrong = index.outOfOrder(uri);
    if (!wrong) return;
    const { uri: neighbour, date } = wrong.neighbour;
    const number = index.get(uri)?.own?.number;
    const own = index.get(neighbour)?.own;
    if (number === undefined || !own) return;
    yield {
      span: placeDate.date.span,
      message: wrong.kind,
      params: {
        number,
        date: dayInSentence(model.date.iso, language),
        other: own.number,
        day: dayInSentence(date, language),
        file: fileName(neighbour),
      },
      elsewhere: elsewhere([{ uri: neighbour, place: own.numberPlace }], 'other'),
    };
  },
});
