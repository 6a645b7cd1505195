import { citationsOf, type Reading, testReadings } from '../../support/readings';

/** Issuers, dates and subjects after a number, with the signs between them. */
const ROWS: readonly Reading[] = [
  {
    language: 'vi',
    text: 'Theo Quyết định số 12/QĐ-BĐT ngày 05/3/2024 của Bưu điện tỉnh về việc chi; Quyết định số 13/QĐ-BĐT của Bưu điện tỉnh, ngày 06/3/2024; Quyết định số 14/QĐ-BĐT của Bưu điện thì phải nộp.',
    reads: [
      'Quyết định số 12/QĐ-BĐT ngày 05/3/2024 của Bưu điện tỉnh = state 12/QĐ-BĐT type quyet-dinh date 05/3/2024 issuer Bưu điện tỉnh  subject về việc chi',
      'Quyết định số 13/QĐ-BĐT của Bưu điện tỉnh, ngày 06/3/2024 = state 13/QĐ-BĐT type quyet-dinh date 06/3/2024 comma issuer Bưu điện tỉnh ',
      'Quyết định số 14/QĐ-BĐT của Bưu = state 14/QĐ-BĐT type quyet-dinh issuer Bưu ',
    ],
  },
  {
    language: 'vi',
    text: 'Thực hiện Kết luận số 12-KL/TW, ngày 05/3/2024 của Bộ Chính trị; Ban Bí thư đã tổng kết.',
    reads: [
      'Kết luận số 12-KL/TW, ngày 05/3/2024 của Bộ Chính trị = party 12-KL/TW type ket-luan date 05/3/2024 comma issuer Bộ Chính trị cpv-politburo past',
    ],
  },
  {
    language: 'vi',
    text: 'Căn cứ Luật Tổ chức chính quyền địa phương (sửa đổi) số 72/2025/QH15;',
    reads: [
      'Luật Tổ chức chính quyền địa phương (sửa đổi) số 72/2025/QH15 = state 72/2025/QH15 type luat 2025',
    ],
  },
  {
    language: 'vi',
    text: 'Quyết định số 12/QĐ-UBND ngày 05/3/2025 của Uỷ ban nhân dân xã An Hoà, tỉnh Sơn Hà về đất đai.',
    reads: [
      'Quyết định số 12/QĐ-UBND ngày 05/3/2025 của Uỷ ban nhân dân xã An Hoà = state 12/QĐ-UBND type quyet-dinh date 05/3/2025 issuer Uỷ ban nhân dân xã An Hoà uy-ban-nhan-dan place An Hoà',
    ],
  },
  {
    language: 'vi',
    text: 'Quyết định số 12/QĐ-UBND ngày 05/3/2025 của UBND Thành phố Hồ Chí Minh về quy hoạch.',
    reads: [
      'Quyết định số 12/QĐ-UBND ngày 05/3/2025 của UBND Thành phố Hồ Chí Minh = state 12/QĐ-UBND type quyet-dinh date 05/3/2025 issuer UBND Thành phố Hồ Chí Minh uy-ban-nhan-dan place Hồ Chí Minh subject về quy hoạch',
    ],
  },
  {
    language: 'vi',
    text: 'Kết luận số 12-KL/TU, ngày 05/3/2025 của Tỉnh uỷ Đồng Nai Về quy hoạch.',
    reads: [
      'Kết luận số 12-KL/TU, ngày 05/3/2025 của Tỉnh uỷ Đồng Nai = party 12-KL/TU type ket-luan date 05/3/2025 comma issuer Tỉnh uỷ Đồng Nai prov-party-committee place Đồng Nai subject Về quy hoạch',
    ],
  },
  {
    language: 'vi',
    text: 'Kết luận số 12-KL/HU, ngày 05/3/2025 của Huyện uỷ An Bình Đông Bắc Mới họp.',
    reads: [
      'Kết luận số 12-KL/HU, ngày 05/3/2025 của Huyện uỷ An Bình = party 12-KL/HU type ket-luan date 05/3/2025 comma issuer Huyện uỷ An Bình dist-party-committee place An Bình',
    ],
  },
  {
    language: 'vi',
    text: 'Kế hoạch số 12-KH/TCT ngày 05/3/2025 của Trường Chính trị tỉnh Sơn Hà về đào tạo.',
    reads: [
      'Kế hoạch số 12-KH/TCT ngày 05/3/2025 của Trường Chính trị tỉnh Sơn Hà = party 12-KH/TCT type ke-hoach date 05/3/2025 issuer Trường Chính trị tỉnh Sơn Hà truong-chinh-tri place tỉnh Sơn Hà subject về đào tạo',
    ],
  },
  {
    language: 'vi',
    text: 'Công văn số 12/BĐT-KT của cơ quan bưu điện ngày 05/3/2025.',
    reads: ['Công văn số 12/BĐT-KT = state 12/BĐT-KT type cong-van'],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQ/TW (ngày 22/12/2024) của Bộ Chính trị.',
    reads: [
      'Nghị quyết số 57-NQ/TW (ngày 22/12/2024) của Bộ Chính trị = party 57-NQ/TW type nghi-quyet date 22/12/2024 issuer Bộ Chính trị cpv-politburo',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQ/TW (của Bộ Chính trị) và văn bản của Tỉnh uỷ.',
    reads: [
      'Nghị quyết số 57-NQ/TW (của Bộ Chính trị = party 57-NQ/TW type nghi-quyet issuer Bộ Chính trị cpv-politburo',
    ],
  },
  {
    language: 'vi',
    text: '(Nghị quyết số 57-NQ/TW), ngày 22/12/2024 của Bộ Chính trị.',
    reads: ['Nghị quyết số 57-NQ/TW = party 57-NQ/TW type nghi-quyet'],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQ/TW; ngày 22/12/2024 của Bộ Chính trị.',
    reads: ['Nghị quyết số 57-NQ/TW = party 57-NQ/TW type nghi-quyet'],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQ/TW. Ngày 22/12/2024, Bộ Chính trị họp.',
    reads: ['Nghị quyết số 57-NQ/TW = party 57-NQ/TW type nghi-quyet'],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQ/TW, ngày 22/12/2024, ngày 23/12/2024 của Bộ Chính trị của Tỉnh uỷ.',
    reads: ['Nghị quyết số 57-NQ/TW, ngày 22/12/2024 = party 57-NQ/TW type nghi-quyet date 22/12/2024 comma'],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQ/TW “Về đột phá phát triển” và «Về chuyển đổi số» của Bộ Chính trị.',
    reads: ['Nghị quyết số 57-NQ/TW = party 57-NQ/TW type nghi-quyet subject Về đột phá phát triển'],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQ/TW “Về đột phá phát triển.',
    reads: ['Nghị quyết số 57-NQ/TW = party 57-NQ/TW type nghi-quyet'],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQ/TW về đột phá (giai đoạn 2025 - 2030), chuyển đổi số: kết quả tốt.',
    reads: [
      'Nghị quyết số 57-NQ/TW = party 57-NQ/TW type nghi-quyet subject về đột phá (giai đoạn 2025 - 2030), chuyển đổi số',
    ],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQ/TW, về đột phá, của Bộ Chính trị.',
    reads: ['Nghị quyết số 57-NQ/TW = party 57-NQ/TW type nghi-quyet subject về đột phá, của Bộ Chính trị'],
  },
  {
    language: 'vi',
    text: 'Nghị quyết số 57-NQ/TW về.',
    reads: ['Nghị quyết số 57-NQ/TW = party 57-NQ/TW type nghi-quyet subject về'],
  },
  {
    language: 'vi',
    text: 'Quyết định số 12-QĐ/BTCTU của Trưởng Ban Tổ chức Tỉnh uỷ về nhân sự.',
    reads: [
      'Quyết định số 12-QĐ/BTCTU của Trưởng Ban Tổ chức Tỉnh uỷ = party 12-QĐ/BTCTU type quyet-dinh issuer Trưởng Ban Tổ chức Tỉnh uỷ prov-party-organisation-board subject về nhân sự',
    ],
  },
  {
    language: 'vi',
    text: 'Quyết định số 12-QĐ/ĐU của Đảng uỷ xã An Hoà; Quyết định số 13-QĐ/ĐU của Ban Thường vụ Đảng uỷ xã An Hoà.',
    reads: [
      'Quyết định số 12-QĐ/ĐU của Đảng uỷ xã An Hoà = party 12-QĐ/ĐU type quyet-dinh issuer Đảng uỷ xã An Hoà party-committee place xã An Hoà',
      'Quyết định số 13-QĐ/ĐU của Ban Thường vụ Đảng uỷ xã An Hoà = party 13-QĐ/ĐU type quyet-dinh issuer Ban Thường vụ Đảng uỷ xã An Hoà party-committee place xã An Hoà',
    ],
  },
  {
    language: 'vi',
    text: 'Báo cáo số 12-BC/TU của Tỉnh uỷ và Uỷ ban nhân dân tỉnh về kết quả.',
    reads: [
      'Báo cáo số 12-BC/TU của Tỉnh uỷ = party 12-BC/TU type bao-cao issuer Tỉnh uỷ prov-party-committee',
    ],
  },
  {
    language: 'en',
    text: "Decision No. 12/QD-UBND dated March 5, 2025 of the People's Committee of Son Ha Province on land use.",
    reads: [
      "Decision No. 12/QD-UBND dated March 5, 2025 of the People's Committee of Son Ha Province = state 12/QĐ-UBND diacritic:QD type quyet-dinh date March 5, 2025 issuer People's Committee of Son Ha Province uy-ban-nhan-dan place Son Ha Province subject on land use",
    ],
  },
  {
    language: 'en',
    text: 'Plan No. 12-KH/TU dated March 5, 2025, of the Son Ha Provincial Party Committee, on inspection.',
    reads: [
      'Plan No. 12-KH/TU dated March 5, 2025, of the Son Ha Provincial Party Committee = party 12-KH/TU type ke-hoach|de-an|phuong-an date March 5, 2025 issuer Son Ha Provincial Party Committee prov-party-committee place Son Ha subject on inspection',
    ],
  },
  {
    language: 'en',
    text: 'Plan No. 12-KH/DU of the Party Committee of An Hoa Commune dated March 5, 2025.',
    reads: [
      'Plan No. 12-KH/DU of the Party Committee of An Hoa Commune dated March 5, 2025 = party 12-KH/ĐU diacritic:DU type ke-hoach|de-an|phuong-an date March 5, 2025 issuer Party Committee of An Hoa Commune party-committee place An Hoa Commune',
    ],
  },
  {
    language: 'en',
    text: 'Resolution No. 18-NQ/TW of the eighth plenum of the Party Central Committee.',
    reads: [
      'Resolution No. 18-NQ/TW of the eighth plenum of the Party Central Committee = party 18-NQ/TW type nghi-quyet issuer Party Central Committee cpv-central-committee',
    ],
  },
  {
    language: 'en',
    text: 'Resolution No. 18-NQ/TW dated October 25, 2017 issued by the Politburo regarding the system.',
    reads: [
      'Resolution No. 18-NQ/TW dated October 25, 2017 issued by the Politburo = party 18-NQ/TW type nghi-quyet date October 25, 2017 issuer Politburo cpv-politburo subject regarding the system',
    ],
  },
  {
    language: 'en',
    text: 'Report No. 12-BC/TU of the Party Central Committee Secretariat and of the Politburo.',
    reads: [
      'Report No. 12-BC/TU of the Party Central Committee Secretariat = party 12-BC/TU type bao-cao issuer Party Central Committee Secretariat cpv-central-committee|cpv-secretariat',
    ],
  },
  {
    language: 'en',
    text: 'Resolution No. 57-NQ/TW “On breakthroughs” of the Politburo, XIII tenure.',
    reads: ['Resolution No. 57-NQ/TW = party 57-NQ/TW type nghi-quyet subject On breakthroughs'],
  },
  {
    language: 'en',
    text: "The Government's Decree No. 30/2020/ND-CP and the Prime Minister's Decision No. 12/QD-TTg.",
    reads: [
      'Decree No. 30/2020/ND-CP = state 30/2020/NĐ-CP diacritic:ND type nghi-dinh issuer Government government 2020',
      'Decision No. 12/QD-TTg = state 12/QĐ-TTg diacritic:QD type quyet-dinh issuer Prime Minister thu-tuong-chinh-phu',
    ],
  },
  {
    language: 'en',
    text: "The Politburo’s Resolution No. 57-NQ/TW, the Provincial Party Committee's Plan No. 12-KH/TU.",
    reads: [
      'Resolution No. 57-NQ/TW = party 57-NQ/TW type nghi-quyet issuer Politburo cpv-politburo',
      'Plan No. 12-KH/TU = party 12-KH/TU type ke-hoach|de-an|phuong-an issuer Provincial Party Committee prov-party-committee',
    ],
  },
  {
    language: 'en',
    text: "Our cells' Plan No. 12-KH/TU and the boards' own Plan No. 13-KH/TU.",
    reads: [
      'Plan No. 12-KH/TU = party 12-KH/TU type ke-hoach|de-an|phuong-an',
      'Plan No. 13-KH/TU = party 13-KH/TU type ke-hoach|de-an|phuong-an',
    ],
  },
];

describe('issuers and what stands beside them', () => {
  testReadings(ROWS, citationsOf);
});
