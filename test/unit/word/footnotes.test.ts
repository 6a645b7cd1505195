import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { draftDocx } from '../../../server/src/export/docx';
import { pageBlocks } from '../../../server/src/export/html';
import { layoutOf } from '../../../server/src/export/layout';
import type { Page } from '../../../server/src/export/page';
import { importDocx } from '../../../server/src/import';
import { buildModel } from '../../../server/src/model/document';
import { draft } from '../../../server/src/rules/format/example-draft';
import { knowledge } from '../../support/check';
import { all, type Node, parse, parts, textOf } from '../../support/docx';

const pageOf = (text: string, markdown = false): Page =>
  layoutOf(buildModel(text, knowledge, { language: 'vi' }), { markdown });

const TABLE = '| Xã | Tỉ lệ |\n| --- | --- |\n| Phú Khê | 80%[2] |';
const BODY = `1. Các chi bộ đã họp đủ[1].\n\n${TABLE}\n\n2. Còn ba chi bộ chưa báo cáo.[3]`;
const NOTES = '[1] Không kể chi bộ cơ quan.\n[2] Làm tròn.\n[3] theo Báo cáo số 12-BC/ĐU, ngày 05/5/2026.';
const whole = (notes = NOTES): string => `${draft({ body: BODY }).trimEnd()}\n\n${notes}\n`;

describe('footnotes on the way to Word and back', () => {
  let document: Node;
  let footnotes: Node;
  let bytes: Uint8Array;
  before(async () => {
    bytes = await draftDocx(pageOf(whole()));
    const files = parts(bytes);
    document = parse(files.get('word/document.xml') ?? '');
    footnotes = parse(files.get('word/footnotes.xml') ?? '');
  });

  it('are footnotes of Word, which counts them', () => {
    const ids = (name: string, root: Node): (string | undefined)[] =>
      all(root, name).map(({ attributes }) => attributes['w:id']);
    deepEqual(ids('w:footnoteReference', document), ['1', '2', '3']);
    ok(!/\[\d\]/.test(textOf(document)), 'a mark or a note is left in the text');
    const own = all(footnotes, 'w:footnote').filter(({ attributes }) => attributes['w:type'] === undefined);
    deepEqual(
      own.map((note) => [note.attributes['w:id'], all(note, 'w:footnoteRef').length, textOf(note).trim()]),
      [
        ['1', 1, 'Không kể chi bộ cơ quan.'],
        ['2', 1, 'Làm tròn.'],
        ['3', 1, 'theo Báo cáo số 12-BC/ĐU, ngày 05/5/2026.'],
      ],
    );
    for (const note of own) {
      const text = all(note, 'w:r').find((run) => textOf(run).trim() !== '');
      equal(text && all(text, 'w:sz')[0]?.attributes['w:val'], '24');
    }
  });

  it('have their marks raised', () => {
    const styles = parse(parts(bytes).get('word/styles.xml') ?? '');
    const used = all(document, 'w:rStyle').map(({ attributes }) => attributes['w:val']);
    deepEqual([...new Set(used)], ['FootnoteReference']);
    const style = all(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === used[0]);
    equal(style && all(style, 'w:vertAlign')[0]?.attributes['w:val'], 'superscript');
  });

  it('begin no page of their own behind the signature', () => {
    equal(all(document, 'w:sectPr').length, 1);
  });

  it('come back as they were', () => {
    const read = importDocx(bytes);
    ok(!('problem' in read));
    deepEqual(read.notes, []);
    const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
    deepEqual(lines(read.text), lines(whole()));
  });

  it('of a heading in bold are no emphasis that is lost', async () => {
    const text = 'I- KẾT QUẢ[1]\n\nCác chi bộ họp đủ.\n\n[1] Đến ngày báo cáo.\n';
    const read = importDocx(await draftDocx(pageOf(text)));
    ok(!('problem' in read));
    deepEqual([read.text, read.notes], [text, []]);
  });

  it('stand behind the text in the preview, with raised figures', () => {
    const html = pageBlocks(pageOf(whole())).map((block) => block.html);
    ok(html.some((one) => one.includes('họp đủ<sup>1</sup>.')));
    deepEqual(html.slice(-3), [
      '<p class="footnote first"><sup>1</sup> Không kể chi bộ cơ quan.</p>',
      '<p class="footnote"><sup>2</sup> Làm tròn.</p>',
      '<p class="footnote"><sup>3</sup> theo Báo cáo số 12-BC/ĐU, ngày 05/5/2026.</p>',
    ]);
  });

  it('keep what Markdown emphasises', () => {
    const { footnotes: own } = pageOf('Họp đủ[1].\n\n[1] **Không** kể chi bộ cơ quan.\n', true);
    deepEqual(own, [{ line: 2, runs: [{ text: 'Không', bold: true }, { text: ' kể chi bộ cơ quan.' }] }]);
  });

  it('are text as it stands where a mark is missing, stands twice or out of order', () => {
    const notes = '\n\n[1] Báo cáo.\n[2] Nghị quyết.\n';
    for (const text of ['Một[1].', 'Một[1], hai[2], lại một[1].', 'Hai[2], một[1].', 'Một[1], ba[3].']) {
      const page = pageOf(text + notes);
      deepEqual(page.footnotes, []);
      match(JSON.stringify(page.body), /\[1\] Báo cáo\..*\[2\] Nghị quyết\./);
      ok(!JSON.stringify(page.body).includes('"footnote"'));
    }
    deepEqual(pageOf('Một[1].\n\n[2] Nghị quyết.\n').footnotes, []);
  });
});
