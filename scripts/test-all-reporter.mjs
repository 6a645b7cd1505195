/** A mocha reporter: dots for a person, counts in a file for `test-all.mjs`. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

export default class DotsAndCounts extends Mocha.reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    const counts = { passed: 0, failed: 0, pending: 0, failures: [] };
    runner.on('pass', () => counts.passed++);
    runner.on('fail', (test, error) => {
      counts.failed++;
      counts.failures.push({ title: test.fullTitle(), message: String(error?.message ?? error) });
    });
    runner.on('pending', () => counts.pending++);
    runner.once('end', () => {
      writeFileSync(options.reporterOption.output, JSON.stringify(counts));
    });
  }
}
