import { mentionsOf, type MentionGroup } from '../../model/citation-groups';
import type { Knowledge } from '../../knowledge';
import type { Citation, DocumentModel } from '../../model/types';
import { defineRule, type Finding } from '../types';
import { textOf } from './support';

/** A document that is first cited without its date or issuer, in a draft (not in a text that has no number line or date). */
export const firstMention = defineRule({
  id: 'citation/first-mention',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'none',
  clause: {
    vi: 'Hướng dẫn 05-HD/VPTW, mục 6.1.4; Nghị định 30/2020/NĐ-CP, Phụ lục I',
    en: 'Guideline 05-HD/VPTW, section 6.1.4; Decree 30/2020/NĐ-CP, Appendix I',
  },
  *check({ model, knowledge }): Iterable<Finding> {
    if (!model.header.number && !model.header.placeDate) return;
    // Legal texts of the State (with a year in their number) cite by number and issuer alone.
    if (model.header.number?.year !== undefined) return;
    for (const group of mentionsOf(model).groups) {
      const first = firstInBody(model, group);
      if (
        !first?.number ||
        first.number.slips.some((slip) => slip.kind !== 'diacritic') ||
        /QH\d/u.test(first.number.issuerSymbols[0] ?? '')
      )
        continue;
      const missing = [
        first.date || first.listed ? '' : 'date',
        isIssuerKnown(first, knowledge) ? '' : 'issuer',
      ].filter(Boolean);
      if (missing.length === 0) continue;
      const later = group.find((other) => other.full && other.span.start > first.span.start);
      yield {
        span: first.number.span,
        message: `${missing.join('And')}${later ? 'Later' : ''}`,
        params: { number: textOf(model, first.number.span) },
        ...(later ? { related: [{ span: later.span, message: 'full' }] } : {}),
      };
    }
  },
});

/** Whether the issuer is named, or its symbol is that of one body alone. */
function isIssuerKnown({ issuer, issuerElsewhere, number }: Citation, knowledge: Knowledge): boolean {
  if (issuer || issuerElsewhere) return true;
  const rows = knowledge.issuersBySymbol(number?.issuerSymbols[0] ?? '');
  return rows.length === 1 && rows[0]?.level === 'central';
}

/** The first mention in a sentence; titles and headings name documents in short. */
function firstInBody(model: DocumentModel, group: MentionGroup): Citation | undefined {
  if (group.some((citation) => citation.own)) return undefined;
  return group.find((citation) => {
    const line = model.lines.positionAt(citation.span.start).line;
    return /[.;:,]\s*$/u.test(model.lines.lineText(line));
  });
}
