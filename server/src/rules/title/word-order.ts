import { levelWords } from '../../knowledge/title-words';
import type { OrganMention, TitleMention } from '../../model/types';
import { lookupKey } from '../../text/fold';
import { cover, type Span } from '../../text/span';
import { replacement } from '../fixes';
import type { Finding, PassageContext } from '../types';

/** “Chairman People's Committee Ward An Hoa”: the words of Vietnamese one by one. */
export function turnedTitle(title: TitleMention, context: PassageContext): Finding | undefined {
  const { role, organMention: organ, modifierParts } = title;
  if (context.language !== 'en' || !organ || !role || title.titleId === undefined || title.quoted)
    return undefined;
  if (role.span.start > organ.span.start || organ.span.anchor !== title.span.anchor) return undefined;
  const head = modifierParts.reduce((span, part) => cover(span, part.span), role.span);
  const between = title.span.anchor.original.slice(head.to, organ.span.from);
  if (between.trim() !== '') return turnedOrgan(organ, context);
  const standard = englishOrder(organ, context);
  return standard === undefined ? undefined : inOrder(title.span, `${head.text} of the ${standard}`);
}

export function turnedOrgan(organ: OrganMention, context: PassageContext): Finding | undefined {
  if (!organ.turned || organ.quoted || organ.plural || organ.letters !== 'title') return undefined;
  const standard = englishOrder(organ, context);
  return standard === undefined ? undefined : inOrder(organ.span, standard);
}

function inOrder(span: Span, standard: string): Finding {
  return {
    span,
    message: 'order',
    severity: 'information',
    params: { text: span.text.replaceAll(/\s+/g, ' '), standard },
    fixes: () => [replacement(span, standard)],
  };
}

/** The standard English name of an organ with its place: “An Hoa Ward Party Committee”, “Department of Finance of Son Ha Province”. */
function englishOrder(organ: OrganMention, context: PassageContext): string | undefined {
  const { knowledge } = context;
  const rows = organ.organIds.flatMap((id) => knowledge.organ(id) ?? []);
  // Of a city both the province's and the district's rows are read: they have one name.
  const name = rows[0]?.names.en[0];
  if (name === undefined || organ.letters !== 'title' || (rows.length > 1 && organ.unit !== 'city'))
    return undefined;
  const levels = levelWords().filter(({ language }) => language === 'en');
  const own = levels.find(({ form }) => new RegExp(`\\b${form}\\b`, 'u').test(name));
  const told = levels.find(({ form, noun }) => form === noun && lookupKey(noun) === organ.levelNoun);
  const place = organ.place?.span.text.replaceAll(/\s+/g, ' ');
  if (!own) {
    const where = [place, told?.form].filter((part) => part !== undefined).join(' ');
    return where === '' ? name : `${name} of ${where}`;
  }
  const level = told === undefined || told.noun === own.noun ? own.form : told.form;
  return name.replace(own.form, [place, level].filter((part) => part !== undefined).join(' '));
}
