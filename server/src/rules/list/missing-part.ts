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
    const lastBlock = model.blocks.length - 1;
    for (const { missing } of model.references) {
      const span = missing?.part.span;
      // What the draft ends with may go on; only where something follows is the last part known.
      if (!missing || !span || missing.last.lastBlock >= lastBlock) continue;
      const last = shown(missing.last);
      yield {
        span,
        message: 'missing',
        params: { number: missing.part.text, last },
        related: [{ span: missing.last.label, message: 'last' }],
      };
    }
  },
});
