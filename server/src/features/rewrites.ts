import type { DocumentModel } from '../model/types';
import type { TextEdit } from './edits';
import { lineBreakOf } from '../text/line-break';
import { inlineToParagraphs, paragraphsToInline } from './list-convert';
import { moveItem } from './list-move';
import { renumber } from './list-renumber';

/** A way to rewrite the list at a place that mends no finding; its name is also the end of the action's kind. */
export const rewrites = {
  'renumber.list': (model, offset) => renumber(model, offset, 'list'),
  'renumber.from-here': (model, offset) => renumber(model, offset, 'from-here'),
  'renumber.level': (model, offset) => renumber(model, offset, 'level'),
  'renumber.document': (model, offset) => renumber(model, offset, 'document'),
  'move.up': (model, offset) => moveItem(model, offset, 'up'),
  'move.down': (model, offset) => moveItem(model, offset, 'down'),
  'convert.paragraphs': (model, offset) =>
    inlineToParagraphs(model, offset).map((edit) => ({
      ...edit,
      newText: edit.newText.replaceAll('\n', lineBreakOf(model.text)),
    })),
  'convert.inline': (model, offset) => paragraphsToInline(model, offset),
} as const satisfies Record<string, (model: DocumentModel, offset: number) => TextEdit[]>;

export type RewriteName = keyof typeof rewrites;

export const rewriteNames = Object.keys(rewrites) as RewriteName[];
