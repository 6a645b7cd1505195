import { runAndReport, type MochaRun } from './run';
import { defineBench } from './bench';
import { defineDeskSuite } from './desk';
import { defineSuite } from './suite';

interface BrowserMocha extends MochaRun {
  setup(options: { ui: 'bdd'; timeout: number; reporter: () => void; grep?: RegExp }): void;
}

/** A reporter (mocha constructs it) that says nothing: the results are read from the runner’s events. */
function Silent(): void {
  // nothing
}

/** Called by VS Code in the extension host that is a browser worker; the build puts mocha on the global object. */
export async function run(): Promise<void> {
  const { mocha } = globalThis as unknown as { mocha: BrowserMocha };
  const only = process.env['PARTYDOC_GREP']; // put in by the build
  mocha.setup({ ui: 'bdd', timeout: 90_000, reporter: Silent, ...(only ? { grep: new RegExp(only) } : {}) });
  if (process.env['PARTYDOC_BENCH']) {
    defineBench();
  } else {
    defineSuite();
    defineDeskSuite();
  }
  await runAndReport(mocha);
}
