import type { Language } from '../model/types';
import type { Severity } from '../rules/types';
import type { FormatName } from './formats';

/** The arguments of the commands, as they were read from the command line. */

export interface CheckArguments {
  readonly format: FormatName;
  readonly lang: 'auto' | Language;
  readonly config: string | undefined;
  readonly date: string | undefined;
  readonly severity: Severity;
  readonly fix: boolean;
  readonly preview: boolean;
  /** With `fix`: print what would change, and write nothing. */
  readonly dryRun: boolean;
  /** Revision of git: only what differs from it is checked. */
  readonly since: string | undefined;
  readonly baseline: string | undefined;
  readonly writeBaseline: string | undefined;
  readonly cache: string | undefined;
  /** Threads; as many as there are cores, where absent. */
  readonly jobs: number | undefined;
  readonly stdinNdjson: boolean;
  readonly exitZero: boolean;
}

export interface ArchiveArguments {
  readonly config: string | undefined;
  readonly jobs: number | undefined;
  /** The file to write; standard output, where absent. */
  readonly output: string | undefined;
}

export interface MergeArguments {
  readonly format: FormatName;
  readonly lang: 'auto' | Language;
  readonly config: string | undefined;
  readonly severity: Severity;
  readonly exitZero: boolean;
  /** The file for the merged index. */
  readonly output: string | undefined;
  /** The folder from which the indexes name their files; the folder at hand, where absent. */
  readonly root: string | undefined;
}

export interface WordArguments {
  readonly output: string | undefined;
  readonly force: boolean;
  readonly config?: string | undefined;
}

export interface RulesArguments {
  readonly format: 'text' | 'json';
  readonly lang: 'auto' | Language;
}

/** The commands; each resolves to its exit status. */
export interface Commands {
  check(paths: string[], options: CheckArguments): Promise<number>;
  model(
    path: string,
    options: { readonly config: string | undefined; readonly date: string | undefined },
  ): Promise<number>;
  index(paths: string[], options: ArchiveArguments & { readonly format: 'json' | 'ndjson' }): Promise<number>;
  citations(paths: string[], options: ArchiveArguments & { readonly bom: boolean }): Promise<number>;
  graph(paths: string[], options: ArchiveArguments & { readonly format: 'dot' | 'json' }): Promise<number>;
  merge(files: string[], options: MergeArguments): Promise<number>;
  convert(path: string, options: { readonly output: string | undefined }): Promise<number>;
  catalogue(paths: string[], options: { readonly config: string | undefined }): Promise<number>;
  export(path: string, options: WordArguments): Promise<number>;
  import(path: string, options: WordArguments): Promise<number>;
  /** All rules in a line each, or one with what it is about. */
  rules(rule: string | undefined, options: RulesArguments): Promise<number>;
  lsp(): Promise<number>;
}
