/** Days that are impossible or written otherwise than the others, each in a sentence of its own. */
import type { Language } from '../../../../server/src/model/types';
import { type Insertion, type Passage } from '../../insertion';
import { between, pick, type Random } from '../../random';
import type { CleanText } from '../../types';
import { type Day, someDay, two, written } from '../made-up-days';

const PLACES = ['Sơn Hà', 'Bình Lâm', 'Trà Vân', 'Đông Khê', 'An Lĩnh'] as const;

/** A sentence of the past about a day. */
function met(random: Random, { language }: CleanText, sound: string, wrong: string): Passage {
  const place = pick(random, PLACES);
  const write = (day: string): string =>
    language === 'vi'
      ? `Đoàn công tác đã làm việc với xã ${place} ngày ${day}.`
      : `The delegation worked in the commune on ${day}.`;
  return { sound: write(sound), marked: write(`⟦${wrong}⟧`) };
}

function impossible(clean: CleanText, random: Random): Passage {
  const day = someDay(random);
  const long = random.below(2) === 0;
  const month = pick(random, [2, 4, 6, 9, 11]);
  const past = { ...day, month, day: month === 2 ? between(random, 30, 31) : 31 };
  const wrong = long ? past : { ...day, month: 2, day: 29, year: 2023 };
  return met(random, clean, written(day, clean.language), written(wrong, clean.language));
}

function swapped(_: CleanText, random: Random): Passage | undefined {
  const figures = ({ day, month, year }: Day, turned = false): string =>
    turned ? `${two(month)}/${day}/${year}` : written({ day, month, year }, 'vi');
  const [first, second] = [someDay(random), someDay(random)].map((d) => ({
    ...d,
    day: between(random, 13, 28),
  }));
  if (!first || !second) return undefined;
  const [a, b] = random.shuffle([...PLACES]);
  const write = (day: string): string =>
    `Đoàn giám sát đã làm việc với xã ${a ?? ''} ngày ${figures(first)} và xã ${b ?? ''} ngày ${day}.`;
  return { sound: write(figures(second)), marked: write(`⟦${figures(second, true)}⟧`) };
}

function noZero(clean: CleanText, random: Random): Passage {
  const day = { ...someDay(random), day: between(random, 1, 9) };
  const bare = `${day.day}/${day.month < 3 ? two(day.month) : day.month}/${day.year}`;
  return met(random, clean, written(day, 'vi'), bare);
}

const OTHER_STYLE: Readonly<Record<Language, RegExp>> = {
  vi: /tháng\s+\d+\s+năm|\d[-.]\d+[-.]\d{4}/gu,
  en: /\d[-/.]\d+[-/.]\d{4}|\d\s+(?:of\s+)?\p{Lu}\p{Ll}+,?\s+\d{4}|\d(?:st|nd|rd|th)\b/gu,
};

function mixedDates(clean: CleanText, random: Random): Passage | undefined {
  // Dates of another style in the text would share in the count; its place and date line does not.
  const others = clean.text.match(OTHER_STYLE[clean.language]) ?? [];
  if (others.length > (clean.model.header.placeDate ? 1 : 0)) return undefined;
  const { language } = clean;
  const days = Array.from({ length: between(random, 4, 6) }, () => someDay(random));
  const at = random.below(days.length);
  const vi = language === 'vi';
  const other = ({ day, month, year }: Day): string =>
    vi ? `${two(day)}-${two(month)}-${year}` : `${two(day)}/${two(month)}/${year}`;
  const write = (wrong: boolean): string => {
    const list = days.map((day, i) => (wrong && i === at ? `⟦${other(day)}⟧` : written(day, language)));
    return vi
      ? `Các phiên họp đã diễn ra ngày ${list.join(', ngày ')}.`
      : `Meetings took place on ${list.slice(0, -1).join(', on ')} and on ${list.at(-1) ?? ''}.`;
  };
  return { sound: write(false), marked: write(true) };
}

const VI: readonly Language[] = ['vi'];

export const formInsertions: readonly Insertion[] = [
  { rule: 'date/impossible', name: 'a day that no calendar has', make: impossible },
  { rule: 'date/swapped', name: 'month before day', languages: VI, make: swapped },
  { rule: 'date/leading-zero', name: 'a zero left out', languages: VI, make: noZero },
  { rule: 'date/mixed-styles', name: 'one date in another style', make: mixedDates },
];
