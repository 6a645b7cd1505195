/** The source of a regular expression that matches any of the words, the longest first; of no word, one that matches nothing. */
export function alternation(words: Iterable<string>): string {
  const sources = [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return sources.length > 0 ? sources.join('|') : '(?!)';
}
