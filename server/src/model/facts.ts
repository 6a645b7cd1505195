import { joined } from './columns';
import type { DocumentModel, Fact, PassageNodes } from './types';

/**
 * A fact of a draft that is put together of what each passage says of it. An edit asks one passage again, and nothing is put
 * together anew where the passages say the same as before. What a passage says is a plain value, or an object that stays the
 * same as long as the passage.
 */
export function fact<Said, T>(
  said: (passage: PassageNodes) => Said,
  all: (said: readonly Said[]) => T,
): Fact<T> {
  const kept = new WeakMap<PassageNodes, readonly Said[]>();
  const everything = joined((passage: PassageNodes): readonly Said[] => {
    let one = kept.get(passage);
    if (!one) kept.set(passage, (one = [said(passage)]));
    return one;
  });
  const results = new WeakMap<readonly Said[], { readonly value: T }>();
  return (model: DocumentModel) => {
    const list = everything(model, model.passages);
    let result = results.get(list);
    if (!result) results.set(list, (result = { value: all(list) }));
    return result.value;
  };
}

/** For facts that are counted. */
export function sum(counts: readonly number[]): number {
  return counts.reduce((one, other) => one + other, 0);
}
