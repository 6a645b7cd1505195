import { defineRule, type Finding } from '../types';

/** A bracket or quotation mark round an enumeration that nothing closes, or nothing opens. */
export const loneBracket = defineRule({
  id: 'list/lone-bracket',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model }): Generator<Finding> {
    for (const { span, mark } of model.loneBrackets) {
      yield { span, message: mark === ')' ? 'unopened' : 'unclosed', params: { mark } };
    }
  },
});
