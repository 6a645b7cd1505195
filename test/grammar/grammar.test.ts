import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkSync } from 'recheck';
import { globSync } from 'tinyglobby';
import { root } from '../support/rule-examples';

const runner = join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js');
const markdown = 'test/grammar/markdown.tmLanguage.json';
const files = globSync('syntaxes/*.json', { cwd: root }).sort();

/** Every pattern of a grammar, wherever it stands. */
function* patterns(node: unknown): Iterable<string> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'string' && ['match', 'begin', 'end'].includes(key)) yield value;
    else yield* patterns(value);
  }
}

describe('grammar', () => {
  for (const fixture of globSync('test/grammar/fixtures/*', { cwd: root }).sort()) {
    it(`gives ${basename(fixture)} its scopes`, () => {
      const args = [runner, '-g', markdown, fixture];
      const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
      assert.match(stdout, /run successfuly/, stdout + stderr);
      assert.equal(status, 0, stdout + stderr);
    });
  }

  it('fails where a scope is wrong', () => {
    const args = [runner, '-g', markdown, 'test/grammar/wrong.vbd'];
    const { status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    assert.notEqual(status, 0);
  });

  for (const file of files) {
    it(`${basename(file)} has no pattern that backtracks badly`, () => {
      const grammar: unknown = JSON.parse(readFileSync(join(root, file), 'utf8'));
      const slow = [...new Set(patterns(grammar))]
        .map((source) => ({ source, result: checkSync(source, 'u', { timeout: 20_000 }) }))
        .filter(({ result }) => result.status !== 'safe')
        .map(({ source, result }) => `${result.status}: ${source}`);
      assert.deepEqual(slow, []);
    }).timeout(120_000);
  }
});
