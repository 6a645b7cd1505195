import { joined } from './columns';
import { NONE } from './per-block';
import type { DocumentModel, Fact, List, PassageNodes } from './types';

/**
 * A fact of a draft that is put together of what each passage says of it. An edit asks one passage again, and nothing is put
 * together anew where the passages say the same as before. What a passage says is a plain value, or an object that stays the
 * same as long as the passage.
 */
export function fact<Said, T>(
  said: (passage: PassageNodes) => Said,
  all: (said: readonly Said[]) => T,
): Fact<T> {
  return factOver(({ passages }) => passages, said, all);
}

/** The same, of what each of other parts says, which stay the same objects as long as they are the same. */
export function factOver<Part extends object, Said, T>(
  partsOf: (model: DocumentModel) => readonly Part[],
  said: (part: Part) => Said,
  all: (said: readonly Said[]) => T,
): Fact<T> {
  const kept = new WeakMap<Part, readonly Said[]>();
  const everything = joined((part: Part): readonly Said[] => {
    let one = kept.get(part);
    if (!one) kept.set(part, (one = [said(part)]));
    return one;
  });
  const results = new WeakMap<readonly Said[], { readonly value: T }>();
  return (model: DocumentModel) => {
    const list = everything(model, partsOf(model));
    let result = results.get(list);
    if (!result) results.set(list, (result = { value: all(list) }));
    return result.value;
  };
}

/** For facts that are counted. */
export function sum(counts: readonly number[]): number {
  return counts.reduce((one, other) => one + other, 0);
}

type ListAlone = DocumentModel['listsAlone'][number];

/** The lists of a draft of which something holds, each by itself. An edit asks of the lists that it touches. */
export function listsWhere(holds: (list: List) => boolean): Fact<readonly ListAlone[]> {
  const all = joined((one: ListAlone) => (holds(one.lists[0]) ? [one] : NONE));
  return (model) => all(model, model.listsAlone);
}
