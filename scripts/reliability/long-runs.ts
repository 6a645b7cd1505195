import { longRuns } from '../../test/fuzz/record';

const count = (number: number): string => number.toLocaleString('en');

/** What the last of each long run has shown, as it was recorded on its day. */
export function longRunsText(): string {
  const { fuzz, soak } = longRuns();
  const parts = [
    '## Long runs',
    'One run each, on the day named, on two cores that other work shared; `npm run fuzz -- --record` and `npm run soak -- --record` make them anew. A case is a failure, too, where it takes 40 times what is usual for its size.',
  ];
  if (fuzz) {
    const all = fuzz.kinds.reduce((sum, { cases }) => sum + cases, 0);
    const [first, last] = fuzz.seeds;
    const rows = fuzz.kinds.map(
      ({ kind, cases, worst, size }) => `| ${kind} | ${count(cases)} | ${count(worst)} | ${count(size)} |`,
    );
    parts.push(
      `**Fuzzing**, ${fuzz.date}: ${count(all)} cases in ${fuzz.minutes} minutes, seeds ${first} to ${last}; none failed.`,
      `| cases | tried | costliest, ms | its size |\n| --- | ---: | ---: | ---: |\n${rows.join('\n')}`,
    );
  }
  if (soak)
    parts.push(
      `**Soak**, ${soak.date}: ${count(soak.edits)} edits on one server in ${soak.minutes} minutes. Megabytes that the program kept after each tenth: ${soak.heap.join(', ')}.`,
    );
  return `${parts.join('\n\n')}\n`;
}
