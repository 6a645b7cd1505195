import type { Knowledge } from '../../knowledge';
import type { Language } from '../../model/types';
import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding, type Fix } from '../types';
import { adapted } from '../title/shared';
import { firstName, NUMBER_CLAUSE, numbered, type Numbered, numberText, slipsOf } from './support';

/** “số ” or “No. ” and a quotation mark: more between type word and number, and the word may be another's. */
const NEAR = 8;

/** A type word that contradicts the type symbol: “Chỉ thị số 57-NQ/TW”. */
export const typeMismatch = defineRuleOver(byPassage, {
  id: 'citation/type-mismatch',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'error',
  stage: 'stable',
  fix: 'suggest',
  clause: NUMBER_CLAUSE,
  *check({ model, knowledge, language }): Iterable<Finding> {
    for (const citation of numbered(model)) {
      const { type, number } = citation;
      if (!type || citation.sharesType || number.span.start - type.span.end > NEAR) continue;
      if (slipsOf(model, citation, 'shape').length > 0 || agrees(citation)) continue;
      const symbol = symbolOf(citation);
      if (symbol === undefined) continue;
      const right = namesOf(symbol, citation, knowledge, language);
      if (right.length === 0) continue;
      yield {
        span: type.span,
        message: 'contradiction',
        params: { type: type.span.text, symbol, right: right.join(', ') },
        // A translator's choice of word is freer than the original's.
        severity: language === 'vi' ? 'error' : 'warning',
        related: [{ span: number.span, message: 'number', params: { number: numberText(number) } }],
        fixes: () => fixes(citation, right),
      };
    }
  },
});

function agrees({ number, typeSymbols }: Numbered): boolean {
  if (typeSymbols.length === 0) return true;
  if (number.typeSymbol !== undefined) return typeSymbols.includes(number.typeSymbol);
  const assembly = assemblyOf(number.issuerSymbols[0]);
  return assembly === undefined || typeSymbols.includes(assembly);
}

/** QH or UBTVQH for those of any term. */
function assemblyOf(issuer: string | undefined): string | undefined {
  return /^(?:UBTV)?QH(?=\d)/u.exec(issuer ?? '')?.[0];
}

function symbolOf({ number }: Numbered): string | undefined {
  return number.typeSymbol ?? assemblyOf(number.issuerSymbols[0]);
}

/** Names of the types that carry the symbol in the number's system. */
function namesOf(symbol: string, { number }: Numbered, knowledge: Knowledge, language: Language): string[] {
  if (symbol === 'QH') return language === 'vi' ? ['Luật', 'Nghị quyết'] : ['Law', 'Resolution'];
  if (symbol === 'UBTVQH')
    return language === 'vi' ? ['Nghị quyết', 'Pháp lệnh'] : ['Resolution', 'Ordinance'];
  const rows = knowledge
    .typesBySymbol(symbol)
    .filter((row) => row.system === 'both' || row.system === number.system)
    .filter((row) => row.confidence !== 'low');
  return [...new Set(rows.map((row) => firstName(row.names, language)))].slice(0, 2);
}

function fixes({ type, number, typeSymbols }: Numbered, names: readonly string[]): Fix[] {
  const made: Fix[] = [];
  const [name] = names;
  if (type && name !== undefined)
    made.push(replacement(type.span, adapted(name, type.span.text), { title: 'fix.type', right: name }));
  const [symbol] = typeSymbols;
  if (number.parts.type && symbol !== undefined && !symbol.endsWith('QH'))
    made.push(replacement(number.parts.type, symbol, { title: 'fix.symbol' }));
  return made;
}
