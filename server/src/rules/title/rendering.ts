import type { TitleMention } from '../../model/types';
import { overlapping } from '../../text/overlap';
import type { Span } from '../../text/span';
import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding } from '../types';
import { adapted } from './shared';
import { turnedOrgan, turnedTitle } from './word-order';

/** A rendering that is known to be wrong, with the standard one. Accepted variants are silent. */
export const rendering = defineRuleOver(byPassage, {
  id: 'title/rendering',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check(context) {
    const { renderings, titles, organs } = context.model;
    for (const wrong of renderings) {
      if (wrong.quoted) continue;
      const text = wrong.span.text;
      yield {
        span: wrong.span,
        message: 'wrong',
        severity: wrong.certain ? 'warning' : 'information',
        params: { text, standard: wrong.standard.map((form) => adapted(form, text)).join(' / ') },
        fixes: () => wrong.standard.map((form) => replacement(wrong.span, adapted(form, text))),
      };
    }
    // Where a word is wrong, it is the word that is told.
    const isTold = (span: Span): boolean => overlapping(renderings, span).next().done !== true;
    for (const title of titles) {
      const finding = commissioner(title) ?? turnedTitle(title, context);
      if (finding && !isTold(title.span)) yield finding;
    }
    for (const organ of organs) {
      const finding = organ.inTitle ? undefined : turnedOrgan(organ, context);
      if (finding && !isTold(organ.span)) yield finding;
    }
  },
});

/** “Commissioner of the Provincial Party Committee”: uỷ viên is a member. */
function commissioner(title: TitleMention): Finding | undefined {
  const { role, organMention } = title;
  if (role?.value !== 'commissioner' || !organMention || title.quoted) return undefined;
  const text = role.span.text;
  const standard = adapted(title.plural ? 'Members' : 'Member', text);
  return {
    span: title.span,
    message: 'wrong',
    params: { text, standard },
    fixes: () => [replacement(role.span, standard)],
  };
}
