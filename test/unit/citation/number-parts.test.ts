import { deepEqual } from 'node:assert/strict';
import { recogniseNumbers } from '../../../server/src/recognise/citation';
import { recogniseNames } from '../../../server/src/recognise/citation/named';
import { splitBlocks } from '../../../server/src/text/source';
import { knowledge } from '../../support/check';

/** Tables of which nothing has been made yet. */
let tables = knowledge;
before(() => {
  tables = { ...knowledge };
});

/** Each number of a text: its normal form, whose it is, its parts and what is wrong with which of them. */
function numbersOf(text: string): string[] {
  return splitBlocks(text).flatMap((block) =>
    recogniseNumbers(block, tables).map(({ normal, system, ranges, year, internal, cue, type, slips }) => {
      const cut = (range: { from: number; to: number } | undefined): string =>
        range ? block.text.slice(range.from, range.to) : '';
      const { ordinal, type: symbol, issuer, year: written } = ranges;
      return [
        `${normal} ${system}`,
        [ordinal, written, symbol, issuer].map(cut).join('|'),
        ...[cue && `cue ${cut(cue)}`, type && `type ${cut(type)}`, year && String(year), internal && 'nb'],
        ...slips.map(({ kind, ...range }) => `${kind}:${cut(range)}`),
      ]
        .filter(Boolean)
        .join(' ');
    }),
  );
}

/** Each document of a text that is cited without a coded number. */
function namesOf(text: string): string[] {
  return recogniseNames(text, tables, []).map(({ from, to, kind, ordinal, year, term, key }) =>
    [text.slice(from, to), '=', kind, ordinal, year, term, key].filter(Boolean).join(' '),
  );
}

const NUMBERS: readonly (readonly [text: string, ...numbers: string[]])[] = [
  ['Nghị quyết số 57-NQ/TW, ngày 22/12/2024', '57-NQ/TW party 57||NQ|TW cue số type Nghị quyết'],
  ['Quyết định số 1493/QĐ-TTg ngày 05/3/2025', '1493/QĐ-TTg state 1493||QĐ|TTg cue số type Quyết định'],
  [
    'Nghị định số 30/2020/NĐ-CP của Chính phủ',
    '30/2020/NĐ-CP state 30|2020|NĐ|CP cue số type Nghị định 2020',
  ],
  [
    'Luật số 131/2025/QH15, Nghị quyết số 76/2025/UBTVQH15',
    '131/2025/QH15 state 131|2025||QH15 cue số type Luật 2025',
    '76/2025/UBTVQH15 state 76|2025||UBTVQH15 cue số type Nghị quyết 2025',
  ],
  ['Nghị quyết số 66.7/2025/NQ-CP', '66.7/2025/NQ-CP state 66.7|2025|NQ|CP cue số type Nghị quyết 2025'],
  [
    'Nghị quyết số 30a/2008/NQ-CP và Nghị quyết số 57B-NQ/TW',
    '30a/2008/NQ-CP state 30a|2008|NQ|CP cue số type Nghị quyết 2008',
    '57B-NQ/TW party 57B||NQ|TW cue số type Nghị quyết',
  ],
  ['Công văn số 9086/BNV-CTTN&BĐG', '9086/BNV-CTTN&BĐG state 9086|||BNV-CTTN&BĐG cue số type Công văn'],
  [
    'Quy chế phối hợp số 49/QCPH-UBND-UBMT-HCTĐ',
    '49/QCPH-UBND-UBMT-HCTĐ state 49||QCPH|UBND-UBMT-HCTĐ cue số type Quy chế phối hợp',
  ],
  ['Công văn số 1942/H41-H50', '1942/H41-H50 state 1942|||H41-H50 cue số type Công văn'],
  [
    'Công văn số 2587-CV/VPTW/nb và Quy định số 12-QĐ/TU/NB',
    '2587-CV/VPTW/nb party 2587||CV|VPTW cue số type Công văn nb',
    '12-QĐ/TU/nb party 12||QĐ|TU cue số type Quy định nb',
  ],
  [
    'Kế hoạch số 0125/KH-UBND, Quyết định số 012/QĐ-TTg',
    '0125/KH-UBND state 0125||KH|UBND cue số type Kế hoạch',
    '12/QĐ-TTg state 012||QĐ|TTg cue số type Quyết định leading-zero:012',
  ],
  [
    'Directive No. 15-CT/TU, Directive Nos. 16-CT/TU, Directive numbered 17-CT/TU',
    '15-CT/TU party 15||CT|TU cue No type Directive',
    '16-CT/TU party 16||CT|TU cue Nos type Directive',
    '17-CT/TU party 17||CT|TU cue numbered type Directive',
  ],
  ['TRIỂN KHAI CHỈ THỊ SỐ 32/CT-TTG', '32/CT-TTg state 32||CT|TTG cue SỐ type CHỈ THỊ'],
  [
    'Circular No. 29/2015 / TT -BGTVT',
    '29/2015/TT-BGTVT state 29|2015|TT|BGTVT cue No type Circular 2015 space: /  space: -',
  ],
  ['Nghị quyết số 57 - NQ / TW', '57-NQ/TW party 57||NQ|TW cue số type Nghị quyết space: -  space: / '],
  [
    'Nghị quyết số 57–NQ/TW và Quyết định số 12/QĐ–TTg',
    '57-NQ/TW party 57||NQ|TW cue số type Nghị quyết dash:–',
    '12/QĐ-TTg state 12||QĐ|TTg cue số type Quyết định dash:–',
  ],
  [
    'Nghị quyết số 57-NQ-TW, Nghị quyết số 57/NQ/TW',
    '57-NQ/TW party 57||NQ|TW cue số type Nghị quyết separators:-NQ-TW',
    '57-NQ/TW party 57||NQ|TW cue số type Nghị quyết separators:/NQ/TW',
  ],
  [
    'Nghị quyết số 57-NQTW, Quyết định số 12/QĐTTg, Nghị định số 30/2020/NĐCP',
    '57-NQ/TW party 57||NQ|TW cue số type Nghị quyết separators:NQTW',
    '12/QĐ-TTg state 12||QĐ|TTg cue số type Quyết định separators:QĐTTg',
    '30/2020/NĐ-CP state 30|2020|NĐ|CP cue số type Nghị định 2020 separators:NĐCP',
  ],
  [
    'Nghị quyết số 57NQ/TW và số 57 NQ/TW',
    '57-NQ/TW party 57||NQ|TW cue số type Nghị quyết separators:NQ/TW',
    '57-NQ/TW party 57||NQ|TW cue số separators: NQ/TW',
  ],
  [
    'NQ 57/TW, NQ-57/TW, Nghị quyết NQ số 57/TW',
    '57-NQ/TW party 57||NQ|TW order:NQ 57/TW',
    '57-NQ/TW party 57||NQ|TW order:NQ-57/TW',
    '57/TW party 57|||TW cue số truncated:57/TW',
  ],
  ['QĐ 12/2024/UBND và ĐA 06/TU', '12/2024/QĐ-UBND state 12|2024|QĐ|UBND 2024 order:QĐ 12/2024/UBND'],
  [
    'Nghị quyết số 57/TW-NQ, Kế hoạch số 12-TU/KH',
    '57-NQ/TW party 57||NQ|TW cue số type Nghị quyết order:57/TW-NQ',
    '12-KH/TU party 12||KH|TU cue số type Kế hoạch order:12-TU/KH',
  ],
  ['nghị quyết số 57-nq/tw', '57-NQ/TW party 57||nq|tw cue số type nghị quyết case:nq case:tw'],
  [
    'Chương trình số 15-CTR/TU, chương trình số 15-Ctr/TU',
    '15-CTr/TU party 15||CTR|TU cue số type Chương trình case:CTR',
    '15-CTr/TU party 15||Ctr|TU cue số type chương trình case:Ctr',
  ],
  [
    'Nghị định số 58/2025/NÐ-CP',
    '58/2025/NĐ-CP state 58|2025|NĐ|CP cue số type Nghị định 2025 look-alike:NĐ-CP',
  ],
  [
    'Decree No. 82/2018/ND-CP, Decision No. 12-QD/TU',
    '82/2018/NĐ-CP state 82|2018|ND|CP cue No type Decree 2018 diacritic:ND',
    '12-QĐ/TU party 12||QD|TU cue No type Decision diacritic:QD',
  ],
  [
    'Kế hoạch số 12-KH/TƯ, Quyết định số 12-QĐ/BTCTƯ',
    '12-KH/TW party 12||KH|TƯ cue số type Kế hoạch diacritic:TƯ',
    '12-QĐ/BTCTW party 12||QĐ|BTCTƯ cue số type Quyết định diacritic:BTCTƯ',
  ],
  [
    'Nghị quyết số57-NQ/TW và Plan No.12-KH/TU',
    '57-NQ/TW party 57||NQ|TW cue số type Nghị quyết stuck:số57',
    '12-KH/TU party 12||KH|TU cue No type Plan',
  ],
  [
    'Quyết định số 12/QĐ-TTgcủa Thủ tướng; Nghị quyết số 57-NQ/TWngày 22/12/2024',
    '12/QĐ-TTg state 12||QĐ|TTg cue số type Quyết định stuck:TTgcủa',
    '57-NQ/TW party 57||NQ|TW cue số type Nghị quyết stuck:TWngày',
  ],
  [
    'Nghị quyết số 71/NQ, Kế hoạch số 12-KH',
    '71/NQ state 71||NQ| cue số type Nghị quyết truncated:71/NQ',
    '12-KH party 12||KH| cue số type Kế hoạch truncated:12-KH',
  ],
  ['Nghị quyết số 57-NQ/, Quyết định số 12/', '57-NQ party 57||NQ| cue số type Nghị quyết truncated:57-NQ'],
  [
    'Luật số 67/2020/QH-14 và Nghị quyết số 76/2025/UBTVQH 15 ngày 14/4/2025',
    '67/2020/QH14 state 67|2020||QH-14 cue số type Luật 2020 separators:QH-14',
    '76/2025/UBTVQH15 state 76|2025||UBTVQH 15 cue số type Nghị quyết 2025 separators:UBTVQH 15',
  ],
  [
    'Luật số 67/2020/QH 14 đại biểu',
    '67/2020/QH state 67|2020|QH| cue số type Luật 2020 truncated:67/2020/QH',
  ],
  ['Số -HD/BTCTU', '-HD/BTCTU party ||HD|BTCTU cue Số blank:'],
  [
    'Kế hoạch số: …/KH-UBND, Số:      -QĐ/TU, Số ...-NQ/TU',
    '/KH-UBND state ||KH|UBND cue số type Kế hoạch blank:',
    '-QĐ/TU party ||QĐ|TU cue Số blank:',
    '-NQ/TU party ||NQ|TU cue Số blank:',
  ],
  [
    'Nghị định 64/CP, Quyết định 61-CP, Chỉ thị 12/TTg',
    '64/CP state 64|||CP type Nghị định',
    '61/CP state 61|||CP type Quyết định',
    '12/TTg state 12|||TTg type Chỉ thị',
  ],
  [
    'Nghị quyết 57-NQ TW, Quyết định 12-QĐ TTg, Nghị quyết 57-NQ TU họp',
    '57-NQ/TW party 57||NQ|TW type Nghị quyết separators:-NQ TW',
    '12/QĐ-TTg state 12||QĐ|TTg type Quyết định separators:-QĐ TTg',
    '57-NQ/TU party 57||NQ|TU type Nghị quyết separators:-NQ TU',
  ],
  [
    '57-NQ/TW, 12/KH-UBND, 30/2020/NĐ-CP và 15/2024/QH15',
    '57-NQ/TW party 57||NQ|TW',
    '12/KH-UBND state 12||KH|UBND',
    '30/2020/NĐ-CP state 30|2020|NĐ|CP 2020',
    '15/2024/QH15 state 15|2024||QH15 2024',
  ],
  ['12-AB/CD, 12/AB-CD, 12/2025/AB-CD'],
  [
    'Quyết định số 12-AB/CD, Quyết định số 12/2025/AB-CD, Công văn số 12/ABC',
    '12-AB/CD party 12||AB|CD cue số type Quyết định',
    '12/2025/AB-CD state 12|2025|AB|CD cue số type Quyết định 2025',
  ],
  [
    'Quyết định số 12/QĐ-ABC và Quyết định số 12-QĐ/ABC',
    '12/QĐ-ABC state 12||QĐ|ABC cue số type Quyết định',
    '12-QĐ/ABC party 12||QĐ|ABC cue số type Quyết định',
  ],
  [
    'Thông tư liên tịch số 12/2015/TTLT-BNV-BTC',
    '12/2015/TTLT-BNV-BTC state 12|2015|TTLT|BNV-BTC cue số type Thông tư liên tịch 2015',
  ],
  [
    'Hướng dẫn số 05-HD/BTCTW-VPTW, Hướng dẫn số 06-HD/BTCTW/VPTW',
    '05-HD/BTCTW-VPTW party 05||HD|BTCTW-VPTW cue số type Hướng dẫn',
    '06-HD/BTCTW-VPTW party 06||HD|BTCTW/VPTW cue số type Hướng dẫn separators:-HD/BTCTW/VPTW',
  ],
  [
    'Quyết định số 12.QĐ/TU, Quyết định số 12-QĐ.TU, Quyết định số 12_QĐ/TU',
    '12-QĐ/TU party 12||QĐ|TU cue số type Quyết định dash:.',
    '12-QĐ/TU party 12||QĐ|TU cue số type Quyết định dash:.',
    '12-QĐ/TU party 12||QĐ|TU cue số type Quyết định dash:_',
  ],
  ['Số 123456-QĐ/TU, 29A-12-QĐ/TU, 1.57-NQ/TW'],
  ['Số điện thoại 024-3826/TU, 12%/TW, 12:30/TW'],
  ['ngày 12/3/2025-TW và 05/2025/TW'],
  ['Nghị quyết số 5 7-NQ/TW', '07-NQ/TW party 7||NQ|TW'],
  [
    'Quyết định số 12-QĐ/TU-Sơn Hà, Quyết định số 12-QĐ/TU - Tỉnh uỷ giao',
    '12-QĐ/TU party 12||QĐ|TU cue số type Quyết định',
    '12-QĐ/TU party 12||QĐ|TU cue số type Quyết định',
  ],
  [
    'Kế hoạch số 12-KH/TU, 13-KH/TU; 14/KH-UBND',
    '12-KH/TU party 12||KH|TU cue số type Kế hoạch',
    '13-KH/TU party 13||KH|TU',
    '14/KH-UBND state 14||KH|UBND',
  ],
];

const NAMES: readonly (readonly [text: string, ...names: string[]])[] = [
  [
    'Nghị quyết 57, Nghị quyết số 057, NGHỊ QUYẾT 57, nghị quyết 57',
    'Nghị quyết 57 = ordinal 57',
    'Nghị quyết số 057 = ordinal 57',
    'NGHỊ QUYẾT 57 = ordinal 57',
    'nghị quyết 57 = ordinal 57',
  ],
  [
    'Nghị quyết số: 57; Nghị quyết số 57-60, Nghị quyết 57/2025, Nghị quyết 57)',
    'Nghị quyết số: 57 = ordinal 57',
  ],
  ['Kế hoạch số 12 và Kế hoạch 12, Đề án số 5a', 'Kế hoạch số 12 = ordinal 12', 'Đề án số 5a = ordinal 5a'],
  [
    '1.Nghị quyết 57, 2.Nghị quyết Đại hội XIII',
    'Nghị quyết 57 = ordinal 57',
    'Nghị quyết Đại hội XIII = congress 13 congress:national:13',
  ],
  [
    'Nghị quyết Trung ương 4 khoá XII và khoá XIII',
    'Nghị quyết Trung ương 4 khoá XII = plenum 4 XII plenum:4:XII',
  ],
  [
    'Nghị quyết Hội nghị Trung ương 7, khoá XIII',
    'Nghị quyết Hội nghị Trung ương 7, khoá XIII = plenum 7 XIII plenum:7:XIII',
  ],
  [
    'Nghị quyết Hội nghị lần thứ bảy của Ban Chấp hành Trung ương Đảng khoá X',
    'Nghị quyết Hội nghị lần thứ bảy của Ban Chấp hành Trung ương Đảng khoá X = plenum 7 X plenum:7:X',
  ],
  [
    'Nghị quyết của Hội nghị Trung ương lần thứ 6 (khoá XII)',
    'Nghị quyết của Hội nghị Trung ương lần thứ 6 = plenum 6',
  ],
  ['Nghị quyết Hội nghị Trung ương, Nghị quyết Ban Chấp hành Trung ương'],
  [
    'Resolution of the 8th plenum of the 13th Party Central Committee',
    'Resolution of the 8th plenum of the 13th Party Central Committee = plenum 8 XIII plenum:8:XIII',
  ],
  [
    'Resolution of the 4th Central Committee, 11th term',
    'Resolution of the 4th Central Committee, 11th term = plenum 4 XI plenum:4:XI',
  ],
  ['Resolution of the Central Committee'],
  [
    'Nghị quyết Đại hội XIII của Đảng, Nghị quyết của Đại hội lần thứ XIV',
    'Nghị quyết Đại hội XIII của Đảng = congress 13 congress:national:13',
    'Nghị quyết của Đại hội lần thứ XIV = congress 14 congress:national:14',
  ],
  [
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII',
    'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII = congress 13 congress:national:13',
  ],
  [
    'Nghị quyết Đại hội Đảng bộ tỉnh Sơn Hà lần thứ XX và lần thứ XXI',
    'Nghị quyết Đại hội Đảng bộ tỉnh Sơn Hà lần thứ XX = congress 20 congress:local:20',
  ],
  ['Nghị quyết Đại hội đảng các cấp'],
  [
    'Resolution of the 13th National Party Congress',
    'Resolution of the 13th National Party Congress = congress 13 congress:national:13',
  ],
  [
    'Resolution of the 19th Provincial Party Congress, the 13th National Congress',
    'Resolution of the 19th Provincial Party Congress = congress 19 congress:local:19',
  ],
  [
    'Hiến pháp năm 2013, Hiến pháp 1992, Hiến pháp',
    'Hiến pháp năm 2013 = law 2013 constitution',
    'Hiến pháp 1992 = law 1992 constitution',
  ],
  [
    'Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 2013',
    'Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 2013 = law 2013 constitution',
  ],
  [
    'Luật Đất đai năm 2024, Luật Đất đai, luật Đất đai, Luật đất đai',
    'Luật Đất đai năm 2024 = law 2024 law:luật đất đai',
    'Luật Đất đai = law law:luật đất đai',
    'Luật đất đai = law law:luật đất đai',
  ],
  [
    'Luật An Hoà được ban hành, Luật Thôn Bản và các luật',
    'Luật An Hoà = law law:luật an hòa',
    'Luật Thôn Bản = law law:luật thôn bản',
  ],
  ['LUẬT ĐẤT ĐAI và LUẬT MỚI BAN HÀNH', 'LUẬT ĐẤT ĐAI = law law:luật đất đai'],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Nhà ở, Luật Đất đai',
    'Luật sửa đổi, bổ sung một số điều của Luật Nhà ở = law law:luật sửa đổi bổ sung một số điều của luật nhà ở',
    'Luật Đất đai = law law:luật đất đai',
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Đất đai năm 2024',
    'Luật sửa đổi, bổ sung một số điều của Luật Nhà ở và Luật Đất đai năm 2024 = law 2024 law:luật sửa đổi bổ sung một số điều của luật nhà ở và luật đất đai',
  ],
  ['Luật sửa đổi quy trình'],
  ['Pháp lệnh Dân quân 2020, Pháp lệnh này', 'Pháp lệnh Dân quân 2020 = law 2020 law:pháp lệnh dân quân'],
  [
    '2024 Land Law, Land Law 2024, the Land Law, Enterprise Law',
    'Land Law = law 2024 law:land law',
    'Land Law 2024 = law 2024 law:land law',
    'Land Law = law law:land law',
    'Enterprise Law = law law:enterprise law',
  ],
  [
    'Law on the Protection of Forests and the Land Law',
    'Law on the Protection of Forests = law law:law on the protection of forests',
    'Land Law = law law:land law',
  ],
  [
    'Law on Land and Water in Force, Law on their rights',
    'Law on Land and Water in Force = law law:law on land and water in force',
  ],
  [
    'Penal Code 2015, Ordinance on Foreign Exchange',
    'Penal Code 2015 = law 2015 law:penal code',
    'Ordinance on Foreign Exchange = law law:ordinance on foreign exchange',
  ],
  [
    'Nghị quyết Đại hội XIII, Nghị quyết 57, Luật Đất đai 2024, Hiến pháp 2013',
    'Nghị quyết Đại hội XIII = congress 13 congress:national:13',
    'Nghị quyết 57 = ordinal 57',
    'Luật Đất đai 2024 = law 2024 law:luật đất đai',
    'Hiến pháp 2013 = law 2013 constitution',
  ],
];

describe('the parts of document numbers', () => {
  for (const [text, ...numbers] of NUMBERS) it(text, () => deepEqual(numbersOf(text), numbers));
});

describe('names of documents', () => {
  for (const [text, ...names] of NAMES) it(text, () => deepEqual(namesOf(text), names));
});
