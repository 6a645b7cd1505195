import { citationsOf, type Reading, testReadings } from '../../support/readings';

/** Numbers with what follows them, as written well and as written badly. */
const ROWS: readonly Reading[] = [
  {
    language: 'vi',
    text: 'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khoá XII về tổ chức bộ máy.',
    reads: [
      'Nghị quyết số 18-NQ/TW, ngày 25/10/2017 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khoá XII = party 18-NQ/TW type nghi-quyet date 25/10/2017 comma issuer Ban Chấp hành Trung ương cpv-central-committee term XII subject về tổ chức bộ máy',
    ],
  },
  {
    language: 'en',
    text: 'Resolution No. 18-NQ/TW dated October 25, 2017 of the sixth plenum of the 12th Party Central Committee on the political system.',
    reads: [
      'Resolution No. 18-NQ/TW dated October 25, 2017 of the sixth plenum of the 12th Party Central Committee = party 18-NQ/TW type nghi-quyet date October 25, 2017 issuer 12th Party Central Committee cpv-central-committee term XII subject on the political system',
    ],
  },
  {
    language: 'en',
    text: 'Resolution No. 18-NQ/TW of the Party Central Committee (12th tenure) on the political system.',
    reads: [
      'Resolution No. 18-NQ/TW of the Party Central Committee (12th tenure = party 18-NQ/TW type nghi-quyet issuer Party Central Committee cpv-central-committee term XII subject on the political system',
    ],
  },
  {
    language: 'en',
    text: 'Resolution No. 18-NQ/TW of the Party Central Committee of the 12th tenure.',
    reads: [
      'Resolution No. 18-NQ/TW of the Party Central Committee of the 12th tenure = party 18-NQ/TW type nghi-quyet issuer Party Central Committee cpv-central-committee term XII',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương (khoá XII) về tổ chức bộ máy.',
    reads: [
      'Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương (khoá XII = party 18-NQ/TW type nghi-quyet issuer Ban Chấp hành Trung ương cpv-central-committee term XII subject về tổ chức bộ máy',
    ],
  },
  {
    language: 'vi',
    text: 'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị khoá XII “Về đẩy mạnh học tập và làm theo tư tưởng” được thực hiện.',
    reads: [
      'Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị khoá XII = party 05-CT/TW type chi-thi date 15/5/2016 comma issuer Bộ Chính trị cpv-politburo term XII subject Về đẩy mạnh học tập và làm theo tư tưởng',
    ],
  },
  {
    language: 'vi',
    text: 'Quyết định số 12-QĐ/TU, ngày 05/3/2025 của Ban Thường vụ Tỉnh uỷ; Tỉnh uỷ giao Văn phòng.',
    reads: [
      'Quyết định số 12-QĐ/TU, ngày 05/3/2025 của Ban Thường vụ Tỉnh uỷ = party 12-QĐ/TU type quyet-dinh date 05/3/2025 comma issuer Ban Thường vụ Tỉnh uỷ prov-party-committee',
    ],
  },
  {
    language: 'vi',
    text: 'Quyết định số 12-QĐ/TU, của Ban Thường vụ Tỉnh uỷ, ngày 05/3/2025.',
    reads: [
      'Quyết định số 12-QĐ/TU, của Ban Thường vụ Tỉnh uỷ, ngày 05/3/2025 = party 12-QĐ/TU type quyet-dinh date 05/3/2025 comma issuer Ban Thường vụ Tỉnh uỷ prov-party-committee',
    ],
  },
  {
    language: 'vi',
    text: 'Công văn số 1234/BNV-CQĐP ngày 05/3/2025 của Bộ Nội vụ về việc sắp xếp.',
    reads: [
      'Công văn số 1234/BNV-CQĐP ngày 05/3/2025 của Bộ Nội vụ = state 1234/BNV-CQĐP type cong-van date 05/3/2025 issuer Bộ Nội vụ ministry-home-affairs subject về việc sắp xếp',
    ],
  },
  {
    language: 'vi',
    text: 'Công văn số 45-CV/BTCTU, ngày 05/3/2025 của Ban Tổ chức Tỉnh uỷ.',
    reads: [
      'Công văn số 45-CV/BTCTU, ngày 05/3/2025 của Ban Tổ chức Tỉnh uỷ = party 45-CV/BTCTU type cong-van date 05/3/2025 comma issuer Ban Tổ chức Tỉnh uỷ prov-party-organisation-board',
    ],
  },
  {
    language: 'vi',
    text: 'Kế hoạch số 12/KH-UBND ngày 05/3/2025 của UBND thành phố Đà Nẵng.',
    reads: [
      'Kế hoạch số 12/KH-UBND ngày 05/3/2025 của UBND thành phố Đà Nẵng = state 12/KH-UBND type ke-hoach date 05/3/2025 issuer UBND thành phố Đà Nẵng uy-ban-nhan-dan place Đà Nẵng',
    ],
  },
  {
    language: 'vi',
    text: 'Kế hoạch số 12/KH-UBND ngày 05/3/2025 của Chủ tịch Uỷ ban nhân dân tỉnh Sơn Hà về phòng, chống thiên tai.',
    reads: [
      'Kế hoạch số 12/KH-UBND ngày 05/3/2025 của Chủ tịch Uỷ ban nhân dân tỉnh Sơn Hà = state 12/KH-UBND type ke-hoach date 05/3/2025 issuer Chủ tịch Uỷ ban nhân dân tỉnh Sơn Hà uy-ban-nhan-dan place Sơn Hà subject về phòng, chống thiên tai',
    ],
  },
  {
    language: 'vi',
    text: 'Thông báo số 12-TB/VPTW, ngày 05/3/2025 của Văn phòng Trung ương Đảng.',
    reads: [
      'Thông báo số 12-TB/VPTW, ngày 05/3/2025 của Văn phòng Trung ương Đảng = party 12-TB/VPTW type thong-bao date 05/3/2025 comma issuer Văn phòng Trung ương Đảng cpv-central-office',
    ],
  },
  {
    language: 'en',
    text: "Decision No. 15/QD-UBND dated March 5, 2025 of the Da Nang City People's Committee on land.",
    reads: [
      "Decision No. 15/QD-UBND dated March 5, 2025 of the Da Nang City People's Committee = state 15/QĐ-UBND diacritic:QD type quyet-dinh date March 5, 2025 issuer Da Nang City People's Committee uy-ban-nhan-dan place Da Nang subject on land",
    ],
  },
  {
    language: 'en',
    text: 'Decision No. 15/QD-TTg dated March 5, 2025 of the Prime Minister approving the plan.',
    reads: [
      'Decision No. 15/QD-TTg dated March 5, 2025 of the Prime Minister = state 15/QĐ-TTg diacritic:QD type quyet-dinh date March 5, 2025 issuer Prime Minister thu-tuong-chinh-phu',
    ],
  },
  {
    language: 'en',
    text: 'Official Letter No. 45-CV/VPTW dated March 5, 2025 of the Party Central Committee Office.',
    reads: [
      'Official Letter No. 45-CV/VPTW dated March 5, 2025 of the Party Central Committee Office = party 45-CV/VPTW type cong-van date March 5, 2025 issuer Party Central Committee Office ',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết liên tịch số 12/2025/NQLT-CP-UBTVQH ngày 05/3/2025.',
    reads: [
      'Nghị quyết liên tịch số 12/2025/NQLT-CP-UBTVQH ngày 05/3/2025 = state 12/2025/NQLT-CP-UBTVQH type nghi-quyet-lien-tich date 05/3/2025 2025',
    ],
  },
  {
    language: 'vi',
    text: 'Quy định số 12-QĐ/TU/nb, ngày 05/3/2025.',
    reads: [
      'Quy định số 12-QĐ/TU/nb, ngày 05/3/2025 = party 12-QĐ/TU/nb type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc date 05/3/2025 comma',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết 66.7/2025/NQ-CP ngày 15/11/2025 của Chính phủ.',
    reads: [
      'Nghị quyết 66.7/2025/NQ-CP ngày 15/11/2025 của Chính phủ = state 66.7/2025/NQ-CP type nghi-quyet date 15/11/2025 issuer Chính phủ government 2025',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQTW và Quyết định số 12QĐ/TW.',
    reads: [
      'Nghị quyết số 57-NQTW = party 57-NQ/TW separators:NQTW type nghi-quyet listed',
      'Quyết định số 12QĐ/TW = party 12-QĐ/TW separators:QĐ/TW type quyet-dinh',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57/NQ-TW của Bộ Chính trị, Quyết định số 1493-QĐ/TTg của Thủ tướng Chính phủ.',
    reads: [
      'Nghị quyết số 57/NQ-TW của Bộ Chính trị = party 57-NQ/TW system:/NQ-TW type nghi-quyet issuer Bộ Chính trị cpv-politburo',
      'Quyết định số 1493-QĐ/TTg của Thủ tướng Chính phủ = state 1493/QĐ-TTg system:-QĐ/TTg type quyet-dinh issuer Thủ tướng Chính phủ thu-tuong-chinh-phu',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57 - NQ/TW, Nghị quyết số 57–NQ/TW, Nghị quyết số 57-NQ TW.',
    reads: [
      'Nghị quyết số 57 - NQ/TW = party 57-NQ/TW space: -  type nghi-quyet listed',
      'Nghị quyết số 57–NQ/TW = party 57-NQ/TW dash:– type nghi-quyet listed',
      'Nghị quyết số 57-NQ TW = party 57-NQ/TW separators:-NQ TW type nghi-quyet',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết NQ 57/TW và Nghị quyết NQ-57/TW của Bộ Chính trị.',
    reads: [
      'Nghị quyết NQ 57/TW = party 57-NQ/TW order:NQ 57/TW type nghi-quyet elsewhere listed',
      'Nghị quyết NQ-57/TW của Bộ Chính trị = party 57-NQ/TW order:NQ-57/TW type nghi-quyet issuer Bộ Chính trị cpv-politburo',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 7-NQ/TW và Nghị quyết số 057-NQ/TW; Quyết định số 0012/QĐ-UBND.',
    reads: [
      'Nghị quyết số 7-NQ/TW = party 07-NQ/TW leading-zero:7 type nghi-quyet listed',
      'Nghị quyết số 057-NQ/TW = party 57-NQ/TW leading-zero:057 type nghi-quyet listed',
      'Quyết định số 0012/QĐ-UBND = state 0012/QĐ-UBND type quyet-dinh',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số57-NQ/TW của Bộ Chính trị, Quyết định số 12/QĐ-TTgcủa Thủ tướng.',
    reads: [
      'Nghị quyết số57-NQ/TW của Bộ Chính trị = party 57-NQ/TW stuck:số57 type nghi-quyet issuer Bộ Chính trị cpv-politburo',
      'Quyết định số 12/QĐ-TTgcủa Thủ tướng = state 12/QĐ-TTg stuck:TTgcủa type quyet-dinh issuer Thủ tướng thu-tuong-chinh-phu',
    ],
  },
  {
    language: 'vi',
    text: 'Chương trình số 12-CTR/TU, Quyết định số 12/QĐ-TTG.',
    reads: [
      'Chương trình số 12-CTR/TU = party 12-CTr/TU case:CTR type chuong-trinh listed',
      'Quyết định số 12/QĐ-TTG = state 12/QĐ-TTg case:TTG type quyet-dinh',
    ],
  },
  {
    language: 'vi',
    text: 'Quyết định số 12-QÐ/TW, Quyết định số 12-QD/TW, Kế hoạch số 12-KH/TƯ.',
    reads: [
      'Quyết định số 12-QÐ/TW = party 12-QĐ/TW look-alike:QÐ/TW type quyet-dinh listed',
      'Quyết định số 12-QD/TW = party 12-QĐ/TW diacritic:QD type quyet-dinh listed',
      'Kế hoạch số 12-KH/TƯ = party 12-KH/TW diacritic:TƯ type ke-hoach',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số   -NQ/TU, ngày    /3/2025 của Tỉnh uỷ; Số: …/KH-UBND.',
    reads: [
      'Nghị quyết số   -NQ/TU = party -NQ/TU blank: type nghi-quyet',
      'Số: …/KH-UBND = state /KH-UBND blank:',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQ/ của Bộ Chính trị; Nghị quyết số 57-NQ của Bộ Chính trị.',
    reads: [
      'Nghị quyết số 57-NQ/ của Bộ Chính trị = party 57-NQ truncated:57-NQ type nghi-quyet issuer Bộ Chính trị cpv-politburo',
      'Nghị quyết số 57-NQ của Bộ Chính trị = party 57-NQ truncated:57-NQ type nghi-quyet issuer Bộ Chính trị cpv-politburo',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị định 64/CP, Quyết định 61-CP ngày 05/4/1960.',
    reads: [
      'Nghị định 64/CP = state 64/CP type nghi-dinh listed',
      'Quyết định 61-CP ngày 05/4/1960 = state 61/CP type quyet-dinh date 05/4/1960',
    ],
  },
  {
    language: 'vi',
    text: 'Luật số 72/2025/QH 15, Luật số 72/2025/QH-15, Nghị quyết số 15/2024/UBTVQH15.',
    reads: [
      'Luật số 72/2025/QH 15 = state 72/2025/QH15 separators:QH 15 type luat 2025 listed',
      'Luật số 72/2025/QH-15 = state 72/2025/QH15 separators:QH-15 type luat 2025 listed',
      'Nghị quyết số 15/2024/UBTVQH15 = state 15/2024/UBTVQH15 type nghi-quyet 2024',
    ],
  },
  {
    language: 'vi',
    text: 'Tỷ lệ 12/2025, biển số 29A-123.45, số điện thoại 024-123456, mã 12-AB/CD.',
    reads: [],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57a-NQ/TW và Quyết định số 12b/QĐ-UBND.',
    reads: [
      'Nghị quyết số 57a-NQ/TW = party 57a-NQ/TW type nghi-quyet listed',
      'Quyết định số 12b/QĐ-UBND = state 12b/QĐ-UBND type quyet-dinh',
    ],
  },
  {
    language: 'vi',
    text: 'Các Quyết định số 12-QĐ/TU, ngày 05/3/2025, số 13-QĐ/TU, ngày 06/3/2025 và số 14-QĐ/TU, ngày 07/3/2025 của Tỉnh uỷ.',
    reads: [
      'Quyết định số 12-QĐ/TU, ngày 05/3/2025 = party 12-QĐ/TU type quyet-dinh date 05/3/2025 comma elsewhere listed',
      '13-QĐ/TU, ngày 06/3/2025 = party 13-QĐ/TU type quyet-dinh date 06/3/2025 comma elsewhere shares listed',
      '14-QĐ/TU, ngày 07/3/2025 của Tỉnh uỷ = party 14-QĐ/TU type quyet-dinh date 07/3/2025 comma issuer Tỉnh uỷ prov-party-committee shares',
    ],
  },
  {
    language: 'vi',
    text: 'Kết luận số 12-KL/TU thay thế Kết luận số 11-KL/TU, ngày 05/3/2020 của Tỉnh uỷ.',
    reads: [
      'Kết luận số 12-KL/TU = party 12-KL/TU type ket-luan',
      'Kết luận số 11-KL/TU, ngày 05/3/2020 của Tỉnh uỷ = party 11-KL/TU type ket-luan date 05/3/2020 comma issuer Tỉnh uỷ prov-party-committee',
    ],
  },
  {
    language: 'vi',
    text: 'Kế hoạch thực hiện Nghị quyết số 57-NQ/TW của Tỉnh uỷ.',
    reads: [
      'Nghị quyết số 57-NQ/TW của Tỉnh uỷ = party 57-NQ/TW type nghi-quyet issuer Tỉnh uỷ prov-party-committee uncertain',
    ],
  },
  {
    language: 'vi',
    text: 'Uỷ ban nhân dân tỉnh ban hành Kế hoạch số 12/KH-UBND, ngày 05/3/2025.',
    reads: [
      'Kế hoạch số 12/KH-UBND, ngày 05/3/2025 = state 12/KH-UBND type ke-hoach date 05/3/2025 comma elsewhere',
    ],
  },
  {
    language: 'vi',
    text: 'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư; căn cứ Thông tư số 01/2019/TT-BNV.',
    reads: [
      'Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ = state 30/2020/NĐ-CP type nghi-dinh date ngày 05 tháng 3 năm 2020 issuer Chính phủ government subject về công tác văn thư 2020',
      'Thông tư số 01/2019/TT-BNV = state 01/2019/TT-BNV type thong-tu 2019',
    ],
  },
  {
    language: 'vi',
    text: 'Công điện số 15/CĐ-TTg ngày 05/02/2025, Công điện 16/CĐ-TTg.',
    reads: [
      'Công điện số 15/CĐ-TTg ngày 05/02/2025 = state 15/CĐ-TTg type cong-dien date 05/02/2025 listed',
      'Công điện 16/CĐ-TTg = state 16/CĐ-TTg type cong-dien',
    ],
  },
  {
    language: 'vi',
    text: 'Tờ trình số 12-TTr/BTCTU và Báo cáo số 13-BC/ĐU của Đảng uỷ xã An Hoà.',
    reads: [
      'Tờ trình số 12-TTr/BTCTU = party 12-TTr/BTCTU type to-trinh elsewhere listed',
      'Báo cáo số 13-BC/ĐU của Đảng uỷ xã An Hoà = party 13-BC/ĐU type bao-cao issuer Đảng uỷ xã An Hoà party-committee place xã An Hoà',
    ],
  },
  {
    language: 'vi',
    text: 'Đề án số 05-ĐA/TU, Chương trình hành động số 10-CTr/TU và Chương trình 12-CTr/TU.',
    reads: [
      'Đề án số 05-ĐA/TU = party 05-ĐA/TU type de-an listed',
      'Chương trình hành động số 10-CTr/TU = party 10-CTr/TU type chuong-trinh-hanh-dong listed',
      'Chương trình 12-CTr/TU = party 12-CTr/TU type chuong-trinh',
    ],
  },
  {
    language: 'vi',
    text: 'Quyết định của Tỉnh uỷ số 12-QĐ/TU; Quyết định này; Quyết định số 12-QĐ/TU nêu trên.',
    reads: [
      'Quyết định của Tỉnh uỷ số 12-QĐ/TU = party 12-QĐ/TU type quyet-dinh',
      'Quyết định số 12-QĐ/TU = party 12-QĐ/TU type quyet-dinh elsewhere',
    ],
  },
  {
    language: 'en',
    text: 'Plans No. 12-KH/TU and No. 13-KH/TU dated March 5, 2025 of the Provincial Party Committee.',
    reads: [
      'Plans No. 12-KH/TU = party 12-KH/TU type ke-hoach|de-an|phuong-an elsewhere listed',
      '13-KH/TU dated March 5, 2025 of the Provincial Party Committee = party 13-KH/TU type ke-hoach|de-an|phuong-an date March 5, 2025 issuer Provincial Party Committee prov-party-committee shares',
    ],
  },
  {
    language: 'en',
    text: 'Plan No.12-KH/TU, Plan no 13-KH/TU, Plan 14-KH/TU and Plan Nos. 15-KH/TU.',
    reads: [
      'Plan No.12-KH/TU = party 12-KH/TU type ke-hoach|de-an|phuong-an listed',
      'Plan no 13-KH/TU = party 13-KH/TU type ke-hoach|de-an|phuong-an listed',
      'Plan 14-KH/TU = party 14-KH/TU type ke-hoach|de-an|phuong-an listed',
      'Plan Nos. 15-KH/TU = party 15-KH/TU type ke-hoach|de-an|phuong-an',
    ],
  },
  {
    language: 'en',
    text: 'The plan implementing Resolution No. 57-NQ/TW of the Politburo replaces Plan No. 12-KH/TU.',
    reads: [
      'Resolution No. 57-NQ/TW of the Politburo = party 57-NQ/TW type nghi-quyet issuer Politburo cpv-politburo uncertain past',
      'Plan No. 12-KH/TU = party 12-KH/TU type ke-hoach|de-an|phuong-an',
    ],
  },
  {
    language: 'vi',
    text: 'Thực hiện Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ chỉ đạo các cấp.',
    reads: [
      'Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh uỷ = party 12-CT/TU type chi-thi issuer Ban Thường vụ Tỉnh uỷ prov-party-committee',
    ],
  },
  {
    language: 'vi',
    text: 'Quyết định số 12-QĐ/TU của Ban Thường vụ Tỉnh uỷ. Tỉnh uỷ giao Văn phòng.',
    reads: [
      'Quyết định số 12-QĐ/TU của Ban Thường vụ Tỉnh uỷ = party 12-QĐ/TU type quyet-dinh issuer Ban Thường vụ Tỉnh uỷ prov-party-committee',
    ],
  },
  {
    language: 'vi',
    text: 'Quy định số 12-QĐ/TW của Bộ Chính trị, Ban Bí thư khoá XIII; Quy định số 13-QĐ/TW của Bộ Chính trị và Ban Bí thư về cán bộ; Quy định số 14-QĐ/TW của Bộ Chính trị, Ban Bí thư.',
    reads: [
      'Quy định số 12-QĐ/TW của Bộ Chính trị, Ban Bí thư khoá XIII = party 12-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc issuer Bộ Chính trị, Ban Bí thư cpv-politburo|cpv-secretariat term XIII',
      'Quy định số 13-QĐ/TW của Bộ Chính trị và Ban Bí thư = party 13-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc issuer Bộ Chính trị và Ban Bí thư cpv-politburo|cpv-secretariat subject về cán bộ',
      'Quy định số 14-QĐ/TW của Bộ Chính trị, Ban Bí thư = party 14-QĐ/TW type quy-dinh|quy-dinh-2018|quy-dinh-nha-nuoc issuer Bộ Chính trị, Ban Bí thư cpv-politburo|cpv-secretariat',
    ],
  },
];

describe('numbers and what follows them', () => {
  testReadings(ROWS, citationsOf);
});
