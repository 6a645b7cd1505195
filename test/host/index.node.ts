import { runAndReport } from './run';
import { defineBench } from './bench';
import { defineDeskSuite } from './desk';
import { defineRecovery } from './recovery';
import { defineSuite } from './suite';

/** Called by VS Code in the extension host on Node. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const only = process.env['PARTYDOC_GREP'];
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 90_000,
    reporter: 'min',
    ...(only ? { grep: new RegExp(only) } : {}),
  });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  if (process.env['PARTYDOC_BENCH']) {
    defineBench();
  } else {
    defineSuite();
    defineDeskSuite();
    defineRecovery();
  }
  await runAndReport(mocha);
}
