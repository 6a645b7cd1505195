import type { Language } from '../model/types';
import type { Host } from '../workspace/host';
import type { Io } from './io';
import type { StartThread } from './threads';

/** Exit status of a run that a person ended, as shells have it. */
export const INTERRUPTED = 130;

/** What every command works with. */
export interface CommandWorld {
  readonly io: Io;
  readonly host: Host;
  /** Of what the program itself says. */
  readonly language: Language;
}

/** What a command works with that reads many files. */
export interface ArchiveWorld extends CommandWorld {
  readonly startThread: StartThread | undefined;
}

export interface CheckWorld extends ArchiveWorld {
  readonly version: string;
  /** The program with its data, for what is kept between runs. */
  readonly maker: () => Promise<string>;
}
