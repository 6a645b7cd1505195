import { mentionsOf } from '../../model/citation-groups';
import { inCitedList } from '../../model/cited-list';
import { byCitedDocument } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { inSentence, numbered, numberText } from './support';

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
      if (group.some((citation) => citation.own)) continue;
      const full = numbered({ citations: group }).filter((citation) => citation.full);
      // What stands in full in the subject of the draft is told again in full where its text begins.
      const first = full.find(inSentence) ?? full[0];
      if (!first) continue;
      for (const citation of full.slice(full.indexOf(first) + 1)) {
        if (isListed(citation) || citation.date?.iso !== first.date?.iso) continue;
        yield {
          span: citation.span,
          message: 'again',
          params: { number: numberText(citation.number) },
          related: [{ span: first.span, message: 'first' }],
        };
      }
    }
  },
});
