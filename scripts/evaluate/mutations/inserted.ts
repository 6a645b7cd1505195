/** Mistakes of lists, slogans and references, each in a passage of its own. */
import type { Language } from '../../../server/src/model/types';
import { cardinalWords } from '../../../server/src/text/number-words';
import type { Block } from '../../../server/src/text/source';
import { between, type Insertion, isInNumbers, type Passage, pick, toOperator } from '../insertion';
import type { Random } from '../random';
import type { CleanText, Operator } from '../types';

const LEADS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: [
    'Ban Thường vụ yêu cầu các cấp uỷ thực hiện những việc sau:',
    'Thời gian tới, cần tập trung:',
    'Hồ sơ gửi về Văn phòng gồm:',
    'Trọng tâm công tác của quý là:',
    'Tỉnh uỷ Sơn Hà giao các ban tham mưu:',
  ],
  en: [
    'The Standing Committee asks Party organizations to do the following:',
    'In the coming time, efforts focus on:',
    'The file sent to the Office includes:',
    'The main work of the quarter is:',
    'The Son Ha Provincial Party Committee assigns the boards:',
  ],
};

const AFTER: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: ['Văn phòng theo dõi việc thực hiện.', 'Các chi bộ báo cáo kết quả.', 'Hội nghị thống nhất như trên.'],
  en: ['The Office follows the work.', 'Cells report the results.', 'The meeting agreed to this.'],
};

const ITEMS: Readonly<Record<Language, readonly string[]>> = {
  vi: [
    'rà soát quy chế làm việc',
    'sắp xếp vị trí việc làm',
    'kiểm tra việc nêu gương',
    'bồi dưỡng đảng viên mới',
    'số hoá hồ sơ lưu trữ',
    'thăm hỏi gia đình chính sách',
    'tổng kết phong trào thi đua',
    'giám sát thu chi đảng phí',
    'chuẩn bị nội dung hội nghị',
    'tuyên truyền trên cổng thông tin',
  ],
  en: [
    'reviewing the working rules',
    'arranging posts',
    'inspecting how leaders set examples',
    'training new members',
    'scanning the archives',
    'visiting families in need',
    'summing up the emulation drive',
    'supervising membership dues',
    'preparing for the meeting',
    'posting news on the portal',
  ],
};

const HEADINGS: Readonly<Record<Language, readonly string[]>> = {
  vi: ['Tư tưởng', 'Tổ chức', 'Cán bộ', 'Dân vận', 'Kiểm tra', 'Nội chính', 'Văn phòng', 'Tài chính'],
  en: ['Ideology', 'Organization', 'Personnel', 'Mobilization', 'Inspection', 'Justice', 'Office', 'Finance'],
};

function sentence(words: string, end: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}${end}`;
}

type Labels = readonly string[];

/** Items under labels; one per paragraph, or all in one sentence. */
function listed(labels: Labels, items: readonly string[], form: 'inline' | 'clauses' | 'sentences'): string {
  return labels
    .map((label, i) => {
      const item = items[i] ?? '';
      if (form === 'sentences') return `\n${label} ${sentence(item, '.')}`;
      return `${form === 'inline' ? ' ' : '\n'}${label} ${item}${i === labels.length - 1 ? '.' : ';'}`;
    })
    .join('');
}

interface Draft {
  readonly language: Language;
  readonly items: readonly string[];
  readonly lead: string;
  readonly after: string;
}

function draft({ language }: CleanText, random: Random, least = 4, most = 7): Draft {
  const items = random.shuffle(ITEMS[language]).slice(0, between(random, least, most));
  return { language, items, lead: pick(random, LEADS[language]), after: pick(random, AFTER[language]) };
}

function mark(labels: Labels, at: number, wrong: string): Labels {
  return labels.map((label, i) => (i === at ? `⟦${wrong}⟧` : label));
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const NO_ROMAN: readonly [readonly [number, string], ...(readonly [number, string])[]] = [
  [3, 'iiii'],
  [3, 'iiiv'],
  [2, 'iiv'],
  [4, 'iiiii'],
  [7, 'iix'],
  [8, 'viiii'],
];

function badRoman(clean: CleanText, random: Random): Passage {
  const { items, lead, after } = draft(clean, random, 9, 10);
  const [at, wrong] = pick(random, NO_ROMAN);
  const form = pick(random, ['inline', 'clauses'] as const);
  const style = pick(random, [(n: string) => `(${n})`, (n: string) => `${n})`]);
  const upper = random.below(3) === 0;
  const shape = (n: string): string => style(upper ? n.toUpperCase() : n);
  const kept = items.slice(0, Math.max(at + 2, between(random, 4, 9)));
  const labels = kept.map((_, i) => shape(ROMAN[i] ?? ''));
  const tail = `\n${after}`;
  return {
    sound: `${lead}${listed(labels, kept, form)}${tail}`,
    marked: `${lead}${listed(mark(labels, at, shape(wrong)), kept, form)}${tail}`,
  };
}

const NUMBERED: readonly [(n: number) => string, ...((n: number) => string)[]] = [
  (n) => `${n}.`,
  (n) => `${n})`,
  (n) => `${'abcdefghij'.charAt(n - 1)})`,
  (n) => `(${n})`,
];

function restarted(clean: CleanText, random: Random): Passage {
  // Letters stop before the place of đ, which is another rule's.
  const style = pick(random, NUMBERED);
  const most = style(1) === 'a)' ? 4 : 7;
  const { items, lead, after } = draft(clean, random, 4, most);
  const form = style(1) === '(1)' ? 'inline' : pick(random, ['clauses', 'sentences'] as const);
  const labels = items.map((_, i) => style(i + 1));
  const from = between(random, 2, items.length - 2);
  const again = labels.map((label, i) => {
    if (i < from) return label;
    return i === from ? `⟦${style(1)}⟧` : style(i - from + 1);
  });
  return {
    sound: `${lead}${listed(labels, items, form)}\n${after}`,
    marked: `${lead}${listed(again, items, form)}\n${after}`,
  };
}

const OTHER_SIGN: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['.', ')'],
  [')', '.'],
  ['.', '-'],
];

function mixedSigns(clean: CleanText, random: Random): Passage {
  const { items, lead, after } = draft(clean, random, 4, random.below(2) === 0 ? 4 : 7);
  const [usual, other] = pick(random, OTHER_SIGN);
  const letters = items.length === 4;
  const numeral = (i: number): string => (letters ? 'abcd'.charAt(i) : String(i + 1));
  const labels = items.map((_, i) => `${numeral(i)}${usual}`);
  const at = between(random, 1, items.length - 1);
  const form = pick(random, ['clauses', 'sentences'] as const);
  return {
    sound: `${lead}${listed(labels, items, form)}\n${after}`,
    marked: `${lead}${listed(mark(labels, at, `${numeral(at)}${other}`), items, form)}\n${after}`,
  };
}

function single(clean: CleanText, random: Random): Passage {
  const { items, lead, after } = draft(clean, random, 2, 4);
  const style = pick(random, NUMBERED.slice(0, 3) as [(n: number) => string]);
  const labels = items.map((_, i) => style(i + 1));
  return {
    sound: `${lead}${listed(labels, items, 'sentences')}\n\n${after}`,
    marked: `${lead}${listed([`⟦${style(1)}⟧`], items, 'sentences')}\n\n${after}`,
  };
}

/** The same under one of two headings: there the recogniser has a list to put it in. */
function singleUnderHeading(clean: CleanText, random: Random): Passage {
  const { language, items, after } = draft(clean, random, 3, 5);
  const [first = '', second = ''] = random.shuffle(HEADINGS[language]);
  const style = pick(random, NUMBERED.slice(0, 3) as [(n: number) => string]);
  const labels = items.map((_, i) => style(i + 1));
  const write = (list: Labels): string =>
    `A. ${first}${listed(list, items, 'sentences')}\nB. ${second}\n${after}`;
  return { sound: write(labels), marked: write([`⟦${style(1)}⟧`]) };
}

function noSeparator(clean: CleanText, random: Random): Passage {
  const { items, lead, after } = draft(clean, random, 4, 7);
  const style = pick(random, [(n: number) => `(${n})`, (n: number) => `${n})`]);
  const sign = pick(random, [';', ',']);
  const at = between(random, 1, items.length - 1);
  const write = (wrong: boolean): string =>
    items
      .map((item, i) => {
        const end = i === items.length - 1 ? '.' : wrong && i === at - 1 ? '' : sign;
        const label = style(i + 1);
        return ` ${wrong && i === at ? `⟦${label}⟧` : label} ${item}${end}`;
      })
      .join('');
  return { sound: `${lead}${write(false)} ${after}`, marked: `${lead}${write(true)} ${after}` };
}

/** Three lists in sentences, of which one lacks the “and” that the two others have before their last items. */
function noConjunction(clean: CleanText, random: Random): Passage | undefined {
  const { language } = clean;
  // Lists of the text's own in the other way leave the draft without a style.
  if (clean.model.lists.some(({ inline, items }) => inline && items.length > 2)) return undefined;
  const style = pick(random, [(n: number) => `(${n})`, (n: number) => `${n})`]);
  const sign = pick(random, [';', ',']);
  const word = language === 'vi' ? 'và' : 'and';
  const leads = random.shuffle(LEADS[language]).slice(0, 3);
  const items = random.shuffle(ITEMS[language]);
  const odd = random.below(3);
  const write = (wrong: boolean): string =>
    leads
      .map((lead, l) => {
        const bare = wrong && l === odd;
        const parts = items.slice(l * 3, l * 3 + 3).map((item, i) => {
          const label = bare && i === 2 ? `⟦${style(i + 1)}⟧` : style(i + 1);
          return `${label} ${item}`;
        });
        return `${lead} ${parts[0] ?? ''}${sign} ${parts[1] ?? ''}${sign} ${bare ? '' : `${word} `}${parts[2] ?? ''}.`;
      })
      .join('\n');
  return { sound: write(false), marked: write(true) };
}

function noEnding(clean: CleanText, random: Random): Passage {
  const { items, lead, after } = draft(clean, random, 4, 7);
  const style = pick(random, [(n: number) => `${n}.`, (n: number) => `${n})`, () => '-', () => '+']);
  const form = pick(random, ['clauses', 'sentences'] as const);
  const at = random.below(items.length);
  const labels = items.map((_, i) => style(i + 1));
  const sound = `${lead}${listed(labels, items, form)}`;
  const lines = sound.split('\n');
  const marked = lines.map((line, i) => (i === at + 1 ? line.replace(/(.)[.;]$/u, '⟦$1⟧') : line)).join('\n');
  return { sound: `${sound}\n\n${after}`, marked: `${marked}\n\n${after}` };
}

/** Numbered parts of two levels; the labels of the second are given by `label`. */
function levels(
  clean: CleanText,
  random: Random,
  after: Block,
  spoil: (parent: number, child: number, wrongParent: number, wrongChild: number) => string | undefined,
): Passage | undefined {
  if (isInNumbers(clean, after)) return undefined;
  const { language } = clean;
  const heads = random.shuffle(HEADINGS[language]).slice(0, between(random, 2, 4));
  const items = random.shuffle(ITEMS[language]);
  const dot = pick(random, ['.', '']);
  const sizes = heads.map(() => between(random, 2, 3));
  const wrongParent = between(random, 1, heads.length);
  const wrongChild = between(random, 1, sizes[wrongParent - 1] ?? 2);
  const write = (wrong: boolean): string => {
    let marked = false;
    return heads
      .map((head, p) => {
        const children = Array.from({ length: sizes[p] ?? 2 }, (_, c) => {
          const instead = wrong ? spoil(p + 1, c + 1, wrongParent, wrongChild) : undefined;
          const label = `${instead ?? `${p + 1}.${c + 1}`}${dot}`;
          const first = instead !== undefined && !marked;
          marked ||= first;
          return `\n${first ? `⟦${label}⟧` : label} ${sentence(items[(p * 3 + c) % items.length] ?? '', '.')}`;
        });
        return `${p === 0 ? '' : '\n'}${p + 1}. ${head}${children.join('')}`;
      })
      .join('');
  };
  const end = pick(random, AFTER[language]);
  return { sound: `${write(false)}\n\n${end}`, marked: `${write(true)}\n\n${end}` };
}

function article({ language }: CleanText, random: Random, wrong: boolean, total: number, at: number): string {
  const vi = language === 'vi';
  const heads = random.shuffle(HEADINGS[language]);
  const items = random.shuffle(ITEMS[language]);
  const number = wrong ? `⟦${total + 1 + random.below(6)}⟧` : String(1 + random.below(total));
  const kind = vi ? 'Quy định' : 'Regulation';
  return Array.from({ length: total }, (_, i) => {
    const head = `${vi ? 'Điều' : 'Article'} ${i + 1}. ${heads[i] ?? ''}`;
    const body = sentence(items[i] ?? '', '.');
    if (i !== at) return `${head}\n${body}`;
    const reference = vi
      ? `Việc này thực hiện theo Điều ${number} ${kind} này.`
      : `This is done under Article ${number} of this ${kind}.`;
    return `${head}\n${body} ${reference}`;
  }).join('\n');
}

function pastTheLast(clean: CleanText, random: Random): Passage | undefined {
  if (clean.model.lists.some((list) => list.unit !== undefined)) return undefined;
  const total = between(random, 3, 6);
  const at = random.below(total);
  const after = pick(random, AFTER[clean.language]);
  const tail =
    clean.language === 'vi'
      ? `\nNơi nhận:\n- Các chi bộ.\n\n${after}`
      : `\nRecipients:\n- Cells.\n\n${after}`;
  return {
    sound: article(clean, random, false, total, at) + tail,
    marked: article(clean, random, true, total, at) + tail,
  };
}

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

function slogan({ language }: CleanText, random: Random): Passage {
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

function named({ language }: CleanText, random: Random): Passage {
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

function share({ language }: CleanText, random: Random): Passage {
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
function sum({ language }: CleanText, random: Random): Passage {
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
function worded(_clean: CleanText, random: Random): Passage {
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

function bracket({ language }: CleanText, random: Random): Passage {
  const names = random
    .shuffle(HEADINGS[language])
    .slice(0, between(random, 3, 6))
    .join(', ');
  const team = pick(
    random,
    language === 'vi'
      ? [
          'Tổ công tác có đủ các bộ phận',
          'Đoàn giám sát lấy người ở các lĩnh vực',
          'Nội dung theo dõi có nhiều mặt',
        ]
      : [
          'The team has all its parts',
          'The delegation takes staff of the fields',
          'The report covers many fields',
        ],
  );
  const end = language === 'vi' ? ' và làm việc từ đầu quý.' : ' and works from the start of the quarter.';
  const [open, close] = pick(random, [
    ['(', ')'],
    ['“', '”'],
  ] as const);
  const unclosed = open === '“' || random.below(2) === 0;
  return {
    sound: `${team} ${open}${names}${close}${end}`,
    marked: unclosed ? `${team} ⟦${open}⟧${names}${end}` : `${team} ${names}⟦${close}⟧${end}`,
  };
}

export const insertions: readonly Insertion[] = [
  { rule: 'list/roman-numeral', name: 'no Roman number', make: badRoman },
  { rule: 'list/restarted-list', name: 'from one again', make: restarted },
  { rule: 'list/mixed-styles', name: 'another sign after one label', make: mixedSigns },
  { rule: 'list/single-item', name: 'one item only', make: single },
  { rule: 'list/single-item', name: 'one item under a heading', make: singleUnderHeading },
  { rule: 'list/missing-separator', name: 'a sign left out', make: noSeparator },
  { rule: 'list/missing-conjunction', name: 'no “and” before the last item', make: noConjunction },
  { rule: 'list/item-ending', name: 'the end mark of an item left out', make: noEnding },
  {
    rule: 'list/wrong-prefix',
    name: 'one label of another part',
    make: (clean, random, after) =>
      levels(clean, random, after, (p, c, parent, child) =>
        p === parent && c === child ? `${p === 1 ? 2 : p - 1}.${c}` : undefined,
      ),
  },
  {
    rule: 'list/wrong-prefix',
    name: 'all labels of another part',
    make: (clean, random, after) =>
      levels(clean, random, after, (p, c, parent) =>
        p === Math.max(2, parent) ? `${p - 1}.${c}` : undefined,
      ),
  },
  {
    rule: 'list/skipped-level',
    name: 'three numbers right under one',
    make: (clean, random, after) =>
      levels(clean, random, after, (p, c, parent) => (p === parent ? `${p}.1.${c}` : undefined)),
  },
  { rule: 'list/missing-part', name: 'an article past the last', make: pastTheLast },
  { rule: 'list/slogan-count', name: 'another number', make: slogan },
  { rule: 'list/named-count', name: 'another number', make: named },
  { rule: 'list/wrong-share', name: 'a share of other numbers', make: share },
  { rule: 'list/wrong-sum', name: 'a whole of other parts', make: sum },
  { rule: 'list/figure-in-words', name: 'other figures', languages: ['vi'], make: worded },
  { rule: 'list/lone-bracket', name: 'one of a pair left out', make: bracket },
];

const LABELLED = /^(?:\d{1,2}(?:\.\d{1,2})+[.)-]?|(?:\d{1,2}|\p{L})[.)-])\s/u;

/** Whether labels of the text go on after a block: a list put there would read as a part of theirs. */
function isBeforeOtherNumbers({ model }: CleanText, { index }: Block, first: RegExp): boolean {
  const next = model.blocks.slice(index + 1).find(({ text }) => LABELLED.test(text));
  return next !== undefined && !first.test(next.text);
}

/** A passage cut out of a longer text may begin inside a quotation, whose lists are not the draft's. */
function isInQuotation({ text, model }: CleanText, { start, index }: Block): boolean {
  const before = text.slice(0, start);
  if (before.split('“').length > before.split('”').length) return true;
  return model.lists.some(
    ({ quoted, items }) =>
      quoted && items.some((item) => item.block.index <= index && index <= item.lastBlock),
  );
}

const FIRST = /^[1a][.)-]\s/iu;
/** After a list of one item, a second “1.” may be its own again. */
const NONE = /^$/u;

export const operators: readonly Operator[] = insertions.map((insertion) =>
  toOperator({
    ...insertion,
    make: (clean, random, after) => {
      const first = insertion.rule === 'list/single-item' ? NONE : FIRST;
      if (isBeforeOtherNumbers(clean, after, first) || isInQuotation(clean, after)) return undefined;
      return insertion.make(clean, random, after);
    },
  }),
);
