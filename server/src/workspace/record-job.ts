import { type KeptRecord, keep } from '../archive/kept';
import { noDraft } from '../archive/record';
import type { Knowledge } from '../knowledge';
import type { Answer, Hand } from './crew';
import { type DraftText, readDraftText } from './draft-text';
import type { FileHost } from './files';
import { makeRecord, type TextReading } from './make-record';

/** A file whose record is to be made, and how it is to be read. */
export interface RecordJob extends Pick<TextReading, 'settings' | 'sure'> {
  readonly uri: string;
}

export type RecordHand = Hand<RecordJob, Uint8Array | undefined>;

/** Makes records in other threads: what each job gave (the bytes of a `KeptRecord`), in the order of the jobs. */
export type RecordMaker = (jobs: readonly RecordJob[]) => AsyncIterable<Answer<Uint8Array | undefined>>;

/** The record of what was read of a file. */
export function madeRecord(
  { uri, settings, sure }: RecordJob,
  read: DraftText,
  knowledge: Knowledge,
): KeptRecord {
  const record =
    'problem' in read ? noDraft(uri, '') : makeRecord(uri, read.text, { settings, sure, knowledge });
  return keep(record, knowledge);
}

/**
 * The work of a thread; nothing for a file that is there no more. An office's own tables tell nothing of what a draft says,
 * so that every draft is read by the built-in ones.
 */
export function recordHand(files: Pick<FileHost, 'readBytes'>, knowledge: Knowledge): RecordHand {
  return async (job) => {
    const read = await readDraftText(files, job.uri);
    return read && madeRecord(job, read, knowledge).bytes;
  };
}
