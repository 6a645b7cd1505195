import { citationsOf, en, type Reading, testReadings, vi } from '../../support/readings';

/** Where the parts behind a number end, and what belongs to none of them. */
const ROWS: readonly Reading[] = [
  vi(
    'Nghị quyết số 57-NQ/TW - ngày 22/12/2024, Nghị quyết số 58-NQ/TW        ngày 22/12/2024.',
    'Nghị quyết số 57-NQ/TW - ngày 22/12/2024 = party 57-NQ/TW type nghi-quyet date 22/12/2024 listed',
    'Nghị quyết số 58-NQ/TW = party 58-NQ/TW type nghi-quyet',
  ),
  vi(
    'Nghị quyết số 57-NQ/TW của Bộ Chính trị (khoá XIII) , ngày 22/12/2024; Nghị quyết số 58-NQ/TW) của Bộ Chính trị.',
    'Nghị quyết số 57-NQ/TW của Bộ Chính trị (khoá XIII) , ngày 22/12/2024 = party 57-NQ/TW type nghi-quyet date 22/12/2024 comma issuer Bộ Chính trị cpv-politburo term XIII',
    'Nghị quyết số 58-NQ/TW = party 58-NQ/TW type nghi-quyet elsewhere',
  ),
  vi(
    'Nghị quyết số 57-NQ/TW của Bộ Chính trị (khoá XIII)x ngày 22/12/2024.',
    'Nghị quyết số 57-NQ/TW của Bộ Chính trị (khoá XIII = party 57-NQ/TW type nghi-quyet issuer Bộ Chính trị cpv-politburo term XIII',
  ),
  vi(
    'Nghị quyết số 57-NQ/TW của Bộ Chính trị “về đột phá”, ngày 22/12/2024 “lần hai”.',
    'Nghị quyết số 57-NQ/TW của Bộ Chính trị = party 57-NQ/TW type nghi-quyet issuer Bộ Chính trị cpv-politburo subject về đột phá',
  ),
  vi(
    'Nghị quyết số 57-NQ/TW về đột phá “mạnh” của Bộ Chính trị.',
    'Nghị quyết số 57-NQ/TW = party 57-NQ/TW type nghi-quyet subject về đột phá “mạnh” của Bộ Chính trị',
  ),
  vi(
    'Nghị quyết số 57-NQ/TW của Bộ Chính trị và của Ban Bí thư, của Tỉnh uỷ Sơn Hà.',
    'Nghị quyết số 57-NQ/TW của Bộ Chính trị = party 57-NQ/TW type nghi-quyet issuer Bộ Chính trị cpv-politburo',
  ),
  vi(
    'Nghị quyết số 57-NQ/TW khoá XIII của Bộ Chính trị khoá XII.',
    'Nghị quyết số 57-NQ/TW khoá XIII của Bộ Chính trị = party 57-NQ/TW type nghi-quyet issuer Bộ Chính trị cpv-politburo term XIII',
  ),
  vi(
    'Nghị quyết số 57-NQ/TW khoá một, khoá XIIII, khoá XIIa; Nghị quyết số 58-NQ/TW khoá.',
    'Nghị quyết số 57-NQ/TW = party 57-NQ/TW type nghi-quyet',
    'Nghị quyết số 58-NQ/TW = party 58-NQ/TW type nghi-quyet',
  ),
  vi(
    'Nghị quyết số 18-NQ/TW của Hội nghị Trung ương sáu khoá XII; Nghị quyết số 19-NQ/TW của Hội nghị lần thứ 6.',
    'Nghị quyết số 18-NQ/TW của Hội nghị Trung ương = party 18-NQ/TW type nghi-quyet issuer Trung ương cpv-central-committee generic',
    'Nghị quyết số 19-NQ/TW = party 19-NQ/TW type nghi-quyet elsewhere',
  ),
  vi(
    'Quyết định số 12-QĐ/TU của Thường trực Tỉnh uỷ, Quyết định số 13-QĐ/TU của đồng chí Bí thư Tỉnh uỷ.',
    'Quyết định số 12-QĐ/TU của Thường trực Tỉnh uỷ = party 12-QĐ/TU type quyet-dinh issuer Thường trực Tỉnh uỷ prov-party-committee',
    'Quyết định số 13-QĐ/TU = party 13-QĐ/TU type quyet-dinh elsewhere',
  ),
  vi(
    'Quyết định số 12/QĐ-UBND của Chủ tịch Uỷ ban nhân dân tỉnh Sơn Hà; Quyết định số 13/QĐ-TTg của Thủ tướng Chính phủ.',
    'Quyết định số 12/QĐ-UBND của Chủ tịch Uỷ ban nhân dân tỉnh Sơn Hà = state 12/QĐ-UBND type quyet-dinh issuer Chủ tịch Uỷ ban nhân dân tỉnh Sơn Hà uy-ban-nhan-dan place Sơn Hà',
    'Quyết định số 13/QĐ-TTg của Thủ tướng Chính phủ = state 13/QĐ-TTg type quyet-dinh issuer Thủ tướng Chính phủ thu-tuong-chinh-phu',
  ),
  vi(
    'Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ chỉ đạo các cấp.',
    'Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh uỷ = party 12-CT/TU type chi-thi issuer Ban Thường vụ Tỉnh uỷ prov-party-committee',
  ),
  vi(
    'Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ về tiết kiệm.',
    'Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ = party 12-CT/TU type chi-thi issuer Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ prov-party-committee subject về tiết kiệm',
  ),
  vi(
    'Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ ngày 05/3/2024.',
    'Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ ngày 05/3/2024 = party 12-CT/TU type chi-thi date 05/3/2024 issuer Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ prov-party-committee',
  ),
  vi(
    'Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ khoá XVII.',
    'Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ khoá XVII = party 12-CT/TU type chi-thi issuer Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ prov-party-committee term XVII',
  ),
  vi(
    'Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ, các cấp uỷ.',
    'Chỉ thị số 12-CT/TU của Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ = party 12-CT/TU type chi-thi issuer Ban Thường vụ Tỉnh uỷ, Tỉnh uỷ prov-party-committee',
  ),
  vi(
    'Chỉ thị số 12-CT/TU của Tỉnh uỷ và Ban Bí thư; Chỉ thị số 13-CT/TW của Ban Bí thư và tỉnh uỷ.',
    'Chỉ thị số 12-CT/TU của Tỉnh uỷ = party 12-CT/TU type chi-thi issuer Tỉnh uỷ prov-party-committee',
    'Chỉ thị số 13-CT/TW của Ban Bí thư = party 13-CT/TW type chi-thi issuer Ban Bí thư cpv-secretariat',
  ),
  vi(
    'Chỉ thị số 12-CT/TU của Tỉnh uỷ Sơn Hà An Bình Lâm về tiết kiệm.',
    'Chỉ thị số 12-CT/TU của Tỉnh uỷ Sơn Hà = party 12-CT/TU type chi-thi issuer Tỉnh uỷ Sơn Hà prov-party-committee place Sơn Hà',
  ),
  vi(
    'Chỉ thị số 12-CT/TU của Tỉnh uỷ Thanh Hoá Về tiết kiệm, Chỉ thị số 13-CT/TU của Tỉnh uỷ Lâm Đồng Nhất.',
    'Chỉ thị số 12-CT/TU của Tỉnh uỷ Thanh Hoá = party 12-CT/TU type chi-thi issuer Tỉnh uỷ Thanh Hoá prov-party-committee place Thanh Hoá subject Về tiết kiệm',
    'Chỉ thị số 13-CT/TU của Tỉnh uỷ Lâm Đồng = party 13-CT/TU type chi-thi issuer Tỉnh uỷ Lâm Đồng prov-party-committee place Lâm Đồng',
  ),
  vi(
    'Chỉ thị số 12-CT/TU của Tỉnh uỷ Sơn Hà XVII; Chỉ thị số 13-CT/TU của Tỉnh uỷ XVII.',
    'Chỉ thị số 12-CT/TU của Tỉnh uỷ Sơn Hà = party 12-CT/TU type chi-thi issuer Tỉnh uỷ Sơn Hà prov-party-committee place Sơn Hà',
    'Chỉ thị số 13-CT/TU của Tỉnh uỷ = party 13-CT/TU type chi-thi issuer Tỉnh uỷ prov-party-committee',
  ),
  vi(
    'Quyết định số 12/QĐ-UBND của Uỷ ban nhân dân tỉnh về đất đai; Quyết định số 13/QĐ-UBND của Uỷ ban nhân dân xã, phường.',
    'Quyết định số 12/QĐ-UBND của Uỷ ban nhân dân tỉnh = state 12/QĐ-UBND type quyet-dinh issuer Uỷ ban nhân dân tỉnh uy-ban-nhan-dan subject về đất đai',
    'Quyết định số 13/QĐ-UBND của Uỷ ban nhân dân xã = state 13/QĐ-UBND type quyet-dinh issuer Uỷ ban nhân dân xã uy-ban-nhan-dan',
  ),
  vi(
    'Quyết định số 12/QĐ-UBND của Uỷ ban nhân dân của tỉnh Sơn Hà; Quyết định số 13/QĐ-UBND của Uỷ ban nhân dân của, Sơn Hà.',
    'Quyết định số 12/QĐ-UBND của Uỷ ban nhân dân = state 12/QĐ-UBND type quyet-dinh issuer Uỷ ban nhân dân uy-ban-nhan-dan',
    'Quyết định số 13/QĐ-UBND của Uỷ ban nhân dân = state 13/QĐ-UBND type quyet-dinh issuer Uỷ ban nhân dân uy-ban-nhan-dan',
  ),
  vi(
    'Quyết định số 12/QĐ-ABC của Liên hiệp Các tổ chức Hữu nghị Sơn Hà về giao lưu.',
    'Quyết định số 12/QĐ-ABC của Liên hiệp Các tổ chức Hữu nghị Sơn Hà = state 12/QĐ-ABC type quyet-dinh issuer Liên hiệp Các tổ chức Hữu nghị Sơn Hà  subject về giao lưu',
  ),
  vi(
    'Quyết định số 12/QĐ-ABC của Liên hiệp hữu nghị các nước Sơn Hà và các đơn vị khác.',
    'Quyết định số 12/QĐ-ABC của Liên hiệp hữu nghị các nước Sơn Hà = state 12/QĐ-ABC type quyet-dinh issuer Liên hiệp hữu nghị các nước Sơn Hà ',
  ),
  vi(
    'Quyết định số 12/QĐ-ABC của Liên hiệp Hữu nghị 2024 Sơn Hà; Quyết định số 13/QĐ-ABC của Liên hiệp Hữu nghị ngày 05/3/2024.',
    'Quyết định số 12/QĐ-ABC của Liên hiệp Hữu = state 12/QĐ-ABC type quyet-dinh issuer Liên hiệp Hữu ',
    'Quyết định số 13/QĐ-ABC của Liên hiệp Hữu nghị ngày 05/3/2024 = state 13/QĐ-ABC type quyet-dinh date 05/3/2024 issuer Liên hiệp Hữu nghị ',
  ),
  vi(
    'Quyết định số 12/QĐ-ABC của liên hiệp hữu nghị; Quyết định số 13/QĐ-ABC của Hội',
    'Quyết định số 12/QĐ-ABC = state 12/QĐ-ABC type quyet-dinh',
    'Quyết định số 13/QĐ-ABC của Hội = state 13/QĐ-ABC type quyet-dinh issuer Hội ',
  ),
  vi(
    'Chỉ thị số 12-CT/TU của Tỉnh uỷ về tiết kiệm, (chống lãng phí), “; Chỉ thị số 13-CT/TU về tiết kiệm (',
    'Chỉ thị số 12-CT/TU của Tỉnh uỷ = party 12-CT/TU type chi-thi issuer Tỉnh uỷ prov-party-committee subject về tiết kiệm, (chống lãng phí)',
    'Chỉ thị số 13-CT/TU = party 13-CT/TU type chi-thi elsewhere subject về tiết kiệm',
  ),
  vi(
    'Kế hoạch số 12-KH/TU của Đảng uỷ xã Sơn Hà ngày 05/3/2024, ngày 06/3/2024 của Tỉnh uỷ.',
    'Kế hoạch số 12-KH/TU của Đảng uỷ xã Sơn Hà ngày 05/3/2024 = party 12-KH/TU type ke-hoach date 05/3/2024 issuer Đảng uỷ xã Sơn Hà party-committee place xã Sơn Hà',
  ),
  vi(
    'Kế hoạch số 12-KH/TU của Tỉnh uỷ “thực hiện Nghị quyết.',
    'Kế hoạch số 12-KH/TU của Tỉnh uỷ = party 12-KH/TU type ke-hoach issuer Tỉnh uỷ prov-party-committee',
  ),
  vi(
    'Luật số 12/2024/QH15 của Quốc hội khoá XV, kỳ họp thứ 7, về đất đai.',
    'Luật số 12/2024/QH15 của Quốc hội khoá XV = state 12/2024/QH15 type luat issuer Quốc hội khoá XV quoc-hoi-khoa-xv 2024',
  ),
  vi(
    'Nghị quyết số 12-NQ/TU ngày 05/3/2024 của Ban Chấp hành Đảng bộ tỉnh Sơn Hà lần thứ XX về kinh tế.',
    'Nghị quyết số 12-NQ/TU ngày 05/3/2024 của Ban Chấp hành Đảng bộ tỉnh Sơn Hà = party 12-NQ/TU type nghi-quyet date 05/3/2024 issuer Ban Chấp hành Đảng bộ tỉnh Sơn Hà prov-party-committee place Sơn Hà',
  ),
  vi(
    'Hướng dẫn số 12-HD/BTCTW của Ban Tổ chức Trung ương - Văn phòng Trung ương Đảng về tài chính.',
    'Hướng dẫn số 12-HD/BTCTW của Ban Tổ chức Trung ương = party 12-HD/BTCTW type huong-dan issuer Ban Tổ chức Trung ương cpv-central-organisation',
  ),
  en(
    'Resolution No. 57-NQ/TW of Politburo, Resolution No. 58-NQ/TW of the 13th Politburo of the 12th tenure.',
    'Resolution No. 57-NQ/TW of Politburo = party 57-NQ/TW type nghi-quyet issuer Politburo cpv-politburo',
    'Resolution No. 58-NQ/TW of the 13th Politburo = party 58-NQ/TW type nghi-quyet issuer 13th Politburo cpv-politburo term XIII',
  ),
  en(
    'Resolution No. 18-NQ/TW of the sixth Plenum of the Party Central Committee, 12th tenure; Resolution No. 19-NQ/TW of the 40th Party Central Committee.',
    'Resolution No. 18-NQ/TW of the sixth Plenum of the Party Central Committee, 12th tenure = party 18-NQ/TW type nghi-quyet issuer Party Central Committee cpv-central-committee term XII',
    'Resolution No. 19-NQ/TW of the 40th Party Central Committee = party 19-NQ/TW type nghi-quyet issuer 40th Party Central Committee cpv-central-committee term XL',
  ),
  en(
    "Decision No. 12/QD-UBND of Da Nang City People's Committee on land; Decision No. 13/QD-UBND of the Son Ha People's Committee.",
    "Decision No. 12/QD-UBND of Da Nang City People's Committee = state 12/QĐ-UBND diacritic:QD type quyet-dinh issuer Da Nang City People's Committee uy-ban-nhan-dan place Da Nang subject on land",
    "Decision No. 13/QD-UBND of the Son Ha People's Committee = state 13/QĐ-UBND diacritic:QD type quyet-dinh issuer Son Ha People's Committee uy-ban-nhan-dan place Son Ha",
  ),
  en(
    'Decision No. 12-QD/VPTW of the Party Central Committee Office; Decision No. 13-QD/TW of the Party Central Committee Da Nang.',
    'Decision No. 12-QD/VPTW of the Party Central Committee Office = party 12-QĐ/VPTW diacritic:QD type quyet-dinh issuer Party Central Committee Office ',
    'Decision No. 13-QD/TW of the Party Central Committee Da Nang = party 13-QĐ/TW diacritic:QD type quyet-dinh issuer Party Central Committee Da Nang cpv-central-committee place Da Nang',
  ),
  en(
    'Directive No. 12-CT/TU of the Provincial Party Committee Secretary; Directive No. 13-CT/TU of the Provincial Party Committee of Son Ha dated March 5, 2024.',
    'Directive No. 12-CT/TU of the Provincial Party Committee Secretary = party 12-CT/TU type chi-thi issuer Provincial Party Committee Secretary ',
    'Directive No. 13-CT/TU of the Provincial Party Committee of Son Ha dated March 5, 2024 = party 13-CT/TU type chi-thi date March 5, 2024 issuer Provincial Party Committee of Son Ha prov-party-committee place Son Ha',
  ),
  en(
    'Decision No. 12/QD-ABC of the Union of Friendship Organisations of Son Ha on exchange; Decision No. 13/QD-ABC of the.',
    'Decision No. 12/QD-ABC of the Union = state 12/QĐ-ABC diacritic:QD type quyet-dinh issuer Union ',
    'Decision No. 13/QD-ABC = state 13/QĐ-ABC diacritic:QD type quyet-dinh',
  ),
  en(
    'Decision No. 12/QD-ABC of the 5th; Decision No. 13/QD-ABC of an office; Decision No. 14/QD-ABC of',
    'Decision No. 12/QD-ABC = state 12/QĐ-ABC diacritic:QD type quyet-dinh term V',
    'Decision No. 13/QD-ABC = state 13/QĐ-ABC diacritic:QD type quyet-dinh',
    'Decision No. 14/QD-ABC = state 14/QĐ-ABC diacritic:QD type quyet-dinh',
  ),
  en(
    'Plan No. 12-KH/TU dated March 5, 2024, of the Provincial Party Committee, dated March 6, 2024.',
    'Plan No. 12-KH/TU dated March 5, 2024, of the Provincial Party Committee = party 12-KH/TU type ke-hoach|de-an|phuong-an date March 5, 2024 issuer Provincial Party Committee prov-party-committee',
  ),
  en(
    'Decision No. 12/QD-TTg of the Prime Minister of the Government, 5th term, on roads.',
    'Decision No. 12/QD-TTg of the Prime Minister = state 12/QĐ-TTg diacritic:QD type quyet-dinh issuer Prime Minister thu-tuong-chinh-phu',
  ),
  en(
    'Resolution No. 5-NQ/TU (11th term) of the Provincial Party Committee (12th term).',
    'Resolution No. 5-NQ/TU (11th term) of the Provincial Party Committee = party 05-NQ/TU leading-zero:5 type nghi-quyet issuer Provincial Party Committee prov-party-committee term XI',
  ),
];

describe('what follows a number in its clause', () => {
  testReadings(ROWS, citationsOf);
});
