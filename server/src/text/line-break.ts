import type { Text } from './pieces';

/** UTF-16 units looked at at once. */
const REACH = 4096;

/** The line break that a text uses: its first one, a line feed where it has none. */
export function lineBreakOf(text: Text): string {
  for (let from = 0; from < text.length; from += REACH) {
    // With one more, a break of two units is whole.
    const found = /\r\n?|\n/.exec(text.slice(from, from + REACH + 1));
    if (found && found.index < REACH) return found[0];
  }
  return '\n';
}
