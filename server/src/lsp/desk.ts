import type { Page } from '../export/page';
import type { Overview, OverviewItem } from '../features/overview';
import type { AboutLine, CheckReport, ReportFinding } from '../features/report';
import type { Language } from '../model/types';
import type { CreateCatalogueAnswer } from './create-catalogue';
import type { Draft } from './drafts';
import type { ProtocolRange } from './positions';
import { answer, type RequestWorld } from './world';

/** What these requests are asked about: an open document; `null` is the answer where it is no draft. */
export interface OfDocument {
  readonly uri: string;
}

/** Something of a draft with the places where it stands. */
export type Ranged<T> = Omit<T, 'places'> & { readonly places: readonly ProtocolRange[] };

/** Answer to `partyDocuments/overview`. */
export interface OverviewAnswer extends Omit<Overview, 'documents' | 'persons' | 'counts' | 'datePlace'> {
  readonly version: number;
  /** Language of every text in the answer. */
  readonly language: Language;
  readonly documents: readonly Ranged<OverviewItem>[];
  readonly persons: readonly Ranged<OverviewItem>[];
  readonly counts: readonly Ranged<OverviewItem>[];
  readonly dateRange: ProtocolRange | null;
  /** What a status line tells, each with its name. */
  readonly about: readonly AboutLine[];
  /** The office's file that governs the draft, and which of these it lays down: a person's own setting gives way then. */
  readonly office: { readonly uri: string; readonly language: boolean; readonly date: boolean } | null;
}

/** Answer to `partyDocuments/report`. */
export type ReportAnswer = Omit<CheckReport, 'families'> & {
  readonly families: readonly {
    readonly title: string;
    readonly findings: readonly (Omit<ReportFinding, 'start' | 'end'> & { readonly range: ProtocolRange })[];
  }[];
};

/** Answer to `partyDocuments/page`: the draft laid out in pages, of which the client makes a Word file. */
export type PageAnswer = Page;

/** Requests of our own, for the views and commands of an editor: what a person does with a draft as a whole. */
export function registerDesk(world: RequestWorld): void {
  const { connection, drafts } = world;
  const ask = (
    method: string,
    make: (world: RequestWorld, draft: Draft) => Promise<object | string>,
  ): void => {
    connection.onRequest(method, ({ uri }: OfDocument) =>
      answer(world, null, async () => {
        const draft = await drafts.getAfterFindings(uri);
        return draft ? await make(world, draft) : null;
      }),
    );
  };
  ask('partyDocuments/overview', async (...of) => (await import('./library')).overviewOf(...of));
  ask('partyDocuments/report', async (...of) => (await import('./library')).reportOf(...of));
  ask('partyDocuments/pages', async (...of) => (await import('./library')).pagesOf(...of));
  ask('partyDocuments/page', async (...of) => (await import('./library')).pageOf(...of));
  ask('partyDocuments/citedList', async (...of) => (await import('./library')).citedListOf(...of));
  // The folder of an office's own templates, for the file or folder at a URI.
  connection.onRequest('partyDocuments/templates', ({ uri }: OfDocument) =>
    answer(world, null, async () => (await import('./library')).templatesFor(world, uri)),
  );
  connection.onRequest('partyDocuments/createCatalogue', ({ uri }: OfDocument) =>
    answer<CreateCatalogueAnswer>(world, { added: 0, uris: [] }, async () =>
      (await import('./library')).createCatalogue(world, uri),
    ),
  );
}
