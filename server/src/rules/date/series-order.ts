import { fileName } from '../../archive/place';
import { seriesOrder } from '../../archive/series-order';
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
  *check(context): Iterable<Finding> {
    const { index, uri } = others(context);
    const { model, language } = context;
    const { placeDate } = model.header;
    if (!placeDate || model.date?.from !== 'place-date-line') return;
    const wrong = seriesOrder(index.seriesOf(uri), uri);
    if (!wrong) return;
    const { own, date } = wrong.neighbour;
    const number = index.get(uri)?.own?.number;
    if (number === undefined) return;
    yield {
      span: placeDate.date.span,
      message: wrong.kind,
      params: {
        number,
        date: dayInSentence(model.date.iso, language),
        other: own.number,
        day: dayInSentence(date, language),
        file: fileName(wrong.neighbour.uri),
      },
      elsewhere: elsewhere([{ uri: wrong.neighbour.uri, place: own.numberPlace }], 'other'),
    };
  },
});
