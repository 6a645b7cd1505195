import { ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figure } from '../../support/figure';
import { readMarks } from '../../support/marks';
import { loadExamples, root } from '../../support/rule-examples';
import { converges, everyEdit } from '../../support/trust/edits';
import { realTexts } from '../../support/trust/texts';

const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

describe('nothing is lost', () => {
  it('by any fix, formatting, rename or renumbering on every example, with either line ending', async () => {
    let count = 0;
    for (const { bad, good } of await loadExamples())
      for (const example of [...bad, ...good]) {
        const { text } = readMarks(example.text);
        count += everyEdit(text) + everyEdit(crlf(text));
      }
    const folder = join(root, 'examples');
    for (const name of readdirSync(folder))
      count += everyEdit(crlf(readFileSync(join(folder, name), 'utf8')));
    ok(count > 2000, `${count} edits`);
    figure('edits on examples of rules and example drafts', count);
  }).timeout(120_000);

  it('by mending all that is certain: there is an end, and a second time does nothing', async () => {
    for (const { bad } of await loadExamples())
      for (const example of bad) converges(readMarks(example.text).text);
    const folder = join(root, 'examples');
    for (const name of readdirSync(folder)) converges(readFileSync(join(folder, name), 'utf8'));
  }).timeout(60_000);

  it('in real texts either', function () {
    const texts = realTexts();
    if (texts.length === 0) {
      console.log('      (skipped: no corpus beside the repository)');
      this.skip();
    }
    let count = 0;
    for (const text of texts) {
      count += everyEdit(text);
      converges(text);
    }
    figure('edits on real texts beside the repository', count);
  }).timeout(300_000);
});
