/** Texts of every kind that the product may meet, for fast-check; the unit tests and the long run (`npm run fuzz`) share them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { root } from '../rule-examples';

/** Pieces that mean something to a recogniser, so that random texts reach deep into it. */
const PIECES = [
  'Nghị quyết số ', 'Nghi\u0323 quyê\u0301t sô\u0301 ', '57-NQ/TW', '57', '-', '/', '–', 'NQ', 'TW', '30/2020/NĐ-CP', 'N\u00d0-CP', 'QH15',
  ', ngày 30/02/2025', 'ngày 31 tháng 4 năm 2025', ' của Bộ Chính trị ', ' dated December 22, 2024', ' of the Politburo', 'Resolution No. ',
  'Thứ Ba, ', '(1) ', '(3) ', '1. ', '1.1. ', 'I- ', 'IV. ', 'a) ', 'đ) ', 'Điều 5. ', 'Article 7', '05 bài học: ', '11 groups of tasks: ',
  'đồng chí ', 'Bí thư Tỉnh uỷ ', 'Chairman of the Provincial People\u2019s Council ', 'Nguyễn Văn An', 'TM. ', 'T/M ', 'khoá XIII', 'nhiệm kỳ 2025 - 2020',
  '\n', '\r\n', '\r', '\u2028', '\u00a0', '\u00ad', '\u200b', '\u202e', '\ud800', '\udc00', '\0', '“', '”', '(', ')', ';', '. ', ', ', '<!-- partydoc-disable -->',
]; // prettier-ignore

/** What only a long run tries too: heads and ends of whole documents, letters half composed, controls of direction, words of the language. */
const MORE_PIECES = [
  'ĐẢNG CỘNG SẢN VIỆT NAM\n', 'TỈNH UỶ SƠN HÀ\n*\n', 'Số 12-CT/TU\n', 'Sơn Hà, ngày 01 tháng 3 năm 2026\n', 'CHỈ THỊ\n', 'về chống lãng phí\n-----\n',
  'T/M BAN THƯỜNG VỤ\nBÍ THƯ\n', 'Nơi nhận:\n- Như trên;\n- Lưu Văn phòng Tỉnh uỷ.\n', 'Kính gửi: ', 'BÁO CÁO\n', 'Căn cứ ', 'KT. ', 'Phụ lục ',
  'uy\u0309', 'o\u031b\u0301', 'ô\u0323', 'Đ', 'đ', 'ð', '\u0110\u0309', '\u0301', '\u202a', '\u2066', '\u2069', '\u200f', '\ufeff', '\u2029', '\u0085', '\v', '\f', '\t',
  '😀', '\ud83d', '\ufffd', '\uffff', '９', '٣', 'Ⅳ', 'ﬁ', 'İ', 'ſ', 'K', '…', '‘', '’', '"', '\'', '«', '[', ']', '{', '}', '|', '\\', '$&', '%s',
  'constructor', '__proto__', 'toString', 'một nghìn không trăm linh năm', 'twenty-first', 'thứ hai mươi mốt', 'MMXXV', 'iiii', 'Quý IV/2025', 'tháng 13/2025',
  'các số 57-NQ/TW, 58-NQ/TW và 59-NQ/TW', 'Nghị quyết này', 'Điểm a, Khoản 2, Điều 5 ', 'Quy định số 41-QĐ/TW', 'Luật số 80/2015/QH13', 'nhiệm kỳ 2020 - 2025',
  'Hội nghị lần thứ mười ', 'Đại hội XIV', 'Comrade ', 'Secretary of the Provincial Party Committee', 'on behalf of', 'from August 25 to August 20, 2025',
  '<!-- partydoc-disable-next-line date/impossible -->\n', '<!-- partydoc-enable', '-->', '# ', '**', '- ', '+ ', '| a | b |\n', '```\n', '1'.repeat(30), '('.repeat(9),
]; // prettier-ignore

const joined = (pieces: readonly string[], most: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ unit: 'binary', maxLength: 4 }),
      ),
      { maxLength: most },
    )
    .map((parts) => parts.join(''));

/** A text of meaningful pieces with stray letters between them. */
export const meaningful = joined(PIECES, 60);
/** The same of more kinds of pieces, and longer ones. */
export const rich = joined([...PIECES, ...MORE_PIECES], 120);
/** A text of any UTF-16 units at all. */
export const anyUnits = fc.string({ unit: 'binary', maxLength: 400 });
/** A few pieces, made into a long text by saying them again and again. */
export const refrain = fc
  .array(fc.constantFrom(...PIECES, ...MORE_PIECES), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''));

/** The example drafts of the project. */
export function exampleDrafts(): string[] {
  const folder = join(root, 'examples');
  return readdirSync(folder)
    .filter((name) => /\.(?:vbd|txt)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The real texts beside the repository; none where they are not. */
export function realTexts(): string[] {
  const corpus = join(root, '../shared/corpus');
  if (!existsSync(corpus)) return [];
  return globSync('*/*.txt', { cwd: corpus })
    .sort()
    .map((file) => readFileSync(join(corpus, file), 'utf8'));
}

/** An edit of a text whose places are taken modulo what there is, so that it fits any text. */
export interface AnyEdit {
  readonly at: number;
  readonly gone: number;
  /** What is put in, or a place from which a piece is copied. */
  readonly put: string | { readonly from: number };
}

/** Edits that people make: a letter, a break, a number, a paragraph gone or moved here from elsewhere. */
export const humanEdit: fc.Arbitrary<AnyEdit> = fc.record({
  at: fc.nat(),
  gone: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat({ max: 12 }), fc.nat({ max: 400 })),
  put: fc.oneof(
    fc.constantFrom('', 'a', ' ', '\n', '\r\n', '.', ',', ';', '(', ')', '1', '/', '-', 'Đ', '\u0301', '“'),
    fc.constantFrom(
      'Nghị quyết số 57-NQ/TU, ngày 30/02/2025',
      '\n2. Nhiệm vụ',
      'đồng chí Bí thư Tỉnh uỷ',
      'Section 3',
    ),
    fc.nat().map((from) => ({ from })),
  ),
});

/** Edits that nobody makes, beside those. */
export const anyEdit: fc.Arbitrary<AnyEdit> = fc.oneof(
  humanEdit,
  fc.record({ at: fc.nat(), gone: fc.nat({ max: 30 }), put: fc.constantFrom(...PIECES, ...MORE_PIECES) }),
);

export function edited(text: string, { at, gone, put }: AnyEdit): string {
  const from = at % (text.length + 1);
  const start = typeof put === 'string' ? 0 : put.from % (text.length + 1);
  const inserted = typeof put === 'string' ? put : text.slice(start, start + 300);
  return text.slice(0, from) + inserted + text.slice(from + gone);
}

/** Changes of a whole text that editors, mail programs and converters make. */
const WHOLE: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll('\n', '\u2028'),
  (text) => text.replaceAll('\n', ' '),
  (text) => text.replace(/\n/g, (_, at: number) => ['\n', '\r\n', '\r', '\u2028'][at % 4] ?? '\n'),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replace(/ /g, (_, at: number) => (at % 3 === 0 ? '\n' : ' ')),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  // Half composed: the tone apart, the vowel whole.
  (text) =>
    text.replace(/\p{L}/gu, (letter) =>
      letter.normalize('NFD').replace(/^.[\u0302\u0306\u031b]?/u, (base) => base.normalize('NFC')),
    ),
];

/** A stretch of one of the drafts, changed as a whole and then at some places. */
export function mutated(drafts: readonly string[], longest: number): fc.Arbitrary<string> {
  return fc
    .record({
      draft: fc.constantFrom(...drafts),
      from: fc.nat(),
      length: fc.integer({ min: 1, max: longest }),
      whole: fc.constantFrom(...WHOLE),
      edits: fc.array(anyEdit, { maxLength: 8 }),
    })
    .map(({ draft, from, length, whole, edits }) => {
      const start = from % Math.max(1, draft.length - longest);
      return edits.reduce(edited, whole(draft.slice(start, start + length)));
    });
}
