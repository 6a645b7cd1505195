import { citationsOf, en, type Reading, testReadings, vi } from '../../support/readings';

/** Parts of documents, type words and issuers around a number. */
const ROWS: readonly Reading[] = [
  vi(
    'Theo Điều 4 và khoản 2 của Quy định số 37-QĐ/TW.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part Điều 4 article 4 part khoản 2 clause 2',
  ),
  vi(
    'Theo Điều 4, khoản 2 và điểm a của Quy định số 37-QĐ/TW; theo khoản 2, Điều 4 và Điều 5 Quy định số 37-QĐ/TW.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part Điều 4, khoản 2 article 4/clause 2 part điểm a point a',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part khoản 2, Điều 4 article 4/clause 2 part Điều 5 article 5',
  ),
  vi(
    'Theo Điều I Quy định số 37-QĐ/TW, theo khoản b Quy định số 37-QĐ/TW, theo Điều 4, b Quy định số 37-QĐ/TW.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
  ),
  vi(
    'Theo khoản (2) Điều 4 Quy định số 37-QĐ/TW, theo khoản: 2 Quy định số 37-QĐ/TW, theo điểm a) khoản 2 Quy định số 37-QĐ/TW.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part khoản (2) Điều 4 article 4/clause 2',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part điểm a) khoản 2 clause 2/point a',
  ),
  vi(
    'Theo Điều 4 của của Quy định số 37-QĐ/TW, theo khoản 2 của và Điều 4 Quy định số 37-QĐ/TW.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part Điều 4 article 4',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part khoản 2 clause 2 part Điều 4 article 4',
  ),
  vi(
    'Theo khoản 2 của Điều 4 của Quy định số 37-QĐ/TW, theo khoản 2 và của Điều 4 Quy định số 37-QĐ/TW.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part khoản 2 của Điều 4 article 4/clause 2',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part khoản 2 clause 2 part Điều 4 article 4',
  ),
  vi(
    'Theo điểm a, b, c khoản 1, 2 Điều 4, 5 Quy định số 37-QĐ/TW.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part điểm a article 4/clause 1/point a part b article 4/clause 1/point b part c khoản 1, 2 Điều 4 article 4/clause 1/point c part 2 Điều 4 article 4/clause 2 part 5 article 5',
  ),
  vi(
    'Theo Điều 4 đến Điều 7 Quy định số 37-QĐ/TW, từ khoản 1 đến 3 Điều 4 Quy định số 37-QĐ/TW.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part Điều 4 article 4 part Điều 7 article 7',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part khoản 1 article 4/clause 1 part 3 Điều 4 article 4/clause 3',
  ),
  vi(
    'Theo Điều 4: Quy định số 37-QĐ/TW, theo Điều 4. Quy định số 37-QĐ/TW, theo Điều 4 và các Quy định số 37-QĐ/TW.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
  ),
  vi(
    'Theo Quy định số 37-QĐ/TW, Điều 5, khoản 2.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part Điều 5, khoản 2 article 5/clause 2',
  ),
  vi(
    'Theo Quy định số 37-QĐ/TW, Điều 5, khoản 2 và các quy định khác.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
  ),
  vi(
    'Theo Quy định số 37-QĐ/TW, Điều 5x, khoản hai; Quy định số 38-QĐ/TW, Điều 5, Điều mới; Quy định số 39-QĐ/TW Điều.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part Điều 5x article 5x',
    'Quy định số 38-QĐ/TW = party 38-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part Điều 5 article 5',
    'Quy định số 39-QĐ/TW = party 39-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
  ),
  vi(
    'Theo Quy định số 37-QĐ/TW: Điều 5; theo Quy định số 38-QĐ/TW, tại Điều 6, của khoản 7.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
    'Quy định số 38-QĐ/TW = party 38-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part Điều 6, của khoản 7 article 6/clause 7',
  ),
  vi(
    'Theo phần thứ nhất Đề án số 14-ĐA/TU, phần thứ hai mươi Đề án số 15-ĐA/TU, thứ nhất Đề án số 16-ĐA/TU, phần thứ Đề án số 17-ĐA/TU.',
    'Đề án số 14-ĐA/TU = party 14-ĐA/TU type de-an part phần thứ nhất part thứ nhất',
    'Đề án số 15-ĐA/TU = party 15-ĐA/TU type de-an part phần thứ hai mươi part thứ hai mươi',
    'Đề án số 16-ĐA/TU = party 16-ĐA/TU type de-an',
    'Đề án số 17-ĐA/TU = party 17-ĐA/TU type de-an',
  ),
  vi(
    'Theo Mục II.1 Phần B Đề án số 14-ĐA/TU, Mục 2.3.1 Chương XIV Đề án số 15-ĐA/TU, Phụ lục 1 kèm theo Đề án số 16-ĐA/TU, Phụ lục 2 ban hành kèm theo Đề án số 17-ĐA/TU.',
    'Đề án số 14-ĐA/TU = party 14-ĐA/TU type de-an part Mục II.1 Phần B part B/section II.1',
    'Đề án số 15-ĐA/TU = party 15-ĐA/TU type de-an part Mục 2.3.1 Chương XIV chapter XIV/section 2.3.1',
    'Đề án số 16-ĐA/TU = party 16-ĐA/TU type de-an part Phụ lục 1 appendix 1',
    'Đề án số 17-ĐA/TU = party 17-ĐA/TU type de-an part Phụ lục 2 appendix 2',
  ),
  vi(
    'Theo điểm a khoản 2, điểm b khoản 3 Điều 4 và Điều 7 Quy định số 37-QĐ/TW.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part điểm a article 4/clause 2/point a part điểm b khoản 3 Điều 4 article 4/clause 3/point b part Điều 7 article 7',
  ),
  vi(
    'Theo điểm đ khoản 2 Điều 4a và khoản 5b Điều 1234 Quy định số 37-QĐ/TW.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
  ),
  vi(
    'Theo khoản 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 Điều 4 Quy định số 37-QĐ/TW.',
    'Quy định số 37-QĐ/TW = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part khoản 1 article 4/clause 1 part 2 article 4/clause 2 part 3 article 4/clause 3 part 4 article 4/clause 4 part 5 article 4/clause 5 part 6 article 4/clause 6 part 7 article 4/clause 7 part 8 article 4/clause 8 part 9 article 4/clause 9 part 10 article 4/clause 10 part 11 article 4/clause 11 part 12 article 4/clause 12 part 13 article 4/clause 13 part 14 article 4/clause 14 part 15 article 4/clause 15 part 16 article 4/clause 16 part 17 article 4/clause 17 part 18 article 4/clause 18 part 19 article 4/clause 19 part 20 Điều 4 article 4/clause 20',
  ),
  vi(
    'Quyết định số 12-QĐ/TU, theo khoản 3 Quyết định số 13-QĐ/TU Điều 5 Quyết định số 14-QĐ/TU.',
    'Quyết định số 12-QĐ/TU = party 12-QĐ/TU type quyet-dinh',
    'Quyết định số 13-QĐ/TU = party 13-QĐ/TU type quyet-dinh part khoản 3 clause 3',
    'Quyết định số 14-QĐ/TU = party 14-QĐ/TU type quyet-dinh part Điều 5 article 5',
  ),
  vi(
    'Pháp luật số 12/2024/QH15, Luật, số 13/2024/QH15, luật số 14/2024/QH15, LUẬT số 15/2024/QH15.',
    'số 12/2024/QH15 = state 12/2024/QH15 2024',
    'Luật, số 13/2024/QH15 = state 13/2024/QH15 type luat 2024',
    'số 14/2024/QH15 = state 14/2024/QH15 2024 listed',
    'LUẬT số 15/2024/QH15 = state 15/2024/QH15 type luat 2024',
  ),
  vi(
    'Nghị quyết “số 57-NQ/TW”, Nghị quyết: số 58-NQ/TW, Nghị quyết (số 59-NQ/TW), Nghị quyết, số 60-NQ/TW, Nghị quyết - số 61-NQ/TW.',
    'Nghị quyết “số 57-NQ/TW = party 57-NQ/TW type nghi-quyet listed',
    'Nghị quyết: số 58-NQ/TW = party 58-NQ/TW type nghi-quyet listed',
    'Nghị quyết (số 59-NQ/TW = party 59-NQ/TW type nghi-quyet',
    '60-NQ/TW = party 60-NQ/TW type nghi-quyet shares',
    'Nghị quyết - số 61-NQ/TW = party 61-NQ/TW type nghi-quyet',
  ),
  vi(
    'Nghị quyết liên tịch số 12/2024/NQLT-CP-MTTQ, Thông báo kết luận số 12-TB/TU, Chương trình hành động của Tỉnh uỷ số 13-CTr/TU.',
    'Nghị quyết liên tịch số 12/2024/NQLT-CP-MTTQ = state 12/2024/NQLT-CP-MTTQ type nghi-quyet-lien-tich 2024 listed',
    'Thông báo kết luận số 12-TB/TU = party 12-TB/TU type thong-bao-ket-luan',
    'Chương trình hành động của Tỉnh uỷ số 13-CTr/TU = party 13-CTr/TU type chuong-trinh-hanh-dong',
  ),
  vi(
    'Quy định của Ban Bí thư. Số 05-QĐ/TW; quy định của Ban Bí thư số 06-QĐ/TW; Quy định “về đảng viên” số 07-QĐ/TW.',
    'Số 05-QĐ/TW = party 05-QĐ/TW elsewhere',
    'số 06-QĐ/TW = party 06-QĐ/TW elsewhere',
    'số 07-QĐ/TW = party 07-QĐ/TW elsewhere',
  ),
  en(
    "the Government's Decree No. 30/2020/ND-CP, the Politburo’s Resolution No. 57-NQ/TW, the Provincial Party Committees' Plan No. 12-KH/TU, Son Ha's Plan No. 13-KH/TU.",
    'Decree No. 30/2020/ND-CP = state 30/2020/NĐ-CP diacritic:ND type nghi-dinh issuer Government government 2020',
    'Resolution No. 57-NQ/TW = party 57-NQ/TW type nghi-quyet issuer Politburo cpv-politburo',
    'Plan No. 12-KH/TU = party 12-KH/TU type ke-hoach|de-an|phuong-an',
    'Plan No. 13-KH/TU = party 13-KH/TU type ke-hoach|de-an|phuong-an',
  ),
  en(
    "the Prime Minister's  Decision No. 12/QD-TTg, the Prime Minister's new Decision No. 13/QD-TTg, the office of the Government of Vietnam's Decree No. 31/2020/ND-CP.",
    'Decision No. 12/QD-TTg = state 12/QĐ-TTg diacritic:QD type quyet-dinh issuer Prime Minister thu-tuong-chinh-phu',
    'Decision No. 13/QD-TTg = state 13/QĐ-TTg diacritic:QD type quyet-dinh',
    'Decree No. 31/2020/ND-CP = state 31/2020/NĐ-CP diacritic:ND type nghi-dinh elsewhere 2020',
  ),
  en(
    'Article 4 of Regulation No. 37-QD/TW, Clause 2 and Clause 3 of Article 4 of Regulation No. 38-QD/TW, Articles 5 to 7 of Regulation No. 39-QD/TW.',
    'Regulation No. 37-QD/TW = party 37-QĐ/TW diacritic:QD type quy-dinh|quy-dinh-2018|quy-che|quy-dinh-nha-nuoc uncertain part Article 4 article 4',
    'Regulation No. 38-QD/TW = party 38-QĐ/TW diacritic:QD type quy-dinh|quy-dinh-2018|quy-che|quy-dinh-nha-nuoc uncertain part Clause 2 article 4/clause 2 part Clause 3 of Article 4 article 4/clause 3',
    'Regulation No. 39-QD/TW = party 39-QĐ/TW diacritic:QD type quy-dinh|quy-dinh-2018|quy-che|quy-dinh-nha-nuoc uncertain part Articles 5 article 5 part 7 article 7',
  ),
  en(
    'Appendix II of Plan No. 12-KH/TU, Part One of Plan No. 13-KH/TU, Section 2 of Chapter III of Plan No. 14-KH/TU.',
    'Plan No. 12-KH/TU = party 12-KH/TU type ke-hoach|de-an|phuong-an part Appendix II appendix II',
    'Plan No. 13-KH/TU = party 13-KH/TU type ke-hoach|de-an|phuong-an',
    'Plan No. 14-KH/TU = party 14-KH/TU type ke-hoach|de-an|phuong-an part Section 2 of Chapter III chapter III/section 2',
  ),
  vi('THEO 15-CTR/TU', '15-CTR/TU = party 15-CTr/TU own'),
  vi('Theo 15-CTR/TU', '15-CTR/TU = party 15-CTr/TU case:CTR'),
  vi('TRIỂN KHAI CHƯƠNG TRÌNH Theo 15-CTR/TU', '15-CTR/TU = party 15-CTr/TU case:CTR'),
  vi(
    'Theo biểu số 6-KH/TU, mẫu và Kế hoạch số 07-KH/TU, mẫu 08-KH/TU.',
    'Kế hoạch số 07-KH/TU = party 07-KH/TU type ke-hoach',
  ),
  en(
    'Points a and b, Clause 2, Article 4 of Regulation No. 37-QD/TW; Article 5 and Article 6, Clause 1 of Regulation No. 39-QD/TW.',
    'Regulation No. 37-QD/TW = party 37-QĐ/TW diacritic:QD type quy-dinh|quy-dinh-2018|quy-che|quy-dinh-nha-nuoc uncertain part Points a article 4/clause 2/point a part b, Clause 2, Article 4 article 4/clause 2/point b',
    'Regulation No. 39-QD/TW = party 39-QĐ/TW diacritic:QD type quy-dinh|quy-dinh-2018|quy-che|quy-dinh-nha-nuoc uncertain part Article 5 article 5 part Article 6, Clause 1 article 6/clause 1',
  ),
];

describe('what leads to a number', () => {
  testReadings(ROWS, citationsOf);
});
