import { Span } from '../text/span';

/** Whether two things say the same under some keys. */
export function isAlike<T>(one: T, other: T, keys: readonly (keyof T)[]): boolean {
  return keys.every((key) => one[key] === other[key]);
}

/** Whether two lists have the same things in them. */
export function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let i = 0; i < other.length; i++) if (one[i] !== other[i]) return false;
  return true;
}

/** How many things two lists share. */
export interface Common {
  readonly from: number;
  readonly end: number;
}

/** How many things two lists share at their start, and then at their end. */
export function commonEnds(one: readonly unknown[], other: readonly unknown[]): Common {
  const least = Math.min(one.length, other.length);
  let from = 0;
  while (from < least && one[from] === other[from]) from++;
  let end = 0;
  while (end < least - from && one[one.length - 1 - end] === other[other.length - 1 - end]) end++;
  return { from, end };
}

const PLAIN: ReadonlySet<unknown> = new Set([Object.prototype, Array.prototype, Span.prototype]);

/** Whether two values say the same: plain data and spans that have the same in them. Anything else is the same only as itself. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const kind: unknown = Object.getPrototypeOf(one);
  if (kind !== Object.getPrototypeOf(other) || !PLAIN.has(kind)) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  for (const key of keys) if (!(key in other) || !saysTheSame(one[key], other[key])) return false;
  return true;
}

/** What was made anew, with what says the same as before in place of it: as a whole, or one of its fields. */
export function settled<T>(before: unknown, made: T): T {
  if (saysTheSame(before, made)) return before as T;
  if (!isObject(before) || !isObject(made) || Object.getPrototypeOf(made) !== Object.prototype) return made;
  const fields = Object.entries(made).map(([key, value]) => {
    const was = before[key];
    return [key, saysTheSame(was, value) ? was : value];
  });
  return Object.fromEntries(fields) as T;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
