import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstChange, readingsFiles } from '../support/baseline';
import { loadExamples, root } from '../support/rule-examples';

const files = readingsFiles(await loadExamples());

/** If a reading is meant to be another now, `npm run generate` writes it, and the change is looked at before it is kept. */
describe('what is read of the texts at hand', () => {
  for (const file of files)
    it(`is as in ${file.path} (npm run generate)`, () => {
      const change = firstChange(file, readFileSync(join(root, file.path), 'utf8'));
      equal(change?.now, change?.kept);
    });
});
