import { relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { IndexRecord } from '../archive/types';
import type { Knowledge } from '../knowledge';
import { productText } from '../messages';
import type { Language } from '../model/types';
import type { Host } from '../workspace/host';
import { makeRecord } from '../workspace/make-record';
import { newTable, type RowCells } from '../workspace/office-add';
import { rowsFromDrafts } from '../workspace/office-create';
import { isOfficeDraft } from '../workspace/paths';
import { expandPaths, readDraft } from './files';
import type { Io } from './io';
import { settingsSource } from './settings-for';
import { isTable } from '../workspace/files';

export interface CatalogueWorld {
  readonly io: Io;
  readonly host: Host;
  readonly knowledge: Knowledge;
  readonly language: Language;
}

/** `partydoc catalogue`: prints a first catalogue of drafts as CSV. Resolves to the exit status: 0, or 2 where a path could not be read; where none could, nothing is printed. */
export async function catalogueCommand(
  paths: readonly string[],
  config: string | undefined,
  { io, host, knowledge, language }: CatalogueWorld,
): Promise<number> {
  const source = await settingsSource(host, io.cwd, config, {}, knowledge);
  const { drafts, problems } = await expandPaths(paths, io.cwd);
  if (!source)
    problems.push({ path: config ?? '', message: 'cli.no-config', params: { path: config ?? '' } });
  const rows: RowCells[] = [];
  // Each office knows which documents its catalogue has already.
  const offices = new Map<Knowledge, IndexRecord[]>();
  for (const draft of source ? drafts : []) {
    const place = await source?.for(draft.file);
    const uri = pathToFileURL(draft.file).href;
    if (!place || isTable(uri) || (!draft.named && !isOfficeDraft(place.office?.file, uri))) continue;
    const read = await readDraft(draft);
    if ('message' in read) {
      problems.push(read);
      continue;
    }
    const records = offices.get(place.knowledge) ?? [];
    offices.set(place.knowledge, records);
    records.push(makeRecord(uri, read.text, { ...place, sure: draft.named }));
  }
  for (const [known, records] of offices)
    rows.push(...rowsFromDrafts(records, known, (uri) => relative(io.cwd, fileURLToPath(uri))));
  if (rows.length > 0 || problems.length === 0) io.stdout.write(newTable('catalogue', rows));
  for (const problem of problems)
    io.stderr.write(`partydoc: ${productText(language, problem.message, problem.params)}\n`);
  return problems.length > 0 ? 2 : 0;
}
