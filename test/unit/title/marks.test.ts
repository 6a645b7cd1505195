import { deepEqual } from 'node:assert/strict';
import type { Language } from '../../../server/src/model/types';
import { lexiconOf } from '../../../server/src/recognise/title/lexicon';
import { abbreviationAt, provinceAt } from '../../../server/src/recognise/title/marks';
import { authorityLines } from '../../../server/src/recognise/title/signature';
import { Tokens } from '../../../server/src/recognise/title/syllables';
import { knowledge } from '../../support/check';

type Read = (tokens: Tokens) => readonly (string | undefined)[];

/** One test for each text, with what is read of it. */
function testRead(language: Language, read: Read, texts: Readonly<Record<string, readonly string[]>>): void {
  for (const [text, found] of Object.entries(texts))
    it(`${language}: ${text}`, () =>
      deepEqual(read(new Tokens(text, lexiconOf(knowledge, language))).filter(Boolean), found));
}

const words = (tokens: Tokens, from: number, to: number): string =>
  tokens.text.slice(tokens.from(from), tokens.to(to - 1));

/** Who signs for whom; `|` parts what stands before from the rest of the column. */
const signed: Read = (tokens) =>
  authorityLines(tokens).map(({ prefix, from, to, end, at, organ, title }) =>
    [
      `${prefix} ${tokens.text.slice(from, to)}|${tokens.text.slice(to, end)}`,
      `from ${tokens.list[at]?.raw ?? ''}`,
      organ && `organ ${words(tokens, organ.from, organ.to)}`,
      title && `title ${words(tokens, title.from, title.to)}`,
    ]
      .filter(Boolean)
      .join(', '),
  );

const provinces: Read = (tokens) =>
  tokens.list.map((_, i) => {
    const found = provinceAt(tokens, i);
    if (!found) return undefined;
    const { from, to, unitAt, key, unit, committee } = found;
    return `${words(tokens, from, to)} = ${key}, ${unit} by ${words(tokens, unitAt, unitAt + 1)}${committee ? ', committee' : ''}`;
  });

const abbreviations: Read = (tokens) =>
  tokens.list.map((_, i) => {
    const found = abbreviationAt(tokens, i);
    if (!found) return undefined;
    const { at, introduces, common } = found;
    return [
      tokens.list[at]?.raw,
      introduces && 'introduced',
      common === undefined ? 'unknown' : common && 'common',
    ]
      .filter(Boolean)
      .join(' ');
  });

describe('the line of a signature that tells for whom', () =>
  testRead('vi', signed, {
    'T/M BAN THƯỜNG VỤ': ['T/M T/M |BAN THƯỜNG VỤ, from BAN, organ BAN THƯỜNG VỤ'],
    'TM. BAN THƯỜNG VỤ TỈNH UỶ': ['T/M TM. |BAN THƯỜNG VỤ TỈNH UỶ, from BAN, organ BAN THƯỜNG VỤ TỈNH UỶ'],
    'TM BAN CHẤP HÀNH': ['T/M TM |BAN CHẤP HÀNH, from BAN'],
    'K/T CHỦ TỊCH': ['K/T K/T |CHỦ TỊCH, from CHỦ, title CHỦ TỊCH'],
    'KT. CHỦ TỊCH': ['K/T KT. |CHỦ TỊCH, from CHỦ, title CHỦ TỊCH'],
    'KT.CHỦ TỊCH': [],
    'T/L BAN THƯỜNG VỤ': ['T/L T/L |BAN THƯỜNG VỤ, from BAN, organ BAN THƯỜNG VỤ'],
    'TL. CHÁNH VĂN PHÒNG': ['T/L TL. |CHÁNH VĂN PHÒNG, from CHÁNH, title CHÁNH VĂN PHÒNG'],
    'TUQ. CHỦ TỊCH': ['TUQ TUQ. |CHỦ TỊCH, from CHỦ, title CHỦ TỊCH'],
    'T/UQ CHỦ TỊCH': ['TUQ T/UQ |CHỦ TỊCH, from CHỦ, title CHỦ TỊCH'],
    'T/U.Q CHỦ TỊCH': ['TUQ T/U.Q |CHỦ TỊCH, from CHỦ, title CHỦ TỊCH'],
    'T/U.Q. CHỦ TỊCH': ['TUQ T/U.Q. |CHỦ TỊCH, from CHỦ, title CHỦ TỊCH'],
    'T/M Ban Thường vụ': [],
    'T/M B': [],
    'T/M ': [],
    TM: [],
    'T/K CHỦ TỊCH': [],
    'Nơi nhận: T/M BAN THƯỜNG VỤ': [],
    'T/M BAN THƯỜNG VỤ      K/T CHỦ TỊCH UBND TỈNH': [
      'T/M T/M |BAN THƯỜNG VỤ, from BAN, organ BAN THƯỜNG VỤ',
      'K/T K/T |CHỦ TỊCH UBND TỈNH, from CHỦ, title CHỦ TỊCH UBND TỈNH',
    ],
    'T/M BAN THƯỜNG VỤ   TL. TRƯỞNG BAN': [
      'T/M T/M |BAN THƯỜNG VỤ, from BAN, organ BAN THƯỜNG VỤ',
      'T/L TL. |TRƯỞNG BAN, from TRƯỞNG, title TRƯỞNG BAN',
    ],
    'T/M BAN THƯỜNG VỤ  K/T CHỦ TỊCH': [
      'T/M T/M |BAN THƯỜNG VỤ  K/T CHỦ TỊCH, from BAN, organ BAN THƯỜNG VỤ',
    ],
    'NƠI NHẬN      T/M BAN THƯỜNG VỤ': ['T/M T/M |BAN THƯỜNG VỤ, from BAN, organ BAN THƯỜNG VỤ'],
    'T/M CÁC ĐỒNG CHÍ': ['T/M T/M |CÁC ĐỒNG CHÍ, from CÁC'],
    'KT. BỘ TRƯỞNG BỘ TÀI CHÍNH': ['K/T KT. |BỘ TRƯỞNG BỘ TÀI CHÍNH, from BỘ, title BỘ TRƯỞNG BỘ TÀI CHÍNH'],
    'TM. UỶ BAN NHÂN DÂN': ['T/M TM. |UỶ BAN NHÂN DÂN, from UỶ, organ UỶ BAN NHÂN DÂN'],
    [`T/M BAN THƯỜNG VỤ${' '.repeat(170)}KT. CHỦ`]: [
      'T/M T/M |BAN THƯỜNG VỤ, from BAN, organ BAN THƯỜNG VỤ',
      'K/T KT. |CHỦ, from CHỦ',
    ],
    [`T/M BAN THƯỜNG VỤ${' '.repeat(176)}KT. CHỦ`]: [
      'T/M T/M |BAN THƯỜNG VỤ, from BAN, organ BAN THƯỜNG VỤ',
      'K/T KT. |CHỦ, from CHỦ',
    ],
    [`T/M BAN THƯỜNG VỤ${' '.repeat(177)}KT. CHỦ`]: [],
  }));

describe('a province with the word for its kind', () => {
  testRead('vi', provinces, {
    'tỉnh Sơn La và thành phố Hà Nội': [
      'tỉnh Sơn La = son la, province by tỉnh',
      'thành phố Hà Nội = ha noi, city by thành phố',
    ],
    'Tỉnh uỷ Sơn La, Thành uỷ Hà Nội': [
      'Tỉnh uỷ Sơn La = son la, province by Tỉnh uỷ, committee',
      'Thành uỷ Hà Nội = ha noi, city by Thành uỷ, committee',
    ],
    'tỉnh, Sơn La': [],
    'tỉnh sơn la': [],
    'tỉnh Sơn Hà': [],
    'xã Sơn La': [],
    'Sơn La tỉnh': [],
    'TP Hồ Chí Minh và Tỉnh Sơn La': [
      'TP Hồ Chí Minh = ho chi minh, city by TP',
      'Tỉnh Sơn La = son la, province by Tỉnh',
    ],
    'Huyện uỷ Sơn La': [],
  });
  testRead('en', provinces, {
    'Son La Province and Hanoi City': [
      'Son La Province = son la, province by Province',
      'Hanoi City = ha noi, city by City',
    ],
    'the Province of Son La': [],
    'Province Son La': [],
    'Son La Provincial Party Committee': ['Son La Provincial = son la, province by Provincial'],
    'son la Province': [],
    'Son La, Province': [],
    'Son La Commune': [],
    'Ho Chi Minh City': ['Ho Chi Minh City = ho chi minh, city by City'],
    'Hoa Binh': [],
    'Bac Giang province': ['Bac Giang province = bac giang, province by province'],
  });
});

describe('an abbreviation', () => {
  testRead('vi', abbreviations, {
    'UBND tỉnh và HĐND xã': ['UBND common', 'HĐND common'],
    'MTTQVN, BTV, CCB và ND': ['MTTQVN common', 'BTV', 'CCB common', 'ND'],
    'Uỷ ban nhân dân (UBND)': ['UBND introduced common'],
    'Uỷ ban nhân dân (sau đây viết tắt là UBND)': ['UBND introduced common'],
    'Ban Quản lý dự án (sau đây gọi tắt: BQLDA)': ['BQLDA introduced unknown'],
    'Ban Quản lý dự án (sau đây gọi tắt là: BQLDA)': ['BQLDA introduced unknown'],
    'Ban Quản lý dự án (gọi là “BQLDA”)': [],
    'dự án mới (BQLDA': [],
    'dự án XYZ)': [],
    'dự án gồm XYZ)': [],
    'dự án - XYZ)': [],
    '12 (XYZ)': [],
    '(XYZ)': [],
    XYZ: [],
    '12/UBND và UBND/12': [],
    'UBND-VP và UBND - VP, UBND_1': ['UBND common', 'VP common'],
    'QUYẾT ĐỊNH CỦA UBND': [],
    'QUYẾT ĐỊNH, UBND': ['UBND common'],
    'NGHỊ QUYẾT (UBND)': ['UBND introduced common'],
    'TP Hà Nội': [],
    'Ubnd tỉnh': [],
    'TW và T.Ư': ['TW common', 'T.Ư'],
    'Đảng A (A)': [],
    'là UBND)': ['UBND introduced common'],
    'UBND là XYZ)': ['UBND common', 'XYZ introduced unknown'],
    'viết tắt XYZ)': ['XYZ introduced unknown'],
    'tên tắt: XYZ)': ['XYZ introduced unknown'],
  });
  testRead('en', abbreviations, {
    'the VFF and the NA': ['VFF', 'NA'],
    'People’s Committee (PC)': ['PC introduced unknown'],
    '(hereinafter referred to as the PMB)': ['PMB introduced unknown'],
    '(hereinafter called PMB)': ['PMB introduced unknown'],
    '(abbreviated: PMB)': ['PMB introduced unknown'],
    '(hereinafter as PMB)': ['PMB introduced unknown'],
    '(hereinafter of PMB)': [],
    'THE VFF': [],
    'Party Central Committee (PCC) and PCC': ['PCC introduced', 'PCC'],
  });
});
