import { citationsOf, type Reading, testReadings } from '../../support/readings';

/** Documents cited by a name, an ordinal or a plenum, laws, and parts of documents. */
const ROWS: readonly Reading[] = [
  {
    language: 'vi',
    text: 'Nghị quyết 57, Chỉ thị số 45, Nghị định 30 và Kết luận số 12.',
    reads: [
      'Nghị quyết 57 = type nghi-quyet name Nghị quyết 57 ordinal 57 listed',
      'Chỉ thị số 45 = type chi-thi name Chỉ thị số 45 ordinal 45 listed',
      'Nghị định 30 = type nghi-dinh name Nghị định 30 ordinal 30 listed',
      'Kết luận số 12 = type ket-luan name Kết luận số 12 ordinal 12',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết 57%, Nghị quyết 3 nội dung, Kế hoạch 5 năm, Nghị quyết 2025, Nghị quyết 12.5.',
    reads: [],
  },
  {
    language: 'vi',
    text: 'Nghị quyết 057, Nghị quyết số 57a, Chỉ thị 45-47.',
    reads: [
      'Nghị quyết 057 = type nghi-quyet name Nghị quyết 057 ordinal 57 listed',
      'Nghị quyết số 57a = type nghi-quyet name Nghị quyết số 57a ordinal 57a',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết Trung ương 4 khoá XII, Nghị quyết Hội nghị Trung ương 7 khoá XIII, Nghị quyết Trung ương 4 (khoá XI).',
    reads: [
      'Nghị quyết Trung ương 4 khoá XII = type nghi-quyet issuer Nghị quyết Trung ương 4 khoá XII cpv-central-committee term XII name Nghị quyết Trung ương 4 khoá XII listed',
      'Nghị quyết Hội nghị Trung ương 7 khoá XIII = type nghi-quyet issuer Nghị quyết Hội nghị Trung ương 7 khoá XIII cpv-central-committee term XIII name Nghị quyết Hội nghị Trung ương 7 khoá XIII listed',
      'Nghị quyết Trung ương 4 (khoá XI = type nghi-quyet issuer Nghị quyết Trung ương 4 cpv-central-committee term XI name Nghị quyết Trung ương 4',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khoá XIII và Nghị quyết Trung ương 5.',
    reads: [
      'Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khoá XIII = type nghi-quyet issuer Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khoá XIII cpv-central-committee term XIII name Nghị quyết Hội nghị lần thứ tám Ban Chấp hành Trung ương Đảng khoá XIII listed',
      'Nghị quyết Trung ương 5 = type nghi-quyet issuer Nghị quyết Trung ương 5 cpv-central-committee name Nghị quyết Trung ương 5',
    ],
  },
  {
    language: 'vi',
    text: 'Kết luận Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khoá XIII.',
    reads: [
      'Kết luận Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khoá XIII = type ket-luan issuer Kết luận Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khoá XIII cpv-central-committee term XIII name Kết luận Hội nghị lần thứ 4 Ban Chấp hành Trung ương Đảng khoá XIII',
    ],
  },
  {
    language: 'en',
    text: 'Resolution of the 4th Central Committee, 11th term, and the Conclusion of the fourth plenum of the 13th Party Central Committee.',
    reads: [
      'Resolution of the 4th Central Committee, 11th term = type nghi-quyet issuer Resolution of the 4th Central Committee, 11th term cpv-central-committee term XI name Resolution of the 4th Central Committee, 11th term',
      'Conclusion of the fourth plenum of the 13th Party Central Committee = type ket-luan issuer Conclusion of the fourth plenum of the 13th Party Central Committee cpv-central-committee term XIII name Conclusion of the fourth plenum of the 13th Party Central Committee',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết Đại hội XIII của Đảng, Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng.',
    reads: [
      'Nghị quyết Đại hội XIII của Đảng = type nghi-quyet issuer Nghị quyết Đại hội XIII của Đảng cpv-national-congress name Nghị quyết Đại hội XIII của Đảng listed',
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng = type nghi-quyet issuer Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng cpv-national-congress name Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX, Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XXI.',
    reads: [
      'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX = type nghi-quyet issuer Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX prov-party-congress name Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX listed',
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XXI = type nghi-quyet issuer Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XXI prov-party-congress name Nghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn Hà lần thứ XXI',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết Đại hội đại biểu Đảng bộ xã An Hoà lần thứ I, nhiệm kỳ 2025 - 2030.',
    reads: [
      'Nghị quyết Đại hội đại biểu Đảng bộ xã An Hoà lần thứ I = type nghi-quyet issuer Nghị quyết Đại hội đại biểu Đảng bộ xã An Hoà lần thứ I prov-party-congress name Nghị quyết Đại hội đại biểu Đảng bộ xã An Hoà lần thứ I',
    ],
  },
  {
    language: 'en',
    text: 'Resolution of the 13th National Party Congress and Resolution of the 19th Provincial Party Congress.',
    reads: [
      'Resolution of the 13th National Party Congress = type nghi-quyet issuer Resolution of the 13th National Party Congress cpv-national-congress name Resolution of the 13th National Party Congress listed',
      'Resolution of the 19th Provincial Party Congress = type nghi-quyet issuer Resolution of the 19th Provincial Party Congress prov-party-congress name Resolution of the 19th Provincial Party Congress',
    ],
  },
  { language: 'en', text: 'Resolution of the National Congress and the 14th Congress.', reads: [] },
  {
    language: 'vi',
    text: 'Hiến pháp năm 2013, Hiến pháp 2013, Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 2013 và Hiến pháp.',
    reads: [
      'Hiến pháp năm 2013 = type hien-phap name Hiến pháp năm 2013 2013 listed',
      'Hiến pháp 2013 = type hien-phap name Hiến pháp 2013 2013 listed',
      'Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 2013 = type hien-phap name Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam năm 2013 2013',
    ],
  },
  {
    language: 'vi',
    text: 'Luật Đất đai năm 2024, Luật Đất đai 2024, Luật Đất đai và luật đất đai.',
    reads: [
      'Luật Đất đai năm 2024 = type luat name Luật Đất đai năm 2024 2024 listed',
      'Luật Đất đai 2024 = type luat name Luật Đất đai 2024 2024 listed',
      'Luật Đất đai = type luat name Luật Đất đai',
    ],
  },
  {
    language: 'vi',
    text: 'Bộ luật Dân sự 2015, Bộ luật Lao động năm 2019, Pháp lệnh Ưu đãi người có công với cách mạng năm 2020.',
    reads: [
      'Bộ luật Dân sự 2015 = type bo-luat name Bộ luật Dân sự 2015 2015 listed',
      'Bộ luật Lao động năm 2019 = type bo-luat name Bộ luật Lao động năm 2019 2019 listed',
      'Pháp lệnh Ưu đãi người có công với cách mạng năm 2020 = type phap-lenh name Pháp lệnh Ưu đãi người có công với cách mạng năm 2020 2020',
    ],
  },
  {
    language: 'vi',
    text: 'Luật Phòng, chống tham nhũng năm 2018 và Luật Thực hành tiết kiệm, chống lãng phí 2013.',
    reads: [
      'Luật Phòng, chống tham nhũng năm 2018 = type luat name Luật Phòng, chống tham nhũng năm 2018 2018 listed',
      'Luật Thực hành tiết kiệm, chống lãng phí 2013 = type luat name Luật Thực hành tiết kiệm, chống lãng phí 2013 2013',
    ],
  },
  {
    language: 'vi',
    text: 'Luật sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở năm 2024.',
    reads: [
      'Luật sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở năm 2024 = type luat name Luật sửa đổi, bổ sung một số điều của Luật Đất đai và Luật Nhà ở năm 2024 2024',
    ],
  },
  {
    language: 'vi',
    text: 'Luật Tổ chức chính quyền địa phương (số 72/2025/QH15), Luật Viên chức số 58/2010/QH12.',
    reads: [
      'số 72/2025/QH15 = state 72/2025/QH15 2025',
      'Luật Viên chức số 58/2010/QH12 = state 58/2010/QH12 type luat 2010',
    ],
  },
  {
    language: 'vi',
    text: 'Luật Hợp tác xã kiểu mới được ban hành; Luật Bình Lâm này có hiệu lực.',
    reads: [
      'Luật Hợp tác xã = type luat name Luật Hợp tác xã',
      'Luật Bình Lâm = type luat name Luật Bình Lâm',
    ],
  },
  {
    language: 'vi',
    text: 'LUẬT ĐẤT ĐAI NĂM 2024 VÀ CÁC VĂN BẢN HƯỚNG DẪN',
    reads: ['LUẬT ĐẤT ĐAI NĂM 2024 = type luat name LUẬT ĐẤT ĐAI NĂM 2024 2024'],
  },
  {
    language: 'en',
    text: 'The 2024 Land Law, the Land Law, the Law on Land and the Civil Code 2015.',
    reads: [
      'Land Law = type luat name Land Law 2024',
      'Land Law = type luat name Land Law',
      'Law on Land = type luat name Law on Land',
      'Civil Code 2015 = type bo-luat name Civil Code 2015 2015',
    ],
  },
  {
    language: 'en',
    text: 'The Law on Organisation of Local Government 2025 and the Law on the Protection of Forests.',
    reads: [
      'Law on Organisation of Local Government 2025 = type luat name Law on Organisation of Local Government 2025 2025',
      'Law on the Protection of Forests = type luat name Law on the Protection of Forests',
    ],
  },
  {
    language: 'vi',
    text: 'Theo điểm b khoản 2 Điều 5, điểm a khoản 1 Điều 7 Quy định số 37-QĐ/TW, ngày 25/10/2021.',
    reads: [
      'Quy định số 37-QĐ/TW, ngày 25/10/2021 = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc date 25/10/2021 comma part điểm b khoản 2 Điều 5 article 5/clause 2/point b part điểm a khoản 1 Điều 7 article 7/clause 1/point a',
    ],
  },
  {
    language: 'vi',
    text: 'Theo mục II.3 Nghị quyết số 57-NQ/TW; phần thứ hai Kết luận số 12-KL/TW.',
    reads: [
      'Nghị quyết số 57-NQ/TW = party 57-NQ/TW type nghi-quyet part mục II.3 section II.3',
      'Kết luận số 12-KL/TW = party 12-KL/TW type ket-luan part phần thứ hai part thứ hai',
    ],
  },
  {
    language: 'vi',
    text: 'Phụ lục I Nghị định số 30/2020/NĐ-CP; Chương II Luật Đất đai năm 2024.',
    reads: [
      'Nghị định số 30/2020/NĐ-CP = state 30/2020/NĐ-CP type nghi-dinh 2020 part Phụ lục I appendix I',
      'Luật Đất đai năm 2024 = type luat name Luật Đất đai năm 2024 2024 part Chương II chapter II',
    ],
  },
  {
    language: 'vi',
    text: 'Theo các Điều 3, 4 và 5 Luật Đất đai năm 2024; từ Điều 3 đến Điều 7 Luật Nhà ở.',
    reads: [
      'Luật Đất đai năm 2024 = type luat name Luật Đất đai năm 2024 2024 part Điều 3 article 3 part 4 article 4 part 5 article 5',
      'Luật Nhà ở = type luat name Luật Nhà ở part Điều 3 article 3 part Điều 7 article 7',
    ],
  },
  {
    language: 'en',
    text: 'Under Point a, Clause 2, Article 5 of Regulation No. 37-QD/TW dated October 25, 2021.',
    reads: [
      'Regulation No. 37-QD/TW dated October 25, 2021 = party 37-QĐ/TW diacritic:QD type quy-dinh|quy-dinh-2018|quy-che|quy-dinh-nha-nuoc date October 25, 2021 part Point a, Clause 2, Article 5 article 5/clause 2/point a',
    ],
  },
  {
    language: 'en',
    text: 'Article 3 of the Land Law and Articles 4 and 5 of the Civil Code 2015.',
    reads: [
      'Land Law = type luat name Land Law part Article 3 article 3',
      'Civil Code 2015 = type bo-luat name Civil Code 2015 2015 part Articles 4 article 4 part 5 article 5',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết Hội nghị lần thứ 8 Ban Chấp hành Trung ương khoá XIII và Nghị quyết Đại hội lần thứ 13 của Đảng.',
    reads: [
      'Nghị quyết Hội nghị lần thứ 8 Ban Chấp hành Trung ương khoá XIII = type nghi-quyet issuer Nghị quyết Hội nghị lần thứ 8 Ban Chấp hành Trung ương khoá XIII cpv-central-committee term XIII name Nghị quyết Hội nghị lần thứ 8 Ban Chấp hành Trung ương khoá XIII listed',
      'Nghị quyết Đại hội lần thứ 13 của Đảng = type nghi-quyet issuer Nghị quyết Đại hội lần thứ 13 của Đảng cpv-national-congress name Nghị quyết Đại hội lần thứ 13 của Đảng',
    ],
  },
  {
    language: 'en',
    text: 'The Law on Land and the Civil Code 2015; the Law on the Protection of Forests 2017.',
    reads: [
      'Law on Land = type luat name Law on Land',
      'Civil Code 2015 = type bo-luat name Civil Code 2015 2015',
      'Law on the Protection of Forests 2017 = type luat name Law on the Protection of Forests 2017 2017',
    ],
  },
];

describe('documents without a coded number', () => {
  testReadings(ROWS, citationsOf);
});
