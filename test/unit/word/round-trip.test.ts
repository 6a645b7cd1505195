import { deepEqual, equal, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { madeUpDraft } from '../../../scripts/evaluate/made-up';
import { Random } from '../../../scripts/evaluate/random';
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

/** What stands in bodies of drafts; in most of them something that a rule speaks of. */
const PASSAGES = [
  'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị, Tỉnh uỷ đã ban hành Kế hoạch số 012-KH/TU.',
  'Hội nghị họp vào thứ Hai, ngày 31/6/2026, từ 8 giờ 00 đến 7 giờ 30.',
  'Đồng chí Lê Văn Thử, Bí thư Tỉnh uỷ chủ trì ; đồng chí Trần Thị Mẫu báo cáo .',
  'Ba nhiệm vụ sau:\n\n- Rà soát quy chế;\n\n- Kiểm tra việc thực hiện.',
  'I- KẾT QUẢ\n\n1. Công tác tổ chức\n\na) Kết nạp 40 đảng viên.\n\nb) Đào tạo 20 cán bộ.\n\n2. Công tác kiểm tra',
  'II- TỒN TẠI\n\n1.1. Chậm.\n\n1.3. Thiếu.\n\nđ) Khác.',
  'Điều 1. Phạm vi điều chỉnh\n\nQuy định này áp dụng với các chi bộ.\n\nĐiều 3. Hiệu lực\n\n1. Có hiệu lực từ ngày ký.',
  '| STT | Xã | Đảng viên |\n| --- | --- | --- |\n| 1 | Phú Khê | 120 |\n| 2 | An Lĩnh | … |',
  'Đạt 80%[NOTE], tăng so với cùng kỳ[NOTE].',
  '+ Rà soát [nội dung].\n\n+ Báo cáo trước ngày …/…/2026.',
  '(1) Họp chi bộ. (2) Kiểm tra: “Nêu gương - là trách nhiệm”.',
  'BAN THƯỜNG VỤ YÊU CẦU',
  'Xã Phú Khê\t120 đảng viên\n\nXã An Lĩnh   98 đảng viên.',
] as const;

/** A draft made up, with passages before its recipients, and its footnotes numbered. */
function withPassages(system: 'party' | 'state', seed: number, passages: readonly string[]): string {
  const blocks = madeUpDraft(system, new Random(seed)).text.trimEnd().split('\n\n');
  blocks.splice(
    blocks.findIndex((block) => block.startsWith('Nơi nhận:')),
    0,
    ...passages,
  );
  let notes = 0;
  const text = blocks.join('\n\n').replaceAll('[NOTE]', () => `[${++notes}]`);
  const feet = Array.from({ length: notes }, (_, i) => `[${i + 1}] Theo Báo cáo số 0${i + 1}-BC/TU.`);
  return `${[text, ...feet].join('\n\n')}\n`;
}

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

  it('any whole draft has the same text, structure and findings', async () => {
    const system = fc.constantFrom('party' as const, 'state' as const);
    const passages = fc.array(fc.constantFrom(...PASSAGES), { maxLength: 6 });
    let found = 0;
    await fc.assert(
      fc.asyncProperty(system, fc.nat(), passages, async (kind, seed, inside) => {
        const text = withPassages(kind, seed, inside);
        const back = await through(text, false);
        deepEqual(words(back), words(text));
        deepEqual(structure(back), structure(text));
        deepEqual(findings(back), findings(text));
        found += findings(text).length;
      }),
      { numRuns: 40 },
    );
    ok(found > 40, `${found} findings`);
  });

  it('a second time nothing changes at all', async () => {
    const name = drafts[0] ?? '';
    const once = await through(readFileSync(join(folder, name), 'utf8'), false);
    equal(await through(once, false), once);
  });
});
