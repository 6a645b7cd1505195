/** Everything that is made from the rules and their examples: path in the repository and content. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { allRules } from '../../server/src/rules/all';
import { contentOf, readingsFiles } from '../../test/support/baseline';
import { loadExamples, root } from '../../test/support/rule-examples';
import { indexPage, pagePath, rulePage } from './pages';
import { rulesSchema, updateManifest } from './schema';
import { settingsSchema } from './settings-schema';

export async function generatedFiles(): Promise<Map<string, string>> {
  const all = await loadExamples();
  const examples = new Map(all.map((one) => [one.rule, one]));
  const manifest = join(root, 'package.json');
  return new Map([
    ...allRules.map((rule) => [pagePath(rule), rulePage(rule, examples.get(rule.id))] as const),
    ...readingsFiles(all).map((file) => [file.path, contentOf(file)] as const),
    ['docs/rules/README.md', indexPage(allRules)],
    ['schemas/rules.schema.json', rulesSchema(allRules)],
    ['schemas/partydoc.schema.json', settingsSchema(allRules)],
    ['package.json', await updateManifest(readFileSync(manifest, 'utf8'), allRules, manifest)],
  ]);
}

/** Pages of rules that are no more. */
export function orphans(files: ReadonlyMap<string, string>): string[] {
  return globSync('docs/rules/**/*.md', { cwd: root }).filter((path) => !files.has(path));
}

/** Files on disk that are not as the rules would make them now. */
export function staleFiles(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, content]) => (readOr(path) === content ? [] : [path]));
}

function readOr(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return undefined;
  }
}
