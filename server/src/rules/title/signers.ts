import type { Component } from '../../model/format-types';
import type { DocumentModel, PersonMention } from '../../model/types';
import { lookupKey } from '../../text/fold';

/** The name under a signature, and the words of the post above it. */
export interface SignedName {
  readonly name: Component;
  /** Look-up key; empty in minutes, whose signers the text names without it. */
  readonly post: string;
}

/** The names under the signatures of a draft, as far as its layout is known. */
export function signedNames({ layout }: DocumentModel): SignedName[] {
  const minutes = layout?.type?.ids.includes('bien-ban') === true;
  return (layout?.ending.signers ?? []).flatMap(({ name, post }) =>
    name && name.text !== name.text.toUpperCase() && (minutes || post)
      ? { name, post: minutes ? '' : lookupKey(post?.text ?? '') }
      : [],
  );
}

/** Whether a title is the one that is signed with: a signature gives the post without its organ. */
export function isPostOf({ post }: SignedName, title: string): boolean {
  const key = lookupKey(title);
  return key === post || key.startsWith(`${post} `);
}

/** The persons of the text to whom a signature may belong; the name below it is none of them. */
export function personsOfPost(model: DocumentModel, signed: SignedName): PersonMention[] {
  const before = signed.name.span.start;
  if (signed.post === '') return model.persons.filter(({ span }) => span.end <= before);
  return model.titles.flatMap(({ person, span, modifiers, quoted }) =>
    person && span.start < before && !quoted && !modifiers.includes('former') && isPostOf(signed, span.text)
      ? person
      : [],
  );
}
