import { deepEqual } from 'node:assert/strict';
import { recogniseLabels } from '../../../server/src/recognise/list';
import { splitBlocks } from '../../../server/src/text/source';
import { en, type Reading, type Said, vi } from '../../support/readings';

/** Each label of a text with all that is told of it, and the word that follows it; here a label stands alone, whatever list it would be of. */
function partsOf({ text, language }: Reading): string[] {
  return splitBlocks(text).flatMap((block) =>
    recogniseLabels(block, language).map((label) => {
      const { from, to, numeralFrom, numeralTo, textFrom, readings, prefix, suffix, open, close } = label;
      const parts: readonly Said[] = [
        `${open}${block.text.slice(numeralFrom, numeralTo)}${close}`,
        readings.map(({ numeral, ordinal }) => `${numeral} ${ordinal}`).join('|'),
        prefix.length > 0 && `prefix ${prefix.join('.')}`,
        suffix && `suffix ${suffix}`,
        label.unit?.unit,
        label.words,
        label.inline && 'inline',
        label.quoted && 'quoted',
        label.malformed && 'malformed',
        `> ${block.text.slice(textFrom).split(' ', 1).join('')}`,
      ];
      return `${block.text.slice(from, to)} = ${parts.filter(Boolean).join(' ')}`;
    }),
  );
}

function testParts(rows: readonly Reading[]): void {
  for (const row of rows) it(row.text, () => deepEqual(partsOf(row), row.reads));
}

describe('what is told of each label', () => {
  describe('at the start of a block', () => {
    testParts([
      vi('  1. Rà soát.', '1. = 1. arabic 1 > Rà'),
      vi('### 1. Rà soát.\n\n####### 2. Kiểm tra.\n\n#3. Báo cáo.', '1. = 1. arabic 1 > Rà'),
      vi(
        '> **1. Rà soát.**\n\n>2. Kiểm tra.\n\n__3. Báo cáo.__',
        '1. = 1. arabic 1 > Rà',
        '3. = 3. arabic 3 > Báo',
      ),
      vi(
        '“1. Rà soát.\n\n« a) Kiểm tra.\n\n"2. Báo cáo.',
        '1. = 1. arabic 1 quoted > Rà',
        'a) = a) letter 1 quoted > Kiểm',
        '2. = 2. arabic 2 quoted > Báo',
      ),
      vi(
        '- a) Rà soát;\n+ (1) kiểm tra;\n- Điều 5. Báo cáo;\n-  1. Tổng kết.',
        'a) = a) letter 1 > Rà',
        '(1) = (1) arabic 1 > kiểm',
        '- = - bullet 1 - > Điều',
        '1. = 1. arabic 1 > Tổng',
      ),
      vi(
        '“- a) rà soát;\n- a rà soát;\n- “a) rà soát”',
        'a) = a) letter 1 quoted > rà',
        '- = - bullet 1 - > a',
        '- = - bullet 1 - > “a)',
      ),
      vi(
        '-Rà soát;\n-báo cáo;\n*Kiểm tra;\n–  họp;\n— tan;\n•Nghỉ;\n- ',
        '- = - bullet 1 - > Rà',
        '– = – bullet 1 - > họp;',
        '— = — bullet 1 - > tan;',
        '• = • bullet 1 • > Nghỉ;',
      ),
      vi(
        '●  Rà soát\n◦ rà soát\n▪ Kiểm tra\n· kiểm tra\n+ kiểm tra',
        '● = ● bullet 1 ● > Rà',
        '◦ = ◦ bullet 1 ◦ > rà',
        '▪ = ▪ bullet 1 ▪ > Kiểm',
        '· = · bullet 1 · > kiểm',
        '+ = + bullet 1 + > kiểm',
      ),
      vi(
        '123. Rà soát.\n\n1234. Kiểm tra.\n\n0. Báo cáo.\n\n01) Tổng kết.',
        '123. = 123. arabic 123 > Rà',
        '01) = 01) arabic 1 > Tổng',
      ),
      vi(
        '1.2.3.4.5. Rà soát.\n\n1.2.3.4.5.6. Kiểm tra.',
        '1.2.3.4.5. = 1.2.3.4.5. decimal 5 prefix 1.2.3.4 > Rà',
      ),
      vi(
        '1.02. Rà soát.\n\n1.123. Kiểm tra.\n\n123.1. Báo cáo.\n\n1.0. Nghỉ.',
        '123.1. = 123.1. decimal 1 prefix 123 > Báo',
      ),
      vi(
        '1.2 Rà soát.\n\n1.2  Kiểm tra.\n\n1.2 báo cáo.\n\n1.2a Nghỉ.\n\n1 Họp.\n\n1.2',
        '1.2 = 1.2 decimal 2 prefix 1 > Rà',
        '1.2 = 1.2 decimal 2 prefix 1 > Kiểm',
      ),
      vi('1.2Rà soát.\n\n1.2.Kiểm tra.\n\n1.2.báo cáo.', '1.2. = 1.2. decimal 2 prefix 1 > Kiểm'),
      vi(
        '5a. Rà soát.\n\n5đ) Kiểm tra.\n\n5ab. Báo cáo.\n\n5A. Nghỉ.\n\n1.2b. Họp.',
        '5a. = 5a. arabic 5 suffix a > Rà',
        '5đ) = 5đ) arabic 5 suffix đ > Kiểm',
        '1.2b. = 1.2b. decimal 2 prefix 1 suffix b > Họp.',
      ),
      vi(
        '7a, 7b. Rà soát.\n\n7a,7b, 7c. Kiểm tra.\n\n7a, 7bc. Báo cáo.\n\n7a, b. Nghỉ.\n\n7a, 8. Họp.',
        '7a, 7b. = 7a. arabic 7 suffix a > Rà',
        '7a,7b, 7c. = 7a. arabic 7 suffix a > Kiểm',
      ),
      vi('7, 8a. Rà soát.'),
      vi(
        '15. 3. 2025 họp.\n\n15. 3/2025 họp.\n\n15. 2025 họp.\n\n15. 3- họp.\n\n15. 20251. Họp.\n\n7. 30',
        '15. = 15. arabic 15 > 2025',
        '15. = 15. arabic 15 > 3-',
        '15. = 15. arabic 15 > 20251.',
        '7. = 7. arabic 7 > 30',
      ),
      vi(
        '1 - RÀ SOÁT\n\n1 - 2 tuần\n\n1 – Kiểm tra\n\n1 / Kiểm tra\n\n1 . Kiểm tra\n\n1 - rà soát',
        '1 - = 1- arabic 1 > RÀ',
        '1 – = 1- arabic 1 > Kiểm',
      ),
      vi(
        '1– Rà soát\n\n1-Rà soát\n\n1/Rà soát\n\n1)“Rà soát”\n\n1.rà soát\n\n1. \n\n1: Rà soát',
        '1– = 1- arabic 1 > Rà',
        '1- = 1- arabic 1 > Rà',
        '1) = 1) arabic 1 > “Rà',
      ),
      vi('T/M BAN THƯỜNG VỤ\n\nK/T CHỦ TỊCH\n\nA/ Rà soát', 'A/ = A/ letter 1 > Rà'),
      vi(
        '(1) rà soát\n\n(12) rà soát\n\n(123) rà soát\n\n(0) rà soát\n\n(1)\n\n(1) ',
        '(1) = (1) arabic 1 > rà',
        '(12) = (12) arabic 12 > rà',
      ),
      vi(
        '(1). Rà soát\n\n(1).\n\n(1).Rà soát\n\n(1)rà soát\n\n(1)“rà soát”\n\n(1)2 rà soát',
        '(1). = (1). arabic 1 > Rà',
        '(1). = (1). arabic 1 > Rà',
        '(1) = (1) arabic 1 > rà',
        '(1) = (1) arabic 1 > “rà',
      ),
      vi(
        '(a) rà soát\n\n(đ) rà soát\n\n(i) rà soát\n\n(ii) rà soát\n\n(iiii) rà soát\n\n(ab) rà soát\n\n(XV) rà soát\n\n(iX) rà soát',
        '(a) = (a) letter 1 > rà',
        '(đ) = (đ) letter 5 > rà',
        '(i) = (i) roman 1|letter 9 > rà',
        '(ii) = (ii) roman 2 > rà',
        '(iiii) = (iiii) roman 4 malformed > rà',
        '(XV) = (XV) roman 15 > rà',
      ),
      vi(
        '(i rà soát\n\n(c rà soát\n\n(? rà soát\n\n(l) rà soát\n\n(cc) rà soát\n\n(1a) rà soát',
        '(l) = (l) roman 50|letter 11 > rà',
      ),
      en(
        '(f) reviews\n\n(đ) checks\n\n(w) reports',
        '(f) = (f) letter 6 > reviews',
        '(đ) = (đ) letter 5 > checks',
        '(w) = (w) letter 23 > reports',
      ),
      vi(
        '(f) rà soát\n\n(j) rà soát\n\n(w) rà soát\n\n(z) rà soát\n\n(W) rà soát\n\n(ô) rà soát',
        '(f) = (f) letter 7 > rà',
        '(j) = (j) letter 10 > rà',
        '(w) = (w) letter 22 > rà',
        '(z) = (z) letter 23 > rà',
        '(W) = (W) letter 22 > rà',
      ),
      vi(
        'I. Rà soát\n\nII- Kiểm tra\n\nIII – BÁO CÁO\n\niv) tổng kết\n\nV / NGHỈ\n\nVIIII. Họp',
        'I. = I. roman 1|letter 9 > Rà',
        'II- = II- roman 2 > Kiểm',
        'III – = III- roman 3 > BÁO',
        'iv) = iv) roman 4 > tổng',
        'VIIII. = VIIII. roman 9 malformed > Họp',
      ),
      vi(
        'XXXVIII. Rà soát\n\nXXXVII. Kiểm tra\n\nLX. Báo cáo\n\nLXI. Nghỉ\n\nIVa. Họp\n\nIV Tan',
        'XXXVIII. = XXXVIII. roman 38 > Rà',
        'XXXVII. = XXXVII. roman 37 > Kiểm',
        'LX. = LX. roman 60 > Báo',
      ),
      vi(
        'C. Rà soát\n\nD. Kiểm tra\n\nL. Báo cáo\n\nX. Tổng kết\n\nM. Nghỉ\n\nĐ. Họp\n\nx) tan\n\nc) về',
        'C. = C. letter 3 > Rà',
        'D. = D. letter 4 > Kiểm',
        'L. = L. letter 11|roman 50 > Báo',
        'X. = X. roman 10|letter 22 > Tổng',
        'M. = M. letter 12 > Nghỉ',
        'Đ. = Đ. letter 5 > Họp',
        'x) = x) roman 10|letter 22 > tan',
        'c) = c) letter 3 > về',
      ),
      vi(
        'a) Rà soát\n\nb. Kiểm tra\n\nA- Báo cáo\n\nđ) Nghỉ\n\nab) Họp\n\na) \n\nf) Về\n\nê/ Ngủ',
        'a) = a) letter 1 > Rà',
        'b. = b. letter 2 > Kiểm',
        'A- = A- letter 1 > Báo',
        'đ) = đ) letter 5 > Nghỉ',
        'f) = f) letter 7 > Về',
      ),
      en(
        'a) Review\n\nB. Checks\n\nđ) Reports\n\nw) More',
        'a) = a) letter 1 > Review',
        'B. = B. letter 2 > Checks',
        'đ) = đ) letter 5 > Reports',
        'w) = w) letter 23 > More',
      ),
    ]);
  });

  describe('that is a word with a numeral', () => {
    testParts([
      vi(
        'CHƯƠNG I\n\nChương II. Tổ chức\n\nChương 3: Kiểm tra\n\nchương IV\n\nChương V rà soát',
        'CHƯƠNG I = I roman 1 chapter > ',
        'Chương II. = II. roman 2 chapter > Tổ',
        'Chương 3: = 3: arabic 3 chapter > Kiểm',
      ),
      vi(
        'Điều 5. Rà soát\n\nĐiều 12a. Kiểm tra\n\nĐiều 0. Nghỉ\n\nĐiều 1234. Họp\n\nĐiều 5.tan\n\nĐiều 5',
        'Điều 5. = 5. arabic 5 article > Rà',
        'Điều 12a. = 12a. arabic 12 suffix a article > Kiểm',
        'Điều 5 = 5 arabic 5 article > ',
      ),
      vi(
        'PHẦN THỨ NHẤT\n\nPhần thứ hai mươi mốt. Kiểm tra\n\nPhần Hai\n\nPhần hai rà soát\n\nPhần A\n\nPhần thứ nhiều',
        'PHẦN THỨ NHẤT = THỨ NHẤT word 1 part > ',
        'Phần thứ hai mươi mốt. = thứ hai mươi mốt. word 21 part > Kiểm',
        'Phần Hai = Hai word 2 part > ',
      ),
      vi(
        'Phụ lục A\n\nPhụ lục 1 (kèm theo)\n\nPhụ lục I – MẪU\n\nPhụ lục 2 - rà soát\n\nPhụ lục AB\n\nPhụ lục',
        'Phụ lục A = A letter 1 appendix > ',
        'Phụ lục 1 = 1 arabic 1 appendix > (kèm',
        'Phụ lục I – = I– roman 1 appendix > MẪU',
      ),
      vi(
        '**Điều 5**\n\nĐiều 5 ** rà soát\n\nTiểu mục 2. Cán bộ\n\nMỤC 1 TỔ CHỨC\n\nMục 1 T\n\nMục 2 2',
        'Điều 5 = 5 arabic 5 article > **',
        'Tiểu mục 2. = 2. arabic 2 subsection > Cán',
        'MỤC 1 = 1 arabic 1 section > TỔ',
      ),
      vi(
        'Chương IIII\n\nChương XY\n\nChương iv\n\nMục C\n\nMẫu số 5\n\nBiểu 3',
        'Chương IIII = IIII roman 4 chapter malformed > ',
        'Biểu 3 = 3 arabic 3 form > ',
      ),
      en(
        'CHAPTER II\n\nArticle 5. Review\n\nSection Three\n\nAppendix B\n\nAnnex 2\n\nPart One\n\nArticle five shall',
        'CHAPTER II = II roman 2 chapter > ',
        'Article 5. = 5. arabic 5 article > Review',
        'Section Three = Three word 3 section > ',
        'Appendix B = B letter 2 appendix > ',
        'Annex 2 = 2 arabic 2 annex > ',
        'Part One = One word 1 part > ',
      ),
    ]);
  });

  describe('inside a paragraph', () => {
    testParts([
      vi(
        'Gồm: (xviii) rà soát; (xxviii) kiểm tra; (99) báo cáo; (100) tổng kết; (0) nghỉ.',
        '(xviii) = (xviii) roman 18 inline > rà',
        '(99) = (99) arabic 99 inline > báo',
      ),
      vi(
        'Gồm: rà(1) soát; 3(3) báo cáo; (3)báo cáo; (4)“báo cáo”.',
        '(3) = (3) arabic 3 inline > báo',
        '(4) = (4) arabic 4 inline > “báo',
      ),
      vi(
        'Xem (c). Rà soát (d), kiểm tra (e) và báo cáo (f) Và tổng kết (g)',
        '(f) = (f) letter 7 inline > Và',
      ),
      vi(
        'Gồm (iiii) rà soát, (vv) kiểm tra, (v) báo cáo, (l) tổng kết, (lx) nghỉ, (lxi) họp, (dc) tan.',
        '(iiii) = (iiii) roman 4 inline malformed > rà',
        '(vv) = (vv) roman 10 inline malformed > kiểm',
        '(v) = (v) roman 5|letter 21 inline > báo',
        '(l) = (l) roman 50|letter 11 inline > tổng',
        '(lx) = (lx) roman 60 inline > nghỉ,',
      ),
      vi(
        'Gồm: xvi) rà soát; xviii) kiểm tra; xxviii) tổng kết; vv) nghỉ; iiii) họp; ic) tan.',
        'xvi) = xvi) roman 16 inline > rà',
        'xviii) = xviii) roman 18 inline > kiểm',
        'iiii) = iiii) roman 4 inline malformed > họp;',
      ),
      vi('Gồm: 0) rà soát; 02) báo cáo; 100) tổng kết; a1) nghỉ; 3)', '02) = 02) arabic 2 inline > báo'),
      vi(
        'Gồm: e) rà soát; F) kiểm tra; ab) nghỉ; v) họp; ê) tan; w) về.',
        'e) = e) letter 6 inline > rà',
        'F) = F) letter 7 inline > kiểm',
        'v) = v) roman 5|letter 21 inline > họp;',
        'w) = w) letter 22 inline > về.',
      ),
      en(
        'It has: e) review; đ) training; ab) reports; v) checks; w) more.',
        'e) = e) letter 5 inline > review;',
        'đ) = đ) letter 5 inline > training;',
        'v) = v) roman 5|letter 22 inline > checks;',
        'w) = w) letter 23 inline > more.',
      ),
      vi(
        'Gồm: 2)Kiểm tra; 3)báo cáo; /4) nghỉ; 5)  Họp; -6) tan.',
        '2) = 2) arabic 2 inline > Kiểm',
        '5) = 5) arabic 5 inline > Họp;',
      ),
      vi('a) Rà soát, b) kiểm tra.', 'a) = a) letter 1 > Rà', 'b) = b) letter 2 inline > kiểm'),
      vi(
        '1. Rà soát; 2. kiểm tra; 3. báo cáo: 4. tổng kết; 5. nghỉ.',
        '1. = 1. arabic 1 inline > Rà',
        '2. = 2. arabic 2 inline > kiểm',
        '3. = 3. arabic 3 inline > báo',
      ),
      vi(
        '1/ Rà soát; 2/ kiểm tra; 3/ báo cáo.',
        '1/ = 1/ arabic 1 inline > Rà',
        '2/ = 2/ arabic 2 inline > kiểm',
        '3/ = 3/ arabic 3 inline > báo',
      ),
      vi(
        '1- Rà soát; 2- kiểm tra; 3- báo cáo.',
        '1- = 1- arabic 1 inline > Rà',
        '2- = 2- arabic 2 inline > kiểm',
        '3- = 3- arabic 3 inline > báo',
      ),
      vi('1. Rà soát; 2. kiểm tra, 3. báo cáo.', '1. = 1. arabic 1 > Rà'),
      vi('2. Rà soát; 3. kiểm tra; 4. báo cáo.', '2. = 2. arabic 2 > Rà'),
      vi('1.1. Rà soát; 2. kiểm tra; 3. báo cáo.', '1.1. = 1.1. decimal 1 prefix 1 > Rà'),
      vi('1a. Rà soát; 2. kiểm tra; 3. báo cáo.', '1a. = 1a. arabic 1 suffix a > Rà'),
      vi('“1. Rà soát; 2. kiểm tra; 3. báo cáo.”', '1. = 1. arabic 1 quoted > Rà'),
      vi('Điều 1. Rà soát; 2. kiểm tra; 3. báo cáo.', 'Điều 1. = 1. arabic 1 article > Rà'),
      vi('1) Rà soát; 2. kiểm tra; 3. báo cáo.', '1) = 1) arabic 1 > Rà'),
      vi('I. Rà soát; 2. kiểm tra; 3. báo cáo.', 'I. = I. roman 1|letter 9 > Rà'),
      vi('A. Rà soát; 2. kiểm tra; 3. báo cáo.', 'A. = A. letter 1 > Rà'),
      vi('- Rà soát; 2. kiểm tra; 3. báo cáo.', '- = - bullet 1 - > Rà'),
      vi(
        'Gồm: 1. rà soát;2. kiểm tra; 3. báo cáo! 4. tổng kết',
        '1. = 1. arabic 1 inline > rà',
        '3. = 3. arabic 3 inline > báo',
      ),
      vi(
        'Gồm: 1. rà soát; 4. kiểm tra; 8. báo cáo; 3. tổng kết; 1. nghỉ.',
        '1. = 1. arabic 1 inline > rà',
        '4. = 4. arabic 4 inline > kiểm',
        '3. = 3. arabic 3 inline > tổng',
        '1. = 1. arabic 1 inline > nghỉ.',
      ),
      vi(
        'Gồm: 1. rà soát; 2/ kiểm tra; 2. báo cáo, 3. tổng kết. 4. nghỉ.',
        '1. = 1. arabic 1 inline > rà',
        '2. = 2. arabic 2 inline > báo',
        '3. = 3. arabic 3 inline > tổng',
        '4. = 4. arabic 4 inline > nghỉ.',
      ),
      vi(
        'Gồm: 1/ rà soát; 2/ kiểm tra. Gồm: 1- báo cáo; 2- tổng kết.',
        '1/ = 1/ arabic 1 inline > rà',
        '2/ = 2/ arabic 2 inline > kiểm',
        '1- = 1- arabic 1 inline > báo',
        '2- = 2- arabic 2 inline > tổng',
      ),
      vi(
        'Gồm: 1. rà soát; 100. kiểm tra; 2.báo cáo; 02. tổng kết; 3. 25 người; 3',
        '1. = 1. arabic 1 inline > rà',
        '02. = 02. arabic 2 inline > tổng',
      ),
      vi(
        'Gồm:  1.  rà soát;  2.  kiểm tra: 3. báo cáo; 1. nghỉ: 1. họp; 2. tan.',
        '1. = 1. arabic 1 inline > rà',
        '2. = 2. arabic 2 inline > kiểm',
        '1. = 1. arabic 1 inline > họp;',
        '2. = 2. arabic 2 inline > tan.',
      ),
      vi('Gồm: 2. rà soát; 3. kiểm tra. Tỷ lệ 3: 1. cao; 2. thấp.'),
      vi('Gồm: 1) rà soát; 1? kiểm tra; 1', '1) = 1) arabic 1 inline > rà'),
      en(
        'It covers: 1. letter No. 2. The rest; 2. reports of item; 3. checks.',
        '1. = 1. arabic 1 inline > letter',
        '2. = 2. arabic 2 inline > reports',
      ),
      vi(
        'Gồm (1) và rà soát; (2) Và kiểm tra; (3) báo cáo.',
        '(2) = (2) arabic 2 inline > Và',
        '(3) = (3) arabic 3 inline > báo',
      ),
      vi('Theo điểm (1) - (2) rà soát; (3) kiểm tra.', '(3) = (3) arabic 3 inline > kiểm'),
      vi('Theo điểm (1), (2) rà soát; (3) kiểm tra.', '(3) = (3) arabic 3 inline > kiểm'),
      vi('Theo điểm (1) và (2) hoặc (3) rà soát; (4) kiểm tra.', '(4) = (4) arabic 4 inline > kiểm'),
      vi('Theo điểm  (1) rà soát; khoản (2) kiểm tra, ĐIỂM (3) báo cáo, (4) , (5) ; (6) : (7) / (8) ) tan.'),
      vi(
        'Gồm:  thứ nhất, rà soát;  thứ hai , kiểm tra, thứ ba : báo cáo.',
        'thứ nhất, = thứ nhất word 1 thứ inline > rà',
        'thứ hai , = thứ hai word 2 thứ inline > kiểm',
        'thứ ba : = thứ ba word 3 thứ inline > báo',
      ),
      vi('Có ý kiến thứ nhất, rà soát; xthứ hai, kiểm tra; Thứ tư'),
      vi('Thứ nhất rà soát; thứ hai kiểm tra; thứ nhiều, nghỉ; thứ ba làng.'),
      vi(
        'Thứ hai mươi mốt là rà soát; thứ hai mươi hai là: kiểm tra; thứ hai mươi ba là , báo cáo.',
        'Thứ hai mươi mốt là = Thứ hai mươi mốt word 21 thứ > rà',
        'thứ hai mươi hai là: = thứ hai mươi hai word 22 thứ inline > kiểm',
        'thứ hai mươi ba là , = thứ hai mươi ba word 23 thứ inline > báo',
      ),
      vi(
        'Hai mươi mốt là, rà soát; hai mươi hai là kiểm tra; hai mươi ba là : báo cáo.',
        'Hai mươi mốt là, = Hai mươi mốt word 21 là > rà',
        'hai mươi hai là = hai mươi hai word 22 là inline > kiểm',
        'hai mươi ba là : = hai mươi ba word 23 là inline > báo',
      ),
      vi(
        'Gồm (hai là kiểm tra) – ba là báo cáo – bốn là “năm là nghỉ”, sáu là họp… bảy là tan! Tám là về? Chín là ngủ.',
        'hai là = hai word 2 là inline > kiểm',
        'ba là = ba word 3 là inline > báo',
        'bốn là = bốn word 4 là inline > “năm',
        'năm là = năm word 5 là inline > nghỉ”,',
        'sáu là = sáu word 6 là inline > họp…',
        'bảy là = bảy word 7 là inline > tan!',
        'Tám là = Tám word 8 là inline > về?',
        'Chín là = Chín word 9 là inline > ngủ.',
      ),
      vi(
        'Việc một là rà soát; đó là tốt;  hai là kiểm tra; ba làng.',
        'hai là = hai word 2 là inline > kiểm',
      ),
      vi('Một trăm hai mươi mốt là rà soát; là kiểm tra.'),
      vi(
        'MỘT LÀ RÀ SOÁT; THỨ HAI LÀ KIỂM TRA; Ba là BÁO CÁO.',
        'MỘT LÀ = MỘT word 1 là > RÀ',
        'THỨ HAI LÀ = THỨ HAI word 2 thứ inline > KIỂM',
        'Ba là = Ba word 3 là inline > BÁO',
      ),
      en(
        'Seventeenthly, review; eighteenthly: check; Nineteenth, report; twentieth, done.',
        'Seventeenthly, = Seventeenthly word 17 first > review;',
        'eighteenthly: = eighteenthly word 18 first inline > check;',
        'Nineteenth, = Nineteenth word 19 first inline > report;',
        'twentieth, = twentieth word 20 first inline > done.',
      ),
      en(
        'The first, review; and  second, check; or third, report; band fourth, done, fifth; sixth. Seventh, over.',
        'second, = second word 2 first inline > check;',
        'Seventh, = Seventh word 7 first inline > over.',
      ),
      en(
        '1. First, review; secondly, check. ',
        '1. = 1. arabic 1 > First,',
        'First, = First word 1 first inline > review;',
        'secondly, = secondly word 2 first inline > check.',
      ),
      en(
        'Finally, review: firstly: check, SECONDLY, report; ninthly report; overseventeenthly, done.',
        'firstly: = firstly word 1 first inline > check,',
        'SECONDLY, = SECONDLY word 2 first inline > report;',
      ),
      en('First'),
    ]);
  });
});
