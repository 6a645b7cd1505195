import { deepEqual, equal, ok } from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import { importDocx, type ProblemKind, type ReadDocument } from '../../../server/src/import';
import { paragraph, wordFile } from '../../support/docx';
import { processorTime } from '../../support/time';

function read(bytes: Uint8Array): ReadDocument {
  const answer = importDocx(bytes);
  ok(!('problem' in answer), JSON.stringify(answer));
  return answer;
}

const lines = (bytes: Uint8Array): string[] =>
  read(bytes)
    .text.split('\n')
    .filter((line) => line !== '');
const notes = (bytes: Uint8Array): string[] => read(bytes).notes.map(({ kind, count }) => `${kind} ${count}`);
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const item = (list: number, at: number, text: string): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

describe('reading Word files: numbering', () => {
  const ladder = `<w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1-')}${level(1, 'decimal', '%2.')}${level(2, 'decimal', '%2.%3.')}${level(3, 'lowerLetter', '%4)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>`;

  it('gives labels as Word shows them, each level anew inside the one above', () => {
    const body = [
      item(1, 0, 'MỘT'),
      item(1, 1, 'a'),
      item(1, 2, 'b'),
      item(1, 2, 'c'),
      item(1, 3, 'd'),
      item(1, 1, 'e'),
      item(1, 2, 'f'),
      item(1, 0, 'HAI'),
      item(1, 1, 'g'),
    ].join('');
    deepEqual(lines(wordFile(body, { numbering: ladder })), [
      'I- MỘT',
      '1. a',
      '1.1. b',
      '1.2. c',
      'a) d',
      '2. e',
      '2.1. f',
      'II- HAI',
      '1. g',
    ]);
  });

  it('goes on across other paragraphs, and begins anew where an override says so, once', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', '(%1)')}</w:abstractNum><w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="5"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>`;
    const body =
      item(4, 0, 'a') +
      paragraph('giữa') +
      item(4, 0, 'b') +
      item(5, 0, 'c') +
      item(5, 0, 'd') +
      item(0, 0, 'không số');
    deepEqual(lines(wordFile(body, { numbering })), ['(1) a', 'giữa', '(2) b', '(3) c', '(4) d', 'không số']);
  });

  it('takes numbering from the style of a paragraph', () => {
    const numbering = `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>')}</w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>`;
    const styles = `<w:style w:type="paragraph" w:styleId="Goc"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Dieu"><w:basedOn w:val="Goc"/><w:rPr><w:caps/></w:rPr></w:style>`;
    const body =
      paragraph('Phạm vi', '<w:pStyle w:val="Dieu"/>') + paragraph('Hiệu lực', '<w:pStyle w:val="Dieu"/>');
    deepEqual(lines(wordFile(body, { numbering, styles })), ['Điều 1. PHẠM VI', 'Điều 2. HIỆU LỰC']);
  });

  it('shows bullets of symbol fonts as they look, and names a number that it does not know', () => {
    const font = (name: string): string => `<w:rPr><w:rFonts w:ascii="${name}"/></w:rPr>`;
    const numbering = `<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\uF0B7"/>${font('Symbol')}</w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl><w:lvl w:ilvl="2"><w:numFmt w:val="thaiLetters"/><w:lvlText w:val="%3."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`;
    const file = wordFile(item(1, 0, 'a') + item(1, 1, 'b') + item(1, 2, 'c'), { numbering });
    deepEqual(lines(file), ['• a', '- b', '1. c']);
    deepEqual(notes(file), ['number-format 1']);
  });
});

describe('reading Word files: text', () => {
  it('keeps tabs, line breaks and the hyphens that do not break', () => {
    const body =
      '<w:p><w:r><w:t>Số 57</w:t><w:noBreakHyphen/><w:t>NQ/TW</w:t><w:br/><w:t>hai</w:t><w:tab/><w:t>ba</w:t></w:r></w:p>';
    deepEqual(lines(wordFile(body)), ['Số 57-NQ/TW', 'hai\tba']);
  });

  it('shows the result of a field and not its instruction', () => {
    const run = (inner: string): string => `<w:r>${inner}</w:r>`;
    const fld = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
    const body = `<w:p>${run('<w:t>Ngày </w:t>')}${fld('begin')}${run('<w:instrText> DATE </w:instrText>')}${fld('separate')}${run('<w:t>05/10/2026</w:t>')}${fld('end')}${run('<w:t>.</w:t>')}</w:p>`;
    deepEqual(lines(wordFile(body)), ['Ngày 05/10/2026.']);
  });

  it('writes footnotes under the text', () => {
    const footnotes = `<w:footnote w:id="2">${paragraph('Theo báo cáo.')}</w:footnote>`;
    const body =
      '<w:p><w:r><w:t>Đạt 80%</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>';
    deepEqual(lines(wordFile(body, { footnotes })), ['Đạt 80%[1].', '[1] Theo báo cáo.']);
  });

  it('makes a text table of a ruled table, and reads a borderless one as head of the document', () => {
    const cell = (...inner: string[]): string => `<w:tc>${inner.join('')}</w:tc>`;
    const ruled = `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr><w:tr>${cell(paragraph('STT'))}${cell(paragraph('Xã|phường'))}</w:tr><w:tr>${cell(paragraph('1'))}${cell(paragraph('Phú'), paragraph('Khê'))}</w:tr></w:tbl>`;
    const head = `<w:tbl><w:tblPr/><w:tr>${cell(paragraph('TỈNH UỶ SƠN HÀ'), paragraph('*'), paragraph('Số 12-TB/TU'))}${cell(paragraph('ĐẢNG CỘNG SẢN VIỆT NAM'), paragraph('Sơn Hà, ngày 05 tháng 10 năm 2026'))}</w:tr></w:tbl>`;
    const { text, paragraphs } = read(wordFile(head + paragraph('THÔNG BÁO') + ruled));
    equal(
      text,
      'ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ SƠN HÀ\n*\nSố 12-TB/TU\nSơn Hà, ngày 05 tháng 10 năm 2026\n\nTHÔNG BÁO\n\n| STT | Xã\\|phường |\n| 1 | Phú Khê |\n',
    );
    // The number of a paragraph is its place in Word, whatever goes first in the text.
    deepEqual(paragraphs.slice(0, 5), [4, 1, 2, 3, 5]);
  });

  it('reads what was inserted, and text boxes once, after their paragraph', () => {
    const box = `<w:txbxContent>${paragraph('trong hộp')}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const body = `<w:p><w:ins><w:r><w:t>thêm</w:t></w:r></w:ins><w:r>${drawing}</w:r></w:p>`;
    const file = wordFile(body);
    deepEqual(lines(file), ['thêm', 'trong hộp']);
    deepEqual(notes(file), ['text-box 1']);
  });

  it('lists what it cannot carry', () => {
    const body = `<w:p><w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t></w:r><w:r><w:drawing><pic:pic/></w:drawing></w:r><w:r><w:pict><v:line/></w:pict></w:r><w:r><w:object/></w:r><w:r><w:commentReference w:id="0"/></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>chữ</w:t></w:r><m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath><w:r><w:mystery/></w:r></w:p>`;
    const file = wordFile(body, { header1: paragraph('TỐI MẬT'), footer1: paragraph('2') });
    deepEqual(lines(file), ['chữa+b']);
    deepEqual(notes(file).sort(), [
      'comment 1',
      'deleted 1',
      'element 1',
      'equation 1',
      'header-footer 1',
      'hidden 1',
      'object 1',
      'picture 1',
      'shape 1',
      'struck 1',
    ]);
  });

  it('says once where words were bold or in italics; headings, labels and “Kính gửi:” are structure', () => {
    const run = (look: string, text: string): string =>
      `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const line = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`;
    const structure = [
      line(run('<w:b/>', 'I- KẾT QUẢ'), run('<w:b/>', ' ĐẠT ĐƯỢC')),
      line(run('<w:b/>', 'Điều 5. '), run('', 'Tỉnh uỷ thực hiện.')),
      line(run('<w:i/>', 'Kính gửi:'), run('', ' Ban Tổ chức Tỉnh uỷ.')),
      line(run('<w:b w:val="0"/>', 'Văn bản '), run('', 'thường.')),
    ];
    deepEqual(notes(wordFile(structure.join(''))), []);
    const words = [
      line(run('', 'Đạt '), run('<w:b/>', '80%'), run('', ' kế hoạch.')),
      line(run('<w:i/>', 'Một là'), run('', ', rà soát.')),
    ];
    deepEqual(read(wordFile([...structure, ...words].join(''))).notes, [
      { kind: 'emphasis', count: 2, paragraph: 5, detail: '80%, Một là' },
    ]);
  });

  it('reads runs in fonts of before Unicode as what they show', () => {
    const run = (font: string, text: string): string =>
      `<w:r><w:rPr><w:rFonts w:ascii="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${run('.VnTime', '§¶ng bé tØnh ')}${run('.VnTimeH', 'nghÞ quyÕt ')}${run('Times New Roman', 'số 05')}</w:p>`;
    const file = wordFile(body);
    deepEqual(lines(file), ['Đảng bộ tỉnh NGHỊ QUYẾT số 05']);
    deepEqual(notes(file), ['legacy-font 2']);
  });
});

describe('hostile and damaged Word files', () => {
  const problem = (bytes: Uint8Array): ProblemKind | undefined => {
    const answer = importDocx(bytes);
    return 'problem' in answer ? answer.problem : undefined;
  };
  const good = wordFile(paragraph('Tốt'));

  it('are refused, each with its reason', () => {
    equal(problem(good), undefined);
    equal(problem(new Uint8Array()), 'empty');
    equal(problem(strToU8('Đây là văn bản thường.')), 'not-word');
    equal(problem(strToU8('{\\rtf1 a}')), 'rtf');
    equal(problem(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3)), 'old-format');
    const locked = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
    equal(problem(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, ...locked])), 'encrypted');
    const flagged = Uint8Array.from(good);
    flagged[6] = (flagged[6] ?? 0) | 1;
    equal(problem(flagged), 'encrypted');
    equal(problem(wordFile('')), 'no-text');
    equal(problem(wordFile('<w:p><w:r>')), 'damaged');
    equal(
      problem(zipSync({ 'xl/workbook.xml': strToU8('<a/>'), '[Content_Types].xml': strToU8('<a/>') })),
      'not-word',
    );
    equal(problem(zipSync({ 'word/document.xml': strToU8('<a/>') })), 'damaged');
  });

  it('with macros are not opened, whatever their name', () => {
    const types = strToU8('<Types ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>');
    equal(problem(zipSync({ '[Content_Types].xml': types, 'word/document.xml': strToU8('<a/>') })), 'macros');
    const program = { 'word/vbaProject.bin': strToU8('x'), '[Content_Types].xml': strToU8('<a/>') };
    equal(problem(zipSync({ ...program, 'word/document.xml': strToU8('<a/>') })), 'macros');
  });

  it('cannot bring in entities of their own, from inside or outside', () => {
    const withXml = (xml: string): Uint8Array =>
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8(xml) });
    equal(problem(withXml('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>')), 'entities');
    equal(problem(withXml('<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd"><a/>')), 'entities');
    equal(problem(withXml('<a>&lol;</a>')), 'entities');
    equal(problem(withXml('<a>'.repeat(5000))), 'damaged');
  });

  it('that unpack to too much are let go early', () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<a/>'),
      'word/document.xml': new Uint8Array(40_000_000).fill(0x20),
    });
    ok(bomb.length < 100_000);
    ok(
      processorTime(() => {
        equal(problem(bomb), 'bomb');
      }) < 3000,
    );
  });

  it('cut off or changed anywhere never throw', () => {
    for (let cut = 0; cut < good.length; cut += 7) importDocx(good.subarray(0, cut));
    for (let at = 0; at < good.length; at += 5) {
      const changed = Uint8Array.from(good);
      changed[at] = (changed[at] ?? 0) ^ 0x5a;
      importDocx(changed);
    }
  });
});
