/**
 * Drafts for measuring, made from a seed. Frequencies are those of the survey of real texts that the project was built
 * on, rounded: a coded reference in 1,660 characters (of them 36 % the Party's, 26 % legal texts with a year, 26 % other
 * State documents, 12 % of the National Assembly), a person with a title in 3,000, a date in 900, numbered headings.
 */
import type { Random } from '../scripts/evaluate/random';

type DocumentKind = readonly [symbol: string, name: string, heading: string];
type Words = readonly [string, ...string[]];

const PROVINCES: Words = ['Sơn Hà', 'Bình Lâm', 'Phú Khê', 'Hải Vân Sơn', 'Lâm Hoà', 'Trường Giang'];
const TYPES: readonly [DocumentKind, ...DocumentKind[]] = [
  ['NQ', 'Nghị quyết', 'NGHỊ QUYẾT'],
  ['CT', 'Chỉ thị', 'CHỈ THỊ'],
  ['KL', 'Kết luận', 'KẾT LUẬN'],
  ['TB', 'Thông báo', 'THÔNG BÁO'],
  ['KH', 'Kế hoạch', 'KẾ HOẠCH'],
  ['BC', 'Báo cáo', 'BÁO CÁO'],
];
const STATE: Words = ['QĐ-TTg', 'QĐ-UBND', 'KH-UBND', 'CT-TTg', 'TB-VPCP'];
const FAMILIES: Words = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đỗ', 'Bùi'];
const MIDDLES: Words = ['Văn', 'Thị', 'Đức', 'Minh', 'Hữu'];
const GIVEN: Words = ['Mẫu', 'Thử', 'Nháp', 'Ví', 'Dụ', 'Soạn', 'Thảo', 'Giấy', 'Bút', 'Mực'];
const POSTS: Words = [
  'Bí thư Tỉnh uỷ',
  'Phó Bí thư Thường trực Tỉnh uỷ',
  'Chủ tịch Uỷ ban nhân dân tỉnh',
  'Trưởng Ban Tổ chức Tỉnh uỷ',
  'Chánh Văn phòng Tỉnh uỷ',
];
const PROSE: Words = [
  'Các cấp uỷ đã tập trung lãnh đạo, chỉ đạo toàn diện các mặt công tác, bám sát chương trình đã đề ra.',
  'Việc rà soát, sắp xếp tổ chức bộ máy được thực hiện đúng lộ trình, gắn với tinh giản biên chế.',
  'Công tác tuyên truyền được đổi mới về nội dung và hình thức, phù hợp với từng đối tượng cán bộ, đảng viên.',
  'Một số nơi còn chậm cụ thể hoá chủ trương, chưa quan tâm đúng mức đến kiểm tra, giám sát.',
  'Đề nghị các cơ quan, đơn vị tiếp tục phối hợp chặt chẽ, kịp thời tháo gỡ khó khăn cho cơ sở.',
  'Đời sống vật chất và tinh thần của nhân dân tiếp tục được nâng lên, quốc phòng, an ninh được giữ vững.',
];

/** Characters from one mention to the next. */
const CITATION_EVERY = 1660;
const PERSON_EVERY = 3000;
const DATE_EVERY = 900;
/** Vietnamese prose has about this many bytes to a character. */
const BYTES_PER_CHARACTER = 1.33;

function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
  return random.pick(list) ?? list[0];
}

function integer(random: Random, from: number, to: number): number {
  return from + Math.floor(random.next() * (to - from + 1));
}

/** A day and month with the zeros that the offices write. */
function day(random: Random): { readonly day: string; readonly month: string; readonly year: number } {
  const [d, m] = [integer(random, 1, 28), integer(random, 1, 12)];
  return {
    day: String(d).padStart(2, '0'),
    month: m < 3 ? `0${m}` : String(m),
    year: integer(random, 2021, 2024),
  };
}

function citation(random: Random): string {
  const share = random.next();
  const { day: d, month, year } = day(random);
  const date = `${random.next() < 0.2 ? ',' : ''} ngày ${d}/${month}/${year}`;
  if (share < 0.36) {
    const [symbol, name] = pick(random, TYPES);
    const central = random.next() < 0.7;
    const body = central ? 'của Bộ Chính trị' : `của Tỉnh uỷ ${pick(random, PROVINCES)}`;
    const number = String(integer(random, 1, central ? 120 : 900)).padStart(2, '0');
    return `${name} số ${number}-${symbol}/${central ? 'TW' : 'TU'}${date} ${body}`;
  }
  if (share < 0.62) return `Nghị định số ${integer(random, 10, 180)}/${year}/NĐ-CP${date} của Chính phủ`;
  if (share < 0.88) {
    const symbol = pick(random, STATE);
    const name = symbol.startsWith('QĐ') ? 'Quyết định' : symbol.startsWith('KH') ? 'Kế hoạch' : 'văn bản';
    return `${name} số ${integer(random, 10, 3000)}/${symbol}${date}`;
  }
  return `Nghị quyết số ${integer(random, 60, 200)}/${year}/QH15${date} của Quốc hội`;
}

function person(random: Random): string {
  const name = `${pick(random, FAMILIES)} ${pick(random, MIDDLES)} ${pick(random, GIVEN)}`;
  return `đồng chí ${name}, ${pick(random, POSTS)} ${pick(random, PROVINCES)}`;
}

/** One draft of about so many bytes (in UTF-8), the `n`th of its office. */
export function draft(random: Random, n: number, bytes: number): string {
  const province = pick(random, PROVINCES);
  const [symbol, , heading] = pick(random, TYPES);
  const { day: d, month, year } = day(random);
  const parts = [
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    `TỈNH UỶ ${province.toUpperCase()}`,
    '*',
    `Số ${String((n % 900) + 1).padStart(2, '0')}-${symbol}/TU`,
    `${province}, ngày ${d} tháng ${month} năm ${year}`,
    '',
    heading,
    `về nhiệm vụ thứ ${n} của các cơ quan, đơn vị trong tỉnh`,
    '-----',
    '',
  ];
  const length = bytes / BYTES_PER_CHARACTER;
  let [written, cited, named, dated, section] = [0, 0, 0, 0, 0];
  while (written < length) {
    if (written > section * 3500) parts.push(`${++section}. Kết quả thực hiện nhiệm vụ ${section}`, '');
    const sentences: string[] = [];
    for (let i = integer(random, 2, 5); i > 0; i--) {
      if (written > cited) {
        sentences.push(`Thực hiện ${citation(random)}, ${PROSE[0].toLowerCase()}`);
        cited += CITATION_EVERY;
      } else if (written > named) {
        sentences.push(`Hội nghị do ${person(random)}, chủ trì.`);
        named += PERSON_EVERY;
      } else if (written > dated) {
        const at = day(random);
        sentences.push(
          `Đến ngày ${at.day}/${at.month}/${at.year}, ${integer(random, 60, 99)}% đơn vị hoàn thành.`,
        );
        dated += DATE_EVERY;
      } else sentences.push(pick(random, PROSE));
      written += sentences.at(-1)?.length ?? 0;
    }
    parts.push(sentences.join(' '), '');
  }
  return parts.join('\n');
}

/** Sizes vary as those of real texts do: many short ones, few of several times the mean. */
export function sizes(random: Random, count: number, mean: number): number[] {
  return Array.from({ length: count }, () => Math.max(0.1, Math.min(4, -Math.log(1 - random.next()))) * mean);
}
