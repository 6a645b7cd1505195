/** Assertions that run in Node and in a browser worker alike. */

const shown = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : JSON.stringify(value));

export function ok(value: unknown, message: string): asserts value {
  if (!value) throw new Error(message);
}

export function equal(actual: unknown, expected: unknown, message = 'not as expected'): void {
  const [a, e] = [shown(actual), shown(expected)];
  if (a !== e) throw new Error(`${message}:\n    is        ${a}\n    should be ${e}`);
}

export function match(actual: string, pattern: RegExp): void {
  if (!pattern.test(actual)) throw new Error(`${shown(actual)} does not match ${String(pattern)}`);
}
