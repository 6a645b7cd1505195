import { globSync } from 'tinyglobby';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RuleExamples } from '../../server/src/rules/types';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The examples of every rule, from `server/src/rules/FAMILY/SLUG.examples.ts`. */
export async function loadExamples(): Promise<RuleExamples[]> {
  const files = globSync('server/src/rules/*/*.examples.ts', { cwd: root }).sort();
  const loaded: RuleExamples[] = [];
  for (const file of files) {
    const module = (await import(pathToFileURL(join(root, file)).href)) as { examples?: RuleExamples };
    if (!module.examples) throw new Error(`${basename(file)} exports no “examples”`);
    loaded.push(module.examples);
  }
  return loaded;
}
