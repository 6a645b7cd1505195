import type { Knowledge } from '../../knowledge';
import { roleForms, type RoleForm } from '../../knowledge/title-words';
import { lookupKey } from '../../text/fold';
import type { Language, OrganMention, TitleMention } from '../../model/types';

/** The form of a title's role that was written, by its id and gender. */
export function roleFormOf(title: TitleMention, language: Language): RoleForm | undefined {
  // “Chánh Văn phòng” is a chief of another kind than “Chánh”: of a unit that any organ may have within it.
  const forms = roleForms().filter(
    ({ language: own, id, kind }) => own === language && id === title.role?.value && kind === title.roleKind,
  );
  return forms.find((form) => form.gender === title.gender && form.plural === title.plural) ?? forms[0];
}

const OLD_TONE = /[òóỏõọ][ae](?!\p{L})|[ùúủũụ]y(?!\p{L})/u;
const NEW_TONE = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/giu;

/** A replacement in the letters and tone-mark style of what it replaces. */
export function adapted(replacement: string, original: string): string {
  let text = replacement;
  const first = original.charAt(0);
  if (original.length > 3 && original.toUpperCase() === original) text = text.toUpperCase();
  else if (first.toLowerCase() === first) text = text.charAt(0).toLowerCase() + text.slice(1);
  else text = text.charAt(0).toUpperCase() + text.slice(1);
  return OLD_TONE.test(original.normalize('NFC').toLowerCase()) ? text.replace(NEW_TONE, oldStyle) : text;
}

function oldStyle(pair: string): string {
  const lower = lookupKey(pair);
  const [first = '', second = ''] = pair;
  const letter = (unit: string, like: string): string =>
    like === like.toUpperCase() ? unit.toUpperCase() : unit;
  return letter(lower.charAt(0), first) + letter(lower.charAt(1), second);
}

/** The standard name of an organ in a language. */
export function organName(knowledge: Knowledge, id: string, language: Language): string {
  return knowledge.organ(id)?.names[language][0] ?? id;
}

/**
 * Whether two mentions name one organ of one place. Vietnamese has one name for each; English several for one row of
 * the tables.
 */
export function sameOrgan(a: OrganMention, b: OrganMention, language: Language): boolean {
  if (a.place?.value !== b.place?.value || a.levelNoun !== b.levelNoun) return false;
  if (language === 'vi')
    return lookupKey(a.name.value.normalize('NFC')) === lookupKey(b.name.value.normalize('NFC'));
  if (a.specific && b.specific) return a.organIds.join() === b.organIds.join();
  return a.specific === b.specific && a.organIds.some((id) => b.organIds.includes(id));
}
