import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { builtInKnowledge } from '../knowledge';
import { productText } from '../messages';
import type { Language } from '../model/types';
import { nodeHost } from '../workspace/node-host';
import { runArguments } from './arguments';
import { catalogueCommand } from './catalogue';
import { checkCommand } from './check';
import type { Commands } from './commands';
import { type Io, terminalLanguage } from './io';
import { rulesCommand } from './rules';
import type { StartThread } from './threads';
import { exportCommand, importCommand } from './word';

export interface Program {
  readonly version: string;
  /** Starts the language server; the command line itself knows nothing of the protocol. */
  readonly startServer: () => Promise<number>;
  /** What tells this program with its data from another; the version, where absent. */
  readonly maker?: () => Promise<string>;
  /** Starts a thread; absent where there are none. */
  readonly startThread?: StartThread;
}

/** The language of the command line's own words: `--lang` where it is said, else the terminal's. */
function ownLanguage(argv: readonly string[], env: Io['env']): Language {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const said = at < 0 ? undefined : argv[at]?.includes('=') ? argv[at].slice(7) : argv[at + 1];
  return said === 'vi' || said === 'en' ? said : terminalLanguage(env);
}

/** Runs the command line; resolves to its exit status and never rejects. */
export async function run(argv: readonly string[], io: Io, program: Program): Promise<number> {
  const language = ownLanguage(argv, io.env);
  try {
    return await runArguments(argv, commands(io, program, language), {
      language,
      version: program.version,
      columns: io.stdout.columns ?? 100,
      out: (text) => io.stdout.write(text),
      err: (text) => io.stderr.write(text),
      isPath: (name) => existsSync(resolve(io.cwd, name)),
    });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    io.stderr.write(`partydoc: ${productText(language, 'cli.failed', { detail })}\n`);
    return 2;
  }
}

function commands(io: Io, program: Program, language: Language): Commands {
  const host = nodeHost();
  const world = {
    io,
    host,
    language,
    version: program.version,
    maker: program.maker ?? (() => Promise.resolve(program.version)),
    startThread: program.startThread,
  };
  return {
    check: (paths, args) => checkCommand(paths, args, world),

    model: async (path, args) => (await import('./model')).modelCommand(path, args, { io, host, language }),

    export: (path, args) => exportCommand(path, args, { io, host, language }),

    import: (path, args) => importCommand(path, args, { io, host, language }),

    convert: async (path, args) => (await import('./convert')).convertCommand(path, args, { io, language }),

    catalogue: (paths, { config }) =>
      catalogueCommand(paths, config, { io, host, knowledge: builtInKnowledge(), language }),

    index: async (paths, args) => (await import('./archive')).indexCommand(paths, args, world),
    citations: async (paths, args) => (await import('./archive')).citationsCommand(paths, args, world),
    graph: async (paths, args) => (await import('./archive')).graphCommand(paths, args, world),
    merge: async (files, args) => (await import('./merge')).mergeCommand(files, args, world),

    rules: (rule, args) => Promise.resolve(rulesCommand(rule, args, { io, language })),

    lsp: () => program.startServer(),
  };
}
