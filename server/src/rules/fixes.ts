import type { Span } from '../text/span';
import type { Fix } from './types';

/** The fix that puts another text in the place of a span; its title shows that text as `right`. */
export function replacement(
  span: Span,
  newText: string,
  { title = 'fix.replace', right = newText }: { readonly title?: string; readonly right?: string } = {},
): Fix {
  return { title, params: { right }, edits: [{ span, newText }] };
}
