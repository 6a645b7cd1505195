import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { figure } from '../../support/figure';
import { root } from '../../support/rule-examples';

interface Pattern {
  readonly file: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of the server's sources. Patterns built at run time come from `data/` and are tries. */
function patterns(): Pattern[] {
  const found: Pattern[] = [];
  for (const file of globSync('server/src/**/*.ts', {
    cwd: root,
    ignore: ['**/generated/**', '**/*.examples.ts'],
  }).sort()) {
    const source = ts.createSourceFile(
      file,
      readFileSync(join(root, file), 'utf8'),
      ts.ScriptTarget.Latest,
      true,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const at = node.text.lastIndexOf('/');
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ file, line, source: node.text.slice(1, at), flags: node.text.slice(at + 1) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

describe('regular expressions', () => {
  it('none backtracks super-linearly', () => {
    const all = patterns();
    ok(all.length > 10);
    const bad: string[] = [];
    const seen = new Set<string>();
    for (const { file, line, source, flags } of all) {
      const key = `/${source}/${flags}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const result = checkSync(source, flags.replace(/[dv]/g, ''), {
        timeout: 5000,
        attackTimeout: 1000,
        incubationTimeout: 500,
        maxAttackStringSize: 20000,
      });
      if (result.status === 'vulnerable') bad.push(`${file}:${line}: ${key}: ${result.complexity.summary}`);
    }
    deepEqual(bad, []);
    figure('different regular expressions', seen.size);
  }).timeout(300_000);
});
