import { Span } from '../../text/span';
import { defineRule, type Finding } from '../types';
import { checkEndings, followsNewForm, guideline, partyLayout, regulationOf } from './support';

/** Bases: since 05-HD/VPTW with a hyphen, “;” between and “.” at the end; before, “;” and “,”. */
export const legalBases = defineRule({
  id: 'format/legal-bases',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  clause: guideline('I.6.2.3'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    if (!layout || layout.bases.length === 0) return;
    const { bases } = layout;
    const isNew = followsNewForm(context);
    const last = layout.basesRunOn ? ';' : isNew === false ? ',' : '.';
    const endings = isNew === undefined ? undefined : { between: ';', last };
    for (const finding of checkEndings(bases, endings, { between: 'separator', last: 'last' }))
      yield {
        ...finding,
        params: { ...finding.params, regulation: regulationOf(context) },
        ...(isNew === false ? { severity: 'information' } : {}),
      };
    const bare = bases.filter(({ hyphen }) => !hyphen);
    const [first] = bare;
    if (!first || (isNew !== true && bare.length === bases.length) || isNew === false) return;
    yield {
      span: first.start,
      message: 'hyphen',
      params: { count: bare.length },
      fixes: () => [
        {
          title: 'fix.hyphen',
          edits: bare.map(({ start }) => ({
            span: new Span(start.anchor, start.from, start.from),
            newText: '- ',
          })),
        },
      ],
    };
  },
});
