import { matchCatalogue } from '../../model/citation-catalogue';
import { groupMentions, type MentionGroup } from '../../model/citation-groups';
import { boundedSubject, isOtherSubject, type OtherWords, otherWords } from '../../model/citation-subjects';
import { perNode } from '../../model/per-block';
import type { Citation, Passage } from '../../model/types';
import { byCitedDocument } from '../divisions';
import { defineRuleOver, type Finding } from '../types';

interface Titled {
  readonly citation: Citation;
  readonly subject: string;
}

/** One document cited with two subjects that differ in a few words, or have nothing in common. */
export const twoSubjects = defineRuleOver(byCitedDocument, {
  id: 'citation/two-subjects',
  languages: ['vi', 'en'],
  scope: 'document',
  severity: 'information',
  stage: 'stable',
  fix: 'none',
  clause: undefined,
  *check({ model, knowledge, date }): Iterable<Finding> {
    for (const group of groupMentions(model.citations)) {
      const [first, ...others] = titled(model, group);
      if (!first?.citation.subject) continue;
      for (const { citation, subject } of others) {
        const differing = compared(citation, subject, first.subject);
        if (!differing || !citation.subject || otherDay(citation, first.citation)) continue;
        // Which of the two is right the catalogue knows, and another rule says it.
        if (matchCatalogue(citation, knowledge, date)?.row.subjectComplete === true) continue;
        yield {
          span: citation.subject.span,
          message: 'conflict',
          params: { number: citation.number?.normal ?? '', written: differing.one, other: differing.other },
          related: [
            { span: first.citation.subject.span, message: 'other', params: { other: differing.other } },
          ],
        };
      }
    }
  },
});

const compared = perNode((_citation: Citation, subject: string, first: string): OtherWords | undefined => {
  if (subject === first) return undefined;
  return isOtherSubject(subject, first) ? { one: subject, other: first } : otherWords(subject, first);
});

function titled(model: Pick<Passage, 'end'>, group: MentionGroup): Titled[] {
  return group.flatMap((citation) => {
    const subject = citation.own ? undefined : boundedSubject(model, citation);
    return subject === undefined ? [] : [{ citation, subject }];
  });
}

/** Another date may be another document's; where it is a slip, that is told already. */
function otherDay(one: Citation, other: Citation): boolean {
  return Boolean(one.date?.iso) && Boolean(other.date?.iso) && one.date?.iso !== other.date?.iso;
}
