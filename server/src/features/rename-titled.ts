import type { DocumentModel, OrganMention } from '../model/types';
import type { Span } from '../text/span';
import type { TextEdit } from './edits';
import { organMentionAt, organMentions, personAt, personMentions } from './title-persons';

const MAX_NAME = 60;

/** A name as a person may type it: words of letters. */
export function isPersonName(name: string): boolean {
  return name.trim().length <= MAX_NAME && /^[\p{L}\p{M}'.]+(?: +[\p{L}\p{M}'.]+)*$/u.test(name.trim());
}

/**
 * The edits that rename the person or organ at an offset through the draft. A given name alone becomes the new given
 * name; a heading in capitals stays in capitals. Undefined where nothing there has a name, or the new one is empty.
 */
export function renameTitled(model: DocumentModel, offset: number, newName: string): TextEdit[] | undefined {
  const name = newName.trim().replaceAll(/\s+/g, ' ');
  if (name === '') return undefined;
  const person = personAt(model, offset);
  if (person) {
    return personMentions(model, person).map((mention) =>
      edit(mention.span, mention.short ? name.slice(name.lastIndexOf(' ') + 1) : name, mention.name),
    );
  }
  const organ = organMentionAt(model, offset);
  if (!organ?.specific) return undefined;
  // “Party Committee of An Hoa Ward” names its place in the words that change, “An Hoa Ward Party Committee” beside them.
  const same = organMentions(model, organ).filter(
    (mention) => mention.abbreviation === organ.abbreviation && namesPlace(mention) === namesPlace(organ),
  );
  return same.map((mention) => edit(mention.name.span, name, mention.name.value));
}

function namesPlace({ name, place }: OrganMention): boolean {
  return place !== undefined && name.span.overlaps(place.span);
}

function edit(span: Span, newText: string, original: string): TextEdit {
  const capitals =
    original.length > 1 && original === original.toUpperCase() && original !== original.toLowerCase();
  return { start: span.start, end: span.end, newText: capitals ? newText.toUpperCase() : newText };
}
