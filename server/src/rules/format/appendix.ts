import { nth } from '../../text/certain';
import { fromRoman } from '../../text/roman';
import { firstWhere } from '../../text/search';
import type { Span } from '../../text/span';
import { replacement } from '../fixes';
import { defineRule, type Finding, type RuleContext } from '../types';
import { followsNewForm, guideline, partyLayout } from './support';

/** Appendices: spoken of in the document, numbered in Arabic figures, with a note below the title. */
export const appendix = defineRule({
  id: 'format/appendix',
  languages: ['vi'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'suggest',
  clause: guideline('II.1'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    const appendices = layout?.appendices ?? [];
    const [first] = appendices;
    if (!layout || !first) return;
    if (!layout.namesAppendix) yield { span: first.span, message: 'unnamed', severity: 'warning' };
    for (const { span, numeral, numeralSpan, noted } of appendices) {
      const finding = noted ? otherDocument(span, context) : undefined;
      if (finding) yield finding;
      const roman = numeralSpan && /^[IVXL]+$/u.test(numeral) ? fromRoman(numeral) : undefined;
      if (numeralSpan && roman !== undefined && roman > 0) {
        const right = String(roman);
        yield {
          span: numeralSpan,
          message: 'roman',
          params: { numeral, right },
          fixes: () => [replacement(numeralSpan, right, { title: 'fix.arabic' })],
        };
      } else if (numeral === '' && appendices.length > 1) yield { span, message: 'unnumbered' };
      else if (!noted && followsNewForm(context) === true) yield { span, message: 'note' };
    }
  },
});

/** The note stands within so many characters below the title of the appendix. */
const NOTE = 400;
/** “(Kèm theo Báo cáo số …”: no more stands before the document that the appendix goes with. */
const LEAD = 24;

/** A note that names another document of the draft's own type and issuer than the draft. */
function otherDocument({ end }: Span, { model }: RuleContext): Finding | undefined {
  const own = model.header.number;
  if (own?.ordinal === undefined) return undefined;
  const { citations } = model;
  const first = firstWhere(citations.length, (i) => nth(citations, i).span.start >= end);
  for (let i = first; i < citations.length; i++) {
    const { number, span } = nth(citations, i);
    if (span.start >= end + NOTE) break;
    if (!number?.parts.ordinal || span.from > LEAD || number.ordinal === own.ordinal) continue;
    if (number.typeSymbol !== own.typeSymbol || number.issuerSymbols.join() !== own.issuerSymbols.join())
      continue;
    const right = own.normal;
    return {
      span: number.span,
      message: 'other-document',
      severity: 'warning',
      params: { number: number.normal, right },
      related: [{ span: own.span, message: 'own' }],
      fixes: () => [replacement(number.span, right, { title: 'fix.number' })],
    };
  }
  return undefined;
}
