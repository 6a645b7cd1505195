/** Persons and posts made up, and what is told of them. */
import type { Language } from '../../../../server/src/model/types';
import { pick, type Random } from '../../random';
import type { CleanText } from '../../types';

const NAMES: Readonly<Record<Language, readonly (readonly [string, ...string[]])[]>> = {
  vi: [
    ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Vũ', 'Đặng'],
    ['Bảy', 'Sáu', 'Tám', 'Thử', 'Chín', 'Nháp'],
  ],
  en: [
    ['Nguyen', 'Tran', 'Le', 'Pham', 'Vu', 'Dang'],
    ['Bay', 'Sau', 'Tam', 'Thu', 'Chin', 'Nhap'],
  ],
};

/** A person of samples whom the text does not know. */
export function someone({ language, text }: CleanText, random: Random, female = false): string | undefined {
  const [families = ['Le'], given = ['Sau']] = NAMES[language];
  const middle = language === 'vi' ? (female ? 'Thị' : 'Văn') : female ? 'Thi' : 'Van';
  const name = `${pick(random, families)} ${middle} ${pick(random, given)}`;
  return text.includes(name) ? undefined : name;
}

export const PARTY: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: [
    'Bí thư Tỉnh uỷ',
    'Phó Bí thư Tỉnh uỷ',
    'Uỷ viên Ban Thường vụ Tỉnh uỷ',
    'Phó Bí thư Thường trực Tỉnh uỷ',
  ],
  en: [
    'Secretary of the Provincial Party Committee',
    'Deputy Secretary of the Provincial Party Committee',
    'Standing Deputy Secretary of the Provincial Party Committee',
  ],
};

export const STATE: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: [
    'Chủ tịch UBND tỉnh',
    'Chủ tịch HĐND tỉnh',
    'Phó Chủ tịch UBND tỉnh',
    'Phó Chủ tịch Hội đồng nhân dân tỉnh',
    'Chủ tịch Uỷ ban nhân dân tỉnh',
  ],
  en: [
    "Chairman of the Provincial People's Committee",
    "Chairman of the Provincial People's Council",
    "Vice Chairman of the Provincial People's Committee",
    "Vice Chairman of the Provincial People's Council",
  ],
};

export const DOES: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: [
    'chủ trì hội nghị',
    'dự và phát biểu',
    'trao quà cho các hộ nghèo',
    'kiểm tra tiến độ công trình',
    'tiếp công dân',
  ],
  en: ['chaired the meeting', 'attended and spoke', 'gave presents to poor families', 'inspected the works'],
};

export const ENDS: Readonly<Record<Language, readonly [string, ...string[]]>> = {
  vi: ['kết luận', 'giao nhiệm vụ cho các sở', 'biểu dương các xã', 'ghi nhận ý kiến của cơ sở'],
  en: ['concluded', 'assigned tasks to the departments', 'praised the communes', 'noted the opinions'],
};

export function comrade(language: Language): string {
  return language === 'vi' ? 'Đồng chí' : 'Comrade';
}

export type Pair = readonly [string, string];

/** A letter more, or another one, at the end of a name. */
export function slipped(name: string): string {
  const last = name.charAt(name.length - 1);
  if (/[aeiouy]$/.test(name.normalize('NFD').replaceAll(/\p{M}/gu, ''))) return `${name}n`;
  return `${name.slice(0, -1)}${last === 'n' ? 'm' : 'n'}`;
}
