import { citationsOf, en, type Reading, testReadings, vi } from '../../support/readings';

/** The day of issue before the issuer, and days of something else there. */
const ROWS: readonly Reading[] = [
  vi(
    'Ngày 10/8/2021, Ban Thường vụ Tỉnh uỷ ban hành Chỉ thị số 12-CT/TU về tiết kiệm.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi date 10/8/2021 elsewhere subject về tiết kiệm',
  ),
  vi(
    'Ngày 10/8/2021, Tỉnh uỷ Sơn Hà khoá XVII đã ký ban hành Chỉ thị số 12-CT/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi date 10/8/2021 elsewhere',
  ),
  vi(
    'Ngày 10/8/2021,Đảng uỷ xã Krông Na Hạ có Kế hoạch số 12-KH/ĐU.',
    'Kế hoạch số 12-KH/ĐU = party 12-KH/ĐU type ke-hoach date 10/8/2021 elsewhere',
  ),
  vi(
    'Ngày 10/8/2021, Tỉnh uỷ họp, thống nhất ban hành Chỉ thị số 12-CT/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi elsewhere',
  ),
  vi(
    'Ngày 10/8/2021, Tỉnh uỷ và các cơ quan ban hành Chỉ thị số 12-CT/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi elsewhere',
  ),
  vi(
    'Ngày 10/8/2021, Sơn Hà ban hành Chỉ thị số 12-CT/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi',
  ),
  vi(
    'Ngày 10/8/2021 Tỉnh uỷ ban hành Chỉ thị số 12-CT/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi elsewhere',
  ),
  vi('Ngày 10/8/2021, ban hành Chỉ thị số 12-CT/TU.', 'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi'),
  vi(
    'Ngày 10/8/2021; Tỉnh uỷ ban hành Chỉ thị số 12-CT/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi elsewhere',
  ),
  vi(
    'Ngày 10/8/2021, tại Hà Nội, Tỉnh uỷ ban hành Chỉ thị số 12-CT/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi elsewhere',
  ),
  vi(
    'Ngày 10/8/2021, Tỉnh uỷ (khoá XVII) ban hành Chỉ thị số 12-CT/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi elsewhere',
  ),
  vi(
    'Tháng 8/2021, Tỉnh uỷ ban hành Chỉ thị số 12-CT/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi elsewhere',
  ),
  vi(
    'Ngày 09/8/2021, ngày 10/8/2021, Tỉnh uỷ ban hành Chỉ thị số 12-CT/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi date 10/8/2021 elsewhere',
  ),
  vi(
    'Ngày 10/8/2021, tháng 8/2021, Tỉnh uỷ ban hành Chỉ thị số 12-CT/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi elsewhere',
  ),
  vi(
    'Ngày 10/8/2021, Tỉnh uỷ triển khai Chỉ thị số 12-CT/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi elsewhere',
  ),
  vi(
    'Ngày 10/8/2021, Tỉnh uỷ ban hành Chỉ thị số 12-CT/TU và ban hành Kế hoạch số 13-KH/TU.',
    'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi date 10/8/2021 elsewhere',
    'Kế hoạch số 13-KH/TU = party 13-KH/TU type ke-hoach elsewhere',
  ),
  vi('Tỉnh uỷ ban hành Chỉ thị số 12-CT/TU.', 'Chỉ thị số 12-CT/TU = party 12-CT/TU type chi-thi elsewhere'),
  vi(
    'Ngày 10/8/2021, Chính phủ ra Nghị quyết số 84/NQ-CP; ngày 12/8/2021, Thủ tướng Chính phủ ký Quyết định số 12/QĐ-TTg.',
    'Nghị quyết số 84/NQ-CP = state 84/NQ-CP type nghi-quyet date 10/8/2021 elsewhere',
    'Quyết định số 12/QĐ-TTg = state 12/QĐ-TTg type quyet-dinh date 12/8/2021 elsewhere',
  ),
  vi(
    'Ngày 10/8/2021, Ban Chấp hành Đảng bộ tỉnh khoá XVII thông qua Nghị quyết số 05-NQ/TU.',
    'Nghị quyết số 05-NQ/TU = party 05-NQ/TU type nghi-quyet date 10/8/2021 elsewhere',
  ),
  vi(
    'Ngày 10/8/2021, Ban Chấp hành Đảng bộ tỉnh Sơn Hà nhiệm kỳ 2020 - 2025 thông qua Nghị quyết số 05-NQ/TU.',
    'Nghị quyết số 05-NQ/TU = party 05-NQ/TU type nghi-quyet elsewhere',
  ),
  vi(
    'Ngày 10/8/2021, Đảng uỷ các cơ quan trong tỉnh Sơn Hà ban hành Kế hoạch số 12-KH/ĐU.',
    'Kế hoạch số 12-KH/ĐU = party 12-KH/ĐU type ke-hoach elsewhere',
  ),
  en(
    'On August 10, 2021, the Provincial Party Committee issued Directive No. 12-CT/TU.',
    'Directive No. 12-CT/TU = party 12-CT/TU type chi-thi date August 10, 2021 elsewhere',
  ),
  en(
    'On August 10, 2021, the Standing Board of the Provincial Party Committee of Son Ha has issued Directive No. 12-CT/TU.',
    'Directive No. 12-CT/TU = party 12-CT/TU type chi-thi date August 10, 2021 elsewhere',
  ),
  en(
    'On August 10, 2021, the 13th Party Central Committee adopted Resolution No. 18-NQ/TW.',
    'Resolution No. 18-NQ/TW = party 18-NQ/TW type nghi-quyet date August 10, 2021 elsewhere',
  ),
  en(
    'On August 10, 2021, the Provincial Party Committee met and issued Directive No. 12-CT/TU.',
    'Directive No. 12-CT/TU = party 12-CT/TU type chi-thi elsewhere',
  ),
  en(
    'In August 2021, the Provincial Party Committee issued Directive No. 12-CT/TU.',
    'Directive No. 12-CT/TU = party 12-CT/TU type chi-thi elsewhere',
  ),
];

describe('the day told before the issuer', () => {
  testReadings(ROWS, citationsOf);
});
