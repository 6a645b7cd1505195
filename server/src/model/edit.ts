import { type Common, commonEnds } from './alike';
import { type Noted, perDocument } from './per-block';

type Things = readonly unknown[];

/**
 * What an edit changed of a document's lists. Many ask where the same list is another than before: it is compared once, and
 * not at all where it was made of the one before by who knows.
 */
class Edit {
  readonly #known = new Map<Things, { readonly before: Things; readonly common: Common }>();

  common(before: Things, now: Things): Common {
    const known = this.#known.get(now);
    if (known?.before === before) return known.common;
    const common = commonEnds(before, now);
    this.tell(before, now, common);
    return common;
  }

  tell(before: Things, now: Things, common: Common): void {
    this.#known.set(now, { before, common });
  }
}

const place = perDocument(() => ({ edit: new Edit() }));

/** The last edit of a document. */
export function editOf(document: Noted): Edit {
  return place(document).edit;
}

/** The document has been edited: what is known of the edit before is of no more use. */
export function beginEdit(document: Noted): void {
  place(document).edit = new Edit();
}
