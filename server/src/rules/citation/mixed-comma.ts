import { fact, sum } from '../../model/facts';
import { perNode } from '../../model/per-block';
import type { Citation, Fact } from '../../model/types';
import { Span } from '../../text/span';
import { byPassage } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { numbered, type Numbered } from './support';

/** Fewer dated citations than this show no habit. */
const FEWEST = 3;
/** The share of the citations that makes a way of writing the draft's own. */
const SHARE = 2 / 3;

/** A comma before “ngày” in one citation that nearly all others do without, or the reverse. */
export const mixedComma = defineRuleOver(byPassage, {
  id: 'citation/mixed-comma',
  languages: ['vi'],
  scope: 'document',
  severity: 'hint',
  stage: 'stable',
  fix: 'safe',
  clause: undefined,
  *check({ model }): Iterable<Finding> {
    const usual = model.told(usualComma);
    if (usual === undefined) return;
    for (const span of gapsIn(model.citations)) {
      const { text } = span;
      if (text.startsWith(',') === usual) continue;
      const newText = usual ? `,${text}` : text.slice(1);
      yield {
        span,
        message: usual ? 'missing' : 'superfluous',
        fixes: () => [{ title: usual ? 'fix.add' : 'fix.remove', edits: [{ span, newText }] }],
      };
    }
  },
});

const allGaps = fact(({ citations }) => gapsIn(citations).length, sum);
const withComma = fact(
  ({ citations }) => gapsIn(citations).filter(({ text }) => text.startsWith(',')).length,
  sum,
);

/** Whether the draft has a comma before the day; undefined where it has no habit. */
const usualComma: Fact<boolean | undefined> = (model) => {
  const [gaps, commas] = [allGaps(model), withComma(model)];
  const isHabit = gaps >= FEWEST && Math.max(commas, gaps - commas) >= SHARE * gaps;
  return isHabit ? commas * 2 >= gaps : undefined;
};

/** What stands between numbers and their dates, where it is a comma or nothing. */
const gapsIn = perNode((citations: readonly Citation[]): readonly Span[] =>
  numbered({ citations })
    .flatMap((citation) => gapOf(citation) ?? [])
    .filter(({ text }) => /^,?\s+(?:ngày\s+)?$/u.test(text)),
);

/** What stands between a number and its date. */
function gapOf({ number, date, own }: Numbered): Span | undefined {
  if (own || date?.kind !== 'day' || date.span.anchor !== number.span.anchor) return undefined;
  return date.span.from > number.span.to
    ? new Span(number.span.anchor, number.span.to, date.span.from)
    : undefined;
}
