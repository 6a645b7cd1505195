import type { RecordMaker } from './record-job';

/** A file of a folder, as its listing tells it; nothing of its text is read. */
export interface ListedFile {
  readonly uri: string;
  readonly bytes: number;
  /** Changes whenever the file does (`fileStamp`). */
  readonly stamp: string;
}

export interface ListOptions {
  /** Files beyond this number are left out. */
  readonly maxFiles: number;
  readonly cancelled: () => boolean;
}

/** What keeps bytes between sessions: a folder that may be deleted at any time. */
export interface IndexStorage {
  /** The lines that were kept, in UTF-8, some at a time; none where none can be read. Throws nothing. */
  read(): AsyncIterable<readonly Uint8Array[]>;
  /** Keeps lines in place of all before them: all of them or, where it is interrupted, none. */
  write(lines: Iterable<string>): Promise<void>;
}

/** Folders and files: those of the machine, or of the client. */
export interface FileHost {
  /** The drafts below a folder, folder by folder. Throws nothing; what cannot be read is left out. */
  list(folder: string, options: ListOptions): AsyncIterable<readonly ListedFile[]>;
  /** One file as it is now; undefined where there is none, or nobody would list it. */
  stat(uri: string): Promise<ListedFile | undefined>;
  readBytes(uri: string): Promise<Uint8Array | undefined>;
  /** What keeps the index in a folder; undefined where nothing can be kept. */
  storage(folder: string): IndexStorage | undefined;
  /** Lets what waits be done. */
  pause(): Promise<void>;
  /** Makes records of many files in other threads; absent where there are none. */
  readonly records?: RecordMaker;
}

/** Names of files that may be drafts, as paths or addresses; `~$…` is what Word keeps beside a document that is open. */
export const DRAFT_FILE = /(?:^|[/\\])(?!~(?:\$|%24))[^/\\]*\.(?:vbd|partydoc|txt|md|docx)$/iu;
/** … and of those that are, whatever stands in them. */
export const SURE_DRAFT = /\.(?:vbd|partydoc)$/iu;
/** Files of Word: what is read of them is the text that they are converted to, and nothing is written into them. */
export const WORD_FILE = /\.docx$/iu;
/** The same as a glob pattern. */
export const DRAFT_GLOB = '**/*.{vbd,partydoc,txt,md,docx}';

/** Whether a URI names a file that may be a table. */
export function isTable(uri: string): boolean {
  return /\.csv$/iu.test(uri);
}

/** Tells a file's versions apart by its time, in milliseconds, and its size. */
export function fileStamp(time: number, bytes: number): string {
  return `${Math.round(time).toString(36)}.${bytes.toString(36)}`;
}

/** Folders within one another: a tree this deep is no archive. */
export const MAX_DEPTH = 40;

/** Bytes, or UTF-16 units. A report is a tenth of it at most. */
export const MAX_TEXT = 2_000_000;
/** Bytes: most of a large one are its pictures. */
const MAX_WORD = 20_000_000;

/** Whether a file is larger than a draft is. */
export function isTooLarge({ uri, bytes }: Pick<ListedFile, 'uri' | 'bytes'>): boolean {
  return bytes > (WORD_FILE.test(uri) ? MAX_WORD : MAX_TEXT);
}
