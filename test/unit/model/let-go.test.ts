import { ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { buildModel } from '../../../server/src/model/document';
import { check } from '../../../server/src/rules/engine';
import { knowledge } from '../../support/check';
import { root } from '../../support/rule-examples';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const TURNS = 30;

/** Reads a text and edits it; what is returned is held by no one but whoever keeps drafts too long. */
function read(text: string): WeakRef<object> {
  let model = buildModel(text, knowledge);
  check(model, knowledge, { preview: true });
  for (const edited of [`${text}\n`, `${text}\n1. Một.\n2. Hai.\n`, text]) {
    model = buildModel(edited, knowledge, { earlier: model });
    check(model, knowledge, { preview: true });
    ok([model.references, model.sections, model.offices, model.lists].every(Array.isArray));
  }
  return new WeakRef(model.runs[0] ?? model);
}

const FOLDER = join(root, 'examples');
const EXAMPLES = readdirSync(FOLDER).filter((name) => /-(?:clean|mistakes)\./.test(name));

describe('a draft that is closed', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['without a word', ''],
    ['of one line', 'Kết luận.'],
    ['without lists or references', 'Sơn Hà, ngày 05/3/2025\nHội nghị thống nhất.\nIt agreed.\n'],
    ['with a list alone', '1. One.\n2. Two.\n'],
    ...EXAMPLES.map((name) => [`such as ${name}`, readFileSync(join(FOLDER, name), 'utf8')] as const),
  ];
  for (const [what, text] of texts)
    it(`is let go of: one ${what}`, async () => {
      const draft = read(text);
      // The engine itself may hold on for a while: by what it compiles, by marking that has begun.
      for (let turn = 0; turn < TURNS && draft.deref() !== undefined; turn++) {
        await wait(10);
        collect();
      }
      ok(draft.deref() === undefined, 'still held');
    });
});
