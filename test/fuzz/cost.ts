/** Milliseconds of processor time of this process: what other work on the machine takes is not in it. */
export async function cost(work: () => void | Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** The least of several: a garbage collection or a cold function may fall into any one. */
export async function least(times: number, work: () => void | Promise<void>): Promise<number> {
  let ms = Infinity;
  for (let i = 0; i < times; i++) ms = Math.min(ms, await cost(work));
  return ms;
}
