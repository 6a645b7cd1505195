import type { Note } from '../import';
import type { IsoDate, Language } from '../model/types';
import type { Severity } from '../rules/types';
import type { DraftPath, DecodedDraft, PathProblem } from './files';
import type { PlainChecked } from './report';

/** How drafts are to be checked: plain data, for a thread of its own too. */
export interface CheckOrders {
  readonly what: 'check';
  readonly cwd: string;
  /** Language of what is said about files. */
  readonly language: Language;
  readonly lang: 'auto' | Language;
  readonly config: string | undefined;
  readonly date: IsoDate | undefined;
  readonly preview: boolean;
  readonly fix: boolean;
  /** A unified diff instead of the mended text. */
  readonly patch: boolean;
  /** The drafts are compared when all are read: what the index keeps of each is asked for. */
  readonly compare: boolean;
  /** Folder of what was found before; undefined where nothing is kept. */
  readonly cache: string | undefined;
  /** The program with its data: what another one found is not taken. */
  readonly maker: string;
}

export interface CheckJob {
  readonly draft: DraftPath;
  /** The text, where it was handed in and is not to be read from the file. */
  readonly text?: DecodedDraft;
}

/** What came of one draft, as plain data. */
export interface CheckAnswer {
  /** Faults of the office's own files; this thread has not told them before. */
  readonly office: readonly { readonly uri: string; readonly checked: PlainChecked }[];
  /** The draft, or the table of an office at `table` (a URI). Undefined where it is none. */
  readonly checked?: PlainChecked;
  readonly table?: string;
  readonly problem?: PathProblem;
  /** Ids of rules that threw. */
  readonly failedRules?: readonly string[];
  /** Where a fix changed it: the text, byte order mark and all, and the diff where that was asked for. */
  readonly mended?: string;
  readonly patch?: string;
  /** The gravest finding before anything was mended. */
  readonly worst?: Severity | undefined;
  /** What the text of a Word file could not hold. */
  readonly notes?: readonly Note[];
  /** Where drafts are compared: what the index keeps of this one (bytes of a `KeptRecord`), as the file is now. */
  readonly record?: Uint8Array;
}
