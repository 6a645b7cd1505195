import { matchCatalogue } from '../../model/citation-catalogue';
import { mentionsOf } from '../../model/citation-groups';
import type { Citation } from '../../model/types';
import { byCitedDocument } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { conflict } from './support';

type Issued = Citation & { readonly issuer: NonNullable<Citation['issuer']> };

/** One document, of one date, cited as of two issuers that share its symbol: the Politburo here, the Secretariat there. */
export const twoIssuers = defineRuleOver(byCitedDocument, {
  id: 'citation/two-issuers',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, knowledge, date }): Iterable<Finding> {
    for (const group of mentionsOf(model).groups) {
      const issued = group.filter(
        (c): c is Issued =>
          c.number !== undefined && c.issuerCertain && !c.genericIssuer && (c.issuer?.value.length ?? 0) > 0,
      );
      const [first] = issued;
      if (!first) continue;
      for (const other of issued) {
        if (agree(first, other) || !sameSymbol(first, other)) continue;
        // Which of the two is right the catalogue knows, and another rule says it.
        if ([first, other].some((c) => matchCatalogue(c, knowledge, date)?.kind === 'same')) continue;
        yield conflict(other.number, 'issuer', first.issuer.span, other.issuer.span);
      }
    }
  },
});

function agree(one: Issued, other: Issued): boolean {
  const otherDate = one.date?.iso && other.date?.iso && one.date.iso !== other.date.iso;
  return Boolean(otherDate) || one.issuer.value.some((id) => other.issuer.value.includes(id));
}

/** Another symbol is the business of the rule that compares issuer and symbol. */
function sameSymbol(one: Issued, other: Issued): boolean {
  return one.issuerSymbols.some((symbol) => symbol === 'TW' && other.issuerSymbols.includes(symbol));
}
