import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstChange, type ReadingsFile, readingsFiles } from '../support/baseline';
import { knowledge } from '../support/check';
import { loadExamples, root } from '../support/rule-examples';

const examples = await loadExamples();
const files = readingsFiles(examples);

function isKept(file: ReadingsFile): void {
  const change = firstChange(file, readFileSync(join(root, file.path), 'utf8'));
  equal(change?.now, change?.kept);
}

/** If a reading is meant to be another now, `npm run generate` writes it, and the change is looked at before it is kept. */
describe('what is read of the texts at hand', () => {
  for (const file of files) it(`is as in ${file.path} (npm run generate)`, () => isKept(file));

  // What is made of the tables is made once for each knowledge: here for one that nothing was asked of before.
  it('is the same by tables anew: test/readings/title.txt', () => {
    for (const file of readingsFiles(examples, { ...knowledge }))
      if (file.path.endsWith('/title.txt')) isKept(file);
  });
});
