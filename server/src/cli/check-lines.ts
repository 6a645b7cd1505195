import { resolve } from 'node:path';
import * as v from 'valibot';
import { builtInKnowledge } from '../knowledge';
import { productText, type ProductText } from '../messages';
import type { CheckArguments } from './commands';
import { checkHand } from './check-file';
import type { CheckAnswer, CheckJob, CheckOrders } from './check-job';
import { type Answer, type Asker, inOrder } from '../workspace/crew';
import { WORTH_THREADS } from '../workspace/worth-threads';
import { MAX_BYTES } from './files';
import { type InputLine, linesOf } from './lines';
import { reaches } from './report';
import { crewFor } from './threads';
import { type CheckWorld, INTERRUPTED } from './world';

/** What stands in a line of input; more is allowed, and not looked at. */
const schema = v.object({ path: v.string(), text: v.string() });

/** A line that was read: a draft, or what is wrong with it. */
interface LineJob {
  readonly number: number;
  readonly job?: CheckJob;
  readonly path?: string;
  readonly problem?: ProductText;
}

/**
 * `partydoc check --stdin-ndjson`: for each line `{"path", "text"}` of standard input one line of standard output, in the same
 * order: the report of the draft, or `{"line", "path", "error"}`. Nothing is kept of a draft once it is answered.
 */
export async function checkLines(
  orders: CheckOrders,
  args: CheckArguments,
  world: CheckWorld,
): Promise<number> {
  const { io, host, language } = world;
  const hand = checkHand(orders, host, builtInKnowledge());
  const crew = crewFor<CheckJob, CheckAnswer>(orders, () => hand, world.startThread, args.jobs);
  const stopped = io.interrupted();
  let [found, failed] = [false, false];

  const answer = ({ number, path, problem }: LineJob, came: Answer<CheckAnswer>): unknown => {
    const fault = (message: ProductText, params: Readonly<Record<string, string | number>>): unknown => {
      failed = true;
      return { line: number, path: path ?? null, error: productText(language, message, params) };
    };
    if (problem) return fault(problem, { line: number, path: path ?? '', limit: MAX_BYTES / 1_000_000 });
    if ('failed' in came) return fault('cli.draft-failed', { path: path ?? '', detail: came.failed });
    const { checked, problem: unread, failedRules } = came.done;
    for (const rule of failedRules ?? [])
      io.stderr.write(`partydoc: ${path ?? ''}: ${productText(language, 'engine.rule-failed', { rule })}\n`);
    if (!checked) return fault(unread?.message ?? 'cli.unreadable', { path: path ?? '', ...unread?.params });
    found ||= checked.report.findings.some(({ severity }) => reaches(severity, args.severity));
    return checked.report;
  };

  async function* lines(): AsyncGenerator<LineJob> {
    let bytes = 0;
    for await (const line of linesOf(io.stdinParts(), MAX_BYTES)) {
      const read = readLine(line, io.cwd);
      if (!read) continue;
      if ((bytes += line.bytes.length) >= WORTH_THREADS) crew.spread();
      yield read;
    }
  }
  const askers: Asker<LineJob, CheckAnswer> = {
    get ahead() {
      return crew.ahead;
    },
    // A bad line waits in its turn like the others, and costs nothing.
    ask: ({ job }) => (job ? crew.ask(job) : Promise.resolve({ failed: '' })),
  };
  try {
    for await (const { job, answer: came } of inOrder(lines(), askers, stopped)) {
      io.stdout.write(`${JSON.stringify(answer(job, came))}\n`);
      await io.stdout.drained();
    }
  } finally {
    await crew.end();
  }
  if (stopped.aborted) return INTERRUPTED;
  if (args.exitZero) return 0;
  return found ? 1 : failed ? 2 : 0;
}

/** What a line asks for; undefined for a blank one. */
function readLine({ number, bytes, tooLong }: InputLine, cwd: string): LineJob | undefined {
  if (tooLong) return { number, problem: 'cli.line-too-long' };
  let value: unknown;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.trim() === '') return undefined;
    value = JSON.parse(text);
  } catch {
    return { number, problem: 'cli.line-no-json' };
  }
  const read = v.safeParse(schema, value);
  if (!read.success) return { number, problem: 'cli.line-no-draft' };
  const { path, text } = read.output;
  const bom = text.startsWith('\uFEFF');
  const inner = bom ? text.slice(1) : text;
  if (inner.trim() === '') return { number, path, problem: 'cli.empty' };
  const draft = { path, file: resolve(cwd, path), named: true };
  return { number, path, job: { draft, text: { text: inner, bom } } };
}
