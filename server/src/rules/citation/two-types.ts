import { otherTyped } from '../../model/citation-catalogue';
import { mentionsOf } from '../../model/citation-groups';
import type { Citation } from '../../model/types';
import { byCitedDocument } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { conflict } from './support';

type Typed = Citation & { readonly type: NonNullable<Citation['type']> };

/** One number of one date called by two types that share its symbol: Quyết định here, Quy định there. */
export const twoTypes = defineRuleOver(byCitedDocument, {
  id: 'citation/two-types',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, knowledge, language }): Iterable<Finding> {
    for (const group of mentionsOf(model).groups) {
      const typed = group.filter(
        (c): c is Typed =>
          c.number?.typeSymbol !== undefined &&
          c.date?.iso !== undefined &&
          c.date.iso !== null &&
          (c.type?.value.length ?? 0) > 0 &&
          !c.sharesType,
      );
      const firsts = new Map<string | null | undefined, Typed>();
      for (const other of typed) {
        const first = firsts.get(other.date?.iso);
        if (!first) firsts.set(other.date?.iso, other);
        if (!first || first.type.value.some((id) => other.type.value.includes(id))) continue;
        // A type word that the symbol contradicts is reported as that.
        if ([first, other].some((c) => !c.typeSymbols.includes(c.number?.typeSymbol ?? ''))) continue;
        // Which of the two is right the catalogue knows, and another rule says it.
        if (language === 'vi' && [first, other].some((c) => !c.own && otherTyped(c, knowledge))) continue;
        yield conflict(other.number, 'type', first.type.span, other.type.span);
      }
    }
  },
});
