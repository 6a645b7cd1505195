import { equal } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsOf, readingsFiles } from '../support/baseline';
import { knowledge } from '../support/check';
import { loadExamples, root } from '../support/rule-examples';

const examples = await loadExamples();
const kept = (path: string): string => readFileSync(join(root, path), 'utf8');

/** If a reading is meant to be another now, `npm run generate` writes it, and the change is looked at before it is kept. */
describe('what is read of the texts at hand (npm run generate)', () => {
  for (const file of readingsFiles(examples))
    for (const part of partsOf(file, kept(file.path)))
      it(`is as in ${file.path}:${part.line}`, () => equal(part.now(), part.kept));

  // What is made of the tables is made once for each knowledge: here for one that nothing was asked of before.
  it('is the same by tables anew: test/readings/title.txt', () => {
    for (const file of readingsFiles(examples, { ...knowledge }))
      if (file.path.endsWith('/title.txt'))
        for (const part of partsOf(file, kept(file.path))) equal(part.now(), part.kept);
  });
});
