import type { PagesAnswer } from '../../server/src/export/html';

/** What the editor tells the page. Lines are zero-based lines of the draft. */
export type ToPage =
  | { readonly type: 'draw'; readonly pages: PagesAnswer }
  /** The draft is scrolled to a line; the fraction tells how far into it. */
  | { readonly type: 'scroll'; readonly line: number };

/** What the page tells the editor. */
export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly line: number }
  | { readonly type: 'scrolled'; readonly line: number };
