import { isSureSymbol } from '../../knowledge/citation-words';
import type { Knowledge } from '../../knowledge';
import type { DocumentNumber, Language, Passage } from '../../model/types';
import { nth } from '../../text/certain';
import { overlapping } from '../../text/overlap';
import type { Span } from '../../text/span';
import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { defineRuleOver, type Finding, type Fix } from '../types';
import { firstName, NUMBER_CLAUSE, numbered, type Numbered, slipsOf } from './support';

/** An issuer that does not issue under the number's symbol: “Nghị quyết số 18-NQ/TU … của Bộ Chính trị”. */
export const issuerMismatch = defineRuleOver(byPassage, {
  id: 'citation/issuer-mismatch',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: NUMBER_CLAUSE,
  *check({ model, knowledge, language }): Iterable<Finding> {
    for (const citation of numbered(model)) {
      const { issuer, number, issuerSymbols } = citation;
      const symbol = number.parts.issuer;
      if (
        !issuer ||
        !symbol ||
        !citation.issuerCertain ||
        issuerSymbols.length === 0 ||
        !number.issuerSymbols.every((written) => isSureSymbol(knowledge, written))
      )
        continue;
      if (slipsOf(model, citation, 'shape').length > 0 || compatible(citation)) continue;
      // A head whom the organ does not have (“Chủ tịch Bộ Chính trị”) is a wrong title: another rule's.
      if (wrongHead(model, issuer.span)) continue;
      const right = nth(issuerSymbols, 0);
      const written = number.issuerSymbols.join('-');
      yield {
        span: issuer.span,
        message: 'contradiction',
        params: { issuer: issuer.span.text, symbol: written, right },
        related: [{ span: number.span, message: 'number', params: { number: number.span.text } }],
        fixes: () => [
          ...(right.endsWith('QH') || !issues(knowledge, right, number)
            ? []
            : [replacement(symbol, right, { title: 'fix.symbol' })]),
          ...issuerFix(knowledge, written, issuer.span, language),
        ],
      };
    }
  },
});

/** The one central body whose symbol is written, in the place of the one that is named. */
function issuerFix(knowledge: Knowledge, symbol: string, span: Span, language: Language): Fix[] {
  const [row, ...others] = knowledge.issuersBySymbol(symbol);
  if (row?.level !== 'central' || others.length > 0 || /QH\d/u.test(symbol)) return [];
  const right = firstName(row.names, language);
  return [replacement(span, right, { title: 'fix.issuer' })];
}

/** A State body whose documents the catalogue has issues those types: the Government decrees and resolutions, no decisions. */
function issues({ catalogue }: Knowledge, symbol: string, { system, typeSymbol }: DocumentNumber): boolean {
  const own = system === 'state' ? catalogue.filter(({ number }) => number.endsWith(`-${symbol}`)) : [];
  return own.length === 0 || own.some(({ number }) => number.endsWith(`/${typeSymbol ?? ''}-${symbol}`));
}

/** BCĐ and BCĐTW, QH and QH15 are one body to us: the shorter symbol is the general one. */
function compatible({ number, issuerSymbols }: Numbered): boolean {
  return number.issuerSymbols.some((symbol) =>
    issuerSymbols.some((other) => symbol.startsWith(other) || other.startsWith(symbol)),
  );
}

/** Whether an issuer is named by a head and an organ that make no title together. */
function wrongHead(model: Passage, issuer: Span): boolean {
  for (const { span, titleId, roleKind, organMention } of overlapping(model.titles, issuer)) {
    if (span.start !== issuer.start || span.end > issuer.end) continue;
    if (titleId === undefined && roleKind === 'head' && organMention !== undefined) return true;
  }
  return false;
}
