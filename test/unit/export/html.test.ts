import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { type PageBlock, pageBlocks } from '../../../server/src/export/html';
import { layoutOf } from '../../../server/src/export/layout';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';

const blocksOf = (text: string, markdown = false): PageBlock[] =>
  pageBlocks(layoutOf(buildModel(text, knowledge), { markdown }));

/** What a reader sees, with the tags taken away. */
const textOf = (html: string): string =>
  html
    .replace(/<\/?(?:[biu]|span)>/g, '')
    .replace(/<[^<>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const draft = `TỈNH UỶ SƠN HÀ          ĐẢNG CỘNG SẢN VIỆT NAM
*
Số 61-BC/TU             Sơn Hà, ngày 30 tháng 10 năm 2026

BÁO CÁO
kết quả thực hiện nhiệm vụ quý III
-----

Kính gửi: Ban Bí thư Trung ương Đảng

1. Ban Thường vụ Tỉnh uỷ đã chỉ đạo các đảng uỷ trực thuộc.
2. Các đảng uỷ trực thuộc đã quán triệt.

Nơi nhận:
- Ban Bí thư (báo cáo),
- Lưu Văn phòng Tỉnh uỷ.

T/M BAN THƯỜNG VỤ
BÍ THƯ
Trần Thị Mẫu
`;

/** Each line of the draft that a block shows by itself: its number in the draft and its class. */
function linesIn({ line, html }: PageBlock): [number, string][] {
  return [...html.matchAll(/<p class="([\w-]+)" data-line="(\d+)">/g)].map((found) => [
    line + Number(found[2]),
    found[1] ?? '',
  ]);
}

describe('the pages of a draft as HTML', () => {
  const blocks = blocksOf(draft);
  const last = blocks.at(-1);

  it('begin with a head in two columns, each line with its place in the draft', () => {
    ok(blocks[0]);
    deepEqual(linesIn(blocks[0]), [
      [0, 'issuer'],
      [1, 'issuer'],
      [0, 'heading'],
      [2, 'number'],
      [2, 'place-date'],
    ]);
    match(blocks[0].html, /<p class="heading" data-line="0"><span>ĐẢNG CỘNG SẢN VIỆT NAM<\/span><\/p>/);
  });

  it('have a block for each paragraph, in order, with the line where it begins', () => {
    deepEqual(
      blocks
        .slice(1, -1)
        .map(({ line, html }) => [line, /class="([\w-]+)"/.exec(html)?.[1], textOf(html).trim()]),
      [
        [4, 'type', 'BÁO CÁO'],
        [5, 'subject', 'kết quả thực hiện nhiệm vụ quý III'],
        [6, 'rule', '-----'],
        [8, 'addressee', 'Kính gửi: Ban Bí thư Trung ương Đảng'],
        [10, 'text', '1. Ban Thường vụ Tỉnh uỷ đã chỉ đạo các đảng uỷ trực thuộc.'],
        [11, 'text', '2. Các đảng uỷ trực thuộc đã quán triệt.'],
      ],
    );
    match(blocks[4]?.html ?? '', /<i>Kính gửi:<\/i>/);
  });

  it('end with recipients beside the signature', () => {
    ok(last);
    deepEqual(linesIn(last), [
      [13, 'recipients'],
      [14, 'recipient'],
      [15, 'recipient'],
      [17, 'authority'],
      [18, 'post'],
      [19, 'name'],
    ]);
    match(last.html, /<u>Nơi nhận<\/u>:/);
  });

  it('keep what heads something with what it heads', () => {
    deepEqual(
      blocks.filter(({ keep }) => keep).map(({ line }) => line),
      // The last paragraph stays with the signature.
      [4, 5, 6, 11],
    );
  });

  it('are the same text wherever a block stands', () => {
    const moved = blocksOf(`\n\n${draft}`);
    deepEqual(
      moved.map(({ html }) => html),
      blocks.map(({ html }) => html),
    );
    deepEqual(
      moved.map(({ line }) => line - 2),
      blocks.map(({ line }) => line),
    );
  });

  it('take nothing of a draft for markup', () => {
    const hostile = `<img src=x onerror="alert(1)"> & </p><script>'x'</script>\n\n| <b>a</b> | "b" |\n| --- | --- |\n| \u0000 | \ud800 |\n`;
    const shown = blocksOf(hostile);
    const tags = shown.flatMap(({ html }) => html.match(/<[^<>]*>/g) ?? []);
    ok(
      tags.every((tag) => /^<\/?(?:p|table|tr|t[hd]|div)(?: (?:class|data-line)="[\w-]+")*>$/.test(tag)),
      tags.join(),
    );
    equal(textOf(shown[0]?.html ?? '').trim(), `<img src=x onerror="alert(1)"> & </p><script>'x'</script>`);
    ok(!/[\0\ud800]/.test(shown.map(({ html }) => html).join('')));
  });

  it('show Markdown’s emphasis and tables as such', () => {
    const [paragraph, table] = blocksOf(
      'Một câu **đậm** và *nghiêng*.\n\n| A | B |\n| --- | --- |\n| 1 |\n',
      true,
    );
    match(paragraph?.html ?? '', /<b>đậm<\/b> và <i>nghiêng<\/i>/);
    equal(
      table?.html,
      '<table><tr data-line="0"><th>A</th><th>B</th></tr><tr data-line="2"><td>1</td><td></td></tr></table>',
    );
  });

  it('hold every word of the example drafts', () => {
    const folder = new URL('../../../examples/', import.meta.url);
    const names = readdirSync(folder).filter((name) => /\.(?:vbd|txt)$/.test(name));
    ok(names.length > 3);
    for (const name of names) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const shown = blocksOf(text).map(({ html }) => textOf(html));
      // The bars and dashes of a table are drawn.
      const plain = text.replace(/<!--[\s\S]*?-->/g, ' ').replace(/^\|[ |-]*$|\|/gm, ' ');
      deepEqual(words(shown.join(' ')).sort(), words(plain).sort(), name);
    }
  });
});
