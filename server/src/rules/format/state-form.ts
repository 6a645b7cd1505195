import { formatForms } from '../../knowledge/format-words';
import { nth } from '../../text/certain';
import { Span } from '../../text/span';
import { defineRule, type Finding } from '../types';
import { guideline, partOf, partyLayout } from './support';

/** Forms of State documents in one of the Party; “TM.” is the business of title/signature. */
export const stateForm = defineRule({
  id: 'format/state-form',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'safe',
  clause: guideline('I'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    if (!layout) return;
    const { stateHeading, stateCreed, creedFollows, heading, numberColon, numberCue, subject, ending } =
      layout;
    const right = nth(formatForms('party-heading', 'vi'), 0).toUpperCase();
    const top = stateHeading ?? stateCreed;
    // Beside the Party's own heading either number or heading may be what is wrong; the number decides only alone.
    if (top) {
      const last = stateHeading && stateCreed && creedFollows ? stateCreed : top;
      const span = new Span(top.span.anchor, top.span.from, top.span.from + last.span.end - top.span.start);
      const newText = heading ? '' : right;
      yield {
        span: top.span,
        message: 'heading',
        params: { right },
        fixes: () => [
          { title: heading ? 'fix.remove' : 'fix.heading', params: { right }, edits: [{ span, newText }] },
        ],
      };
    }
    if (numberColon && numberCue) {
      const span = new Span(numberCue.anchor, numberCue.from, numberColon.to);
      const edits = [{ span: new Span(numberCue.anchor, numberCue.to, numberColon.to), newText: '' }];
      yield {
        span,
        message: 'colon',
        // In a web copy the two columns were set anew, and the colon with them.
        ...(layout.linear ? {} : { severity: 'information' }),
        fixes: () => [{ title: 'fix.colon', edits }],
      };
    }
    const [first] = subject;
    const short = first && /^V\/v\.?:? */iu.exec(first.text)?.[0];
    if (first && short !== undefined) {
      const span = partOf(first, 0, short.trimEnd().length);
      yield {
        span,
        message: 'subject',
        fixes: () => [{ title: 'fix.subject', edits: [{ span, newText: 'về việc' }] }],
      };
    }
    const last = ending.lastOfBody;
    if (last?.ending === './.') {
      const sign = partOf(last, last.text.length - 3, last.text.length);
      yield {
        span: sign,
        message: 'ending',
        fixes: () => [{ title: 'fix.ending', edits: [{ span: sign, newText: '.' }] }],
      };
    }
  },
});
