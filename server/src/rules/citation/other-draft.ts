import { fileName } from '../../archive/place';
import { statedDay } from '../../archive/stated';
import { samePlace } from '../../archive/resolve';
import type { CitedDocument, IndexRecord } from '../../archive/types';
import { matchCatalogue } from '../../model/citation-catalogue';
import { dayInSentence } from '../../model/date-format';
import type { IsoDate } from '../../model/types';
import { nth } from '../../text/certain';
import { bareKey } from '../../text/fold';
import { elsewhere, isOneSlip, others, sameTerm } from '../across';
import { byPassage } from '../divisions';
import { besideOriginal, isTranslation } from '../pair/original';
import { defineRuleOver, type Finding, type PassageContext } from '../types';
import { isCentral, type Numbered, numbered } from './support';

/** A document that is neither in the catalogue nor in the folder, dated otherwise than other drafts date it. */
export const otherDraft = defineRuleOver(byPassage, {
  id: 'citation/other-draft',
  languages: ['vi', 'en'],
  scope: 'workspace',
  severity: 'information',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  mayFind: ({ cites }, index) =>
    cites.some(({ key, date }) => {
      if (date === undefined) return false;
      const days = [...index.citedTimes(key)];
      const agreeing = days.find(([day]) => day === date)?.[1] ?? 0;
      return (
        days.some(([day, files]) => day !== date && files >= agreeing && isOneSlip(date, day)) &&
        index.heads(key).length === 0
      );
    }),
  *check(context): Iterable<Finding> {
    const { index } = others(context);
    const { model, knowledge, date, language } = context;
    for (const citation of numbered(model)) {
      const { key, number } = citation;
      const day = statedDay(citation);
      if (citation.own || key === undefined || day === undefined || !citation.date) continue;
      if (index.heads(key).length > 0 || matchCatalogue(citation, knowledge, date)) continue;
      // Between a translation and its original another rule decides.
      if (besideOriginal(context)?.redated.some(({ here }) => here.key === key && here.date === day) === true)
        continue;
      const days = index.citedDays(key);
      if (days.size < 2) continue;
      const [best, files] = likeliest(citation, day, context);
      if (best === undefined || files.length === 0) continue;
      const right = dayInSentence(best, language);
      yield {
        span: citation.date.span,
        message: files.length > 1 ? 'several' : 'one',
        params: {
          number: number.normal,
          date: citation.date.span.text,
          right,
          n: files.length,
          file: fileName(nth(files, 0).uri),
        },
        elsewhere: elsewhere(files, 'other'),
      };
    }
  },
});

/** The day that most other drafts give the same document, where no fewer give it than give this one. */
function likeliest(
  citation: Numbered,
  day: IsoDate,
  context: PassageContext,
): readonly [IsoDate | undefined, readonly Said[]] {
  const { index, uri } = others(context);
  const key = citation.key ?? '';
  const agreeing = index.citedDays(key).get(day) ?? new Set<string>();
  let best: IsoDate | undefined;
  let files: readonly Said[] = [];
  for (const [other, uris] of index.citedDays(key)) {
    if (other === day || uris.size <= files.length || uris.size < Math.max(1, agreeing.size)) continue;
    // Two days that are far apart may be of two documents.
    if (!isOneSlip(day, other) || !sameTerm(citation.number, day, other, context)) continue;
    const said = [...uris].flatMap((one) => (one === uri ? [] : saidIn(index.get(one), key, other)));
    const same = said.filter(
      ({ record, cited }) =>
        isSameBody(citation, record, cited, context) && !isTranslation(context, record.uri),
    );
    if (same.length >= Math.max(1, agreeing.size) && same.length > files.length)
      [best, files] = [other, same];
  }
  return [best, files];
}

interface Said {
  readonly uri: string;
  readonly place: CitedDocument['places'][number];
  readonly record: IndexRecord;
  readonly cited: CitedDocument;
}

function saidIn(record: IndexRecord | undefined, key: string, day: IsoDate): Said[] {
  const cited = record?.cites.find((one) => one.key === key && one.date === day);
  const place = cited?.places[cited.fullest];
  return record && cited && place ? [{ uri: record.uri, place, record, cited }] : [];
}

/** Whether both drafts mean the same body: a central one, that of the same place, or, without one, drafts of one place. */
function isSameBody(
  citation: Numbered,
  record: IndexRecord,
  cited: CitedDocument,
  context: PassageContext,
): boolean {
  if (isCentral(citation.number, context.knowledge)) return true;
  if (!samePlace(citation.issuerPlace, cited.issuerPlace)) return false;
  if (citation.issuerPlace !== '' && cited.issuerPlace !== '') return true;
  const place = context.model.header.placeDate?.place;
  return place !== undefined && record.place !== undefined && bareKey(place) === bareKey(record.place);
}
