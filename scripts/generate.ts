/**
 * `npm run generate`: makes `docs/rules/`, `schemas/rules.schema.json`, the setting `partyDocuments.severities` of the
 * manifest and `test/readings/` from the rules, their texts and their examples. With `--check` it writes nothing and fails
 * where they are stale.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildData } from './build-data';

const faults = buildData();
for (const fault of faults) console.error(`${fault.file}:${fault.line}: ${fault.column}: ${fault.message}`);
if (faults.length > 0) process.exit(1);

// The rules read the compiled data when they are loaded, so that must be there first.
const { generatedFiles, orphans, staleFiles } = await import('./generate/files');
const { catalogueFaults } = await import('./generate/catalogues');
const { root } = await import('../test/support/rule-examples');

const incomplete = catalogueFaults();
for (const fault of incomplete) console.error(fault);

const files = await generatedFiles();
const stale = staleFiles(files);
const gone = orphans(files);
const check = process.argv.includes('--check');
for (const path of stale) {
  console.log(`${check ? 'stale' : 'written'}: ${path}`);
  if (check) continue;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), files.get(path) ?? '');
}
for (const path of gone) {
  console.log(`${check ? 'no rule’s' : 'removed'}: ${path}`);
  if (!check) rmSync(join(root, path));
}
if (incomplete.length > 0 || (check && stale.length + gone.length > 0)) process.exitCode = 1;
