import { fileName } from '../archive/place';
import { type Numbered, numberingTerm } from '../archive/series';
import type { IndexRecord, Place } from '../archive/types';
import type { Citation, IsoDate } from '../model/types';
import { bareKey } from '../text/fold';
import { words } from '../text/words';
import { isCentral } from './citation/support';
import type { Finding, RuleContext, Workspace } from './types';

/** The other drafts, for a rule of workspace scope: the engine runs it only where there are any. */
export function others({ workspace }: Pick<RuleContext, 'workspace'>): Workspace {
  if (!workspace) throw new Error('a rule of workspace scope was run without a workspace');
  return workspace;
}

/** Most other places that a finding names. */
const MOST_PLACES = 3;

export function elsewhere(
  records: readonly { readonly uri: string; readonly place: Place }[],
  message: string,
): NonNullable<Finding['elsewhere']> {
  return records
    .slice(0, MOST_PLACES)
    .map(({ uri, place }) => ({ uri, place, message, params: { file: fileName(uri) } }));
}

/** Whether a number could not be given twice on these days; false where that is not known. */
export function sameTerm(
  number: Numbered,
  one: IsoDate,
  other: IsoDate,
  { knowledge }: Pick<RuleContext, 'knowledge'>,
): boolean {
  const term = numberingTerm(number, one, knowledge);
  return term !== undefined && term === numberingTerm(number, other, knowledge);
}

/**
 * Whether a citation is surely of a document's own body, and not of the same body of another place: the citation says so,
 * or the draft is of the same place.
 */
export function isOfBody(
  { issuerPlace, number }: Citation,
  mine: IndexRecord | undefined,
  { own, place }: Pick<IndexRecord, 'own' | 'place'>,
  context: Pick<RuleContext, 'knowledge'>,
): boolean {
  if (number && isCentral(number, context.knowledge)) return true;
  const body = bareKey(own?.issuerKey ?? '');
  const named = bareKey(issuerPlace).trim();
  if (named !== '') return body.includes(named) || (place !== undefined && bareKey(place).trim() === named);
  if (mine?.own?.issuerKey === undefined || own?.issuerKey === undefined) return false;
  if (mine.own.issuerKey === own.issuerKey) return true;
  // A commune's head names its province too.
  const at = place === undefined ? '' : bareKey(place).trim();
  return at !== '' && bareKey(mine.own.issuerKey).includes(at);
}

/** Share of the words of two texts that both have, 0 to 1. */
export function likeness(one: string, other: string): number {
  const keys = (text: string): Set<string> => new Set(words(text).map(({ key }) => key));
  const [a, b] = [keys(one), keys(other)];
  if (a.size === 0) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

/** Whether only the day, the month or the year differs, or day and month have changed places. */
export function isOneSlip(one: IsoDate, other: IsoDate): boolean {
  const [a, b] = [one.split('-'), other.split('-')];
  if (a.filter((part, i) => part !== b[i]).length === 1) return true;
  return a[0] === b[0] && a[1] === b[2] && a[2] === b[1];
}
