import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexRecord } from '../archive/types';
import { WorkspaceIndex } from '../archive/workspace-index';
import { builtInKnowledge } from '../knowledge';
import { productText, type ProductText } from '../messages';
import { indexWriter, printed } from './archive-index';
import { citationColumns, csvLine } from './citation-rows';
import type { ArchiveArguments } from './commands';
import { inOrder } from '../workspace/crew';
import { type DraftPath, expandPaths, type PathProblem } from './files';
import { citationGraph, dot } from './graph';
import { progressBar } from './progress';
import { type ReadAnswer, readHand, type ReadOrders } from './read-file';
import { areMany, crewFor } from './threads';
import { type ArchiveWorld, INTERRUPTED } from './world';
import { writeFileWhole } from './write';

/** How what is read becomes text, piece by piece. */
interface Printer {
  take(answer: ReadAnswer, draft: DraftPath): string;
  end(): string;
}

/** `partydoc index`: what is known of each draft. Resolves to the exit status: 0, or 2 where a path could not be read. */
export function indexCommand(
  paths: readonly string[],
  args: ArchiveArguments & { readonly format: 'json' | 'ndjson' },
  world: ArchiveWorld,
): Promise<number> {
  const { record: print, end } = indexWriter(args.format);
  const { cwd } = world.io;
  return readArchive('record', paths, args, world, {
    take: ({ record }) => (record ? print(printed(record, cwd)) : ''),
    end,
  });
}

/** `partydoc citations`: every citation with its file, line and column, as CSV. */
export function citationsCommand(
  paths: readonly string[],
  args: ArchiveArguments & { readonly bom: boolean },
  world: ArchiveWorld,
): Promise<number> {
  let head = (args.bom ? '\uFEFF' : '') + csvLine(citationColumns);
  const headed = (text: string): string => {
    const whole = head + text;
    head = '';
    return whole;
  };
  return readArchive('citations', paths, args, world, {
    take: ({ rows }) => headed((rows ?? []).map(csvLine).join('')),
    end: () => headed(''),
  });
}

/** `partydoc graph`: which document cites which. */
export function graphCommand(
  paths: readonly string[],
  args: ArchiveArguments & { readonly format: 'dot' | 'json' },
  world: ArchiveWorld,
): Promise<number> {
  const index = new WorkspaceIndex(builtInKnowledge());
  return readArchive('record', paths, args, world, {
    take: ({ record }) => {
      // Persons, posts and what stands in the text are no part of the graph.
      const none = { persons: [], posts: [], headings: [], days: [], shorts: [], parts: [] };
      if (record) index.set({ ...record, ...none } satisfies IndexRecord);
      return '';
    },
    end: () => {
      const graph = citationGraph(index, world.io.cwd);
      return args.format === 'dot' ? dot(graph) : `${JSON.stringify(graph, undefined, 2)}\n`;
    },
  });
}

async function readArchive(
  what: ReadOrders['what'],
  paths: readonly string[],
  { config, jobs, output }: ArchiveArguments,
  { io, host, language, startThread }: ArchiveWorld,
  printer: Printer,
): Promise<number> {
  const say = ({ message, params }: { message: ProductText; params?: PathProblem['params'] }): void =>
    io.stderr.write(`partydoc: ${productText(language, message, params)}\n`);
  const orders: ReadOrders = { what, cwd: io.cwd, config };
  if (
    config !== undefined &&
    (await host.readText(pathToFileURL(resolve(io.cwd, config)).href)) === undefined
  ) {
    say({ message: 'cli.no-config', params: { path: config } });
    return 2;
  }
  const { drafts, problems } = await expandPaths(paths, io.cwd);
  const crew = crewFor<DraftPath, ReadAnswer>(
    orders,
    () => readHand(orders, host, builtInKnowledge()),
    startThread,
    jobs,
  );
  if (await areMany(drafts)) crew.spread();
  const stopped = io.interrupted();
  const progress = await progressBar(io, drafts.length, output === undefined);
  let some = false;

  async function* parts(): AsyncGenerator<string> {
    for await (const { job, answer } of inOrder(drafts, crew, stopped)) {
      progress.step();
      if ('failed' in answer) {
        const { path } = job;
        problems.push({ path, message: 'cli.draft-failed', params: { path, detail: answer.failed } });
        continue;
      }
      if (answer.done.problem) {
        problems.push(answer.done.problem);
        continue;
      }
      some = true;
      yield printer.take(answer.done, job);
    }
    // Of no draft there is no index: what stood in the file to write stays.
    if (stopped.aborted || (!some && problems.length > 0)) throw new NothingWhole();
    yield printer.end();
  }
  try {
    if (output !== undefined) await writeFileWhole(resolve(io.cwd, output), parts());
    else
      for await (const part of parts()) {
        io.stdout.write(part);
        await io.stdout.drained();
      }
  } catch (error) {
    if (stopped.aborted) say({ message: 'cli.interrupted' });
    else if (error instanceof NothingWhole) problems.forEach(say);
    else if (output !== undefined) say({ message: 'cli.not-written', params: { path: output } });
    else throw error;
    return stopped.aborted ? INTERRUPTED : 2;
  } finally {
    await crew.end();
    progress.stop();
  }
  problems.forEach(say);
  return problems.length > 0 ? 2 : 0;
}

/** The reading was stopped, or gave nothing: what is to be written is not. */
class NothingWhole extends Error {}
