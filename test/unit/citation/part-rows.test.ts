import { citationsOf, type Reading, testReadings } from '../../support/readings';

/** References to parts of cited documents. */
const ROWS: readonly Reading[] = [
  {
    language: 'vi',
    text: 'Theo khoản 1 Điều 4, 5 Quy định số 22-QĐ/TW.',
    reads: [
      'Quy định số 22-QĐ/TW = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part khoản 1 Điều 4 article 4/clause 1 part 5 article 5',
    ],
  },
  {
    language: 'vi',
    text: 'Theo khoản 1, 2 Điều 4 và Điều 6 Quy định số 22-QĐ/TW.',
    reads: [
      'Quy định số 22-QĐ/TW = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part khoản 1 article 4/clause 1 part 2 Điều 4 article 4/clause 2 part Điều 6 article 6',
    ],
  },
  {
    language: 'vi',
    text: 'Theo khoản 1 và điểm a khoản 2 Điều 4 của Quy định số 22-QĐ/TW.',
    reads: [
      'Quy định số 22-QĐ/TW = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part khoản 1 article 4/clause 1 part điểm a khoản 2 Điều 4 article 4/clause 2/point a',
    ],
  },
  {
    language: 'vi',
    text: 'Theo các điểm a, b, c khoản 2 và khoản 3 Điều 4 Quy định số 22-QĐ/TW.',
    reads: [
      'Quy định số 22-QĐ/TW = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part điểm a article 4/clause 2/point a part b article 4/clause 2/point b part c article 4/clause 2/point c part khoản 3 Điều 4 article 4/clause 3',
    ],
  },
  {
    language: 'vi',
    text: 'Từ Điều 3 đến Điều 7, Điều 9 Quy định số 22-QĐ/TW.',
    reads: [
      'Quy định số 22-QĐ/TW = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part Điều 3 article 3 part Điều 7 article 7 part Điều 9 article 9',
    ],
  },
  {
    language: 'vi',
    text: 'Theo Điều I, khoản b Điều 4 Quy định số 22-QĐ/TW.',
    reads: [
      'Quy định số 22-QĐ/TW = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part Điều 4 article 4',
    ],
  },
  {
    language: 'vi',
    text: 'Theo điểm a) khoản 2 Điều 4; điểm (b) khoản 1 Điều 5 Quy định số 22-QĐ/TW.',
    reads: [
      'Quy định số 22-QĐ/TW = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part điểm a) khoản 2 Điều 4 article 4/clause 2/point a part điểm (b) khoản 1 Điều 5 article 5/clause 1/point b',
    ],
  },
  {
    language: 'vi',
    text: 'Theo Phụ lục I, II kèm theo Nghị quyết số 57-NQ/TW.',
    reads: [
      'Nghị quyết số 57-NQ/TW = party 57-NQ/TW type nghi-quyet part Phụ lục I appendix I part II appendix II',
    ],
  },
  {
    language: 'vi',
    text: 'Theo phần thứ hai mục III Kết luận số 12-KL/TW.',
    reads: [
      'Kết luận số 12-KL/TW = party 12-KL/TW type ket-luan part phần thứ hai mục III part thứ hai/section III',
    ],
  },
  {
    language: 'vi',
    text: 'Theo Chương II Mục 1 Điều 5 Luật Đất đai năm 2024.',
    reads: [
      'Luật Đất đai năm 2024 = type luat name Luật Đất đai năm 2024 2024 part Chương II Mục 1 Điều 5 chapter II/section 1/article 5',
    ],
  },
  {
    language: 'vi',
    text: 'Theo Điều 5 của Tỉnh uỷ về Quy định số 22-QĐ/TW.',
    reads: ['Quy định số 22-QĐ/TW = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc'],
  },
  {
    language: 'vi',
    text: 'Quy định số 22-QĐ/TW, ngày 28/7/2021, Điều 5, khoản 2.',
    reads: [
      'Quy định số 22-QĐ/TW, ngày 28/7/2021 = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc date 28/7/2021 comma part Điều 5, khoản 2 article 5/clause 2',
    ],
  },
  {
    language: 'vi',
    text: 'Quy định số 22-QĐ/TW, Điều 5 Quy định số 23-QĐ/TW.',
    reads: [
      'Quy định số 22-QĐ/TW = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
      'Quy định số 23-QĐ/TW = party 23-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part Điều 5 article 5',
    ],
  },
  {
    language: 'vi',
    text: 'Quy định số 22-QĐ/TW (tại khoản 2 Điều 5) và văn bản khác.',
    reads: [
      'Quy định số 22-QĐ/TW = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part khoản 2 Điều 5 article 5/clause 2',
    ],
  },
  {
    language: 'vi',
    text: 'Quy định số 22-QĐ/TW, Điều 5 quy định rõ.',
    reads: ['Quy định số 22-QĐ/TW = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc'],
  },
  {
    language: 'vi',
    text: 'Khoản 5a Điều 12b, điểm đ1 khoản 2 Điều 3 Luật Đất đai năm 2024.',
    reads: [
      'Luật Đất đai năm 2024 = type luat name Luật Đất đai năm 2024 2024 part Khoản 5a Điều 12b article 12b/clause 5a part điểm đ1 khoản 2 Điều 3 article 3/clause 2/point đ1',
    ],
  },
  {
    language: 'vi',
    text: 'Căn cứ Điều 4, Luật Đất đai năm 2024 và Điều 5 và 6 Bộ luật Dân sự 2015.',
    reads: [
      'Luật Đất đai năm 2024 = type luat name Luật Đất đai năm 2024 2024 part Điều 4 article 4',
      'Bộ luật Dân sự 2015 = type bo-luat name Bộ luật Dân sự 2015 2015 part Điều 5 article 5 part 6 article 6',
    ],
  },
  {
    language: 'vi',
    text: 'Điểm a, khoản 2, Điều 4, Chương I Quy định số 22-QĐ/TW.',
    reads: [
      'Quy định số 22-QĐ/TW = party 22-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc part Điểm a, khoản 2, Điều 4, Chương I chapter I/article 4/clause 2/point a',
    ],
  },
  {
    language: 'en',
    text: 'Articles 3 to 7 of Decree No. 30/2020/ND-CP and Clause 2 of Article 5 of the Land Law.',
    reads: [
      'Decree No. 30/2020/ND-CP = state 30/2020/NĐ-CP diacritic:ND type nghi-dinh 2020 part Articles 3 article 3 part 7 article 7',
      'Land Law = type luat name Land Law part Clause 2 of Article 5 article 5/clause 2',
    ],
  },
  {
    language: 'en',
    text: 'Points a and b, Clause 1, Article 4; Clause 2, Articles 5 and 6 of Regulation No. 22-QD/TW.',
    reads: [
      'Regulation No. 22-QD/TW = party 22-QĐ/TW diacritic:QD type quy-dinh|quy-dinh-2018|quy-che|quy-dinh-nha-nuoc uncertain part Points a article 4/clause 1/point a part b, Clause 1, Article 4 article 4/clause 1/point b part Clause 2, Articles 5 article 5/clause 2 part 6 article 6',
    ],
  },
  {
    language: 'en',
    text: 'Regulation No. 22-QD/TW, Article 5, Clause 2, provides so.',
    reads: [
      'Regulation No. 22-QD/TW = party 22-QĐ/TW diacritic:QD type quy-dinh|quy-dinh-2018|quy-che|quy-dinh-nha-nuoc uncertain part Article 5, Clause 2 article 5/clause 2',
    ],
  },
  {
    language: 'en',
    text: 'Chapter II, Section 1 of the Civil Code 2015, and Appendix III attached to Decision No. 12-QD/TU.',
    reads: [
      'Civil Code 2015 = type bo-luat name Civil Code 2015 2015 part Chapter II, Section 1 chapter II/section 1',
      'Decision No. 12-QD/TU = party 12-QĐ/TU diacritic:QD type quyet-dinh part Appendix III appendix III',
    ],
  },
];

describe('references to parts of documents', () => {
  testReadings(ROWS, citationsOf);
});
