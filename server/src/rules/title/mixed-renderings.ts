import type { OrganMention } from '../../model/types';
import { defineRule, type RuleContext } from '../types';
import { organName } from './shared';

/** One organ under several English names in one draft. */
export const mixedRenderings = defineRule({
  id: 'title/mixed-renderings',
  languages: ['en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context) {
    for (const forms of renderings(context).values()) {
      if (forms.size < 2) continue;
      const [chosen, ...others] = [...forms.values()].sort((a, b) => b.length - a.length);
      const first = chosen?.[0];
      if (!first) continue;
      for (const organ of others.flat()) {
        yield {
          span: organ.span,
          message: 'mixed',
          params: {
            text: organ.name.value,
            other: first.name.value,
            organ: organName(context.knowledge, organ.organIds[0] ?? '', 'vi'),
          },
          related: [{ span: first.span, message: 'other', params: { text: first.name.value } }],
          fixes: () => [
            {
              title: 'fix.one',
              params: { text: first.name.value },
              edits: organ.place ? [] : [{ span: organ.name.span, newText: first.name.value }],
            },
          ],
        };
      }
    }
  },
});

/** Mentions of each organ by the words they use, without place, case and article. */
function renderings({ model }: RuleContext): Map<string, Map<string, OrganMention[]>> {
  const organs = new Map<string, Map<string, OrganMention[]>>();
  for (const organ of model.organs) {
    if (
      !organ.specific ||
      organ.quoted ||
      organ.abbreviation ||
      organ.letters !== 'title' ||
      organ.organIds.length !== 1
    )
      continue;
    const words = organ.name.value
      .toLowerCase()
      .replaceAll(/\bthe\s+|'s(?=\s)/g, '')
      .replaceAll(/\s+/g, ' ');
    // The Executive Committee is Ban Chấp hành, the Committee the body: two names in Vietnamese too.
    const id = `${organ.organIds[0] ?? ''}|${organ.place?.value ?? ''}|${organ.levelWord ?? ''}|${String(words.includes('executive'))}`;
    const forms = organs.get(id) ?? new Map<string, OrganMention[]>();
    organs.set(id, forms);
    forms.set(words, [...(forms.get(words) ?? []), organ]);
  }
  return organs;
}
