import { mentionsOf } from '../../model/citation-groups';
import { inCitedList } from '../../model/cited-list';
import { byCitedDocument } from '../divisions';
import { defineRuleOver, type Finding } from '../types';

/** A document that is cited in full again: type, number and symbol are enough after the first time. */
export const laterMention = defineRuleOver(byCitedDocument, {
  id: 'citation/later-mention',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'hint',
  stage: 'stable',
  fix: 'none',
  clause: {
    vi: 'Hướng dẫn 05-HD/VPTW, mục 6.1.4',
    en: 'Guideline 05-HD/VPTW, section 6.1.4',
  },
  *check({ model }): Iterable<Finding> {
    if (!model.header.number && !model.header.placeDate) return;
    const isListed = inCitedList(model);
    for (const group of mentionsOf(model).groups) {
      const first = group.find((citation) => citation.full && citation.number && !citation.own);
      if (!first || group.some((citation) => citation.own)) continue;
      for (const citation of group) {
        if (
          citation === first ||
          !citation.full ||
          !citation.number ||
          isListed(citation) ||
          citation.date?.iso !== first.date?.iso
        )
          continue;
        yield {
          span: citation.span,
          message: 'again',
          params: { number: citation.number.span.text },
          related: [{ span: first.span, message: 'first' }],
        };
      }
    }
  },
});
