import { dayInSentence } from '../../model/date-format';
import { type Bounds, boundsOf } from '../../model/date-values';
import type { DocumentModel, EventMention } from '../../model/types';
import { addTo } from '../../text/add-to';
import { daysBetween, partsOf } from '../../text/calendar';
import { defineRule } from '../types';

/** Two mentions that both give the first day, or the last, may differ by a preparatory session. */
const SAME_EDGE = 1;
/** Days. Further apart, and with no term named, a number is that of another term, a name that of another event. */
const ONE_EVENT = 400;

interface Dated {
  readonly event: EventMention;
  readonly days: Bounds;
}

/** One event with two dates. Congresses are compared by `date/congress-day`. */
export const eventDay = defineRule({
  id: 'date/event-day',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model }) {
    for (const group of groups(model)) {
      const usual = mostAgreed(group);
      if (!usual) continue;
      for (const odd of group) {
        if (!contradicts(odd, usual)) continue;
        const params = {
          event: odd.event.span.text,
          date: dayInSentence(odd.days.first, model.language),
          other: dayInSentence(usual.days.first, model.language),
        };
        yield {
          span: odd.event.date.span,
          message: 'twoDates',
          params,
          related: [{ span: usual.event.date.span, message: 'other', params }],
        };
      }
    }
  },
});

/** Mentions of one event. One without a term belongs to the only term that others name. */
function groups({ events, durations }: DocumentModel): Iterable<readonly Dated[]> {
  const terms = new Map<string, Set<string>>();
  for (const { key, term } of events)
    if (term !== undefined) terms.set(key, (terms.get(key) ?? new Set()).add(term));
  const found = new Map<string, Dated[]>();
  for (const event of events) {
    const { key, term, date, founding } = event;
    // A remembered day that the tables know is `date/anniversary`'s.
    if (founding && durations.some((d) => d.event !== undefined && d.period === date)) continue;
    const days = boundsOf(founding ? (date.from ?? date) : date);
    const others = terms.get(key);
    if (!days || days.first > days.last || (term === undefined && (others?.size ?? 0) > 1)) continue;
    const [only = ''] = others ?? [];
    const name = `${key}|${term ?? only}`;
    addTo(found, name, { event, days });
  }
  return found.values();
}

/** The mention that contradicts the fewest others; the first of several. */
function mostAgreed(group: readonly Dated[]): Dated | undefined {
  // The first few show what the others say.
  const enough = group.slice(0, 8);
  let best: Dated | undefined;
  let fewest = Infinity;
  for (const one of enough) {
    const against = enough.filter((other) => contradicts(one, other)).length;
    if (against < fewest) [best, fewest] = [one, against];
  }
  return best;
}

function contradicts(a: Dated, b: Dated): boolean {
  const [first, second] = a.days.first <= b.days.first ? [a, b] : [b, a];
  const apart = daysBetween(first.days.last, second.days.first);
  if (a.event.founding) return apart > 0 && isSlip(a.days.first, b.days.first);
  const named = a.event.term !== undefined || b.event.term !== undefined;
  if (apart > ONE_EVENT && !named) return false;
  const sameEdge = a.event.edge !== undefined && a.event.edge === b.event.edge;
  return apart > (sameEdge ? Math.min(SAME_EDGE, a.event.lasts) : a.event.lasts);
}

/** Alike but for one part: two days with nothing in common are those of two foundings, as after a merger. */
function isSlip(a: string, b: string): boolean {
  const [one, other] = [partsOf(a), partsOf(b)];
  return one.year === other.year || (one.month === other.month && one.day === other.day);
}
