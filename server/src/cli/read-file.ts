import { pathToFileURL } from 'node:url';
import type { IndexRecord } from '../archive/types';
import type { Knowledge } from '../knowledge';
import type { Host } from '../workspace/host';
import { SURE_DRAFT, isTable } from '../workspace/files';
import { draftModel, makeRecord } from '../workspace/make-record';
import { isOfficeDraft } from '../workspace/paths';
import { type CitationRow, citationRows } from './citation-rows';
import type { Hand } from '../workspace/crew';
import { type DraftPath, type PathProblem, readDraft } from './files';
import { settingsSource } from './settings-for';

/** How drafts are to be read for an index or a list of citations. */
export interface ReadOrders {
  readonly what: 'record' | 'citations';
  readonly cwd: string;
  readonly config: string | undefined;
}

/** What one draft gave; nothing where it is none. */
export interface ReadAnswer {
  readonly record?: IndexRecord;
  readonly rows?: readonly CitationRow[];
  readonly problem?: PathProblem;
}

/** Reads drafts one by one, each by the settings and the office of its place. */
export async function readHand(
  { what, cwd, config }: ReadOrders,
  host: Host,
  knowledge: Knowledge,
): Promise<Hand<DraftPath, ReadAnswer>> {
  const source = await settingsSource(host, cwd, config, {}, knowledge);
  if (!source) throw new Error(config);
  return async (draft) => {
    const { settings, office, knowledge: known } = await source.for(draft.file);
    const uri = pathToFileURL(draft.file).href;
    if (isTable(uri) || (!draft.named && !isOfficeDraft(office?.file, uri))) return {};
    const read = await readDraft(draft);
    if ('message' in read) return { problem: read };
    const sure = draft.named || SURE_DRAFT.test(draft.file);
    const reading = { settings, sure, knowledge: known };
    if (what === 'record') {
      const record = makeRecord(uri, read.text, reading);
      return record.draft ? { record } : {};
    }
    const model = draftModel(read.text, reading);
    return model ? { rows: citationRows(draft.path, model, known) } : {};
  };
}
