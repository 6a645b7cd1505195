/** Mistakes of terms and events, each in a passage of its own. */
import { isUnevenTerm } from '../../../../server/src/knowledge/commemorations';
import { formatDay } from '../../../../server/src/model/date-format';
import type { DateStyle, IsoDate, Language } from '../../../../server/src/model/types';
import { englishOrdinal } from '../../../../server/src/text/number-words';
import { addDays, isoOf } from '../../../../server/src/text/calendar';
import { toRoman } from '../../../../server/src/text/roman';
import { type Insertion } from '../../insertion';
import { between, pick, type Random } from '../../random';
import type { CleanText } from '../../types';

/** Bodies that serve terms of five years, and what is said of their terms. */
const TERMS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: [
    'Ban Chấp hành Đảng bộ xã Bình Lâm nhiệm kỳ {term} có 27 đồng chí.',
    'Quy hoạch Ban Thường vụ Huyện uỷ, nhiệm kỳ {term} được rà soát.',
    'Hội đồng nhân dân tỉnh khoá XVIII, nhiệm kỳ {term} bầu đủ số lượng đại biểu.',
    'Công tác nhân sự cấp uỷ (nhiệm kỳ {term}) thực hiện đúng quy trình.',
  ],
  en: [
    'The Executive Committee of the Binh Lam Commune Party Organization for the {term} term has 27 members.',
    'The planning of the Party Standing Committee, term {term}, was reviewed.',
    'The Provincial People’s Council, term {term}, elected enough deputies.',
    'Personnel of the Party Executive Committee (term {term}) followed the procedure.',
  ],
};

function yearsOf(from: number, length: number, language: Language): string {
  const joint = language === 'vi' ? ' - ' : '-';
  return [from, from + length].join(joint);
}

const termLength: Insertion = {
  rule: 'date/term-length',
  name: 'a term of another length',
  make: ({ language }, random) => {
    const from = between(random, 1999, 2026);
    const length = pick(random, [2, 3, 4, 6, 7, 8]);
    const [before = '', after = ''] = pick(random, TERMS[language]).split('{term}');
    const [sound, wrong] = [5, length].map((years) => yearsOf(from, years, language));
    if (isUnevenTerm(from, from + length)) return undefined;
    return { sound: before + (sound ?? '') + after, marked: `${before}⟦${wrong ?? ''}⟧${after}` };
  },
};

interface Said {
  readonly name: string;
  /** How many days such an event may last. */
  readonly lasts: number;
}

function eventName(language: Language, random: Random): Said {
  const ordinal = between(random, 2, 30);
  const term = between(random, 10, 14);
  const roman = toRoman(term) ?? '';
  const events: Readonly<Record<Language, readonly [Said, ...Said[]]>> = {
    vi: [
      { name: `Hội nghị lần thứ ${ordinal} Ban Chấp hành Đảng bộ tỉnh khoá ${roman}`, lasts: 7 },
      { name: `Kỳ họp thứ ${ordinal} Hội đồng nhân dân tỉnh khoá ${roman}`, lasts: 60 },
      { name: `Phiên họp thứ ${ordinal} của Uỷ ban Thường vụ Quốc hội`, lasts: 30 },
      { name: 'Lễ khánh thành cầu Sông Hà', lasts: 0 },
      { name: 'Lễ công bố thành lập Đảng bộ phường Bình Lâm', lasts: 0 },
      { name: 'Lễ ký kết giữa tỉnh Sơn Hà và tỉnh Bình Lâm', lasts: 0 },
    ],
    en: [
      {
        name: `${englishOrdinal(ordinal)} Conference of the Provincial Party Executive Committee, term ${roman}`,
        lasts: 7,
      },
      {
        name: `${englishOrdinal(ordinal)} session of the Provincial People's Council, term ${roman}`,
        lasts: 60,
      },
      {
        name: `${englishOrdinal(ordinal)} plenum of the ${englishOrdinal(term)} Party Central Committee`,
        lasts: 7,
      },
      { name: 'inauguration ceremony of the Son Ha Bridge', lasts: 0 },
      { name: 'groundbreaking ceremony of the Binh Lam Hospital', lasts: 0 },
      { name: 'signing ceremony between Son Ha and Binh Lam', lasts: 0 },
    ],
  };
  return pick(random, events[language]);
}

const TOLD: Readonly<Record<Language, readonly [[string, string], ...[string, string][]]>> = {
  vi: [
    ['{event} được tổ chức ngày {day} tại Sơn Hà. Sau {event} (', '), các cấp uỷ đã quán triệt.'],
    ['{event}, ngày {day}, đã thành công. {event} diễn ra ngày ', ' có 52 đồng chí dự.'],
    ['Tại {event} (ngày {day}), có 4 ý kiến. {event} được tổ chức vào ngày ', ' theo đúng chương trình.'],
  ],
  en: [
    ['The {event} was held on {day} in Son Ha. After the {event} (', '), committees studied its results.'],
    ['The {event} took place on {day}. The {event} was held on ', ' with 52 delegates.'],
    [
      'At the {event} ({day}) four opinions were heard. The {event} was held on ',
      ' as planned by the Office.',
    ],
  ],
};

function written(day: IsoDate, language: Language, random: Random): string {
  const styles: Readonly<Record<Language, readonly [DateStyle, ...DateStyle[]]>> = {
    vi: ['slash', 'slash', 'hyphen'],
    en: ['month-day', 'day-month'],
  };
  return formatDay(day, pick(random, styles[language]));
}

function isNew({ text }: CleanText, name: string): boolean {
  return !text.includes(name);
}

const eventDays: Insertion = {
  rule: 'date/event-day',
  name: 'two days of one event',
  make: (clean, random) => {
    const { language } = clean;
    const { name, lasts } = eventName(language, random);
    if (!isNew(clean, name)) return undefined;
    const day =
      isoOf(between(random, 2018, 2023), between(random, 1, 12), between(random, 1, 28)) ?? '2021-05-06';
    const apart = lasts + between(random, 1, 300);
    const other = addDays(day, random.next() < 0.5 ? apart : -apart);
    const [before, after] = pick(random, TOLD[language]);
    const text = before.replaceAll('{event}', name).replace('{day}', written(day, language, random));
    return {
      sound: text + written(day, language, random) + after,
      marked: `${text}⟦${written(other, language, random)}⟧${after}`,
    };
  },
};

const foundingDays: Insertion = {
  rule: 'date/event-day',
  name: 'two founding days',
  make: (clean, random) => {
    const { language } = clean;
    const name =
      language === 'vi' ? 'Ngày thành lập Đảng bộ huyện Bình Lâm' : 'founding of the Binh Lam Farmers Club';
    if (!isNew(clean, name)) return undefined;
    const [year, month, date] = [between(random, 1945, 1990), between(random, 1, 12), between(random, 1, 28)];
    const day = isoOf(year, month, date) ?? '1947-05-06';
    const wrongYear = isoOf(year + pick(random, [-10, -1, 1, 2, 10]), month, date) ?? day;
    const wrongDay = isoOf(year, month, (date % 28) + 1) ?? day;
    const other = random.next() < 0.5 ? wrongYear : wrongDay;
    const [said, right, wrong] = [day, day, other].map((one) => written(one, language, random));
    const [before, after] =
      language === 'vi'
        ? [
            `${name} (${said ?? ''}) được ghi trong lịch sử Đảng bộ. Hướng tới ${name} (`,
            '), các chi bộ thi đua.',
          ]
        : [`The ${name} (${said ?? ''}) is on record. For the ${name} (`, '), cells held a contest.'];
    return { sound: before + (right ?? '') + after, marked: `${before}⟦${wrong ?? ''}⟧${after}` };
  },
};

export const eventInsertions: readonly Insertion[] = [termLength, eventDays, foundingDays];
