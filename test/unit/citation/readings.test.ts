import { citationsOf, type Reading, testReadings } from '../../support/readings';

/** Sentences of offices, with all that they cite, part by part. */
const ROWS: readonly Reading[] = [
  {
    language: 'vi',
    text: 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị về đột phá phát triển khoa học, công nghệ.',
    reads: [
      'Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị = party 57-NQ/TW type nghi-quyet date 22/12/2024 comma issuer Bộ Chính trị cpv-politburo subject về đột phá phát triển khoa học, công nghệ',
    ],
  },
  {
    language: 'vi',
    text: 'Căn cứ Quyết định số 12/2024/QĐ-UBND ngày 05/01/2024 của Uỷ ban nhân dân tỉnh Sơn Hà.',
    reads: [
      'Quyết định số 12/2024/QĐ-UBND ngày 05/01/2024 của Uỷ ban nhân dân tỉnh Sơn Hà = state 12/2024/QĐ-UBND type quyet-dinh date 05/01/2024 issuer Uỷ ban nhân dân tỉnh Sơn Hà uy-ban-nhan-dan place Sơn Hà 2024',
    ],
  },
  {
    language: 'vi',
    text: 'Theo Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ về công tác văn thư.',
    reads: [
      'Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ = state 30/2020/NĐ-CP type nghi-dinh date 05/3/2020 comma issuer Chính phủ government subject về công tác văn thư 2020',
    ],
  },
  {
    language: 'vi',
    text: 'Theo khoản 2 Điều 4 Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.',
    reads: [
      'Quy định số 37-QĐ/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương = party 37-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc date 25/10/2021 comma issuer Ban Chấp hành Trung ương cpv-central-committee part khoản 2 Điều 4 article 4/clause 2',
    ],
  },
  {
    language: 'vi',
    text: 'Theo điểm a, b khoản 1 Điều 5 và Điều 7 Luật Đất đai năm 2024.',
    reads: [
      'Luật Đất đai năm 2024 = type luat name Luật Đất đai năm 2024 2024 part điểm a article 5/clause 1/point a part b khoản 1 Điều 5 article 5/clause 1/point b part Điều 7 article 7',
    ],
  },
  {
    language: 'vi',
    text: 'Các Chỉ thị số 31-CT/TU, số 32-CT/TU và 33-CT/TU của Ban Thường vụ Tỉnh uỷ.',
    reads: [
      'Chỉ thị số 31-CT/TU = party 31-CT/TU type chi-thi elsewhere listed',
      '32-CT/TU = party 32-CT/TU type chi-thi elsewhere shares listed',
      '33-CT/TU của Ban Thường vụ Tỉnh uỷ = party 33-CT/TU type chi-thi issuer Ban Thường vụ Tỉnh uỷ prov-party-committee shares',
    ],
  },
  {
    language: 'vi',
    text: 'Chỉ thị số 31-CT/TU, ngày 06/6/2023, Kế hoạch số 134-KH/TU, ngày 29/12/2023 của Ban Thường vụ Tỉnh uỷ.',
    reads: [
      'Chỉ thị số 31-CT/TU, ngày 06/6/2023 = party 31-CT/TU type chi-thi date 06/6/2023 comma elsewhere listed',
      'Kế hoạch số 134-KH/TU, ngày 29/12/2023 của Ban Thường vụ Tỉnh uỷ = party 134-KH/TU type ke-hoach date 29/12/2023 comma issuer Ban Thường vụ Tỉnh uỷ prov-party-committee',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết Trung ương 8 khoá XIII, Nghị quyết Đại hội XIII của Đảng và Nghị quyết 57.',
    reads: [
      'Nghị quyết Trung ương 8 khoá XIII = type nghi-quyet issuer Nghị quyết Trung ương 8 khoá XIII cpv-central-committee term XIII name Nghị quyết Trung ương 8 khoá XIII listed',
      'Nghị quyết Đại hội XIII của Đảng = type nghi-quyet issuer Nghị quyết Đại hội XIII của Đảng cpv-national-congress name Nghị quyết Đại hội XIII của Đảng listed',
      'Nghị quyết 57 = type nghi-quyet name Nghị quyết 57 ordinal 57',
    ],
  },
  {
    language: 'vi',
    text: 'Hiến pháp năm 2013, Luật Tổ chức chính quyền địa phương số 72/2025/QH15 và Bộ luật Dân sự 2015.',
    reads: [
      'Hiến pháp năm 2013 = type hien-phap name Hiến pháp năm 2013 2013',
      'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 = state 72/2025/QH15 type luat 2025 listed',
      'Bộ luật Dân sự 2015 = type bo-luat name Bộ luật Dân sự 2015 2015',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 1211/2016/UBTVQH13 của Uỷ ban Thường vụ Quốc hội về tiêu chuẩn của đơn vị hành chính.',
    reads: [
      'Nghị quyết số 1211/2016/UBTVQH13 của Uỷ ban Thường vụ Quốc hội = state 1211/2016/UBTVQH13 type nghi-quyet issuer Uỷ ban Thường vụ Quốc hội na-standing-committee subject về tiêu chuẩn của đơn vị hành chính 2016',
    ],
  },
  {
    language: 'vi',
    text: 'Công văn số 123-CV/VPTW ngày 05/3/2024 của Văn phòng Trung ương Đảng; Công văn số 574/UBND-NC.',
    reads: [
      'Công văn số 123-CV/VPTW ngày 05/3/2024 của Văn phòng Trung ương Đảng = party 123-CV/VPTW type cong-van date 05/3/2024 issuer Văn phòng Trung ương Đảng cpv-central-office',
      'Công văn số 574/UBND-NC = state 574/UBND-NC type cong-van',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57 - NQ/TW, Nghị quyết số 57-NQ-TW, Nghị quyết số 57.NQ/TW, Nghị quyết số 57–NQ/TW.',
    reads: [
      'Nghị quyết số 57 - NQ/TW = party 57-NQ/TW space: -  type nghi-quyet listed',
      'Nghị quyết số 57-NQ-TW = party 57-NQ/TW separators:-NQ-TW type nghi-quyet listed',
      'Nghị quyết số 57.NQ/TW = party 57-NQ/TW dash:. type nghi-quyet listed',
      'Nghị quyết số 57–NQ/TW = party 57-NQ/TW dash:– type nghi-quyet',
    ],
  },
  {
    language: 'vi',
    text: 'Kế hoạch số 5-KH/TU, kế hoạch số 05-kh/tu, Kế hoạch số 012-KH/TU và Kế hoạch số …-KH/TU.',
    reads: [
      'Kế hoạch số 5-KH/TU = party 05-KH/TU leading-zero:5 type ke-hoach listed',
      'kế hoạch số 05-kh/tu = party 05-KH/TU case:kh,case:tu type ke-hoach listed',
      'Kế hoạch số 012-KH/TU = party 12-KH/TU leading-zero:012 type ke-hoach listed',
      'Kế hoạch số …-KH/TU = party -KH/TU blank: type ke-hoach',
    ],
  },
  {
    language: 'vi',
    text: 'Quyết định số     -QĐ/TU, ngày     tháng 3 năm 2025 của Tỉnh uỷ.',
    reads: [
      'Quyết định số     -QĐ/TU, ngày     tháng 3 năm 2025 của Tỉnh uỷ = party -QĐ/TU blank: type quyet-dinh date ngày     tháng 3 năm 2025 comma issuer Tỉnh uỷ prov-party-committee',
    ],
  },
  {
    language: 'vi',
    text: 'Kết luận số 21-KL/TW của Trung ương khoá XIII; Quy định của Ban Bí thư số 05-QĐi/TW.',
    reads: [
      'Kết luận số 21-KL/TW của Trung ương khoá XIII = party 21-KL/TW type ket-luan issuer Trung ương cpv-central-committee generic term XIII',
      'Quy định của Ban Bí thư số 05-QĐi/TW = party 05-QĐi/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc elsewhere',
    ],
  },
  {
    language: 'vi',
    text: 'Quyết định số 45-QĐ/ĐU ngày 01/8/2025 của Đảng uỷ xã Sơn Hà và Quyết định số 46-QĐ/ĐU của Đảng uỷ phường An Hoà.',
    reads: [
      'Quyết định số 45-QĐ/ĐU ngày 01/8/2025 của Đảng uỷ xã Sơn Hà = party 45-QĐ/ĐU type quyet-dinh date 01/8/2025 issuer Đảng uỷ xã Sơn Hà party-committee place xã Sơn Hà',
      'Quyết định số 46-QĐ/ĐU của Đảng uỷ phường An Hoà = party 46-QĐ/ĐU type quyet-dinh issuer Đảng uỷ phường An Hoà party-committee place phường An Hoà',
    ],
  },
  {
    language: 'vi',
    text: 'Tổng kết 10 năm thực hiện Chỉ thị số 05-CT/TW; thay thế Quy định số 76-QĐ/TW.',
    reads: [
      'Chỉ thị số 05-CT/TW = party 05-CT/TW type chi-thi uncertain past',
      'Quy định số 76-QĐ/TW = party 76-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc',
    ],
  },
  {
    language: 'vi',
    text: 'Chỉ thị 05 của Bộ Chính trị khoá XII về học tập và làm theo tư tưởng, đạo đức Hồ Chí Minh.',
    reads: [
      'Chỉ thị 05 của Bộ Chính trị khoá XII = type chi-thi issuer Bộ Chính trị cpv-politburo term XII subject về học tập và làm theo tư tưởng, đạo đức Hồ Chí Minh name Chỉ thị 05 ordinal 5',
    ],
  },
  {
    language: 'vi',
    text: 'Tờ trình số 12/TTr-SNV, Báo cáo số 13/BC-SNV và Đề án số 14-ĐA/TU kèm theo.',
    reads: [
      'Tờ trình số 12/TTr-SNV = state 12/TTr-SNV type to-trinh listed',
      'Báo cáo số 13/BC-SNV = state 13/BC-SNV type bao-cao listed',
      'Đề án số 14-ĐA/TU = party 14-ĐA/TU type de-an',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQ/TW ngày 22-12-2024 của Bộ Chính trị (khoá XIII) “về đột phá phát triển khoa học”.',
    reads: [
      'Nghị quyết số 57-NQ/TW ngày 22-12-2024 của Bộ Chính trị (khoá XIII = party 57-NQ/TW type nghi-quyet date 22-12-2024 issuer Bộ Chính trị cpv-politburo term XIII',
    ],
  },
  {
    language: 'vi',
    text: 'Toàn tỉnh có 07/10 đơn vị, 125/168 dự án; trực 24/7; điện thoại 0123-456/789.',
    reads: [],
  },
  {
    language: 'vi',
    text: 'CHỈ THỊ SỐ 05-CT/TW NGÀY 15/5/2016 CỦA BỘ CHÍNH TRỊ',
    reads: [
      'CHỈ THỊ SỐ 05-CT/TW NGÀY 15/5/2016 CỦA BỘ CHÍNH TRỊ = party 05-CT/TW type chi-thi date 15/5/2016 issuer BỘ CHÍNH TRỊ cpv-politburo',
    ],
  },
  {
    language: 'vi',
    text: 'Số 12-BC/TU\n\nThực hiện Chỉ thị số 26-CT/TU của Tỉnh uỷ và Chỉ thị số 26-CT/TU.',
    reads: [
      'Số 12-BC/TU = party 12-BC/TU own',
      'Chỉ thị số 26-CT/TU của Tỉnh uỷ = party 26-CT/TU type chi-thi issuer Tỉnh uỷ prov-party-committee',
      'Chỉ thị số 26-CT/TU = party 26-CT/TU type chi-thi elsewhere',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017.',
    reads: [
      'Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017 = state 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN type nghi-quyet-lien-tich date 15/6/2017 2017',
    ],
  },
  {
    language: 'vi',
    text: 'Luật số 31/2024/QH15, Luật Đất đai, Luật Phòng, chống tham nhũng năm 2018 và Pháp lệnh số 04/2020/UBTVQH14.',
    reads: [
      'Luật số 31/2024/QH15 = state 31/2024/QH15 type luat 2024 listed',
      'Luật Đất đai = type luat name Luật Đất đai listed',
      'Luật Phòng, chống tham nhũng năm 2018 = type luat name Luật Phòng, chống tham nhũng năm 2018 2018 listed',
      'Pháp lệnh số 04/2020/UBTVQH14 = state 04/2020/UBTVQH14 type phap-lenh 2020',
    ],
  },
  {
    language: 'vi',
    text: 'Theo Phụ lục I Nghị định số 30/2020/NĐ-CP, Chương II Thông tư số 01/2021/TT-BNV và Phần thứ nhất Đề án.',
    reads: [
      'Nghị định số 30/2020/NĐ-CP = state 30/2020/NĐ-CP type nghi-dinh 2020 part Phụ lục I appendix I',
      'Thông tư số 01/2021/TT-BNV = state 01/2021/TT-BNV type thong-tu 2021 part Chương II chapter II',
    ],
  },
  {
    language: 'en',
    text: 'Implementing Resolution No. 57-NQ/TW dated December 22, 2024 of the Politburo on breakthroughs in science and technology.',
    reads: [
      'Resolution No. 57-NQ/TW dated December 22, 2024 of the Politburo = party 57-NQ/TW type nghi-quyet date December 22, 2024 issuer Politburo cpv-politburo subject on breakthroughs in science and technology',
    ],
  },
  {
    language: 'en',
    text: 'Under Decree No. 30/2020/NĐ-CP dated March 5, 2020 of the Government on clerical work.',
    reads: [
      'Decree No. 30/2020/NĐ-CP dated March 5, 2020 of the Government = state 30/2020/NĐ-CP type nghi-dinh date March 5, 2020 issuer Government government subject on clerical work 2020',
    ],
  },
  {
    language: 'en',
    text: 'Directive No. 26-CT/TU of the Provincial Party Standing Committee and Plan No. 134-KH/TU, No. 135-KH/TU.',
    reads: [
      'Directive No. 26-CT/TU of the Provincial Party Standing Committee = party 26-CT/TU type chi-thi issuer Provincial Party Standing Committee prov-party-committee',
      'Plan No. 134-KH/TU = party 134-KH/TU type ke-hoach|de-an|phuong-an elsewhere listed',
      '135-KH/TU = party 135-KH/TU type ke-hoach|de-an|phuong-an elsewhere shares',
    ],
  },
  {
    language: 'en',
    text: 'Clause 2, Article 4 of Regulation No. 37-QD/TW and Point a of Clause 1 of Article 5 of the Land Law 2024.',
    reads: [
      'Regulation No. 37-QD/TW = party 37-QĐ/TW diacritic:QD type quy-dinh|quy-dinh-2018|quy-che|quy-dinh-nha-nuoc uncertain part Clause 2, Article 4 article 4/clause 2',
      'Land Law 2024 = type luat name Land Law 2024 2024 part Point a of Clause 1 of Article 5 article 5/clause 1/point a',
    ],
  },
  {
    language: 'en',
    text: 'The Provincial Party Committee issued Plan No. 12-KH/TU dated March 5, 2024 to implement Resolution No. 57-NQ/TW of the Politburo.',
    reads: [
      'Plan No. 12-KH/TU dated March 5, 2024 = party 12-KH/TU type ke-hoach|de-an|phuong-an date March 5, 2024 elsewhere',
      'Resolution No. 57-NQ/TW of the Politburo = party 57-NQ/TW type nghi-quyet issuer Politburo cpv-politburo',
    ],
  },
  {
    language: 'en',
    text: 'Resolution No. 18-NQ/TW of the 12th Party Central Committee; Conclusion No. 21-KL/TW of the Secretariat.',
    reads: [
      'Resolution No. 18-NQ/TW of the 12th Party Central Committee = party 18-NQ/TW type nghi-quyet issuer 12th Party Central Committee cpv-central-committee term XII',
      'Conclusion No. 21-KL/TW of the Secretariat = party 21-KL/TW type ket-luan issuer Secretariat cpv-secretariat',
    ],
  },
  {
    language: 'en',
    text: 'Official Dispatch No. 149/CĐ-TTg, Circular No. 29/2015 / TT -BGTVT and Decision No. 12 - QD/TU.',
    reads: [
      'Official Dispatch No. 149/CĐ-TTg = state 149/CĐ-TTg type cong-van|cong-dien listed',
      'Circular No. 29/2015 / TT -BGTVT = state 29/2015/TT-BGTVT space: / ,space: - type thong-tri|thong-tu 2015 listed',
      'Decision No. 12 - QD/TU = party 12-QĐ/TU space: - ,diacritic:QD type quyet-dinh',
    ],
  },
  {
    language: 'en',
    text: 'Decision No. 1493/QD-TTg dated August 15, 2023 of the Prime Minister approving the plan; document No. 12-CV/TU.',
    reads: [
      'Decision No. 1493/QD-TTg dated August 15, 2023 of the Prime Minister = state 1493/QĐ-TTg diacritic:QD type quyet-dinh date August 15, 2023 issuer Prime Minister thu-tuong-chinh-phu',
      'No. 12-CV/TU = party 12-CV/TU',
    ],
  },
];

describe('what a sentence cites', () => {
  testReadings(ROWS, citationsOf);
});
