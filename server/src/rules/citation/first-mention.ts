import { mentionsOf, type MentionGroup } from '../../model/citation-groups';
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
  *check({ model }): Iterable<Finding> {
    if (!model.header.number && !model.header.placeDate) return;
    for (const group of mentionsOf(model).groups) {
      const first = firstInBody(model, group);
      if (!first?.number || first.issuerShared || /QH\d/u.test(first.number.issuerSymbols[0] ?? '')) continue;
      const missing = [first.date ? '' : 'date', first.issuer ? '' : 'issuer'].filter(Boolean);
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

/** The first mention in a sentence; titles and headings name documents in short. */
function firstInBody(model: DocumentModel, group: MentionGroup): Citation | undefined {
  if (group.some((citation) => citation.own)) return undefined;
  return group.find((citation) => {
    const line = model.lines.positionAt(citation.span.start).line;
    return /[.;:,]\s*$/u.test(model.lines.lineText(line));
  });
}
