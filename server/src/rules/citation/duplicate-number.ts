import { fileName } from '../../archive/place';
import { bareSubject } from '../../archive/stated';
import type { IssuedHead } from '../../archive/resolve';
import type { WorkspaceIndex } from '../../archive/workspace-index';
import { elsewhere, likeness, others, sameTerm } from '../across';
import { defineRule, type Finding, type RuleContext } from '../types';
import { NUMBER_CLAUSE, numbered } from './support';

/** Subjects that share fewer of their words are of two documents; versions of one differ in a few words. */
const ALIKE = 0.4;

/** The draft's own number, which the same body gave to another document of the same type and term. */
export const duplicateNumber = defineRule({
  id: 'citation/duplicate-number',
  languages: ['vi', 'en'],
  scope: 'workspace',
  severity: 'warning',
  stage: 'stable',
  fix: 'none',
  clause: NUMBER_CLAUSE,
  mayFind: ({ uri, own }, index) => own?.key !== undefined && clashing(own.key, uri, index, index).length > 0,
  *check(context): Iterable<Finding> {
    const { index, uri } = others(context);
    const own = numbered(context.model).find((citation) => citation.own);
    if (own?.key === undefined) return;
    const same = clashing(own.key, uri, index, context);
    const [first] = same;
    if (!first) return;
    yield {
      span: own.number.span,
      message: 'given',
      params: { number: own.number.normal, subject: first.own.subject ?? '', file: fileName(first.uri) },
      elsewhere: elsewhere(
        same.map((one) => ({ uri: one.uri, place: one.own.numberPlace })),
        'other',
      ),
    };
  },
});

/** The other documents that bear the number of a draft. */
function clashing(
  key: string,
  uri: string,
  index: WorkspaceIndex,
  context: Pick<RuleContext, 'knowledge'>,
): IssuedHead[] {
  const heads = index.heads(key);
  const mine = heads.find((one) => one.uri === uri);
  return mine ? heads.filter((one) => one !== mine && clashes(mine, one, context)) : [];
}

/** Two documents of one body, type and term that are plainly about two things: neither copies nor versions of one. */
function clashes(mine: IssuedHead, other: IssuedHead, context: Pick<RuleContext, 'knowledge'>): boolean {
  const [a, b] = [mine.own, other.own];
  if (a.issuerKey === undefined || a.issuerKey !== b.issuerKey || mine.language !== other.language)
    return false;
  if (mine.date === undefined || other.date === undefined || !sameTerm(a, mine.date, other.date, context))
    return false;
  // Decisions and regulations have one symbol and numbers of their own.
  if (a.typeIds.length === 0 || !a.typeIds.some((id) => b.typeIds.includes(id))) return false;
  if (a.subject === undefined || b.subject === undefined) return false;
  return likeness(bareSubject(a.subject), bareSubject(b.subject)) < ALIKE;
}
