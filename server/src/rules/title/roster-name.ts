import { defineRule } from '../types';
import { againstRoster, nameLike, rowOf } from './against-roster';

/** The name of a holder, a letter or a mark unlike the office's roster. */
export const rosterName = defineRule({
  id: 'title/roster-name',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context) {
    for (const { kind, person, official } of againstRoster(context)) {
      if (kind !== 'spelling') continue;
      const right = nameLike(official.name, person.name);
      yield {
        span: person.span,
        message: 'spelling',
        params: { name: person.name, right },
        ...rowOf(official),
        fixes: () => [
          { title: 'fix.name', params: { right }, edits: [{ span: person.span, newText: right }] },
        ],
      };
    }
  },
});
