/** A list with others in place of those of a range (indices, end exclusive). */
export function replaced<T>(list: readonly T[], from: number, to: number, others: readonly T[]): T[] {
  if (others.length !== to - from) return list.slice(0, from).concat(others, list.slice(to));
  // As nearly always; a long list is copied once so, and not in parts that are put together.
  const made = list.slice();
  for (let i = 0; i < others.length; i++) made[from + i] = others[i] as T;
  return made;
}
