/**
 * Look-ups that cannot fail: the place was counted, the group takes part in every match, the pattern is made of the
 * table. Where one fails all the same, the program is at fault and says so, instead of going on with a made-up value.
 */

/** What is known to be there. */
export function sure<T>(one: T | undefined): T {
  if (one === undefined) throw new RangeError('nothing where something was known to be');
  return one;
}

/** What stands at an index that a list, or a match with its groups, is known to have. */
export function nth<T>(list: ArrayLike<T>, i: number): T {
  const one = list[i];
  if (one === undefined) throw new RangeError(`nothing at ${i} of ${list.length}`);
  return one;
}

/** What a table holds under a key that it is known to have. */
export function entryOf<K, T>(table: ReadonlyMap<K, T>, key: K): T {
  const one = table.get(key);
  if (one === undefined) throw new RangeError(`no entry for ${String(key)}`);
  return one;
}
