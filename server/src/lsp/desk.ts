import { URI, Utils } from 'vscode-uri';
import type { PagesAnswer } from '../export/html';
import { citedDocuments } from '../features/cited-documents';
import { citedList } from '../features/cited-list';
import { type Overview, overview, type OverviewItem } from '../features/overview';
import {
  aboutDraft,
  type AboutLine,
  type CheckReport,
  checkReport,
  type ReportFinding,
} from '../features/report';
import type { Language } from '../model/types';
import { folderInside } from '../workspace/paths';
import { today } from './today';
import type { Draft } from './drafts';
import type { ProtocolRange } from './positions';
import { answer, type RequestWorld } from './world';

/** What these requests are asked about: an open document; `null` is the answer where it is no draft. */
export interface OfDocument {
  readonly uri: string;
}

type Ranged<T> = Omit<T, 'places'> & { readonly places: readonly ProtocolRange[] };

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

/** Requests of our own, for the views and commands of an editor: what a person does with a draft as a whole. */
export function registerDesk(world: RequestWorld): void {
  const { connection } = world;
  const ask = (method: string, make: (draft: Draft) => object | string | Promise<object>): void => {
    connection.onRequest(method, ({ uri }: OfDocument) =>
      answer(world, null, async () => {
        const draft = await world.drafts.get(uri);
        return draft ? await make(draft) : null;
      }),
    );
  };
  ask('partyDocuments/overview', (draft) => overviewOf(world, draft));
  ask('partyDocuments/report', (draft) => reportOf(world, draft));
  ask('partyDocuments/pages', (draft) => pagesOf(world, draft));
  ask('partyDocuments/citedList', ({ model, result, knowledge }) =>
    citedList(model, citedDocuments(model, result.diagnoses, knowledge)),
  );
  // The folder of an office's own templates, for the file or folder at a URI.
  connection.onRequest('partyDocuments/templates', ({ uri }: OfDocument) =>
    answer<string | null>(world, null, () => templatesFor(world, uri)),
  );
}

async function overviewOf(world: RequestWorld, draft: Draft): Promise<OverviewAnswer> {
  const { model, result, knowledge, language, version } = draft;
  const range = (place: { readonly start: number; readonly end: number }): ProtocolRange =>
    world.positions().range(model.lines, place);
  const ranged = (items: readonly OverviewItem[]): Ranged<OverviewItem>[] =>
    items.map((item) => ({ ...item, places: item.places.map(range) }));
  const { documents, persons, counts, datePlace, ...rest } = overview(
    model,
    result.diagnoses,
    knowledge,
    language,
  );
  return {
    ...rest,
    version,
    language,
    documents: ranged(documents),
    persons: ranged(persons),
    counts: ranged(counts),
    dateRange: datePlace ? range(datePlace) : null,
    about: aboutDraft(model, result.diagnoses, language),
    office: await officeSays(world, draft),
  };
}

async function officeSays(world: RequestWorld, { uri }: Draft): Promise<OverviewAnswer['office']> {
  const { office } = await world.drafts.configuration.of(uri);
  if (!office) return null;
  const { language, date } = office.settings;
  return { uri: office.uri, language: language !== undefined, date: date !== undefined };
}

function reportOf(world: RequestWorld, { uri, model, result, language }: Draft): ReportAnswer {
  const name = Utils.basename(URI.parse(uri));
  const report = checkReport(model, result.diagnoses, { name, language, today: today() });
  return {
    ...report,
    families: report.families.map(({ title, findings }) => ({
      title,
      findings: findings.map(({ start, end, ...finding }) => ({
        ...finding,
        range: world.positions().range(model.lines, { start, end }),
      })),
    })),
  };
}

async function pagesOf(world: RequestWorld, { uri, model }: Draft): Promise<PagesAnswer> {
  const markdown = world.drafts.document(uri)?.languageId === 'markdown' || /\.md$/i.test(uri);
  const { layoutOf, pageBlocks } = await import('../workspace/library');
  const page = layoutOf(model, { markdown });
  return { language: page.language, title: page.title, blocks: pageBlocks(page) };
}

/** Only a folder inside the workspace, and nothing of a folder that is not trusted. */
async function templatesFor(world: RequestWorld, uri: string): Promise<string | null> {
  if (!world.trusted()) return null;
  const { office } = await world.drafts.configuration.of(uri);
  const { templates } = office?.settings ?? {};
  if (!office || templates === undefined) return null;
  const folders = world.client().workspace?.workspaceFolders
    ? ((await world.connection.workspace.getWorkspaceFolders()) ?? [])
    : [];
  const found = folderInside(
    office.uri,
    templates,
    folders.map((folder) => folder.uri),
  );
  return found ?? null;
}
