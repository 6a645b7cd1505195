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
    recogniseNumbers(block, tables).map(({ normal, system, ranges, year, cue, type, slips }) => {
      const cut = (range: { from: number; to: number } | undefined): string =>
        range ? block.text.slice(range.from, range.to) : '';
      const { ordinal, type: symbol, issuer, year: written } = ranges;
      return [
        `${normal} ${system}`,
        [ordinal, written, symbol, issuer].map(cut).join('|'),
        ...[cue && `cue ${cut(cue)}`, type && `type ${cut(type)}`, year && String(year)],
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
    '2587-CV/VPTW/nb party 2587||CV|VPTW cue số type Công văn',
    '12-QĐ/TU/nb party 12||QĐ|TU cue số type Quy định',
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
  // As written badly, or what only looks like a number.
  [
    'Kế hoạch số: 12-KH/TU, Kế hoạch số : 13-KH/TU, Plan No.: 14-KH/TU, Plan No. 15-KH/TU',
    '12-KH/TU party 12||KH|TU cue số type Kế hoạch',
    '13-KH/TU party 13||KH|TU cue số type Kế hoạch',
    '14-KH/TU party 14||KH|TU cue No type Plan',
    '15-KH/TU party 15||KH|TU cue No type Plan',
  ],
  ['Công văn số 12/ABCDEFGHIJKLMNOP, Công văn số 13/ABCDEFGHIJKLMNOPQ'],
  [
    'Kế hoạch số 12/KH-15, Kế hoạch số 13/KH 15 ngày 02/3/2025, Luật số 14 QH-15',
    '12/KH state 12||KH| cue số type Kế hoạch truncated:12/KH',
    '13/KH state 13||KH| cue số type Kế hoạch truncated:13/KH',
    '14/QH state 14||QH| cue số type Luật separators: QH truncated:14 QH',
  ],
  [
    'Quyết định số 12/QĐ-Ubtheo quy định, Chương trình số 15-CTrcủa Tỉnh uỷ, Quyết định số 16/QĐ-ABCcủa Bộ',
    '12/QĐ state 12||QĐ| cue số type Quyết định truncated:12/QĐ',
    '15-CTr party 15||CTr| cue số type Chương trình stuck:CTrcủa truncated:15-CTr',
    '16/QĐ-ABC state 16||QĐ|ABC cue số type Quyết định stuck:ABCcủa',
  ],
  [
    'Công văn số 12 AbCd, Công văn số 13 - SaPa, Công văn số 14/SaPa, Công văn số 15/Sapa, Công văn số 16/AbCdEfGhIjK',
  ],
  [
    'Quy chế số 12/QCPH-UBND-MTTQ-HND-HPN',
    '12/QCPH-UBND-MTTQ-HND state 12||QCPH|UBND-MTTQ-HND cue số type Quy chế',
  ],
  [
    'Quy định số 12-QĐ/NB và Quy định số 13-QĐ/TU-NB',
    '12-QĐ/NB party 12||QĐ|NB cue số type Quy định',
    '13-QĐ/TU-NB party 13||QĐ|TU-NB cue số type Quy định',
  ],
  [
    'Quyết định số 12/QĐ-UBND - CP, Quyết định số 13/QĐ-BNV- BTC, Quyết định số 14/QĐ-BNV -BTC, Quyết định số 15/QĐ-BNV- XYZ',
    '12/QĐ-UBND state 12||QĐ|UBND cue số type Quyết định',
    '13/QĐ-BNV-BTC state 13||QĐ|BNV- BTC cue số type Quyết định space:- ',
    '14/QĐ-BNV-BTC state 14||QĐ|BNV -BTC cue số type Quyết định space: -',
    '15/QĐ-BNV state 15||QĐ|BNV cue số type Quyết định',
  ],
  [
    'Nghị quyết số 12-NQ/TU CP, Công văn số 13/UBND TW, Công văn số 14/TU TW',
    '12-NQ/TU party 12||NQ|TU cue số type Nghị quyết',
    '13/UBND state 13|||UBND cue số type Công văn',
    '14/TU party 14|||TU cue số type Công văn truncated:14/TU',
  ],
  [
    'Nghị quyết 57-NQ TUcủa Tỉnh uỷ, Nghị định 30-NĐ CP, Quyết định 12-QĐ UBND, Nghị quyết 57-NQ(TU)',
    '57-NQ party 57||NQ| type Nghị quyết truncated:57-NQ',
    '30/NĐ-CP state 30||NĐ|CP type Nghị định separators:-NĐ CP',
    '12-QĐ party 12||QĐ| type Quyết định truncated:12-QĐ',
    '57-NQ party 57||NQ| type Nghị quyết truncated:57-NQ',
  ],
  [
    '1,57-NQ/TW, 12/57-NQ/TW, 12–57-NQ/TW, A/57-NQ/TW, A57-NQ/TW, _57-NQ/TW, &57-NQ/TW, x.57-NQ/TW, 1.57-NQ/TW',
    '57-NQ/TW party 57||NQ|TW',
  ],
  ['57-NQ/TW', '57-NQ/TW party 57||NQ|TW'],
  ['Số 12345-QĐ/TU và số 123456-QĐ/TU', '12345-QĐ/TU party 12345||QĐ|TU cue Số'],
  [
    'Nghị quyết số 66.78/2025/NQ-CP, Nghị quyết số 66.789/2025/NQ-CP, Nghị quyết số 66.7-NQ/TU',
    '66.78/2025/NQ-CP state 66.78|2025|NQ|CP cue số type Nghị quyết 2025',
  ],
  [
    'Chỉ thị số 57CT/TU, Nghị quyết số 30ab/2008/NQ-CP, Nghị quyết số 30E/2008/NQ-CP, Nghị quyết số 30f/2008/NQ-CP',
    '57-CT/TU party 57||CT|TU cue số type Chỉ thị separators:CT/TU',
    '30E/2008/NQ-CP state 30E|2008|NQ|CP cue số type Nghị quyết 2008',
  ],
  [
    'Quyết định số 12/12024/QĐ-UBND, Quyết định số 12/20245/QĐ-UBND, Quyết định số 12/1930/QĐ-UBND, Quyết định số 12/1945/QĐ-UBND',
    '12/1945/QĐ-UBND state 12|1945|QĐ|UBND cue số type Quyết định 1945',
  ],
  [
    'QĐ 12/12024/UBND, QĐ 12/20245/UBND, QĐ 12/1930/UBND, QĐ 12/1945/UBND',
    '12/1945/QĐ-UBND state 12|1945|QĐ|UBND 1945 order:QĐ 12/1945/UBND',
  ],
  [
    'No. -KH/TU, No.: -KH/TU, Số: -KH/TU, Số:…-KH/TU, Số .../KH-UBND, Số ____-KH/TU',
    '-KH/TU party ||KH|TU cue No blank:',
    '-KH/TU party ||KH|TU cue No blank:',
    '-KH/TU party ||KH|TU cue Số blank:',
    '-KH/TU party ||KH|TU cue Số blank:',
    '/KH-UBND state ||KH|UBND cue Số blank:',
    '-KH/TU party ||KH|TU cue Số blank:',
  ],
  [
    'Số -NQ, Số …/ABC-XYZ, Số …/ABC-UBND, Số …/kh-ubnd, Số …/KH-XYZ, Kế hoạch …/KH-UBND',
    '/ABC-UBND state ||ABC|UBND cue Số blank:',
    '/KH-XYZ state ||KH|XYZ cue Số blank:',
  ],
  [
    '5NQ 57/TW, NQ 57TW, NQ 57/ABC, NQ 123456/TW, NQ - 58/TW, NQ/59/TW, NQ–60/TW, NQ; 61/TW',
    '58-NQ/TW party 58||NQ|TW order:NQ - 58/TW',
    '59-NQ/TW party 59||NQ|TW order:NQ/59/TW',
    '60-NQ/TW party 60||NQ|TW order:NQ–60/TW',
  ],
  [
    'QĐA 06/TU, DA 06/TU, PA 06/TU, ĐA 06/TU, KH 06/TU/nb, số KH 07/TU',
    '06-KH/TU/nb party 06||KH|TU order:KH 06/TU/nb',
    '07-KH/TU party 07||KH|TU cue số order:KH 07/TU',
  ],
  [
    'QĐ 57/TW/NB, Nghị quyết NQ 58/2024/TW',
    '57-QĐ/TW/nb party 57||QĐ|TW order:QĐ 57/TW/NB',
    '58/2024/NQ-TW party 58|2024|NQ|TW type Nghị quyết 2024 order:NQ 58/2024/TW',
  ],
  [
    'Nghị quyết số 57-nqtw, Nghị quyết số 58-NQtw, Quyết định số 59/QĐttg, Quyết định số 60/QĐTTG, Quyết định số 61/QDTTg',
    '60/QĐ-TTg state 60||QĐ|TTG cue số type Quyết định separators:QĐTTG case:TTG',
    '61/QĐ-TTg state 61||QD|TTg cue số type Quyết định separators:QDTTg diacritic:QD',
  ],
  [
    'Nghị quyết số 12-TU/NQ-CP, Nghị quyết số 13-TU/NQ',
    '12/TU-NQ-CP party 12|||TU/NQ-CP cue số type Nghị quyết separators:-TU/NQ-CP truncated:12-TU/NQ-CP',
    '13-NQ/TU party 13||NQ|TU cue số type Nghị quyết order:13-TU/NQ',
  ],
  [
    'Nghị quyết số 12.XY/TU, Nghị quyết số 13-NQ.XY, Nghị quyết số 14-NQ.TU',
    '14-NQ/TU party 14||NQ|TU cue số type Nghị quyết dash:.',
  ],
  [
    '12-XY/TU, 12/XY-UBND, 12-XY-TU, 12 - XY/TU, 12-KH/XY, 12/KH-XY, 12-KH-XY, 12 -KH/XY, 12-KH- XY, 12/2024/XY-UBND, 12/2024/KH-XY, 12/2024/XY-ZW, 12/KH',
    '12-XY/TU party 12||XY|TU',
    '12/XY-UBND state 12||XY|UBND',
    '12-KH/XY party 12||KH|XY',
    '12/KH-XY state 12||KH|XY',
    '12/2024/XY-UBND state 12|2024|XY|UBND 2024',
    '12/2024/KH-XY state 12|2024|KH|XY 2024',
  ],
  [
    'Lệnh số 12/L-XY, Thông tư số 13/TT-XY, Nghị định số 14-NĐ/XY, Nghị định số 15/NĐ-XY-ZW, Nghị định số 16-NĐ/XY-ZW',
    '12/L-XY state 12||L|XY cue số type Lệnh',
    '13/TT-XY state 13||TT|XY cue số type Thông tư',
    '14/NĐ-XY state 14||NĐ|XY cue số type Nghị định system:-NĐ/XY',
    '15/NĐ-XY-ZW state 15||NĐ|XY-ZW cue số type Nghị định',
    '16/NĐ-XY-ZW state 16||NĐ|XY-ZW cue số type Nghị định',
  ],
  [
    'Công văn số 12/XY, Công văn số 13-XY, Công văn số 14/XY/ZW, Công văn số 15-XY-ZW, Công văn số 16/2024/XY-ZW, Công văn số 17-2024/XY-ZW',
    '14/XY-ZW state 14|||XY/ZW cue số type Công văn separators:/XY/ZW',
    '15/XY-ZW party 15|||XY-ZW cue số type Công văn separators:-XY-ZW',
    '16/2024/XY-ZW state 16|2024|XY|ZW cue số type Công văn 2024',
    '17/2024/XY-ZW state 17|2024|XY|ZW cue số type Công văn 2024 separators:-2024/XY-ZW',
  ],
  [
    'Nghị quyết số 57/NQ-TW, Quyết định số 12-QĐ/TTg, Kế hoạch số 13-KH/XY/ZW, Thông tư số 14-TT/BNV-BTC, Thông tư số 15/TT/BNV-BTC, Thông tư số 16/TT-BNV/BTC',
    '57-NQ/TW party 57||NQ|TW cue số type Nghị quyết system:/NQ-TW',
    '12/QĐ-TTg state 12||QĐ|TTg cue số type Quyết định system:-QĐ/TTg',
    '13-KH/XY-ZW party 13||KH|XY/ZW cue số type Kế hoạch',
    '14/TT-BNV-BTC state 14||TT|BNV-BTC cue số type Thông tư system:-TT/BNV-BTC',
    '15/TT-BNV-BTC state 15||TT|BNV-BTC cue số type Thông tư separators:/TT/BNV-BTC',
    '16/TT-BNV-BTC state 16||TT|BNV/BTC cue số type Thông tư separators:/TT-BNV/BTC',
  ],
  [
    'Quyết định số 12-2024-QĐ-UBND, Quyết định số 13-2024/QĐ-UBND, Quyết định số 14/2024-QĐ-UBND, Nghị quyết số 15/2024/NQ/TW',
    '12/2024/QĐ-UBND state 12|2024|QĐ|UBND cue số type Quyết định 2024 separators:-2024-QĐ-UBND',
    '13/2024/QĐ-UBND state 13|2024|QĐ|UBND cue số type Quyết định 2024 separators:-2024/QĐ-UBND',
    '14/2024/QĐ-UBND state 14|2024|QĐ|UBND cue số type Quyết định 2024 separators:/2024-QĐ-UBND',
    '15/2024/NQ-TW party 15|2024|NQ|TW cue số type Nghị quyết 2024 separators:/2024/NQ/TW',
  ],
  [
    'Kế hoạch số 005-KH/TU, Kế hoạch số 0-KH/TU, Kế hoạch số 00-KH/TU, Kế hoạch số 5/KH-UBND, Kế hoạch số 005/KH-UBND, Nghị định số 005/2024/NĐ-CP, Nghị định số 05a/2024/NĐ-CP, Kế hoạch số 012a-KH/TU',
    '05-KH/TU party 005||KH|TU cue số type Kế hoạch leading-zero:005',
    '0-KH/TU party 0||KH|TU cue số type Kế hoạch',
    '00-KH/TU party 00||KH|TU cue số type Kế hoạch',
    '05/KH-UBND state 5||KH|UBND cue số type Kế hoạch leading-zero:5',
    '005/KH-UBND state 005||KH|UBND cue số type Kế hoạch',
    '05/2024/NĐ-CP state 005|2024|NĐ|CP cue số type Nghị định 2024 leading-zero:005',
    '05a/2024/NĐ-CP state 05a|2024|NĐ|CP cue số type Nghị định 2024',
    '12a-KH/TU party 012a||KH|TU cue số type Kế hoạch leading-zero:012a',
  ],
  [
    'KẾ HOẠCH SỐ 12-KH/TU, KẾ HOẠCH SỐ 13-CTR/TU, QD SỐ 14-QD/TU, CHỈ THỊ “Kế hoạch số 15-CTR/TU”',
    '12-KH/TU party 12||KH|TU cue SỐ type KẾ HOẠCH',
    '13-CTr/TU party 13||CTR|TU cue SỐ type KẾ HOẠCH',
    '14-QĐ/TU party 14||QD|TU cue SỐ diacritic:QD',
    '15-CTr/TU party 15||CTR|TU cue số type Kế hoạch case:CTR',
  ],
  [
    'Quy định số 12-QĐ/TƯ, QUY ĐỊNH SỐ 13-QĐ/TƯ, QUY ĐỊNH SỐ 14-QD/TTG',
    '12-QĐ/TW party 12||QĐ|TƯ cue số type Quy định diacritic:TƯ',
    '13-QĐ/TW party 13||QĐ|TƯ cue SỐ type QUY ĐỊNH diacritic:TƯ',
    '14/QĐ-TTg state 14||QD|TTG cue SỐ type QUY ĐỊNH system:-QD/TTG diacritic:QD',
  ],
  [
    'Nghị quyết số 5 7-NQ/TW, Nghị quyết số 8 -NQ/TW, Nghị quyết 7-NQ/TW, Nghị quyết 1 7-NQ/TW',
    '07-NQ/TW party 7||NQ|TW',
    '08-NQ/TW party 8||NQ|TW cue số type Nghị quyết space: - leading-zero:8',
    '07-NQ/TW party 7||NQ|TW type Nghị quyết leading-zero:7',
    '07-NQ/TW party 7||NQ|TW',
  ],
  [
    'Kế hoạch số.12-KH/TU, Kế hoạch số12-KH/TU, kế hoạch số13-KH/TUcủa',
    '12-KH/TU party 12||KH|TU cue số type Kế hoạch',
    '12-KH/TU party 12||KH|TU cue số type Kế hoạch stuck:số12',
    '13-KH/TU party 13||KH|TU cue số type kế hoạch stuck:số13 stuck:TUcủa',
  ],
  [
    'Mẫu số 3-HSB/KTĐV, Biểu mẫu số 4-HSB/KTĐV, Kế hoạch mẫu số 5-KH/TU, mẫu Kế hoạch số 6-KH/TU',
    '06-KH/TU party 6||KH|TU cue số type Kế hoạch leading-zero:6',
  ],
  [
    'Nghị quyết số 12%, Nghị quyết số 57: NQ/TW, Nghị quyết số 57 (NQ/TW), số 57 về TW, số 57 – NQ/TW, số 57 — NQ/TW',
    '57-NQ/TW party 57||NQ|TW cue số space: –  dash: – ',
    '57-NQ/TW party 57||NQ|TW cue số space: —  dash: — ',
  ],
  [
    'NQ 57/TW Quyết định số 12-NQ 58/TW',
    '57-NQ/TW party 57||NQ|TW order:NQ 57/TW',
    '12-NQ party 12||NQ| cue số type Quyết định truncated:12-NQ',
  ],
  [
    'Quyết định số 12/QĐ-ABCDEFGHIJKLMNOP, Quyết định số 13/QĐ-ABCDEFGHIJKLMNOPQ',
    '12/QĐ-ABCDEFGHIJKLMNOP state 12||QĐ|ABCDEFGHIJKLMNOP cue số type Quyết định',
    '13/QĐ state 13||QĐ| cue số type Quyết định truncated:13/QĐ',
  ],
  [
    'Quyết định số 12--QĐ/TU, Quyết định số 13-/QĐ/TU, Quyết định số 14//QĐ-UBND, Quyết định số 15/QĐ-/UBND',
    '12-QĐ/TU party 12||QĐ|TU cue số type Quyết định dash:--',
    '13-QĐ/TU party 13||QĐ|TU cue số type Quyết định dash:-/',
    '14/QĐ-UBND state 14||QĐ|UBND cue số type Quyết định dash://',
    '15/QĐ-UBND state 15||QĐ|UBND cue số type Quyết định dash:-/',
  ],
  [
    'Kế hoạch số 12-КН/ТU, Kế hoạch số 13-KH/ΤU',
    '12-KH/TU party 12||КН|ТU cue số type Kế hoạch look-alike:КН/ТU',
    '13-KH/TU party 13||KH|ΤU cue số type Kế hoạch look-alike:KH/ΤU',
  ],
  ['Họp ngày 5, tháng 3. Số 57 đại biểu – TW'],
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

describe('the parts of numbers and names by tables anew', () => {
  beforeEach(() => {
    tables = { ...knowledge };
  });
  it('numbers', () => {
    for (const [text, ...numbers] of NUMBERS) deepEqual(numbersOf(text), numbers);
  });
  it('names', () => {
    for (const [text, ...names] of NAMES) deepEqual(namesOf(text), names);
  });
});

describe('names of documents', () => {
  for (const [text, ...names] of NAMES) it(text, () => deepEqual(namesOf(text), names));
});
