import { deepEqual, equal, ok } from 'node:assert/strict';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { importDocx, type ReadDocument } from '../../../server/src/import';
import { paragraph, wordFile } from '../../support/docx';

/** What the many programs that write Word files put into them, and how it is read. */

function read(bytes: Uint8Array): ReadDocument {
  const answer = importDocx(bytes);
  ok(!('problem' in answer), JSON.stringify(answer));
  return answer;
}

interface Case {
  readonly body: string;
  readonly parts?: Readonly<Record<string, string>>;
  readonly lines: readonly string[];
  readonly notes?: readonly string[];
}

function check(cases: Readonly<Record<string, Case>>): void {
  for (const [name, { body, parts, lines, notes }] of Object.entries(cases))
    it(name, () => {
      const { text, notes: told } = read(wordFile(body, parts));
      deepEqual(
        text.split('\n').filter((line) => line !== ''),
        lines,
      );
      deepEqual(
        told.map(({ kind, count }) => `${kind} ${count}`),
        notes ?? [],
      );
    });
}

const run = (inner: string): string => `<w:p><w:r>${inner}</w:r></w:p>`;
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;

describe('reading Word files: what stands around text', () => {
  check({
    'a content control around paragraphs, around words and around a cell': {
      body:
        `<w:sdt><w:sdtContent>${paragraph('một')}</w:sdtContent></w:sdt>` +
        `<w:p><w:sdt><w:sdtContent><w:r>${t('hai')}</w:r></w:sdtContent></w:sdt></w:p>` +
        `<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>${paragraph('ba')}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>`,
      lines: ['một', 'hai', 'ba'],
    },
    'marks of other programs around paragraphs and cells': {
      body:
        `<w:customXml>${paragraph('một')}</w:customXml>` +
        `<w:tbl><w:tr><w:customXml><w:tc>${paragraph('hai')}</w:tc></w:customXml><w:bookmarkStart/></w:tr></w:tbl>`,
      lines: ['một', 'hai'],
    },
    'paragraphs that were inserted or moved here, and those that were taken away': {
      body: `<w:ins>${paragraph('một')}</w:ins><w:moveTo>${paragraph('hai')}</w:moveTo><w:del>${paragraph('ba')}</w:del><w:moveFrom>${paragraph('bốn')}</w:moveFrom>`,
      lines: ['một', 'hai'],
      notes: ['deleted 2'],
    },
    'one of two forms of the same paragraphs: the newer, or else the older, or none': {
      body:
        `<mc:AlternateContent><mc:Choice>${paragraph('mới')}</mc:Choice><mc:Fallback>${paragraph('cũ')}</mc:Fallback></mc:AlternateContent>` +
        `<mc:AlternateContent><mc:Fallback>${paragraph('chỉ cũ')}</mc:Fallback></mc:AlternateContent>` +
        `<mc:AlternateContent/>`,
      lines: ['mới', 'chỉ cũ'],
    },
    'a document laid into the document cannot be read': {
      body: `<w:altChunk/>${paragraph('một')}`,
      lines: ['một'],
      notes: ['object 1'],
    },
    'a new line within a paragraph, a new page, a tab to a place': {
      body: run(`${t('một')}<w:cr/>${t('hai')}<w:br w:type="page"/><w:ptab/>${t('ba')}`),
      lines: ['một', 'hai\tba'],
    },
    'a sign of a symbol font, by its own font or that of its words': {
      body:
        run(`<w:sym w:font="Wingdings" w:char="F0FC"/>${t(' đạt')}`) +
        run(`<w:rPr><w:rFonts w:hAnsi="Symbol"/></w:rPr><w:sym w:char="B7"/>${t(' ý')}`) +
        run(`<w:sym w:font="Wingdings" w:char="F021"/><w:sym/>`),
      lines: ['✓ đạt', '• ý', '••'],
      notes: ['symbol 4'],
    },
    'a date that a field would fill anew is as it was shown last; a broken field loses no text': {
      body: run(
        `<w:fldChar w:fldCharType="separate"/>${t('một')}<w:fldChar w:fldCharType="end"/>${t(' hai')}`,
      ),
      lines: ['một hai'],
    },
    'an equation, an old drawing with words and one with a picture': {
      body: run(
        `${t('một')}<w:pict><v:textbox><w:txbxContent>${paragraph('hộp')}</w:txbxContent></v:textbox></w:pict><w:pict><v:imagedata/></w:pict>`,
      ),
      lines: ['một', 'hộp'],
      notes: ['text-box 1', 'picture 1'],
    },
    'cells that were joined, and words on several lines of a cell': {
      body: `<w:tbl><w:tblPr><w:tblBorders><w:insideH w:val="single"/></w:tblBorders></w:tblPr><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('chung')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${run(`${t('a')}<w:br/>${t('b')}`)}</w:tc><w:tc>${paragraph('c')}</w:tc></w:tr></w:tbl>`,
      lines: ['| chung |  |', '| --- | --- |', '| a b | c |'],
      notes: ['merged-cells 2'],
    },
    'a table whose borders are all “none” puts things side by side': {
      body: `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="nil"/><w:left/></w:tblBorders></w:tblPr><w:tr><w:tc>${paragraph('trái')}</w:tc><w:tc>${paragraph('phải')}</w:tc></w:tr></w:tbl>`,
      lines: ['trái', 'phải'],
    },
    'footnotes and endnotes under one count, the text of one of them missing': {
      body: `<w:p><w:r>${t('a')}<w:endnoteReference w:id="1"/>${t(' b')}<w:footnoteReference w:id="1"/>${t(' c')}<w:footnoteReference w:id="9"/></w:r></w:p>`,
      parts: {
        footnotes: `<w:footnote w:id="1">${paragraph('chân trang')}</w:footnote>`,
        endnotes: `<w:endnote w:id="1">${paragraph('cuối văn bản')}</w:endnote>`,
      },
      lines: ['a[1] b[2] c[3]', '[1] cuối văn bản', '[2] chân trang', '[3]'],
    },
    'a number of a page in the footer says nothing; other words there are named': {
      body: paragraph('một'),
      parts: { header1: paragraph('- 2 -'), footer1: '' },
      lines: ['một'],
    },
  });
});

describe('reading Word files: numbers of other programs', () => {
  const level = (at: number, inner: string): string => `<w:lvl w:ilvl="${at}">${inner}</w:lvl>`;
  const shown = (format: string, text: string, more = ''): string =>
    `<w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}`;
  const list = (levels: string, instance = ''): string =>
    `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/>${instance}</w:num>`;
  const item = (at: number, text: string, id = '1'): string =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);

  check({
    'a level that says nothing of itself counts in figures and shows nothing': {
      body: item(0, 'một') + item(0, 'hai'),
      parts: { numbering: list(level(0, '')) },
      lines: ['một', 'hai'],
    },
    'a list and a level that are not there leave the text as it is': {
      body: item(0, 'một', '8') + item(5, 'hai') + paragraph('ba', '<w:numPr/>'),
      parts: { numbering: `<w:num/><w:num w:numId="8"/>${list(level(0, shown('decimal', '%1.')))}` },
      lines: ['một', 'hai', 'ba'],
    },
    'nothing between label and text where it says so': {
      body: item(0, 'một'),
      parts: { numbering: list(level(0, shown('decimal', '%1.', '<w:suff w:val="nothing"/>'))) },
      lines: ['1.một'],
    },
    'a level in Arabic figures throughout, under one in Roman numerals': {
      body: item(0, 'một') + item(1, 'hai'),
      parts: {
        numbering: list(
          level(0, shown('upperRoman', '%1-')) + level(1, shown('decimal', '%1.%2.', '<w:isLgl/>')),
        ),
      },
      lines: ['I- một', '1.1. hai'],
    },
    'a level above that has not been shown yet counts from its first number': {
      body: item(1, 'một'),
      parts: {
        numbering: list(
          level(0, `<w:start w:val="4"/>${shown('decimal', '%1.')}`) +
            level(1, shown('decimal', '%1.%2.%3.')),
        ),
      },
      lines: ['4.1.1. một'],
    },
    'a level that goes on under the next number of the level above': {
      body: item(0, 'a') + item(1, 'b') + item(0, 'c') + item(1, 'd'),
      parts: {
        numbering: list(
          level(0, shown('upperRoman', '%1-')) +
            level(1, shown('decimal', '%2.', '<w:lvlRestart w:val="0"/>')),
        ),
      },
      lines: ['I- a', '1. b', 'II- c', '2. d'],
    },
    'a level that begins anew only under a certain one': {
      body:
        item(0, 'a') +
        item(1, 'b') +
        item(2, 'c') +
        item(1, 'd') +
        item(2, 'e') +
        item(0, 'f') +
        item(2, 'g'),
      parts: {
        numbering: list(
          level(0, shown('upperRoman', '%1-')) +
            level(1, shown('decimal', '%2.')) +
            level(2, shown('lowerLetter', '%3)', '<w:lvlRestart w:val="1"/>')),
        ),
      },
      lines: ['I- a', '1. b', 'a) c', '2. d', 'b) e', 'II- f', 'a) g'],
    },
    'a list with a level of its own': {
      body: item(0, 'một'),
      parts: {
        numbering: list(
          level(0, shown('decimal', '%1.')),
          `<w:lvlOverride w:ilvl="0">${level(0, shown('lowerLetter', '%1)'))}</w:lvlOverride>`,
        ),
      },
      lines: ['a) một'],
    },
    'a list that is defined by a style elsewhere': {
      body: item(0, 'một', '2'),
      parts: {
        numbering:
          `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Muc"/>${level(0, shown('upperLetter', '%1.'))}</w:abstractNum>` +
          '<w:abstractNum w:abstractNumId="2"><w:numStyleLink w:val="Muc"/></w:abstractNum>' +
          '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>',
      },
      lines: ['A. một'],
    },
    'bullets of symbol fonts: those that are known, and a plain one for the rest': {
      body: item(0, 'một') + item(1, 'hai') + item(2, 'ba') + item(3, 'bốn'),
      parts: {
        numbering: list(
          [
            ['Wingdings', '&#xa7;'],
            ['Wingdings', 'z'],
            ['Symbol', '&#xf021;'],
            ['Arial', 'z'],
          ]
            .map(([font = '', sign = ''], at) =>
              level(at, shown('bullet', sign, `<w:rPr><w:rFonts w:hAnsi="${font}"/></w:rPr>`)),
            )
            .join(''),
        ),
      },
      lines: ['▪ một', '• hai', '• ba', 'z bốn'],
    },
  });
});

describe('reading Word files: the package', () => {
  const parts = unzipSync(wordFile(paragraph('Tốt')));
  const withMain = (bytes: Uint8Array): Uint8Array => zipSync({ ...parts, 'word/document.xml': bytes });
  const xml = new TextDecoder().decode(parts['word/document.xml']);
  const problem = (bytes: Uint8Array): string => {
    const answer = importDocx(bytes);
    return 'problem' in answer ? answer.problem : answer.text.trim();
  };

  it('is read in either encoding of Word, with a mark of it or without', () => {
    const utf16 = Uint8Array.from(Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
    equal(problem(withMain(utf16)), 'Tốt');
    equal(problem(withMain(strToU8(`\uFEFF${xml}`))), 'Tốt');
    equal(problem(withMain(Uint8Array.of(0x3c, 0xff, 0x3e))), 'damaged');
  });

  it('is refused where it has no body, nothing at all, or a part twice', () => {
    equal(problem(withMain(strToU8('<w:document xmlns:w="w"/>'))), 'damaged');
    equal(problem(withMain(strToU8(' '))), 'damaged');
    const twice = Buffer.from(zipSync({ ...parts, 'word/documenu.xml': strToU8('<a/>') }));
    for (let at = twice.indexOf('documenu'); at >= 0; at = twice.indexOf('documenu'))
      twice.write('document', at);
    equal(problem(Uint8Array.from(twice)), 'damaged');
  });

  it('is refused where it is larger than it may be, or has more parts', () => {
    equal(problem(new Uint8Array(100_000_001)), 'too-large');
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`a/${i}.xml`, strToU8('')]));
    equal(problem(zipSync({ ...parts, ...many }, { level: 0 })), 'bomb');
  });
});
