import { pathToFileURL } from 'node:url';
import type { Knowledge } from '../knowledge';
import type { Office } from '../workspace/office';
import type { TableKind } from '../workspace/office-columns';
import type { OfficeProblem } from '../workspace/office-file';
import { readOfficeTable, tableKind } from '../workspace/office-table';
import { type DraftPath, type PathProblem, readDraft } from './files';

/** One of an office's own files with its faults. */
export interface OfficeFileFaults {
  readonly uri: string;
  readonly rule: 'settings' | TableKind;
  readonly text: string;
  readonly problems: readonly OfficeProblem[];
}

/** The files of an office: its settings, its catalogues and rosters. */
export function officeFiles({ file, problems, tables }: Office): OfficeFileFaults[] {
  const { uri, text } = file;
  return [
    { uri, rule: 'settings', text, problems },
    ...tables.map((table) => ({ ...table, rule: table.kind })),
  ];
}

/** A CSV that was named on the command line: a catalogue or a roster by its header. */
export async function tableReport(
  draft: DraftPath,
  knowledge: Knowledge,
): Promise<OfficeFileFaults | PathProblem> {
  const { path } = draft;
  const read = await readDraft(draft);
  if ('message' in read) return read;
  const kind = tableKind(read.text);
  if (kind === undefined) return { path, message: 'cli.no-table', params: { path } };
  const uri = pathToFileURL(draft.file).href;
  return { ...readOfficeTable(kind, uri, read.text, knowledge), rule: kind };
}
