import type { Knowledge } from '../../knowledge';
import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding } from '../types';
import { isCommitteeSymbol, isSlip } from './issuer-symbols';
import { NUMBER_CLAUSE, numbered, type Numbered, slipsOf } from './support';

/** An issuer's symbol that no table holds and that is a slip of a known one. Local organs abound: most unknown ones are sound. */
export const unknownIssuer = defineRuleOver(byPassage, {
  id: 'citation/unknown-issuer',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: NUMBER_CLAUSE,
  *check({ model, knowledge }): Iterable<Finding> {
    for (const citation of numbered(model)) {
      const { number } = citation;
      const [symbol] = number.issuerSymbols;
      const span = number.parts.issuer;
      if (symbol === undefined || !span || number.issuerSymbols.length > 1) continue;
      if (/^(?:UBTV)?QH\d/u.test(symbol) || knowledge.issuersBySymbol(symbol).length > 0) continue;
      if (slipsOf(model, citation, 'shape').length > 0) continue;
      const near = nearest(citation, symbol, knowledge);
      if (near.length === 0) continue;
      yield {
        span,
        message: 'unknown',
        params: { symbol, near: near.join(', ') },
        fixes: () => near.map((right) => replacement(span, right)),
      };
    }
  },
});

const ALONE = /^(?:TW|TU|ThU|HU|QU|CP|TTg)$/u;

/**
 * Known symbols that may be meant: those of the issuer named beside the number; without a name only where the number
 * has the Party's shape, whose issuers are few.
 */
function nearest(citation: Numbered, symbol: string, knowledge: Knowledge): string[] {
  const { number, issuerSymbols } = citation;
  const named = issuerSymbols.filter((known) => isSlip(known, symbol));
  if (named.length > 0) return named.slice(0, 3);
  // These bodies issue under their one symbol alone; what they set up (BCĐTU) has theirs in its own.
  const alone =
    issuerSymbols.length > 0 && issuerSymbols.every((known) => ALONE.test(known) && !symbol.includes(known));
  if (alone && citation.issuerCertain) return issuerSymbols.slice(0, 2);
  if (issuerSymbols.length > 0 || number.system !== 'party' || number.typeSymbol === undefined) return [];
  if (knowledge.typesBySymbol(number.typeSymbol).length === 0) return [];
  const known = knowledge.issuers
    .filter((row) => row.system === 'party' && row.confidence !== 'low' && isCommitteeSymbol(row.symbol))
    .map((row) => row.symbol)
    .filter((other) => isSlip(other, symbol) && (other.length > 3 || other.startsWith(symbol.charAt(0))));
  return [...new Set(known)].slice(0, 3);
}
