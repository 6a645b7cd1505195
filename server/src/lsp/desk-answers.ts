import { URI, Utils } from 'vscode-uri';
import { type PagesAnswer, pageBlocks } from '../export/html';
import { layoutOf } from '../export/layout';
import { citedDocuments } from '../features/cited-documents';
import { citedList } from '../features/cited-list';
import { checkReport } from '../features/report';
import { folderInside } from '../workspace/paths';
import type { PageAnswer, ReportAnswer } from './desk';
import type { Draft } from './drafts';
import { today } from './today';
import type { RequestWorld } from './world';

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
