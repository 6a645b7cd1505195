import type { Beside, WholeRun } from './processes';
import type { Session } from './session';

/** Everything that a run has measured. Times are milliseconds. */
export interface Figures {
  /** Ratios measured in one process, by turns: those that every change is held against. */
  readonly ratios: Readonly<Record<string, number>>;
  readonly machine: {
    readonly cores: number;
    readonly processor: string;
    readonly memory: number;
    readonly node: string;
    /** Processes that wanted a core during the run, on average over its last fifteen minutes. */
    readonly load: number;
  };
  readonly throughput: readonly { readonly name: string; readonly megabytesPerSecond: number }[];
  readonly peers: readonly {
    readonly name: string;
    readonly language: string;
    readonly megabytesPerSecond: number;
  }[];
  readonly keystrokes: readonly {
    readonly language: string;
    readonly length: number;
    /** One word after another at a place, each letter at another, or Enter at the end of a line. */
    readonly typing: 'onward' | 'anywhere' | 'lines';
    readonly median: number;
    readonly p99: number;
    readonly clock: { readonly median: number; readonly p99: number };
    readonly whole: number;
  }[];
  readonly growth: {
    readonly lengths: readonly number[];
    readonly reading: readonly number[];
    readonly rules: readonly { readonly rule: string; readonly ms: readonly number[] }[];
  };
  readonly texts: readonly {
    readonly name: string;
    readonly length: number;
    readonly short: number;
    readonly long: number;
  }[];
  readonly memory: readonly { readonly language: string; readonly times: number; readonly left: number }[];
  /** A person types in a draft of 1 MB. */
  readonly sessions: readonly (Session & { readonly language: string })[];
  /** The most memory of a server with so many drafts open; undefined where the system does not tell. */
  readonly open: { readonly drafts: number; readonly megabytes: number | undefined };
  readonly start: Beside;
  readonly run: WholeRun;
}

/** Goals of the project; the page says beside each figure whether it is met. */
const GOALS = {
  throughput: 25,
  keystroke: { median: 1, p99: 5, whole: 300 },
  /** Milliseconds that 99 of 100 times suffice. */
  session: { findings: 15, completion: 5, hover: 5 },
  start: 80,
  run: 1 / 3,
  memory: 15,
  openMegabytes: 400,
};

/** What may be lost between two runs without being a regression: machines and their other work differ. */
const NOISE = 0.4;
/** Growth from one length to the next, as a power: 1 is linear; small texts grow less, and memory costs a little more. */
const LINEAR = 1.3;

type Row = readonly (string | number)[];

function table(head: Row, rows: readonly Row[]): string {
  const line = (row: Row): string => `| ${row.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

function round(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

function size(length: number): string {
  return length >= 1_000_000 ? `${String(length / 1_000_000)} MB` : `${String(length / 1000)} KB`;
}

function met(isMet: boolean): string {
  return isMet ? 'met' : '**not met**';
}

/** The power with which time grows between two lengths. */
function power(less: number, more: number, factor: number): number {
  return Math.log(more / less) / Math.log(factor);
}

/** Ratios that a later run is held against; larger is better. */
export function ratiosOf({
  ratios: inProcess,
  throughput,
  peers,
  keystrokes,
}: Figures): Record<string, number> {
  const ratios: Record<string, number> = { ...inProcess };
  const vi = throughput.find(({ name }) => name === 'vi')?.megabytesPerSecond ?? NaN;
  const en = throughput.find(({ name }) => name === 'en')?.megabytesPerSecond ?? NaN;
  for (const { name, language, megabytesPerSecond } of peers)
    ratios[`ours beside ${name}`] = (language === 'vi' ? vi : en) / megabytesPerSecond;
  for (const { language, length, typing, median, whole } of keystrokes)
    if (typing === 'anywhere')
      ratios[`whole pass beside a keystroke, ${language}, ${size(length)}`] ??= whole / median;
  return ratios;
}

export function ratioTable(ratios: Readonly<Record<string, number>>): string {
  return table(
    ['ratio', 'times'],
    Object.entries(ratios).map(([name, value]) => [name, round(value)]),
  );
}

/** Lines for each ratio that has become worse than the page says, beyond the noise; those that it does not have are left out. */
export function compareRatios(page: string, ratios: Readonly<Record<string, number>>): string[] {
  const written = new Map(
    [...page.matchAll(/^\| ([^|]+) \| ([\d.]+) \|$/gmu)].map(([, name, value]) => [name, Number(value)]),
  );
  return Object.entries(ratios).flatMap(([name, now]) => {
    const before = written.get(name);
    return before !== undefined && now < before * (1 - NOISE)
      ? [`${name}: ${round(now)}, was ${round(before)}`]
      : [];
  });
}

/** A machine with other work makes processor time longer, too, and not for all alike. */
function busy({ cores, load }: Figures['machine']): string {
  if (load <= cores) return '';
  return `The machine was busy (${load.toFixed(0)} processes on ${String(cores)} cores): every figure is too high, and ratios are rough.\n`;
}

function isInstant({ median, p99, whole }: Figures['keystrokes'][number]): boolean {
  const goal = GOALS.keystroke;
  return median <= goal.median && p99 <= goal.p99 && whole / median >= goal.whole;
}

/** `docs/performance.md`. */
export function pageOf(figures: Figures): string {
  const { machine, growth, start, run } = figures;
  const parts = [
    `# Performance

Written by \`npm run bench\`. Measured on ${String(machine.cores)} cores (${machine.processor}), ${String(machine.memory)} GiB of memory, Node ${machine.node}.
${busy(machine)}Every figure comes from one run and a process of its own. Times are processor time (garbage collection included); only
starts of processes and sessions are by the clock. Texts are the project's examples without mistakes, one after another with other
figures, made from a seed; a MB is a million UTF-16 units. What is not met is said to be so.`,
    `## Throughput

${table(
  ['whole text read, all rules', 'MB/s'],
  [
    ...figures.throughput.map(({ name, megabytesPerSecond }) => [
      `ours, ${name === 'vi' ? 'Vietnamese' : 'English'}`,
      round(megabytesPerSecond),
    ]),
    ...figures.peers.map(({ name, megabytesPerSecond }) => [name, round(megabytesPerSecond)]),
  ],
)}

Goal: ${String(GOALS.throughput)} times markdownlint with all rules: ${met((ratiosOf(figures)['ours beside markdownlint, all rules'] ?? 0) >= GOALS.throughput)}.`,
    `## Ratios

What \`npm run bench -- --check\` holds a run against, less ${String(NOISE * 100)} % for noise; larger is better.

${ratioTable(ratiosOf(figures))}`,
    `## A keystroke

The draft edited, read and checked again, in process, from what the client tells of the key. Onward: forty letters at a place,
then at another. Anywhere: each letter, typed or taken away, at another place, be it in a word, a number or a label. Lines: Enter at
the end of a line somewhere, and taken back. By the clock is what a person waits: the garbage collector works on other cores meanwhile.

${table(
  ['draft', 'typed', 'median ms', '99 % ms', 'by the clock', '99 %', 'whole pass ms', 'times', ''],
  figures.keystrokes.map((key) => [
    `${key.language}, ${size(key.length)}`,
    key.typing,
    round(key.median),
    round(key.p99),
    round(key.clock.median),
    round(key.clock.p99),
    round(key.whole),
    round(key.whole / key.median),
    key.length < 1_000_000 ? '' : met(isInstant(key)),
  ]),
)}

Goal in 1 MB: median ${String(GOALS.keystroke.median)} ms, 99 % ${String(GOALS.keystroke.p99)} ms, ${String(GOALS.keystroke.whole)} times cheaper than a whole pass.`,
    `## A session

A figure of a day typed over in an open draft of 1 MB, so that findings come or go, in a server of its own over standard
streams, with no delay set: milliseconds by the clock from the key to the findings, and to what is asked for with a key.

${table(
  ['draft', 'waited for', 'median ms', '99 % ms', 'goal', ''],
  figures.sessions.flatMap(({ language, ...session }) =>
    (['findings', 'completion', 'hover'] as const).map((what) => {
      const { median, p99 } = session[what];
      const goal = GOALS.session[what];
      return [language, what, round(median), round(p99), goal, met(p99 <= goal)];
    }),
  ),
)}`,
    `## Start

From the second time on, which finds what the first has kept.

The language server answers \`initialize\` ${round(start.ours - start.node)} ms after Node alone has started and ended (${round(start.ours)} ms and
${round(start.node)} ms by the clock). Goal ${String(GOALS.start)} ms: ${met(start.ours - start.node <= GOALS.start)}.`,
    `\`partydoc check\` of one draft of 100 KB takes ${round(run.ours)} ms, markdownlint-cli2 ${round(run.markdownlint)} ms: ${round(run.ours / run.markdownlint)} of its
time. Goal a third: ${met(run.ours / run.markdownlint <= GOALS.run)}.`,
    `## Growth

Milliseconds by length of a Vietnamese draft, and the power with which time grows between the two longest: 1 is linear.
Rules that take less than a millisecond on the longest are left out.

${table(
  ['', ...growth.lengths.map(size), 'power'],
  [{ rule: 'reading', ms: growth.reading }, ...growth.rules]
    .filter(({ ms }) => (ms.at(-1) ?? 0) >= 1)
    .sort((a, b) => (b.ms.at(-1) ?? 0) - (a.ms.at(-1) ?? 0))
    .map(({ rule, ms }) => [rule, ...ms.map(round), powerOf(ms, growth.lengths)]),
)}

Texts that nobody writes on purpose, at one length and four times as long:

${table(
  ['text', 'length', 'ms', 'ms at 4 times', 'power', 'linear'],
  figures.texts.map(({ name, length, short, long }) => [
    name,
    size(length),
    round(short),
    round(long),
    round(power(short, long, 4)),
    met(power(short, long, 4) <= LINEAR),
  ]),
)}`,
    `## Memory

${table(
  ['an open draft of 1 MB', 'times its text', 'left when closed'],
  figures.memory.map(({ language, times, left }) => [language, round(times), round(left)]),
)}

Goal: at most ${String(GOALS.memory)} times its text: ${met(figures.memory.every(({ times }) => times <= GOALS.memory))}.${openOf(figures.open)}`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function openOf({ drafts, megabytes }: Figures['open']): string {
  if (megabytes === undefined) return '';
  return `

A server with ${String(drafts)} drafts of 30 KB open takes ${round(megabytes)} MB at most. Goal ${String(GOALS.openMegabytes)} MB: ${met(megabytes <= GOALS.openMegabytes)}.`;
}

function powerOf(ms: readonly number[], lengths: readonly number[]): string {
  const [less, more] = [ms.at(-2) ?? NaN, ms.at(-1) ?? NaN];
  return round(power(less, more, (lengths.at(-1) ?? NaN) / (lengths.at(-2) ?? NaN)));
}
