/**
 * Tries texts, edits, requests and files of every kind until the time is over, or one fails: that one is made as small as it can
 * be, and printed with the seed that makes it again.
 *   npm run fuzz [-- --minutes 60] [--seed N] [--only NAME] [--record]
 * `--record` keeps the figures for docs/reliability.md.
 */
import { parseArgs } from 'node:util';
import { kinds, type Tell } from './kinds';
import { record } from './record';

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    only: { type: 'string' },
    record: { type: 'boolean', default: false },
  },
});
const minutes = Number(values.minutes);
const first = Number(values.seed);
const REPORT_EVERY = 5 * 60_000;

interface Tally {
  cases: number;
  /** Processor time of the costliest case, and its size. */
  worst: number;
  size: number;
}

const tallies = new Map<string, Tally>();
const tell: Tell = (kind, size, ms) => {
  const tally = tallies.get(kind) ?? { cases: 0, worst: 0, size: 0 };
  tally.cases++;
  if (ms > tally.worst) Object.assign(tally, { worst: ms, size });
  tallies.set(kind, tally);
};

function print(seed: number): void {
  console.log(`seeds ${first} to ${seed}`);
  for (const [kind, { cases, worst, size }] of tallies)
    console.log(`${String(cases).padStart(8)} ${kind}; worst ${worst.toFixed(0)} ms (size ${size})`);
}

const chosen = kinds(tell).filter(({ name }) => values.only === undefined || name.includes(values.only));
const start = Date.now();
const until = start + minutes * 60_000;
let seed = first;
let told = start;
while (Date.now() < until && process.exitCode === undefined) {
  const kind = chosen[(seed - first) % chosen.length];
  if (!kind) throw new Error(`nothing is named ${values.only ?? ''}`);
  try {
    await kind.run(seed, until);
  } catch (error) {
    console.error(`FAILED: ${kind.name}, seed ${seed}`);
    console.error(error);
    process.exitCode = 1;
  }
  if (Date.now() - told > REPORT_EVERY) {
    told = Date.now();
    print(seed);
  }
  seed++;
}
print(seed - 1);
if (values.record && process.exitCode === undefined)
  record('fuzz', {
    date: new Date().toISOString().slice(0, 10),
    minutes: Math.round((Date.now() - start) / 60_000),
    seeds: [first, seed - 1],
    kinds: [...tallies].map(([kind, { cases, worst, size }]) => ({
      kind,
      cases,
      worst: Math.round(worst),
      size,
    })),
  });
// A server's timers may be left where a case failed.
process.exit();
