import type { DocumentModel } from '../model/types';
import type { Place } from './types';

/** The place of a span in its document as it is now: lines, and UTF-16 units in them, from 0. */
export function placeOf(
  { lines }: DocumentModel,
  span: { readonly start: number; readonly end: number },
): Place {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return [start.line, start.character, end.line, end.character];
}

/** The name of a file as a person knows it. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
