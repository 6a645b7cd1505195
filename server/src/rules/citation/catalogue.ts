import { dateLike, matchCatalogue, otherTyped } from '../../model/citation-catalogue';
import {
  boundedSubject,
  documentOfSubject,
  otherWords,
  type OtherWords,
} from '../../model/citation-subjects';
import { formatDay } from '../../model/date-format';
import { perNode } from '../../model/per-block';
import type { CatalogueDocument, Knowledge } from '../../knowledge';
import type { Citation, DateMention, Passage, Language } from '../../model/types';
import type { Span } from '../../text/span';
import { byPassage } from '../divisions';
import { replacement } from '../fixes';
import { adapted } from '../title/shared';
import { defineRuleOver, type Finding, type Severity } from '../types';

/** Date, issuer or subject of a central document other than the catalogue has them. */
export const catalogue = defineRuleOver(byPassage, {
  id: 'citation/catalogue',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: undefined,
  *check({ model, knowledge, date, language }): Iterable<Finding> {
    for (const citation of model.citations) {
      if (citation.own) continue;
      const other = language === 'vi' && otherTyped(citation, knowledge);
      if (other && citation.type) {
        const { span } = citation.type;
        const right = adapted(other.typeName, span.text);
        yield {
          span,
          message: 'type',
          params: { number: other.number, date: day(other, language), right, type: span.text },
          fixes: () => [replacement(span, right)],
        };
      }
      const match = matchCatalogue(citation, knowledge, date);
      if (!match || match.kind === 'likely') continue;
      const { row } = match;
      const severity: Severity = row.confidence === 'high' ? 'warning' : 'information';
      const suffix = severity === 'warning' ? '' : 'Question';
      if (match.kind === 'other-date' && citation.date) {
        const right = dateLike(model, citation.date, row.date).replace(/,$/u, '');
        yield {
          span: citation.date.span,
          message: `date${suffix}`,
          params: { number: called(citation, row), date: citation.date.span.text, right },
          severity,
          fixes: () => (citation.date ? [dateFix(model, citation.date, row)] : []),
        };
      } else if (match.kind === 'same' && issuerDiffers(citation, row)) {
        const right = row.issuer[language][0] ?? row.issuer.vi[0] ?? '';
        const { issuer } = citation;
        if (!issuer || right === '') continue;
        yield {
          span: issuer.span,
          message: `issuer${suffix}`,
          params: { number: row.number, issuer: issuer.span.text, right, date: day(row, language) },
          severity,
          fixes: () => [replacement(issuer.span, right)],
        };
      }
      const swapped = match.kind === 'same' ? otherSubject(citation, row, knowledge, language) : undefined;
      if (swapped) yield swapped;
      const differing = match.kind === 'same' ? subjectDiffers(model, citation, row) : undefined;
      if (!differing || !citation.subject || namesNoCongress(model, citation.subject.span, knowledge))
        continue;
      yield {
        span: citation.subject.span,
        message: `subject${suffix}`,
        params: { number: row.number, written: differing.one, right: differing.other },
        severity: 'information',
      };
    }
  },
});

/** Its number, behind the name by which a law is cited. */
function called({ number, name }: Citation, row: CatalogueDocument): string {
  return number || name === undefined ? row.number : `${name} (${row.number})`;
}

const compared = perNode((_citation: Citation, subject: string, right: string) => otherWords(subject, right));

/** Other words in the subject than the catalogue has; a translation may choose its words, but not its figures. */
function subjectDiffers(model: Passage, citation: Citation, row: CatalogueDocument): OtherWords | undefined {
  const subject = row.subjectComplete ? boundedSubject(model, citation) : undefined;
  const differing =
    subject === undefined ? undefined : compared(citation, subject, row.subject[model.language]);
  return differing && (model.language === 'vi' || /^\d+(?:st|nd|rd|th)?$/u.test(differing.one))
    ? differing
    : undefined;
}

const subjectOf = perNode(
  ({ subject }: Citation, row: CatalogueDocument, knowledge: Knowledge, language: Language) =>
    subject && documentOfSubject(subject.value, row, knowledge.catalogue, language),
);

/** A congress that is still far off: the rule for ordinals of congresses speaks of it. */
function namesNoCongress(model: Passage, subject: Span, { congresses }: Knowledge): boolean {
  const last = Math.max(...congresses.map(({ ordinal }) => ordinal));
  return model.terms.some(
    ({ span, body, ordinal }) =>
      body === 'national' &&
      ordinal.value > last + 1 &&
      span.start >= subject.start &&
      span.end <= subject.end,
  );
}

/** The subject of another document of the catalogue: number and date say which one is meant. */
function otherSubject(
  citation: Citation,
  row: CatalogueDocument,
  knowledge: Knowledge,
  language: Language,
): Finding | undefined {
  const { subject } = citation;
  if (!subject || !row.subjectComplete || row.confidence !== 'high') return undefined;
  const other = subjectOf(citation, row, knowledge, language);
  if (!other) return undefined;
  const title = row.subject[language];
  const right = title.charAt(0).toLowerCase() + title.slice(1);
  return {
    span: subject.span,
    message: 'otherSubject',
    params: { number: row.number, other: other.number, date: day(other, language), right },
    fixes: () => [replacement(subject.span, right)],
  };
}

function day(row: CatalogueDocument, language: Language): string {
  return formatDay(row.date, language === 'vi' ? 'slash' : 'month-day');
}

/** Bodies that share the symbol and are still others: the issuers written and those of the row have none in common. */
function issuerDiffers(citation: Citation, row: CatalogueDocument): boolean {
  const { issuer, issuerSymbols, number, issuerCertain, genericIssuer } = citation;
  if (!issuer || genericIssuer || !issuerCertain || issuer.value.length === 0 || row.issuerIds.length === 0)
    return false;
  // Another symbol is the business of the rule that compares issuer and symbol.
  if (!number?.issuerSymbols.some((symbol) => issuerSymbols.includes(symbol))) return false;
  return issuer.value.every((id) => !row.issuerIds.includes(id));
}

function dateFix(model: Passage, date: DateMention, row: CatalogueDocument) {
  const newText = dateLike(model, date, row.date);
  const right = newText.replace(/,$/u, '');
  return replacement(date.span, newText, { right });
}
