import { Span } from '../../text/span';
import { defineRule, type Finding } from '../types';
import { numbered, type Numbered } from './support';

/** Fewer dated citations than this show no habit. */
const FEWEST = 3;
/** The share of the citations that makes a way of writing the draft's own. */
const SHARE = 2 / 3;

/** A comma before “ngày” in one citation that nearly all others do without, or the reverse. */
export const mixedComma = defineRule({
  id: 'citation/mixed-comma',
  languages: ['vi'],
  scope: 'document',
  severity: 'hint',
  stage: 'stable',
  fix: 'safe',
  clause: undefined,
  *check({ model }): Iterable<Finding> {
    const gaps = numbered(model).flatMap((citation) => {
      const span = gapOf(citation);
      return span && /^,?\s+(?:ngày\s+)?$/u.test(span.text) ? [{ span, text: span.text }] : [];
    });
    const commas = gaps.filter(({ text }) => text.startsWith(',')).length;
    const usual = commas * 2 >= gaps.length;
    if (gaps.length < FEWEST || Math.max(commas, gaps.length - commas) < SHARE * gaps.length) return;
    for (const { span, text } of gaps) {
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

/** What stands between a number and its date. */
function gapOf({ number, date, own }: Numbered): Span | undefined {
  if (own || date?.kind !== 'day' || date.span.anchor !== number.span.anchor) return undefined;
  return date.span.from > number.span.to
    ? new Span(number.span.anchor, number.span.to, date.span.from)
    : undefined;
}
