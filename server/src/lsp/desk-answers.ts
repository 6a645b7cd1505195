import { URI, Utils } from 'vscode-uri';
import { type PagesAnswer, pageBlocks } from '../export/html';
import { layoutOf } from '../export/layout';
import { citedDocuments } from '../features/cited-documents';
import { citedList } from '../features/cited-list';
import { overview, type OverviewItem } from '../features/overview';
import { aboutDraft, checkReport } from '../features/report';
import { folderInside } from '../workspace/office-folder';
import type { OverviewAnswer, PageAnswer, Ranged, ReportAnswer } from './desk';
import type { Draft } from './drafts';
import type { ProtocolRange } from './positions';
import { today } from './today';
import type { RequestWorld } from './world';

/** What the views beside a draft show of it; ranges are counted in the client's units. */
export async function overviewOf(world: RequestWorld, draft: Draft): Promise<OverviewAnswer> {
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

export function reportOf(world: RequestWorld, { uri, model, result, language }: Draft): ReportAnswer {
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

export function pagesOf(world: RequestWorld, { uri, model }: Draft): PagesAnswer {
  const page = layoutOf(model, { markdown: isMarkdown(world, uri) });
  return { language: page.language, title: page.title, blocks: pageBlocks(page) };
}

export function pageOf(world: RequestWorld, { uri, model }: Draft): PageAnswer {
  return layoutOf(model, { markdown: isMarkdown(world, uri) });
}

/** A draft that was never saved has no name to tell it by. */
function isMarkdown(world: RequestWorld, uri: string): boolean {
  return world.drafts.document(uri)?.languageId === 'markdown' || uri.toLowerCase().endsWith('.md');
}

export function citedListOf(_world: RequestWorld, { model, result, knowledge }: Draft): string {
  return citedList(model, citedDocuments(model, result.diagnoses, knowledge));
}

/** Only a folder inside the workspace, and nothing of a folder that is not trusted. */
export async function templatesFor(world: RequestWorld, uri: string): Promise<string | null> {
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
