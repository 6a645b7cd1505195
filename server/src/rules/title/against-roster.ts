import type { Official } from '../../knowledge';
import { nameKey, type RosterContradiction, rosterContradictions } from '../../model/title-roster';
import type { SentenceContext } from '../../model/types';
import { overlapping } from '../../text/overlap';
import type { Finding, RuleContext } from '../types';
import { bearers, speaksOfPast } from './persons';

/** Where the draft and the office's roster disagree; silent where the draft looks back or tells of a change of post. */
export function againstRoster(context: RuleContext): RosterContradiction[] {
  const { model, knowledge, date, office } = context;
  if (knowledge.officials.length === 0 || date === undefined) return [];
  const use = { officials: knowledge.officials, date, place: office.place };
  const found = rosterContradictions(model, knowledge, use);
  if (found.length === 0) return found;
  const changing = new Set(model.told(bearers).flatMap(({ changes, key }) => (changes ? [key] : [])));
  return found.filter(({ title, person, official, kind }) => {
    const { cues } = title.context;
    if (cues.has('former') || cues.has('change') || speaksOfPast(model, title.context)) return false;
    // A report tells of the months before its own day, too.
    if (kind === 'gone' && namesDayUntil(official.to ?? '', title.context, context)) return false;
    return !changing.has(person.key) && !changing.has(nameKey(official.name));
  });
}

/** Whether a sentence names a day, month or year that is not after another. */
function namesDayUntil(last: string, { span }: SentenceContext, { model }: RuleContext): boolean {
  for (const { iso, year, month } of overlapping(model.dates, span)) {
    const day = iso ?? (year && month ? `${year.value}-${String(month.value).padStart(2, '0')}` : undefined);
    if (day !== undefined && day <= last) return true;
  }
  return false;
}

/** A name of the roster as the draft writes names: without diacritics, in capitals. */
export function nameLike(name: string, like: string): string {
  const plain = /^[\x20-\x7E]*$/.test(like);
  const letters = plain
    ? name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
    : name;
  return like === like.toUpperCase() && like !== like.toLowerCase() ? letters.toUpperCase() : letters;
}

/** The row of the roster, in its file. */
export function rowOf({ source, name }: Official): Pick<Finding, 'elsewhere'> {
  if (!source) return {};
  const { uri, line, start, end } = source;
  return { elsewhere: [{ uri, place: [line, 0, line, end - start], message: 'row', params: { name } }] };
}
