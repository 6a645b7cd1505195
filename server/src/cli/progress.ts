import type { Io } from './io';

const MANY = 20;

/** How far a run over many files is, for a person at a terminal; elsewhere nothing is shown. */
export interface Progress {
  /** True while the bar stands on the terminal: what is printed there waits for its end. */
  readonly shown: boolean;
  step(): void;
  stop(): void;
}

const none: Progress = { shown: false, step: () => undefined, stop: () => undefined };

/** A bar on standard error. `streaming`: reports come as files finish, and show by themselves how far it is. */
export async function progressBar(io: Io, total: number, streaming: boolean): Promise<Progress> {
  if (total < MANY || !io.stderr.terminal || (io.stdout.terminal && streaming)) return none;
  const { SingleBar } = await import('cli-progress');
  const bar = new SingleBar({
    format: '{bar} {value}/{total} ({eta_formatted})',
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { shown: true, step: () => bar.increment(), stop: () => bar.stop() };
}
