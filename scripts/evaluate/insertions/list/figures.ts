/** Figures that what stands beside them contradicts. */
import type { Language } from '../../../../server/src/model/types';
import { cardinalWords } from '../../../../server/src/text/number-words';
import { type Passage } from '../../insertion';
import { between, pick, type Random } from '../../random';
import type { CleanText } from '../../types';
import { HEADINGS } from './made-up';

interface Slogan {
  readonly name: string;
  readonly parts: readonly string[];
}

const SLOGANS: Readonly<Record<Language, readonly [Slogan, ...Slogan[]]>> = {
  vi: [
    {
      name: 'tại chỗ',
      parts: ['chỉ huy tại chỗ', 'lực lượng tại chỗ', 'phương tiện tại chỗ', 'hậu cần tại chỗ'],
    },
    {
      name: 'rõ',
      parts: ['rõ người', 'rõ việc', 'rõ thời gian', 'rõ trách nhiệm', 'rõ thẩm quyền', 'rõ kết quả'],
    },
    {
      name: 'dám',
      parts: ['dám nghĩ', 'dám nói', 'dám làm', 'dám chịu trách nhiệm', 'dám đổi mới', 'dám đương đầu'],
    },
    { name: 'cùng', parts: ['cùng bàn', 'cùng làm', 'cùng thắng', 'cùng hưởng', 'cùng phát triển'] },
    { name: 'không', parts: ['không nói suông', 'không né việc', 'không quan liêu', 'không lãng phí'] },
  ],
  en: [
    {
      name: 'on-the-spot',
      parts: ['command on the spot', 'forces on the spot', 'means on the spot', 'supplies on the spot'],
    },
    {
      name: 'clear',
      parts: ['clear people', 'clear tasks', 'clear time', 'clear responsibility', 'clear results'],
    },
    { name: 'no', parts: ['no waste', 'no delay', 'no formalism', 'no evasion', 'no favours'] },
    { name: 'together', parts: ['discuss together', 'work together', 'win together', 'share together'] },
  ],
};

const COUNTS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['', '', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám'],
  en: ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
};

export function slogan({ language }: CleanText, random: Random): Passage {
  const { name, parts } = pick(random, SLOGANS[language]);
  const chosen = random.shuffle(parts).slice(0, between(random, 3, parts.length));
  const words = random.below(2) === 0;
  const count = (n: number): string => (words ? (COUNTS[language][n] ?? String(n)) : String(n));
  const wrong = chosen.length + pick(random, [-1, 1, 2]);
  const content = chosen.join(random.below(3) === 0 ? '; ' : ', ');
  const place = pick(random, ['Sơn Hà', 'Bình Lâm', 'Trà Vân', 'Đông Khê']);
  const write = (number: string): string =>
    language === 'vi'
      ? `Xã ${place} thực hiện phương châm “${number} ${name}” (${content}) trong mọi việc.`
      : `The Office followed the motto “${number} ${name}” (${content}) in all its work.`;
  return { sound: write(count(chosen.length)), marked: write(`⟦${count(wrong)}⟧`) };
}

export function excess({ language }: CleanText, random: Random): Passage {
  const all = between(random, 15, 60);
  const place = pick(random, ['Sơn Hà', 'Bình Lâm', 'Trà Vân', 'Đông Khê']);
  const told = (part: number): string => `${part}${language === 'vi' ? '/' : ' of '}${all}`;
  const [before, after] =
    language === 'vi'
      ? pick(random, [
          [`Hội nghị Chi bộ ${place} có mặt `, ' đảng viên.'],
          [`Chi bộ ${place} biểu quyết: `, ' đồng chí nhất trí.'],
          [`Chi bộ ${place} thông qua dự thảo với `, ' phiếu đồng ý.'],
        ])
      : pick(random, [
          [`The Party cell of ${place} met, and `, ' members were present.'],
          [`The cell of ${place} adopted the draft by `, ' votes.'],
        ]);
  const [sound, more] = [told(all), told(all + between(random, 1, 2))];
  return { sound: `${before}${sound}${after}`, marked: `${before}⟦${more}⟧${after}` };
}

export function column({ language }: CleanText, random: Random): Passage {
  const places = random
    .shuffle(['Sơn Hà', 'Bình Lâm', 'Trà Vân', 'Đông Khê', 'An Lĩnh'])
    .slice(0, between(random, 3, 5));
  const rows = places.map((place) => ({
    place,
    cells: between(random, 4, 30),
    members: between(random, 110, 990),
  }));
  const [name, cells, members, total] =
    language === 'vi'
      ? ['Đơn vị', 'Chi bộ', 'Đảng viên', 'Tổng cộng']
      : ['Unit', 'Cells', 'Members', 'Total'];
  const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
  const right = sum(rows.map((row) => row.members));
  const write = (told: string): string =>
    [
      `| ${name} | ${cells} | ${members} |`,
      '| --- | --- | --- |',
      ...rows.map((row) => `| ${row.place} | ${row.cells} | ${row.members} |`),
      `| ${total} | ${sum(rows.map((row) => row.cells))} | ${told} |`,
    ].join('\n');
  const wrong = right + pick(random, [-10, -1, 1, 9, 10, 100]);
  return { sound: write(String(right)), marked: write(`⟦${wrong}⟧`) };
}

export function named({ language }: CleanText, random: Random): Passage {
  const places = random
    .shuffle(['Sơn Hà', 'Bình Lâm', 'Trà Vân', 'Đông Khê', 'An Lĩnh', 'Phú Khê'])
    .slice(0, between(random, 3, 6));
  const topics = random.shuffle(HEADINGS[language]).slice(0, between(random, 3, 6));
  const inPlaces = random.below(2) === 0;
  const parts = inPlaces ? places : topics;
  const words = random.below(2) === 0;
  const count = (n: number): string => (words ? (COUNTS[language][n] ?? String(n)) : String(n));
  const wrong = parts.length + pick(random, [-1, 1, 2]);
  const content = parts.join(inPlaces ? ', ' : '; ');
  const write = (number: string): string =>
    language === 'vi'
      ? `Năm nay kiểm tra ${number} ${inPlaces ? 'xã' : 'nội dung'}: ${content}.`
      : `The Office checked ${number} ${inPlaces ? 'communes' : 'contents'}: ${content}.`;
  return { sound: write(count(parts.length)), marked: write(`⟦${count(wrong)}⟧`) };
}

const COUNTED: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: ['phiếu', 'đồng chí', 'đại biểu', 'chi bộ', 'xã', 'chỉ tiêu', 'hộ gia đình', 'phiếu đồng ý'],
  en: ['votes', 'members', 'delegates', 'communes', 'cells', 'targets', 'households', 'votes cast'],
};

export function share({ language }: CleanText, random: Random): Passage {
  const whole = between(random, 12, 400);
  const part = between(random, Math.ceil(whole / 2), whole);
  const noun = pick(random, COUNTED[language]);
  const decimals = random.below(3);
  const write = (share: string): string => {
    if (language === 'en')
      return random.below(2) === 0
        ? `The meeting noted ${part} of ${whole} ${noun} (${share}%).`
        : `It was so with ${part} out of ${whole} ${noun}, or ${share}%, as reported.`;
    return random.below(2) === 0
      ? `Kết quả có ${part}/${whole} ${noun}, đạt ${share}%.`
      : `Đến nay có ${part}/${whole} ${noun} (chiếm ${share}%), còn lại làm sau.`;
  };
  const shown = (value: number): string =>
    value.toFixed(decimals).replace('.', language === 'vi' ? ',' : '.');
  const exact = (100 * part) / whole;
  const off = between(random, 2, 9) * 10 ** -random.below(decimals + 1);
  const wrong = exact > 90 || random.below(2) === 0 ? exact - off : exact + off;
  const text = write('⟦⟧');
  return {
    sound: text.replace('⟦⟧', shown(exact)),
    marked: text.replace('⟦⟧', `⟦${shown(wrong)}⟧`),
  };
}

/** A whole with its parts, with those who were absent, or with invalid ballots, of which one number is another. */
export function sum({ language }: CleanText, random: Random): Passage {
  const [first, second] = [between(random, 10, 90), between(random, 10, 90)];
  const third = between(random, 2, 9);
  const right = first + second + third;
  const noun = pick(random, COUNTED[language]);
  const write = (whole: string): string =>
    language === 'en'
      ? `There are ${whole} members, comprising ${first} officials, ${second} workers and ${third} ${noun}.`
      : `Toàn đảng bộ có ${whole} đảng viên, gồm ${first} cán bộ, ${second} công chức và ${third} ${noun}.`;
  const came = right - third;
  const minutes = (absent: string): string =>
    language === 'en'
      ? `Present were ${came} of ${right} members, with ${absent} absent.`
      : `Dự họp có ${came}/${right} đồng chí, vắng ${absent} đồng chí.`;
  const lines = (absent: string): string =>
    language === 'en'
      ? `The meeting:\n- Total members: ${right}\n- Present: ${came}\n- Absent: ${absent}\nAll agreed.`
      : `Thành phần:\n- Tổng số đảng viên: ${right}\n- Có mặt: ${came}\n- Vắng: ${absent}\nHội nghị bắt đầu.`;
  const ballots = (invalid: string): string =>
    language === 'en'
      ? `Ballots returned: ${right}; valid ballots: ${came}; invalid ballots: ${invalid}.`
      : `Số phiếu thu về: ${right}; số phiếu hợp lệ: ${came}; số phiếu không hợp lệ: ${invalid}.`;
  const off = pick(random, [-1, 1]);
  const told = pick(random, [minutes, lines, ballots]);
  return random.below(2) === 0
    ? { sound: write(String(right)), marked: write(`⟦${right + off}⟧`) }
    : { sound: told(String(third)), marked: told(`⟦${third + off}⟧`) };
}

/** Figures, and the words in the brackets behind them. */
export function worded(_clean: CleanText, random: Random): Passage {
  const value = between(random, 2, 98);
  const other = value < 50 ? value + between(random, 1, 40) : value - between(random, 1, 40);
  const named = cardinalWords(value, 'vi') ?? '';
  const small = (number: number): string => String(number).padStart(2, '0');
  const write = pick<(figures: string) => string>(random, [
    (figures) => `Hoàn thành trong thời hạn ${figures} (${named}) ngày làm việc, kể từ ngày nhận hồ sơ.`,
    (figures) => `Biên bản lập thành ${figures} (${named}) bản, có giá trị như nhau.`,
    (figures) => `Đã thu hồi ${figures} triệu đồng (${named} triệu đồng) nộp ngân sách.`,
    (figures) => `Dự toán là ${figures},3 tỷ đồng (bằng chữ: ${named} tỷ ba trăm triệu đồng chẵn).`,
  ]);
  return { sound: write(small(value)), marked: write(`⟦${small(other)}⟧`) };
}

/** A change beside the two numbers between which it is, as their difference or in per cent. */
export function change({ language }: CleanText, random: Random): Passage {
  const first = between(random, 20, 400);
  const by = between(random, 3, first - 5);
  const rises = random.below(2) === 0;
  const last = rises ? first + by : first - by;
  const inPercent = random.below(2) === 0;
  const right = inPercent ? Math.round((100 * by) / first) : by;
  const wrong = right + pick(random, [-2, 2, 3]);
  const sign = inPercent ? '%' : '';
  const write = (number: string): string =>
    language === 'vi'
      ? `Số hộ tham gia ${rises ? 'tăng' : 'giảm'} ${number}${sign} (từ ${first} ${rises ? 'lên' : 'xuống'} ${last}).`
      : `The number of households ${rises ? 'rose by' : 'fell by'} ${number}${sign} (from ${first} to ${last}).`;
  return { sound: write(String(right)), marked: write(`⟦${wrong}⟧`) };
}

/** Forms of discipline in brackets behind how many were disciplined. */
export function discipline(_clean: CleanText, random: Random): Passage {
  const forms = ['khiển trách', 'cảnh cáo', 'cách chức', 'khai trừ'].slice(0, between(random, 2, 5));
  const counts = forms.map(() => between(random, 2, 20));
  const all = counts.reduce((sum, count) => sum + count, 0);
  const told = forms.map((form, i) => `${form} ${counts[i] ?? 0}`).join(', ');
  const write = (number: string): string => `Đã thi hành kỷ luật ${number} đảng viên (${told}).`;
  return { sound: write(String(all)), marked: write(`⟦${all + pick(random, [-1, 1])}⟧`) };
}
