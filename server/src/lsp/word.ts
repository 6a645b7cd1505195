import type { Page } from '../export/page';
import type { OfDocument } from './desk';
import { answer, type RequestWorld } from './world';

/** Answer to `partyDocuments/page`: the draft laid out in pages, of which the client makes a Word file. */
export type PageAnswer = Page;

export function registerWord(world: RequestWorld): void {
  world.connection.onRequest('partyDocuments/page', ({ uri }: OfDocument) =>
    answer<PageAnswer | null>(world, null, async () => {
      const draft = await world.drafts.get(uri);
      if (!draft) return null;
      const { layoutOf } = await import('../workspace/library');
      return layoutOf(draft.model, { markdown: uri.toLowerCase().endsWith('.md') });
    }),
  );
}
