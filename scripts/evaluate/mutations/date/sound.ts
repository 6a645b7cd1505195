/** What mistakes in dates are made of: sound days of a text, passages of its own, and the day of the draft. */
import { dayInSentence, formatDay } from '../../../../server/src/model/date-format';
import type { DateMention, IsoDate, Part } from '../../../../server/src/model/types';
import { addDays } from '../../../../server/src/text/calendar';
import type { Random } from '../../random';
import type { CleanText, Mutant } from '../../types';

type Day = DateMention & {
  readonly day: Part<number>;
  readonly month: Part<number>;
  readonly year: Part<number>;
  readonly iso: IsoDate;
};

/** Full days, alone on their place. */
export function days(clean: CleanText, fits: (day: Day) => boolean = () => true): Day[] {
  return clean.model.dates.filter(
    (d): d is Day =>
      d.kind === 'day' && d.iso !== null && !d.completed && d.year !== undefined && fits(d as Day),
  );
}

export function inFigures({ style }: DateMention): boolean {
  return style === 'slash' || style === 'hyphen' || style === 'words';
}

/** A passage of its own, put between two blocks; `mark` is the part of it that is the mistake. */
export function insert(
  clean: CleanText,
  random: Random,
  before: string,
  mark: string,
  after: string,
): Mutant | undefined {
  const blocks = clean.model.blocks.filter((block) => block.original.trim() !== '' && block.index > 2);
  const block = random.pick(blocks);
  if (!block) return undefined;
  const at = block.start;
  const text = `${clean.text.slice(0, at)}${before}${mark}${after}\n\n${clean.text.slice(at)}`;
  return { text, start: at + before.length, end: at + before.length + mark.length };
}

export function write(clean: CleanText, iso: IsoDate): string {
  return dayInSentence(iso, clean.language);
}

/** The text with a place-date line of its own, after everything that it tells of, where it has no date yet. */
export function dated(
  clean: CleanText,
  random: Random,
): { readonly draft: IsoDate; readonly head: string } | undefined {
  if (clean.date !== undefined) return { draft: clean.date, head: '' };
  const last =
    days(clean)
      .map(({ iso }) => iso)
      .sort()
      .at(-1) ?? '2025-03-28';
  if (last > '2027-01-01') return undefined;
  const draft = addDays(last, random.below(40));
  const line = clean.language === 'vi' ? formatDay(draft, 'words') : formatDay(draft, 'month-day');
  return { draft, head: `${clean.language === 'vi' ? 'Sơn Hà' : 'Son Ha'}, ${line}\n\n` };
}

export function withHead(mutant: Mutant | undefined, head: string): Mutant | undefined {
  return (
    mutant && { text: head + mutant.text, start: mutant.start + head.length, end: mutant.end + head.length }
  );
}
