import { distance } from 'fastest-levenshtein';
import type { Knowledge } from '../../knowledge';
import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding } from '../types';
import { isCommitteeSymbol } from './issuer-symbols';
import { NUMBER_CLAUSE, numbered, type Numbered, slipsOf } from './support';

/** A type symbol that no table holds and that is a slip of a known one: 57-NP/TW, 12/QX-UBND. */
export const unknownType = defineRuleOver(byPassage, {
  id: 'citation/unknown-type',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: NUMBER_CLAUSE,
  *check({ model, knowledge }): Iterable<Finding> {
    for (const citation of numbered(model)) {
      const { typeSymbol, parts } = citation.number;
      const span = parts.type;
      if (typeSymbol === undefined || !span || knowledge.typesBySymbol(typeSymbol).length > 0) continue;
      if (slipsOf(model, citation, 'shape').length > 0) continue;
      const near = nearest(citation, typeSymbol, knowledge);
      if (near.length === 0) continue;
      yield {
        span,
        message: 'unknown',
        params: { symbol: typeSymbol, near: near.join(', ') },
        fixes: () => near.map((right) => replacement(span, right)),
      };
    }
  },
});

/** Known symbols one edit away; the type word decides among them, and without it only a committee's number is judged. */
function nearest(citation: Numbered, symbol: string, knowledge: Knowledge): string[] {
  const named = citation.typeSymbols.filter((known) =>
    knowledge.typesBySymbol(known).some((row) => row.confidence !== 'low'),
  );
  if (named.length > 0) {
    const close = named.filter((known) => distance(known, symbol) === 1 || isAnagram(known, symbol));
    if (close.length > 0) return close.slice(0, 3);
    // A committee's number under a type word that is plain: the symbol is no type's, so the word's is meant.
    if (isPlain(citation, symbol, named, knowledge)) return named.slice(0, 3);
  }
  const { system, issuerSymbols } = citation.number;
  if (system !== 'party' || !isCommitteeSymbol(issuerSymbols[0])) return [];
  const known = new Set(
    knowledge.documentTypes.flatMap((row) =>
      row.symbol === undefined || row.system === 'state' || row.confidence === 'low' ? [] : [row.symbol],
    ),
  );
  // QCPH, KHLT, TBKL: offices build longer symbols on known ones.
  if ([...known].some((other) => symbol.length > other.length && symbol.startsWith(other))) return [];
  return [...known].filter((other) => distance(other, symbol) === 1).slice(0, 3);
}

/** Whether no longer symbol is meant that offices build on known ones: QCPH, KHLT, TBKL. */
function isPlain(
  { number }: Numbered,
  symbol: string,
  named: readonly string[],
  knowledge: Knowledge,
): boolean {
  if (number.system !== 'party' || !isCommitteeSymbol(number.issuerSymbols[0])) return false;
  const longer = knowledge.documentTypes.some(
    (row) => row.symbol !== undefined && symbol.length > row.symbol.length && symbol.startsWith(row.symbol),
  );
  return !longer && named.every((known) => !symbol.includes(known));
}

function isAnagram(one: string, other: string): boolean {
  return one.length > 1 && Array.from(one).sort().join('') === Array.from(other).sort().join('');
}
