import { resolve } from 'node:path';
import { builtInKnowledge } from '../knowledge';
import { productText, type ProductText } from '../messages';
import type { Note } from '../import';
import type { Host } from '../workspace/host';
import type { CheckArguments } from './commands';
import { Baseline } from './baseline';
import { checkHand } from './check-file';
import type { Answered } from './check-compare';
import type { CheckAnswer, CheckJob, CheckOrders } from './check-job';
import { inOrder } from '../workspace/crew';
import { decode, type DraftPath, expandPaths, type PathProblem } from './files';
import type { Format } from './format';
import { formatFor } from './formats';
import { type Progress, progressBar } from './progress';
import { fromPlain, type PlainChecked, reaches } from './report';
import { areMany, crewFor } from './threads';
import { noteLines } from './word-report';
import { type CheckWorld, INTERRUPTED } from './world';
import { replaceFile } from './write';

const STDIN = '-';

/** `partydoc check`. Resolves to the exit status: 0 nothing at the threshold, 1 findings, 2 something could not be checked. */
export async function checkCommand(
  paths: readonly string[],
  args: CheckArguments,
  world: CheckWorld,
): Promise<number> {
  const { io, host, language } = world;
  const refuse = (message: ProductText, params: Record<string, string> = {}): number => {
    io.stderr.write(`partydoc: ${productText(language, message, params)}\n`);
    return 2;
  };
  const mistake = wrongTogether(paths, args);
  if (mistake) return refuse(mistake);
  let orders = await ordersFor(args, world);
  if (!(await isReadable(host, orders))) return refuse('cli.no-config', { path: args.config ?? '' });
  if (args.stdinNdjson) {
    const { checkLines } = await import('./check-lines');
    return checkLines(orders, args, world);
  }

  let baseline: Baseline | undefined;
  if (args.baseline !== undefined) {
    baseline = await Baseline.read(resolve(io.cwd, args.baseline));
    if (!baseline) return refuse('cli.no-baseline', { path: args.baseline });
  }
  const { drafts, problems } = await expandPaths(
    paths.filter((path) => path !== STDIN),
    io.cwd,
  );
  let chosen = drafts;
  if (args.since !== undefined) {
    const { changedSince } = await import('./since');
    const changed = await changedSince(args.since, io.cwd);
    if ('message' in changed) return refuse(changed.message, { name: args.since });
    chosen = drafts.filter(({ file }) => changed.has(file));
  }
  const jobs: CheckJob[] = chosen.map((draft) => ({ draft }));
  if (paths.includes(STDIN)) {
    const read = decode(await io.readStdin());
    if (typeof read === 'string') problems.push({ path: STDIN, message: read, params: { path: STDIN } });
    else jobs.unshift({ draft: stdinDraft(io.cwd), text: read });
  }

  orders = { ...orders, compare: jobs.length > 1 };
  const format = formatFor(args, world);
  const crew = crewFor<CheckJob, CheckAnswer>(
    orders,
    () => checkHand(orders, host, builtInKnowledge()),
    world.startThread,
    args.jobs,
  );
  if (await areMany(chosen)) crew.spread();
  // A single draft is checked without a turn of the event loop: there the system's own way to end a program serves.
  const stopped = jobs.length > 1 ? io.interrupted() : undefined;
  const written = args.writeBaseline === undefined ? undefined : resolve(io.cwd, args.writeBaseline);
  const run = new Run(args, world, {
    format,
    progress: await progressBar(io, jobs.length, args.format === 'ndjson'),
    problems,
    baseline,
    kept: written === undefined ? undefined : new Baseline(written),
  });
  async function* arriving(): AsyncGenerator<Answered> {
    for await (const one of inOrder(jobs, crew, stopped)) yield run.arrived(one);
    await crew.end();
  }
  try {
    const answers = orders.compare
      ? (await import('./check-compare')).comparing(arriving(), orders, host, stopped)
      : arriving();
    for await (const one of answers) await run.take(one);
  } finally {
    await crew.end();
    run.progress.stop();
  }
  if (stopped?.aborted === true) {
    refuse('cli.interrupted');
    return INTERRUPTED;
  }
  return run.end(args.since !== undefined && chosen.length === 0);
}

/** Options that do not go together. */
function wrongTogether(paths: readonly string[], args: CheckArguments): ProductText | undefined {
  if (args.stdinNdjson) {
    const alone =
      paths.length === 0 &&
      !args.fix &&
      args.since === undefined &&
      args.baseline === undefined &&
      args.writeBaseline === undefined &&
      (args.format === 'pretty' || args.format === 'ndjson');
    return alone ? undefined : 'cli.ndjson-alone';
  }
  if (args.fix && paths.includes(STDIN) && paths.length > 1) return 'cli.fix-stdin-alone';
  if (args.dryRun && !args.fix) return 'cli.dry-run-alone';
  return undefined;
}

async function ordersFor(args: CheckArguments, { io, language, maker }: CheckWorld): Promise<CheckOrders> {
  const { lang, config, date, preview, fix, dryRun, cache } = args;
  return {
    what: 'check',
    cwd: io.cwd,
    language,
    lang,
    config,
    date,
    preview,
    fix,
    patch: dryRun,
    compare: false,
    cache: cache === undefined ? undefined : resolve(io.cwd, cache),
    maker: cache === undefined ? '' : await maker(),
  };
}

async function isReadable(host: Host, { config, cwd }: CheckOrders): Promise<boolean> {
  if (config === undefined) return true;
  const { pathToFileURL } = await import('node:url');
  return (await host.readText(pathToFileURL(resolve(cwd, config)).href)) !== undefined;
}

function stdinDraft(cwd: string): DraftPath {
  return { path: STDIN, file: `${cwd}/-`, named: true };
}

interface RunParts {
  readonly format: Format;
  readonly progress: Progress;
  readonly problems: PathProblem[];
  readonly baseline: Baseline | undefined;
  /** The baseline that is being written. */
  readonly kept: Baseline | undefined;
}

/** Prints what is found, writes what is mended, and knows how the run ends. */
class Run {
  /** The offices' own files that were reported: each once, with its first draft. */
  readonly #reported = new Set<string>();
  /** While the bar is on the terminal, what goes to the same terminal waits for its end. */
  readonly #held: string[] = [];
  #found = false;
  #checkedAny = false;
  #quiet = false;

  constructor(
    readonly args: CheckArguments,
    readonly world: CheckWorld,
    readonly parts: RunParts,
  ) {}

  get progress(): Progress {
    return this.parts.progress;
  }

  /** Writes what was mended as soon as it is there: nothing of it is held. */
  async arrived({ job, answer }: Answered): Promise<Answered> {
    this.progress.step();
    if (this.args.dryRun || job.draft.path === STDIN || 'failed' in answer) return { job, answer };
    const { mended, ...done } = answer.done;
    await this.#write(job.draft, mended);
    return { job, answer: { done } };
  }

  async take({ job: { draft, text }, answer }: Answered): Promise<void> {
    if ('failed' in answer) this.#lose(draft, answer.failed);
    else {
      const { done } = answer;
      for (const file of done.office) this.#office(file.uri, file.checked);
      if (done.problem) this.parts.problems.push(done.problem);
      if (done.notes) this.#notes(draft.path, done.notes);
      for (const rule of done.failedRules ?? []) this.#say('engine.rule-failed', { rule }, `${draft.path}: `);
      if (done.checked) {
        this.#checkedAny = true;
        // With its office, whose table it is, its faults were told already.
        if (done.table === undefined || !this.#reported.has(done.table) || done.checked.marks.length === 0)
          await this.#draft(draft, text?.text, done, done.checked);
      }
    }
    await this.world.io.stdout.drained();
  }

  /** What the text of a Word file does not hold, so that nobody takes it for checked; and that it is not mended. */
  #notes(path: string, notes: readonly Note[]): void {
    const { io, language } = this.world;
    io.stderr.write(noteLines(path, notes, language));
    if (this.args.fix) this.#say('word.no-fix', { path });
  }

  #lose({ path }: DraftPath, detail: string): void {
    this.parts.problems.push({ path, message: 'cli.draft-failed', params: { path, detail } });
  }

  #office(uri: string, checked: PlainChecked): void {
    if (this.#reported.has(uri)) return;
    this.#reported.add(uri);
    this.#report(checked);
  }

  async #draft(
    draft: DraftPath,
    given: string | undefined,
    { mended, patch, worst }: CheckAnswer,
    checked: PlainChecked,
  ): Promise<void> {
    const { args, world } = this;
    if (args.dryRun) {
      this.#quiet = true;
      this.#found ||= worst !== undefined && reaches(worst, args.severity);
      this.#print(patch ?? '');
      return;
    }
    if (args.fix && draft.path === STDIN) {
      this.#quiet = true;
      this.#found ||= checked.report.findings.some(({ severity }) => reaches(severity, args.severity));
      world.io.stdout.write(mended ?? given ?? '');
      return;
    }
    // Comments that silence nothing are taken out when the others have been read, too.
    await this.#write(draft, mended);
    this.#report(checked);
  }

  async #write({ file, path }: DraftPath, mended: string | undefined): Promise<void> {
    if (mended === undefined) return;
    try {
      await replaceFile(file, mended);
    } catch {
      this.parts.problems.push({ path, message: 'cli.not-written', params: { path } });
    }
  }

  #report(checked: PlainChecked): void {
    const { args, world, parts } = this;
    parts.kept?.add(checked, world.io.cwd);
    if (parts.kept) return;
    const shown = parts.baseline?.fresh(checked, world.io.cwd) ?? checked;
    this.#found ||= shown.report.findings.some(({ severity }) => reaches(severity, args.severity));
    this.#print(parts.format.file(fromPlain(shown)));
  }

  #print(text: string): void {
    const { stdout } = this.world.io;
    if (this.progress.shown && stdout.terminal) this.#held.push(text);
    else stdout.write(text);
  }

  #say(message: ProductText, params: Readonly<Record<string, string | number>> = {}, before = ''): void {
    const { io, language } = this.world;
    io.stderr.write(`partydoc: ${before}${productText(language, message, params)}\n`);
  }

  /** The exit status, after what stands at the end. `nothing`: no file was to be checked, and that is no fault. */
  async end(nothing: boolean): Promise<number> {
    const { io } = this.world;
    const { format, problems, kept } = this.parts;
    for (const text of this.#held) io.stdout.write(text);
    if (kept) await this.#keep(kept);
    else if (!this.#quiet && (this.#checkedAny || this.#reported.size > 0 || nothing))
      io.stdout.write(format.end());
    for (const { message, params } of problems) this.#say(message, params);
    if (!this.#checkedAny && !(nothing && problems.length === 0)) return 2;
    if (this.#found && !this.args.exitZero) return 1;
    return problems.length > 0 ? 2 : 0;
  }

  async #keep(kept: Baseline): Promise<void> {
    try {
      await kept.write();
      this.#say('cli.baseline-written', { path: this.args.writeBaseline ?? '', n: kept.size });
    } catch {
      const path = this.args.writeBaseline ?? '';
      this.parts.problems.push({ path, message: 'cli.not-written', params: { path } });
    }
  }
}
