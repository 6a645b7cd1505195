import { importDocx, type ProblemKind } from '../import';
import { type FileHost, MAX_TEXT, WORD_FILE } from './files';

/** The text of a draft that is not open, or why a Word file gives none; nothing where there is no such file. */
export type DraftText = { readonly text: string } | { readonly problem: ProblemKind };

/** Reads a draft. */
export async function readDraftText(
  files: Pick<FileHost, 'readBytes'>,
  uri: string,
): Promise<DraftText | undefined> {
  const bytes = await files.readBytes(uri);
  if (!bytes) return undefined;
  // An editor shows the file without its byte order mark, and counts without it; so does the decoder.
  if (!WORD_FILE.test(uri)) return { text: new TextDecoder().decode(bytes) };
  const read = importDocx(bytes);
  if ('problem' in read) return read;
  return read.text.length > MAX_TEXT ? { problem: 'too-large' } : { text: read.text };
}
