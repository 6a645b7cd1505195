import { isWhole } from '../../archive/to-keep';
import type { Differences } from '../../archive/translation';
import type { StatedDay } from '../../archive/types';
import { dateLike } from '../../model/citation-catalogue';
import { dayInSentence } from '../../model/date-format';
import type { DateMention, DocumentModel, IsoDate } from '../../model/types';
import { partsOf } from '../../text/calendar';
import { isOneSlip } from '../across';
import { besideOriginal, inOriginal, missing, named, originalFile, whereDiffers } from './original';
import { defineRule, type Finding, type Fix, type RuleContext } from '../types';
import { rewritePart } from '../date/rewrite';

/** Days that a translation and its original do not both state. */
export const translatedDays = defineRule({
  id: 'pair/days',
  languages: ['en'],
  scope: 'workspace',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  mayFind: whereDiffers(({ days: { here, there } }) => here.length + there.length > 0),
  *check(context): Iterable<Finding> {
    const found = besideOriginal(context);
    if (!found) return;
    const { here, there } = found.days;
    const untold = new Set(there.filter((one) => !isListed(one, found)));
    for (const { day } of here) {
      const meant = there.filter((other) => isOneSlip(day, other.day));
      for (const one of meant) untold.delete(one);
      const mention = mentionOf(context.model, day);
      if (mention) yield added(mention, meant, found, context);
    }
    const { model, language } = context;
    const left = [...untold];
    const dates = named(left.map(({ day }) => dayInSentence(day, language)));
    for (const one of missing(
      found,
      model.header,
      { dates },
      left.map(({ place }) => place),
    ))
      yield { ...one, severity: 'information' };
  },
});

function mentionOf({ dates }: DocumentModel, day: IsoDate): DateMention | undefined {
  return dates
    .flatMap((date) => [date, date.from, date.to])
    .find((date) => date?.kind === 'day' && date.iso === day && isWhole(date));
}

function added(
  mention: DateMention,
  meant: readonly StatedDay[],
  found: Differences,
  { model }: RuleContext,
): Finding {
  const [nearest] = meant;
  const params = { date: mention.span.text, file: originalFile(found) };
  if (!nearest)
    return {
      span: mention.span,
      message: 'added',
      params,
      severity: 'information',
      elsewhere: inOriginal(found, [found.original.own.numberPlace]),
    };
  return {
    span: mention.span,
    message: 'other',
    params: { ...params, right: dateLike(model, mention, nearest.day) },
    elsewhere: inOriginal(
      found,
      meant.map(({ place }) => place),
    ),
    fixes: () => meant.slice(0, MOST_FIXES).map(({ day }) => rewritten(mention, day, model)),
  };
}

const MOST_FIXES = 3;

/** UTF-16 units between two days that one list may hold. */
const NEAR = 20;

/** Whether a day of the original stands beside one of its month that the translation has: English puts the two together. */
function isListed({ day, place }: StatedDay, { original, days }: Differences): boolean {
  return original.days.some(
    (other) =>
      other.day.startsWith(day.slice(0, '2026-09'.length)) &&
      other.place[0] === place[0] &&
      Math.max(other.place[1] - place[3], place[1] - other.place[3]) < NEAR &&
      !days.there.includes(other),
  );
}

/** Puts another day's parts into a date. */
function rewritten(mention: DateMention, iso: IsoDate, model: DocumentModel): Fix {
  const { day, month, year } = mention;
  const right = partsOf(iso);
  const parts = [
    [day, right.day],
    [month, right.month],
    [year, right.year],
  ] as const;
  const edits = parts.flatMap(([part, value]) =>
    part && part.value !== value ? [rewritePart(part, value)] : [],
  );
  return { title: 'fix.replace', params: { right: dateLike(model, mention, iso) }, edits };
}
