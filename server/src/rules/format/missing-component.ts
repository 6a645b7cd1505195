import { formatForms } from '../../knowledge/format-words';
import { type Component, HEAD_ORDER, type HeadPart, type Layout } from '../../model/format-types';
import { lookupKey } from '../../text/fold';
import { lineBreakOf } from '../../text/line-break';
import { defineRule, type Edit, type Finding, type RuleContext, type Severity } from '../types';
import { guideline, isWithout, partyLayout } from './support';

/** A component is missing only where one that stands after it has been written: the draft has gone past it. */
export const missingComponent = defineRule({
  id: 'format/missing-component',
  languages: ['vi'],
  scope: 'document',
  severity: 'warning',
  stage: 'stable',
  fix: 'suggest',
  clause: guideline('I'),
  *check(context): Generator<Finding> {
    const layout = partyLayout(context);
    if (!layout) return;
    for (const part of HEAD_ORDER) {
      const next = isMissing(layout, part, context) ? nextOf(layout, part) : undefined;
      if (next) yield finding(context, part, next);
    }
    yield* missingEnding(layout, context);
  },
});

const SEVERITY: Readonly<Partial<Record<HeadPart, Severity>>> = {
  star: 'information',
  separator: 'information',
};

/** What has a line of its own only where the head is one column, and what an official letter has not. */
function isMissing(layout: Layout, part: HeadPart, context: RuleContext): boolean {
  if (layout.head[part]) return false;
  if (part === 'heading') return layout.stateHeading === undefined;
  if (part === 'issuer') return layout.linear && layout.head.star !== undefined;
  if (part === 'star') return layout.linear && layout.issuers.length > 0;
  // It stands below the subject, which an invitation has none of.
  if (part === 'separator')
    return layout.linear && layout.type !== undefined && !isWithout('subject', layout, context);
  if (part === 'number') return !isUnnumbered(layout) && !isWithout('number', layout, context);
  if (part === 'type') return !layout.letter && layout.head.subject === undefined;
  // A title page or a web copy may run it into the type name.
  if (part === 'subject')
    return layout.linear && (layout.letter || onOneLine(layout)) && !isWithout('subject', layout, context);
  return true;
}

/** “Biên bản kiểm phiếu”: minutes that are kept with the papers they belong to, without a number of their own. */
function isUnnumbered({ type, subject }: Layout): boolean {
  if (!type?.ids.includes(MINUTES)) return false;
  const behind = type.text.slice(type.name?.length).trim();
  const about = lookupKey(behind === '' ? (subject[0]?.text ?? '') : behind);
  return formatForms('unnumbered', 'vi').some((words) => `${about} `.startsWith(`${lookupKey(words)} `));
}

const MINUTES = 'bien-ban';

/** The type name stands alone on its line. */
function onOneLine({ type }: Layout): boolean {
  return type !== undefined && type.name?.length === type.text.length;
}

/** The component before which it should stand; undefined where the draft has not come so far. */
function nextOf(layout: Layout, part: HeadPart): Component | undefined {
  const later = HEAD_ORDER.slice(HEAD_ORDER.indexOf(part) + 1).flatMap((one) => layout.head[one] ?? []);
  const next = later.sort((a, b) => a.block.index - b.block.index)[0];
  if (part !== 'type' && part !== 'subject' && part !== 'separator') return next;
  if (next && part !== 'separator') return next;
  if (!layout.hasBody) return undefined;
  return layout.subject.at(-1) ?? layout.type ?? layout.head['place-date'] ?? layout.head.number;
}

function finding({ model }: RuleContext, part: HeadPart, next: Component): Finding {
  const severity = SEVERITY[part];
  const inserted = insertion(part);
  const { block } = next;
  const after = part === 'separator';
  const edit = (text: string): Edit => {
    const lineBreak = lineBreakOf(model.text);
    return after
      ? { span: block.span(block.text.length, block.text.length), newText: lineBreak + text }
      : { span: block.span(0, 0), newText: text + lineBreak };
  };
  return {
    span: next.span,
    message: part,
    ...(severity ? { severity } : {}),
    fixes: () =>
      inserted === undefined
        ? []
        : [{ title: 'fix.insert', params: { text: inserted }, edits: [edit(inserted)] }],
  };
}

/** What the missing line says, where it always says the same. */
function insertion(part: HeadPart): string | undefined {
  if (part === 'heading') return formatForms('party-heading', 'vi')[0]?.toUpperCase();
  return part === 'star' ? '*' : part === 'separator' ? '-----' : undefined;
}

function* missingEnding(layout: Layout, context: RuleContext): Generator<Finding> {
  const { ending, type, hasBody, letter, addressee, head } = layout;
  const { recipients, signature } = ending;
  if (!hasBody) return;
  if (recipients && !signature) yield { span: recipients.span, message: 'signature' };
  if (signature && !recipients && !isWithout('recipients', layout, context))
    yield { span: signature.span, message: 'recipients' };
  const asks = letter || type?.ids.includes('to-trinh') === true;
  const at = head.subject ?? head.number;
  if (asks && !addressee && at && (recipients ?? signature)) yield { span: at.span, message: 'addressee' };
}
