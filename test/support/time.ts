/**
 * Milliseconds of processor time that a call takes: what else the machine does is not in it, so that a bound on it tells
 * of the code alone.
 */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return sinceThen(before);
}

/** The same for what ends later. */
export async function processorTimeOf(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return sinceThen(before);
}

function sinceThen(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
