import { mentionsOf, type MentionGroup } from '../../model/citation-groups';
import { isIssuerInLead } from '../../model/citation-lead';
import { inCitedList } from '../../model/cited-list';
import type { Knowledge } from '../../knowledge';
import { factOver, sum } from '../../model/facts';
import { perNode } from '../../model/per-block';
import type { Citation, DocumentModel, Fact, Passage } from '../../model/types';
import { textAfter } from '../../text/span';
import { byCitedDocument } from '../divisions';
import { defineRuleOver, type Finding } from '../types';
import { inSentence, isExample } from './support';

/**
 * A document that is first cited without its date, issuer or subject, in a draft (not in a text that has no number line
 * or date). The subject is asked for only where a later mention gives it, or where the draft nearly always does.
 */
export const firstMention = defineRuleOver(byCitedDocument, {
  id: 'citation/first-mention',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'none',
  clause: {
    vi: 'Hướng dẫn 05-HD/VPTW, mục 6.1.4; Nghị định 30/2020/NĐ-CP, Phụ lục I',
    en: 'Guideline 05-HD/VPTW, section 6.1.4; Decree 30/2020/NĐ-CP, Appendix I',
  },
  *check({ model, knowledge }): Iterable<Finding> {
    if (!model.header.number && !model.header.placeDate) return;
    // Legal texts of the State (with a year in their number) cite by number and issuer alone.
    if (model.header.number?.year !== undefined) return;
    // A list of all documents cited tells each in full, whatever the text does.
    const isListed = inCitedList(model);
    for (const group of mentionsOf(model).groups) {
      const first = firstInBody(group);
      if (
        !first?.number ||
        // Of “số 12, 13-QĐ/TU” the last number tells what is missing.
        first.number.sharesSymbols ||
        first.number.slips.some((slip) => slip.kind !== 'diacritic') ||
        /QH\d/u.test(first.number.issuerSymbols[0] ?? '')
      )
        continue;
      const missing = [
        first.date || first.listed ? '' : 'date',
        isIssuerKnown(first, knowledge) || isIssuerInLead(model, first, knowledge) ? '' : 'issuer',
      ].filter(Boolean);
      if (missing.length === 0) {
        const after = group.find(
          (other) => other.subject && other.span.start > first.span.start && !isListed(other),
        );
        if (lacksSubject(model, first) && (after || model.told(givesSubjects))) yield noSubject(first, after);
        continue;
      }
      const later = group.find((other) => other.full && other.span.start > first.span.start);
      yield {
        span: first.number.span,
        message: `${missing.join('And')}${later ? 'Later' : ''}`,
        params: { number: first.number.span.text },
        ...(later ? { related: [{ span: later.span, message: 'full' }] } : {}),
      };
    }
  },
});

/** First mentions with their subject that make it a habit, and how many there must be for one without. */
const HABIT = { least: 5, share: 3 };

/** A sign right after a citation: what goes on in words may be its subject, which has no fixed lead. */
const CLOSED = /^\s*(?:[.,;:)!?]|$)/u;

/** Told in full but for its subject; what a list shares, and a law's name, is told elsewhere. */
function lacksSubject({ end }: Pick<Passage, 'end'>, citation: Citation): boolean {
  const { subject, date, issuer, listed, name, span } = citation;
  if (subject || !date || !issuer || listed || name !== undefined) return false;
  return CLOSED.test(textAfter(span, 2, end));
}

type Cited = Pick<Passage, 'citations' | 'end'>;

const firstsIn = perNode((cited: Cited) =>
  mentionsOf(cited).groups.flatMap((group) => firstInBody(group) ?? []),
);

const allCited = (model: DocumentModel): readonly Cited[] => byCitedDocument.parts(model);

const given = factOver(allCited, (cited) => firstsIn(cited).filter(({ subject }) => subject).length, sum);
const lacking = factOver(
  allCited,
  (cited) => firstsIn(cited).filter((first) => lacksSubject(cited, first)).length,
  sum,
);

/** Whether the draft gives the subject at nearly every first mention. */
const givesSubjects: Fact<boolean> = (model) =>
  given(model) >= HABIT.least && given(model) >= HABIT.share * lacking(model);

function noSubject(first: Citation, after: Citation | undefined): Finding {
  return {
    span: first.number?.span ?? first.span,
    message: after ? 'subjectLater' : 'subject',
    severity: 'hint',
    params: { number: (first.number?.span ?? first.span).text },
    ...(after ? { related: [{ span: after.span, message: 'full' }] } : {}),
  };
}

/** Whether the issuer is named, or its symbol is that of one body alone. */
function isIssuerKnown({ issuer, issuerElsewhere, number }: Citation, knowledge: Knowledge): boolean {
  if (issuer || issuerElsewhere) return true;
  const rows = knowledge.issuersBySymbol(number?.issuerSymbols[0] ?? '');
  return rows.length === 1 && rows[0]?.level === 'central';
}

/** The first mention in a sentence, where neither the draft itself is meant nor its subject names the document in full. */
const firstInBody = perNode((group: MentionGroup): Citation | undefined => {
  if (group.some((citation) => citation.own)) return undefined;
  const first = group.find((citation) => inSentence(citation) && !isExample(citation));
  return group.slice(0, first ? group.indexOf(first) : 0).some(({ full }) => full) ? undefined : first;
});
