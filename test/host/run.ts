import * as vscode from 'vscode';

interface Failure {
  readonly title: string;
  readonly message: string;
}

/** What of mocha the two hosts share. */
export interface MochaRun {
  run(done: (failures: number) => void): Mocha.Runner;
}

/** Runs the tests and leaves their counts beside the workspace folder: a run without them counts as failed. */
export async function runAndReport(mocha: MochaRun): Promise<void> {
  const failures: Failure[] = [];
  const passed: string[] = [];
  const pending: string[] = [];
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => {
      resolve();
    });
    runner.on('pass', (test) => {
      passed.push(test.fullTitle());
      console.log(`✓ ${test.fullTitle()}`);
    });
    runner.on('pending', (test) => pending.push(test.fullTitle()));
    runner.on('fail', (test, error: unknown) => {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      failures.push({ title: test.fullTitle(), message });
      console.error(`✗ ${test.fullTitle()}: ${message}`);
    });
  });
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no workspace folder is open');
  const counts = {
    vscode: vscode.version,
    host: vscode.env.uiKind === vscode.UIKind.Web ? 'browser' : 'desktop',
    passed: passed.length,
    failed: failures.length,
    pending,
    failures,
  };
  const file = vscode.Uri.joinPath(folder.uri, '../result.json');
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify(counts)));
  if (failures.length > 0) throw new Error(`${failures.length} tests failed`);
}
