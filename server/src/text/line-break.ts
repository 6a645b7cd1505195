import { type SourceText, UnitReader } from './source-text';

/** The line break that a text uses: its first one, a line feed where it has none. */
export function lineBreakOf(text: SourceText): string {
  const units = new UnitReader(text);
  for (let at = 0; at < text.length; at++) {
    if (units.at(at) === 10) return '\n';
    if (units.at(at) === 13) return units.at(at + 1) === 10 ? '\r\n' : '\r';
  }
  return '\n';
}
