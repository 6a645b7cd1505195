import { roleForms } from '../../knowledge/title-words';
import type { TitleMention } from '../../model/types';
import { defineRule, type Finding, type Fix, type RuleContext } from '../types';
import { type Bearer, bearers, personsBySentence } from './persons';
import { adapted, written } from './shared';

type Gender = 'male' | 'female';

/** Chairman or Chairwoman against the pronoun, the form of address, or the other mentions of the same person. */
export const gender = defineRule({
  id: 'title/gender',
  languages: ['en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: { vi: 'Thông tư 03/2009/TT-BNG', en: 'Circular 03/2009/TT-BNG' },
  *check(context) {
    const named = personsBySentence(context.model);
    const titled = new Map<object, number>();
    for (const title of context.model.titles) {
      if (!title.person && title.roleKind === 'head')
        titled.set(title.context, (titled.get(title.context) ?? 0) + 1);
    }
    for (const bearer of bearers(context.model)) {
      const told = (title: TitleMention): Gender | undefined => {
        if (title.person?.gender) return title.person.gender;
        const { pronouns } = title.context;
        const alone = named.get(title.context)?.size === 1 && !titled.has(title.context);
        return alone && pronouns.size === 1 ? [...pronouns][0] : undefined;
      };
      yield* check(bearer, told, context);
    }
  },
});

function* check(
  bearer: Bearer,
  told: (title: TitleMention) => Gender | undefined,
  context: RuleContext,
): Iterable<Finding> {
  const gendered = bearer.titles.filter(
    (title) => title.gender !== undefined && !title.plural && !title.quoted,
  );
  const evidence = new Set(bearer.titles.flatMap((title) => told(title) ?? []));
  const certain = evidence.size === 1 ? [...evidence][0] : undefined;
  const first = gendered.find((title) => title.gender === (certain ?? gendered[0]?.gender));
  for (const title of gendered) {
    const own = told(title);
    const params = { text: written(context, title.role?.span ?? title.span), name: title.person?.name ?? '' };
    if (own !== undefined && own !== title.gender) {
      const message = title.person?.gender ? 'address' : 'pronoun';
      yield { span: title.span, message, params, fixes: () => fixes(title, own, context) };
    } else if (first && title.gender !== first.gender) {
      yield {
        span: title.span,
        message: 'flip',
        params: { ...params, other: written(context, first.role?.span ?? first.span) },
        related: [{ span: first.span, message: 'other', params: { text: written(context, first.span) } }],
        fixes: () => [
          ...fixes(title, first.gender, context),
          ...fixes(first, title.gender, context, 'fix.there'),
        ],
      };
    }
  }
}

function fixes(
  title: TitleMention,
  gender: Gender | undefined,
  context: RuleContext,
  name = 'fix.here',
): Fix[] {
  const { role } = title;
  const form = roleForms().find(
    (f) => f.language === 'en' && f.id === role?.value && f.gender === gender && f.plural === title.plural,
  );
  if (!form || !role) return [];
  const text = adapted(form.form, written(context, role.span));
  return [{ title: name, params: { text }, edits: [{ span: role.span, newText: text }] }];
}
