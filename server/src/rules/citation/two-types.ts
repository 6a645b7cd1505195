import { mentionsOf } from '../../model/citation-groups';
import type { Citation } from '../../model/types';
import { defineRule, type Finding } from '../types';
import { textOf } from './support';

type Typed = Citation & { readonly type: NonNullable<Citation['type']> };

/** One number of one date called by two types that share its symbol: Quyết định here, Quy định there. */
export const twoTypes = defineRule({
  id: 'citation/two-types',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model }): Iterable<Finding> {
    for (const group of mentionsOf(model).groups) {
      const typed = group.filter(
        (c): c is Typed =>
          c.number?.typeSymbol !== undefined &&
          c.date?.iso !== undefined &&
          c.date.iso !== null &&
          (c.type?.value.length ?? 0) > 0 &&
          !c.sharesType,
      );
      for (const other of typed) {
        const first = typed.find((c) => c.date?.iso === other.date?.iso);
        if (!first || first.type.value.some((id) => other.type.value.includes(id))) continue;
        // A type word that the symbol contradicts is reported as that.
        if ([first, other].some((c) => !c.typeSymbols.includes(c.number?.typeSymbol ?? ''))) continue;
        const texts = { type: textOf(model, other.type.span), other: textOf(model, first.type.span) };
        yield {
          span: other.type.span,
          message: 'conflict',
          params: { number: other.number?.normal ?? '', ...texts },
          related: [{ span: first.type.span, message: 'other', params: texts }],
          fixes: () => [
            {
              title: 'fix.replace',
              params: { right: texts.other },
              edits: [{ span: other.type.span, newText: texts.other }],
            },
            {
              title: 'fix.replace',
              params: { right: texts.type },
              edits: [{ span: first.type.span, newText: texts.type }],
            },
          ],
        };
      }
    }
  },
});
