import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftDocx } from '../../../server/src/export/docx';
import { layoutOf } from '../../../server/src/export/layout';
import { importDocx } from '../../../server/src/import';
import { buildModel } from '../../../server/src/model/document';
import type { DocumentModel, List } from '../../../server/src/model/types';
import { checkText, knowledge } from '../../support/check';
import { root } from '../../support/rule-examples';

const folder = join(root, 'examples');
const drafts = readdirSync(folder).filter((name) => /\.(?:vbd|md|txt)$/.test(name) && name !== 'README.md');

const modelOf = (text: string): DocumentModel => buildModel(text, knowledge);

async function through(text: string, markdown: boolean): Promise<string> {
  const read = importDocx(await draftDocx(layoutOf(modelOf(text), { markdown })));
  ok(!('problem' in read), JSON.stringify(read));
  deepEqual(read.notes, []);
  return read.text;
}

/** The draft as a Word file can hold it: without Markdown's marks and the product's own comments. */
function bare(text: string, markdown: boolean): string {
  const plain = text.replaceAll(/<!--.*?-->\n?/g, '');
  return markdown ? plain.replaceAll('**', '').replaceAll(/^#{1,6} +/gm, '') : plain;
}

const words = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

function shape(lists: readonly List[]): unknown {
  return lists.map(({ style, items }) => [
    style,
    items.map((item) => [item.text, item.children.length > 0 ? shape(item.children) : []]),
  ]);
}

function structure(text: string): unknown {
  const { lists, sections, citations, dates, titles, header } = modelOf(text);
  return {
    lists: shape(lists.filter((list) => !list.parent)),
    sections: sections.map(({ label, title, level }) => [label, title, level]),
    citations: citations.map(({ number, date, full }) => [number?.normal, date?.iso, full]),
    dates: dates.map(({ iso, kind }) => [iso, kind]),
    titles: titles.map(({ titleId, person }) => [titleId, person?.name]),
    header: [header.number?.normal, header.placeDate?.place, header.placeDate?.date.iso],
  };
}

const findings = (text: string): string[] =>
  checkText(text).diagnoses.map(
    ({ rule, finding: { span } }) => `${rule.id} ${text.slice(span.start, span.end).replaceAll(/\s+/g, ' ')}`,
  );

describe('to Word and back', function () {
  this.timeout(60_000);
  for (const name of drafts)
    it(`${name} has the same text, structure and findings`, async () => {
      const markdown = name.endsWith('.md');
      const text = bare(readFileSync(join(folder, name), 'utf8'), markdown);
      const back = await through(readFileSync(join(folder, name), 'utf8'), markdown);
      deepEqual(words(back), words(text));
      deepEqual(structure(back), structure(text));
      deepEqual(findings(back), findings(text));
    });

  it('a second time nothing changes at all', async () => {
    const name = drafts[0] ?? '';
    const once = await through(readFileSync(join(folder, name), 'utf8'), false);
    equal(await through(once, false), once);
  });
});
