import { defineRule, type Finding } from '../types';

const LONGEST = 30;

/** A gap of a template in a draft that is called final: its number and date are filled in, or its front matter says so. */
export const placeholder = defineRule({
  id: 'format/placeholder',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model }): Generator<Finding> {
    for (const span of model.layout?.blanks ?? [])
      yield {
        span,
        message: 'left',
        params: { text: span.text.slice(0, LONGEST) },
      };
  },
});
