import type { Language } from '../model/types';

/** The world as the command line sees it; a test hands in its own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Out;
  readonly stderr: Out;
  readStdin(): Promise<Uint8Array>;
  /** Standard input piece by piece, as it comes. */
  stdinParts(): AsyncIterable<Uint8Array>;
  /** Aborted when the person ends the run (Ctrl-C); from the first call on, the run ends itself. */
  interrupted(): AbortSignal;
}

export interface Out {
  write(text: string): void;
  /** Resolves when what was written has been taken by its reader, who may be slow. */
  drained(): Promise<void>;
  readonly terminal: boolean;
  /** Width in columns; undefined where it is no terminal. */
  readonly columns: number | undefined;
}

/** The language of a person's terminal, by the variables that POSIX looks at, in its order. */
export function terminalLanguage(env: Io['env']): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return locale?.toLowerCase().startsWith('vi') === true ? 'vi' : 'en';
}

/** Whether colours are wanted: on a terminal, unless `NO_COLOR` is set. */
export function wantsColour(env: Io['env'], out: Out): boolean {
  return out.terminal && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
