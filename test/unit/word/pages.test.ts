import { deepEqual, equal, ok } from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftDocx } from '../../../server/src/export/docx';
import { layoutOf } from '../../../server/src/export/layout';
import { buildModel } from '../../../server/src/model/document';
import { knowledge } from '../../support/check';
import { temporaryFolder } from '../../support/cli';
import { all, facts, type Node, parse, parts, textOf } from '../../support/docx';
import { root } from '../../support/rule-examples';

const folder = join(root, 'examples');
const golden = join(root, 'test/unit/word/golden');
const drafts = readdirSync(folder).filter((name) => /-clean\.(?:vbd|md|txt)$/.test(name));

const exported = (text: string, name: string): Promise<Uint8Array> =>
  draftDocx(layoutOf(buildModel(text, knowledge), { markdown: name.endsWith('.md') }));
const exportedExample = (name: string): Promise<Uint8Array> =>
  exported(readFileSync(join(folder, name), 'utf8'), name);

const MM = 1440 / 25.4;
const near = (actual: string | undefined, millimetres: number): void =>
  ok(Math.abs(Number(actual) / MM - millimetres) < 0.2, `${actual ?? ''} is not ${millimetres} mm`);

interface Written {
  readonly text: string;
  readonly paragraph: Node;
}

async function written(name: string): Promise<{ files: Map<string, string>; body: Node; lines: Written[] }> {
  const files = parts(await exportedExample(name));
  const body = parse(files.get('word/document.xml') ?? '');
  const lines = all(body, 'w:p').map((paragraph) => ({ text: textOf(paragraph), paragraph }));
  return { files, body, lines };
}

/** Half points, bold, italic, underlined of the first run with text. */
function look({ paragraph }: Written): string {
  const run = all(paragraph, 'w:r').find((one) => textOf(one) !== '') ?? paragraph;
  const on = (name: string, letter: string): string => {
    const found = all(run, name)[0];
    return found && found.attributes['w:val'] !== 'false' && found.attributes['w:val'] !== '0' ? letter : '';
  };
  // What is not said is as in the standard style, whose size another test measures.
  return `${facts(run, 'w:sz')['w:val'] ?? '28'}${on('w:b', 'b')}${on('w:i', 'i')}${on('w:u', 'u')}`;
}

/** One line for each paragraph: style, alignment, numbering, look, text. */
async function outline(name: string): Promise<string> {
  const { body } = await written(name);
  const line = (paragraph: Node): string => {
    const style = facts(paragraph, 'w:pStyle')['w:val'] ?? '';
    const level = facts(paragraph, 'w:ilvl')['w:val'];
    const number =
      level === undefined ? '' : `list ${facts(paragraph, 'w:numId')['w:val'] ?? ''} level ${level}`;
    const text = textOf(paragraph);
    const where = [style, facts(paragraph, 'w:jc')['w:val'] ?? '', number, look({ text, paragraph })];
    return `${where.join(' | ')} | ${text.length > 60 ? `${text.slice(0, 60)}…` : text}`;
  };
  const walk = (node: Node, depth: string): string[] =>
    node.children.flatMap((child) => {
      if (child.name === 'w:p') return [depth + line(child)];
      const named = ['w:tbl', 'w:tr', 'w:tc'].includes(child.name);
      return [...(named ? [`${depth}${child.name}`] : []), ...walk(child, named ? `${depth}  ` : depth)];
    });
  return `${walk(body, '').join('\n')}\n`;
}

describe('drafts as Word files: page and typography', () => {
  for (const name of drafts)
    it(`${name} has the page, the font and the spacing of 05-HD/VPTW`, async () => {
      const { files, body, lines } = await written(name);
      near(facts(body, 'w:pgSz')['w:w'], 210);
      near(facts(body, 'w:pgSz')['w:h'], 297);
      const margins = facts(body, 'w:pgMar');
      near(margins['w:top'], 20);
      near(margins['w:bottom'], 20);
      near(margins['w:left'], 30);
      near(margins['w:right'], 15);
      near(margins['w:header'], 10);
      // An appendix is a section of its own.
      equal(all(body, 'w:titlePg').length, all(body, 'w:sectPr').length);

      const styles = parse(files.get('word/styles.xml') ?? '');
      const standard = all(styles, 'w:docDefaults')[0] ?? styles;
      equal(facts(standard, 'w:rFonts')['w:ascii'], 'Times New Roman');
      equal(facts(standard, 'w:sz')['w:val'], '28');
      const english = readFileSync(join(folder, name), 'utf8').startsWith('COMMUNIST');
      equal(facts(standard, 'w:lang')['w:val'], english ? 'en-US' : 'vi-VN');
      const fonts = [...all(styles, 'w:rFonts'), ...all(body, 'w:rFonts')].map(
        ({ attributes }) => attributes['w:ascii'],
      );
      deepEqual([...new Set(fonts)], ['Times New Roman']);
      const headings = all(styles, 'w:style').filter(({ attributes }) =>
        /^Heading[1-6]$/.test(attributes['w:styleId'] ?? ''),
      );
      equal(headings.length, 6);
      const colours = [standard, ...headings].map((style) => facts(style, 'w:color')['w:val']);
      deepEqual([...new Set(colours)], ['000000']);
      equal(all(body, 'w:color').length, 0);

      const justified = lines.filter(({ paragraph }) => facts(paragraph, 'w:jc')['w:val'] === 'both');
      ok(justified.length > 2);
      for (const { paragraph, text } of justified) {
        const spacing = facts(paragraph, 'w:spacing');
        equal(spacing['w:lineRule'], 'exact', text);
        ok(Number(spacing['w:line']) >= 360 && Number(spacing['w:line']) <= 440, text);
        ok(Number(spacing['w:before']) >= 120, text);
        near(facts(paragraph, 'w:ind')['w:firstLine'], 10);
      }
    });

  it('has the head in two columns, the type and its subject centred, the end in two columns', async () => {
    for (const name of ['thong-bao-hoi-nghi-clean.md', 'conference-notice-clean.vbd']) {
      const { body, lines } = await written(name);
      const tables = all(body, 'w:tbl').map((table) =>
        all(table, 'w:tc').map((cell) =>
          all(cell, 'w:p').map((paragraph) => ({ text: textOf(paragraph), paragraph })),
        ),
      );
      equal(tables.length, 2);
      for (const table of all(body, 'w:tbl'))
        for (const side of all(table, 'w:tblBorders').flatMap(({ children }) => children))
          ok(['none', 'nil'].includes(side.attributes['w:val'] ?? ''));
      const [head, end] = tables;
      const looks = (cell: readonly Written[] | undefined): string[] => (cell ?? []).map(look);
      deepEqual(looks(head?.[0]), ['28b', '28b']);
      deepEqual(looks(head?.[1]), ['30bu']);
      deepEqual(looks(head?.[2]), ['28']);
      deepEqual(looks(head?.[3]), ['28i']);
      equal(looks(end?.[0])[0], '28u');
      ok(
        looks(end?.[0])
          .slice(1)
          .every((one) => one === '24'),
      );
      const signature = (end?.[1] ?? []).filter(({ text }) => text !== '');
      deepEqual(signature.map(look), ['28b', '28', '28b']);
      const type = lines.findIndex(({ text }) => text === 'THÔNG BÁO' || text === 'NOTICE');
      deepEqual(lines.slice(type, type + 3).map(look), ['32b', '28b', '28']);
      for (const { paragraph } of lines.slice(type, type + 3))
        equal(facts(paragraph, 'w:jc')['w:val'], 'center');
      equal(lines[type + 2]?.text, '-----');
    }
  });

  it('numbers in earnest what Word can number, and keeps the labels that it cannot as text', async () => {
    const { lines, files } = await written('quy-dinh-tiep-nhan-van-ban-clean.txt');
    const numbering = parse(files.get('word/numbering.xml') ?? '');
    ok(all(numbering, 'w:lvlText').some(({ attributes }) => attributes['w:val'] === 'Điều %1.'));
    ok(!lines.some(({ text }) => text.startsWith('Điều 1.')));
    // Word's letters have no đ: this list keeps its own.
    const report = await written('bao-cao-9-thang-clean.vbd');
    for (const label of ['a) ', 'đ) '])
      ok(
        report.lines.some(({ text }) => text.startsWith(label)),
        label,
      );
    ok(!report.lines.some(({ text }) => text.startsWith('II- ')));
  });

  it('makes headings of the outline, and a passage has no head', async () => {
    const { lines } = await written('bao-cao-9-thang-clean.vbd');
    const styles = lines.map(({ paragraph }) => facts(paragraph, 'w:pStyle')['w:val']);
    ok(styles.filter((style) => style === 'Heading1').length === 3);
    ok(styles.includes('Heading2'));
    const passage = parse(parts(await exported('Một đoạn thôi.\n', 'a.vbd')).get('word/document.xml') ?? '');
    equal(all(passage, 'w:tbl').length, 0);
  });

  it('has nothing of a front matter, which is about the draft', async () => {
    const text = readFileSync(join(folder, 'ket-luan-giai-ngan-clean.md'), 'utf8');
    const body = async (one: string): Promise<string> =>
      parts(await exported(one, 'a.md')).get('word/document.xml') ?? '';
    equal(await body(`---\ntrạng thái: dự thảo\nngày: 2026-06-02\n---\n\n${text}`), await body(text));
    ok((await body(`---\nKhông đóng lại.\n\n${text}`)).includes('Không đóng lại.'));
  });

  it('makes bold and italic of Markdown, a table of its tables, and nothing of comments', async () => {
    const text =
      '<!-- partydoc-disable-file -->\n**Đậm** và *nghiêng*, 2*3*4.\n\n| STT | Xã |\n| --- | --- |\n| 1 | Phú Khê |\n';
    const body = parse(parts(await exported(text, 'a.md')).get('word/document.xml') ?? '');
    equal(textOf(body), 'Đậm và nghiêng, 2*3*4.STTXã1Phú Khê');
    deepEqual(
      all(body, 'w:r')
        .map((run) => `${all(run, 'w:b').length}${all(run, 'w:i').length} ${textOf(run)}`)
        .slice(0, 4),
      ['10 Đậm', '00  và ', '01 nghiêng', '00 , 2*3*4.'],
    );
    equal(all(body, 'w:tr').length, 2);
    equal(all(body, 'w:tblHeader').length, 1);
  });

  for (const name of drafts)
    it(`${name} has the structure that was kept of it`, async () => {
      const file = join(golden, `${name}.txt`);
      const now = await outline(name);
      if (process.env['UPDATE_GOLDEN'] === '1') {
        mkdirSync(golden, { recursive: true });
        writeFileSync(file, now);
      }
      ok(existsSync(file), 'look at it in Word, then make it with UPDATE_GOLDEN=1');
      equal(now, readFileSync(file, 'utf8'));
    });
});

interface Word {
  readonly page: number;
  readonly text: string;
  /** Millimetres from the left and upper edge. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function wordsOf(pdf: string): { words: Word[]; pages: number } {
  const html = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
  const words: Word[] = [];
  let page = 0;
  for (const line of html.split('\n')) {
    if (line.includes('<page ')) page++;
    const found = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(
      line,
    );
    if (!found) continue;
    const [left = 0, top = 0, right = 0, bottom = 0] = found
      .slice(1, 5)
      .map((at) => (Number(at) * 25.4) / 72);
    const text = (found[5] ?? '').normalize();
    // A font that lacks some letters cuts words where another one steps in.
    const last = words.at(-1);
    if (last?.page === page && Math.abs(last.top - top) < 2 && Math.abs(left - last.right) < 0.3)
      words[words.length - 1] = { ...last, text: last.text + text, right };
    else words.push({ page, text, left, right, top, bottom });
  }
  return { words, pages: page };
}

const installed = ['soffice', 'pdftotext'].every(
  (command) => spawnSync('which', [command], { stdio: 'ignore' }).status === 0,
);

describe('drafts as Word files: as LibreOffice prints them', function () {
  this.timeout(120_000);
  const pdfs = new Map<string, ReturnType<typeof wordsOf>>();
  before(async function () {
    if (!installed) {
      console.log(
        '      skipped: soffice (libreoffice-writer) or pdftotext (poppler-utils) is not installed',
      );
      this.skip();
    }
    const { path, remove } = temporaryFolder();
    try {
      for (const name of drafts) writeFileSync(join(path, `${name}.docx`), await exportedExample(name));
      const files = drafts.map((name) => join(path, `${name}.docx`));
      const profile = `-env:UserInstallation=file://${path}/profile`;
      execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', path, ...files], {
        stdio: 'ignore',
      });
      for (const name of drafts) pdfs.set(name, wordsOf(join(path, `${name}.pdf`)));
    } finally {
      remove();
    }
  });

  it('keeps the margins, and numbers the pages from the second on', () => {
    for (const [name, { words, pages }] of pdfs) {
      ok(words.length > 100, name);
      let number = 0;
      for (let page = 1; page <= pages; page++) {
        const all = words.filter((word) => word.page === page);
        const edge = all.filter(({ top }) => top < 17);
        // A mark of circulation stands at the right end of the first page's edge.
        const marked = page === 1 && readFileSync(join(folder, name), 'utf8').startsWith('LƯU HÀNH NỘI BỘ');
        if (marked) ok(Math.abs(Math.max(...edge.map(({ right }) => right)) - 195) < 1, name);
        const upper = marked ? [] : edge;
        // An appendix counts its own pages.
        const appendix = all.find(({ top }) => top >= 17)?.text === 'PHỤ';
        number = appendix ? 1 : number + 1;
        deepEqual(
          upper.map(({ text }) => text),
          number === 1 ? [] : [String(number)],
          `${name} ${page}`,
        );
        for (const { top, left, right } of upper) {
          ok(top > 9 && top < 13, `${name}: page number at ${top} mm`);
          ok(Math.abs((left + right) / 2 - (30 + 195) / 2) < 1.5, name);
        }
        const body = all.filter(({ top }) => top >= 17);
        ok(Math.min(...body.map(({ left }) => left)) >= 29.5, name);
        ok(Math.max(...body.map(({ right }) => right)) <= 195.5, name);
        ok(Math.max(...body.map(({ bottom }) => bottom)) <= 277.5, name);
      }
    }
  });

  it('prints the issuer at the left of the heading, number and date below, the signature at the right of the recipients', () => {
    const found = pdfs.get('thong-bao-hoi-nghi-clean.md')?.words ?? [];
    const at = (text: string): Word => {
      const word = found.find((one) => one.text === text);
      ok(word, text);
      return word;
    };
    const [issuer, heading, number, date] = [at('TỈNH'), at('ĐẢNG'), at('58-TB/TU'), at('Lâm,')];
    ok(Math.abs(issuer.top - heading.top) < 2 && issuer.right < heading.left);
    ok(number.top > issuer.bottom && Math.abs(number.top - date.top) < 2 && number.right < date.left);
    const [recipients, signer] = [at('Nơi'), at('T/M')];
    ok(Math.abs(recipients.top - signer.top) < 3 && recipients.right < signer.left);
    ok(Math.abs(recipients.left - 30) < 2.5, String(recipients.left));
    // The first line of a paragraph begins 10 mm inside the margin.
    ok(Math.abs(at('Ngày').left - 40) < 1, String(at('Ngày').left));
  });

  it('prints every label that Word counts as it is written in the draft', () => {
    let counted = 0;
    for (const [name, { words }] of pdfs) {
      const printed = words
        .filter(({ top }) => top >= 17)
        .map(({ text }) => text)
        .join(' ');
      const { lists } = buildModel(readFileSync(join(folder, name), 'utf8'), knowledge);
      const items = lists.flatMap((list) => list.items).filter((item) => !item.inline);
      counted += items.length;
      for (const item of items) {
        const rest = item.block.text.slice(item.labelFrom + item.text.length).replaceAll('**', '');
        const start = `${item.text} ${rest.trim().split(' ')[0] ?? ''}`.trim();
        ok(printed.includes(start), `${name}: ${start}`);
      }
    }
    ok(counted > 100);
  });
});
