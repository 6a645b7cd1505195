import type { AbbreviationMention } from '../../model/types';
import { defineRule } from '../types';

/** An abbreviation that is introduced twice, or used before anything tells what it stands for. */
export const abbreviation = defineRule({
  id: 'title/abbreviation',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'none',
  clause: { vi: 'Hướng dẫn 05-HD/VPTW, mục 6.1.3', en: 'Guideline 05-HD/VPTW, point 6.1.3' },
  *check({ model }) {
    const introduced = new Map<string, AbbreviationMention>();
    const used = new Set<string>();
    const explained = new Set(model.abbreviations.flatMap((a) => (a.introduces ? a.short : [])));
    for (const mention of model.abbreviations) {
      const { short, span } = mention;
      if (mention.introduces) {
        const first = introduced.get(short);
        if (!first) introduced.set(short, mention);
        else
          yield {
            span,
            message: 'twice',
            params: { short },
            related: [{ span: first.span, message: 'first' }],
          };
      } else if (mention.common === false && !explained.has(short) && !used.has(short)) {
        used.add(short);
        yield { span, message: 'never', params: { short } };
      }
    }
  },
});
