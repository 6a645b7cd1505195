import type { Knowledge } from '../knowledge';
import { overlapping } from '../text/overlap';
import { joined, perRun } from './columns';
import type { RunDates } from './dates';
import type { Source } from './source';
import type { RunNamed } from './titles';
import type { DraftDate, HeldOffice, Passage, SentenceContext, TitleMention, UniqueOffice } from './types';

/** A year before it is past, whatever the draft's own date. */
const LONG_PAST = 2000;

/** A title of the present: not quoted, not of a former holder, of one person. */
export function isPresent(title: TitleMention): boolean {
  return (
    !title.quoted &&
    !title.plural &&
    !title.modifiers.includes('former') &&
    title.organMention?.former !== true
  );
}

/** Whether a sentence speaks of a year before the draft's own (or, where that is unknown, of any year long past). */
export function speaksOfPast(model: Pick<Passage, 'date' | 'dates'>, context: SentenceContext): boolean {
  if (context.cues.has('past')) return true;
  const own = model.date ? Number(model.date.iso.slice(0, 4)) : undefined;
  for (const { year } of overlapping(model.dates, context.span))
    if (year && year.value < (own ?? LONG_PAST)) return true;
  return false;
}

/** The unique post that a title gives to someone at the draft's time; undefined where it is open which. */
function uniqueOffice(
  title: TitleMention,
  model: Pick<Passage, 'date' | 'dates'>,
  knowledge: Knowledge,
): UniqueOffice | undefined {
  const row = title.titleId === undefined ? undefined : knowledge.title(title.titleId);
  if (!row?.unique || row.confidence === 'low' || !isPresent(title) || title.modifiers.includes('acting'))
    return undefined;
  if (title.organMention?.specific === false || title.person?.short || speaksOfPast(model, title.context))
    return undefined;
  if (title.context.cues.has('appointment')) return undefined;
  // Of communes and districts there are many in one report: only a place tells them apart.
  if (title.place === undefined && row.level !== 'province' && row.level !== 'central') return undefined;
  return { titleId: row.id, organId: title.organId ?? '', place: title.place ?? '', level: row.level };
}

const officesInRun = perRun(
  (
    _run,
    [{ titles }, { dates }]: readonly [RunNamed, RunDates],
    knowledge: Knowledge,
    date: DraftDate | undefined,
  ): readonly HeldOffice[] =>
    titles.flatMap((title) => {
      const office = uniqueOffice(title, { date, dates }, knowledge);
      return office ? { title, office } : [];
    }),
);

const allOffices = joined((offices: readonly HeldOffice[]) => offices);

/** The unique posts of a draft; `named` and `dates` of each run. */
export function buildOffices(
  source: Source,
  named: readonly RunNamed[],
  dates: readonly RunDates[],
  knowledge: Knowledge,
  date: DraftDate | undefined,
): readonly HeldOffice[] {
  return allOffices(source, officesInRun(source, [named, dates], knowledge, date));
}
