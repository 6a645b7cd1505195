/**
 * Whole drafts, each put together from components with facts of its own. Mistakes of the layout need whole documents, of which
 * the clean texts have few. A unit test asks that no rule says anything of them. Places, persons and affairs are invented.
 */
import { buildModel } from '../../server/src/model/document';
import { between, pick, type Random } from './random';
import { knowledge } from './texts';
import type { CleanText } from './types';

interface Office {
  readonly names: readonly string[];
  readonly symbol: string;
  readonly place: string;
  readonly authority: string;
  readonly posts: readonly [string, ...string[]];
  readonly archive: string;
  /** How a sentence calls it. */
  readonly called: string;
}

const PLACES = ['Sơn Hà', 'Bình Lâm', 'Hà Sơn', 'Lâm Khê'] as const;
const COMMUNES = ['Phú Khê', 'An Lĩnh', 'Tân Khê', 'Vĩnh Lâm'] as const;
const NAMES = [
  'Lê Văn Thử',
  'Trần Thị Mẫu',
  'Đỗ Văn Nháp',
  'Hoàng Văn Ví',
  'Phạm Thị Thử',
  'Lý Văn Mẫu',
] as const;
const SUBJECTS = [
  'công tác chuyển đổi số trong các cơ quan đảng',
  'công tác phát triển đảng viên ở nông thôn',
  'công tác kiểm tra, giám sát',
  'công tác dân vận ở cơ sở',
  'phòng, chống thiên tai mùa mưa lũ',
  'việc nâng cao chất lượng sinh hoạt chi bộ',
  'việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
] as const;
const TASKS = [
  'Các cấp uỷ rà soát kết quả, bổ sung những việc còn thiếu.',
  'Văn phòng cấp uỷ theo dõi, tổng hợp kết quả của các đơn vị.',
  'Ban Tổ chức chuẩn bị nội dung, gửi các đơn vị trước kỳ họp.',
  'Các chi bộ phổ biến đến từng đảng viên, ghi ý kiến vào sổ.',
  'Cơ quan chuyên môn bố trí kinh phí, phương tiện theo phân công.',
  'Người đứng đầu chịu trách nhiệm về tiến độ và chất lượng công việc.',
] as const;
const RECIPIENTS = [
  'Văn phòng Trung ương Đảng',
  'Các đảng uỷ trực thuộc',
  'Các cơ quan tham mưu, giúp việc',
  'Uỷ ban Mặt trận Tổ quốc Việt Nam tỉnh',
  'Các đồng chí uỷ viên ban chấp hành',
] as const;

function office(random: Random): Office {
  const place = pick(random, PLACES);
  const capitals = place.toUpperCase();
  const commune = pick(random, COMMUNES);
  const kind = random.below(4);
  if (kind === 0)
    return {
      names: [`ĐẢNG BỘ TỈNH ${capitals}`, `ĐẢNG UỶ XÃ ${commune.toUpperCase()}`],
      symbol: 'ĐU',
      place: commune,
      authority: 'T/M BAN THƯỜNG VỤ',
      posts: ['BÍ THƯ', 'PHÓ BÍ THƯ'],
      archive: 'Lưu Văn phòng Đảng uỷ xã',
      called: 'Đảng uỷ xã',
    };
  if (kind === 1)
    return {
      names: [`TỈNH UỶ ${capitals}`, 'BAN TỔ CHỨC'],
      symbol: 'BTCTU',
      place,
      authority: 'K/T TRƯỞNG BAN',
      posts: ['PHÓ TRƯỞNG BAN'],
      archive: 'Lưu Văn phòng Ban Tổ chức Tỉnh uỷ',
      called: 'Ban Tổ chức Tỉnh uỷ',
    };
  return {
    names: [`TỈNH UỶ ${capitals}`],
    symbol: 'TU',
    place,
    authority: 'T/M BAN THƯỜNG VỤ',
    posts: ['BÍ THƯ', 'PHÓ BÍ THƯ', 'PHÓ BÍ THƯ THƯỜNG TRỰC'],
    archive: 'Lưu Văn phòng Tỉnh uỷ',
    called: 'Tỉnh uỷ',
  };
}

const two = (n: number): string => String(n).padStart(2, '0');

interface Kind {
  readonly name: string;
  readonly symbol: string;
  readonly form: 'plain' | 'bases' | 'letter' | 'proposal';
}

const KINDS: readonly [Kind, ...Kind[]] = [
  { name: 'BÁO CÁO', symbol: 'BC', form: 'plain' },
  { name: 'KẾ HOẠCH', symbol: 'KH', form: 'plain' },
  { name: 'THÔNG BÁO', symbol: 'TB', form: 'plain' },
  { name: 'HƯỚNG DẪN', symbol: 'HD', form: 'plain' },
  { name: 'QUYẾT ĐỊNH', symbol: 'QĐ', form: 'bases' },
  { name: 'QUY ĐỊNH', symbol: 'QĐ', form: 'bases' },
  { name: '', symbol: 'CV', form: 'letter' },
  { name: 'TỜ TRÌNH', symbol: 'TTr', form: 'proposal' },
];

/** In two of three cases of a day under 05-HD/VPTW, else under 36-HD/VPTW. */
function someDay(random: Random): { readonly text: string; readonly isNew: boolean; readonly year: number } {
  const isNew = random.below(3) > 0;
  const year = isNew ? 2026 : between(random, 2021, 2024);
  const month = isNew ? between(random, 6, 12) : between(random, 1, 12);
  const text = `ngày ${two(between(random, 1, 28))} tháng ${month < 3 ? two(month) : month} năm ${year}`;
  return { text, isNew, year };
}

function some<T>(random: Random, all: readonly T[], least: number): T[] {
  return random.shuffle(all).slice(0, between(random, least, all.length));
}

/** The entries of a list with a sign between them and a full stop after the last one. */
function listed(entries: readonly string[], sign: string): string {
  return entries.map((entry, i) => `- ${entry}${i < entries.length - 1 ? sign : '.'}`).join('\n');
}

const BASES = [
  'Căn cứ Điều lệ Đảng Cộng sản Việt Nam',
  'Căn cứ Quy chế làm việc của cấp uỷ',
  'Căn cứ Chương trình công tác năm của cấp uỷ',
] as const;

function bases(random: Random, isNew: boolean): string {
  const own = some(random, BASES, 2);
  if (isNew) return own.map((base, i) => `- ${base}${i < own.length - 1 ? ';' : '.'}`).join('\n\n');
  return own.map((base, i) => `${base}${i < own.length - 1 ? ';' : ','}`).join('\n\n');
}

function partyDraft(random: Random): string {
  const own = office(random);
  const kind = pick(random, KINDS);
  const { text: day, isNew, year } = someDay(random);
  const subject = pick(random, SUBJECTS);
  const sign = isNew ? ';' : ',';
  const appendices = random.below(3);
  const head = [
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    ...own.names,
    '*',
    `Số ${two(between(random, 1, 240))}-${kind.symbol}/${own.symbol}`,
    `${own.place}, ${day}`,
  ];
  const urgent = random.below(4) === 0 ? [pick(random, ['KHẨN', 'THƯỢNG KHẨN', 'HOẢ TỐC'])] : [];
  const to = `${kind.form === 'proposal' && isNew ? 'Kính trình' : 'Kính gửi'}:`;
  const addressed = listed(some(random, RECIPIENTS, 2), sign);
  const isLetter = kind.form === 'letter';
  const titled = [kind.name, `về ${subject} năm ${year}`, '-----'].join('\n');
  const reference = appendices > 0 ? ' Số liệu ở Phụ lục kèm theo.' : '';
  const tasks = some(random, TASKS, 3);
  const note = `(Kèm theo văn bản số ${between(random, 10, 99)} của ${own.called})`;
  return [
    [...head, ...(isLetter ? [] : urgent)].join('\n'),
    ...(isLetter ? [`về việc báo cáo kết quả ${subject}`, ...urgent, `${to}\n${addressed}`] : [titled]),
    ...(kind.form === 'proposal' ? [`${to}\n${addressed}`] : []),
    ...(kind.form === 'bases' ? [bases(random, isNew), `${own.called} ban hành văn bản này như sau:`] : []),
    `${own.called} đã chỉ đạo ${subject}, đạt kết quả bước đầu.${reference}`,
    ...tasks.map((task, i) => `${i + 1}. ${task}`),
    'Các đơn vị triển khai thực hiện, báo cáo kết quả theo quy định.',
    `Nơi nhận:\n${listed([...some(random, RECIPIENTS, 1), own.archive], sign)}`,
    `${own.authority}\n${pick(random, own.posts)}\n\n${pick(random, NAMES)}`,
    ...Array.from(
      { length: appendices },
      (_, i) =>
        `PHỤ LỤC${appendices > 1 ? ` ${i + 1}` : ''}\nSỐ LIỆU TỔNG HỢP\n${note}\n\nCác đơn vị tự ghi.`,
    ),
  ].join('\n\n');
}

function stateDraft(random: Random): string {
  const place = pick(random, PLACES);
  const { text: day, year } = someDay(random);
  const isLetter = random.below(2) === 0;
  const number = between(random, 10, 900);
  return [
    [
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      `UỶ BAN NHÂN DÂN TỈNH ${place.toUpperCase()}`,
      `Số: ${number}/${isLetter ? 'UBND-VX' : 'BC-UBND'}`,
      `${place}, ${day}`,
    ].join('\n'),
    isLetter ? 'V/v báo cáo kết quả năm' : `BÁO CÁO\nkết quả ${pick(random, SUBJECTS)} năm ${year}`,
    ...(isLetter ? [`Kính gửi: Bộ Nội vụ`] : []),
    ...some(random, TASKS, 2).map((task, i) => `${i + 1}. ${task}`),
    `Nơi nhận:\n- Như trên;\n- Lưu: VT, TH.`,
    `TM. UỶ BAN NHÂN DÂN\nCHỦ TỊCH\n\n${pick(random, NAMES)}`,
  ].join('\n\n');
}

/** A sound draft of the Party or the State, in Vietnamese. */
export function madeUpDraft(system: 'party' | 'state', random: Random): CleanText {
  const text = `${system === 'party' ? partyDraft(random) : stateDraft(random)}\n`;
  const model = buildModel(text, knowledge, { language: 'vi' });
  return { path: `made up (${system})`, language: 'vi', text, model, knowledge, date: model.date?.iso };
}
