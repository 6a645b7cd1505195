import { defineRule, type Finding } from '../types';
import { shown } from './support';

/** “Điều 15 Quy định này” in a regulation of 12 articles. */
export const missingPart = defineRule({
  id: 'list/missing-part',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model }): Generator<Finding> {
    const lastBlock = model.end?.index ?? Infinity;
    for (const { missing, named } of model.references) {
      const span = missing?.part.span;
      if (!missing || !span) continue;
      // What the draft ends with may go on; only where something follows is the last part known. Appendices end it.
      const isLast = missing.last.lastBlock >= lastBlock;
      if (isLast && missing.part.kind !== 'appendix') continue;
      const last = shown(missing.last);
      yield {
        span,
        message: 'missing',
        // An appendix may be a file of its own, and what is not named may be a part of another document.
        ...(named && !isLast ? {} : { severity: 'information' as const }),
        params: { number: missing.part.text, last },
        related: [{ span: missing.last.label, message: 'last' }],
      };
    }
  },
});
