import { globSync } from 'tinyglobby';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { RuleExamples } from '../../server/src/rules/types';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The examples of every rule, from `server/src/rules/FAMILY/SLUG.examples.ts`; many stand in `SLUG.PART.examples.ts`, too. */
export async function loadExamples(): Promise<RuleExamples[]> {
  const files = globSync('server/src/rules/*/*.examples.ts', { cwd: root }).sort();
  const loaded = new Map<string, RuleExamples>();
  for (const file of files) {
    const module = (await import(pathToFileURL(join(root, file)).href)) as { examples?: RuleExamples };
    if (!module.examples) throw new Error(`${basename(file)} exports no “examples”`);
    const { rule, bad, good } = module.examples;
    const known = loaded.get(rule);
    loaded.set(
      rule,
      known ? { ...known, bad: [...known.bad, ...bad], good: [...known.good, ...good] } : module.examples,
    );
  }
  return [...loaded.values()];
}
