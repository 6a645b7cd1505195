import { citationsOf, en, type Reading, testReadings, vi } from '../../support/readings';

/** Names of laws, plenums, congresses and bare numbers, where they begin and end, and what is none. */
const ROWS: readonly Reading[] = [
  vi(
    'Nghị quyết của Hội đồng nhân dân, Luật Đất đai năm 2024 (số: 31/2024/QH15), Luật Nhà ở số 27/2023/QH15.',
    'số: 31/2024/QH15 = state 31/2024/QH15 2024',
    'Luật Nhà ở số 27/2023/QH15 = state 27/2023/QH15 type luat 2023',
  ),
  vi(
    'Luật Đất đai số : 31/2024/QH15, Luật Nhà ở; số 27/2023/QH15, Luật Cư trú số mới, Luật Giá số.',
    'Luật Đất đai số : 31/2024/QH15 = state 31/2024/QH15 type luat 2024 listed',
    'Luật Nhà ở = type luat name Luật Nhà ở listed',
    '27/2023/QH15 = state 27/2023/QH15 type luat 2023 shares listed',
    'Luật Cư trú = type luat name Luật Cư trú',
    'Luật Giá = type luat name Luật Giá',
  ),
  vi(
    'Luật Đất đai, năm 2024; Luật Nhà ở năm, 2023; Luật Nhà ở năm mới; Luật Nhà ở 1930; Luật Nhà ở 20245.',
    'Luật Đất đai = type luat name Luật Đất đai',
    'Luật Nhà ở = type luat name Luật Nhà ở',
    'Luật Nhà ở = type luat name Luật Nhà ở',
    'Luật Nhà ở = type luat name Luật Nhà ở',
    'Luật Nhà ở = type luat name Luật Nhà ở',
  ),
  vi(
    'Luật “Đất đai”, Luật Tổ chức, Luật Ba Bốn Năm Sáu Bảy Tám Chín Mười Một Hai Ba Bốn Năm Sáu.',
    'Luật Tổ chức = type luat name Luật Tổ chức listed',
    'Luật Ba Bốn = type luat name Luật Ba Bốn',
  ),
  vi(
    'Luật Bình An của Quốc hội, Luật Bình An về nhà ở, Luật Bình An ngày 05/3/2024, Luật Bình An số đặc biệt.',
    'Luật Bình An của Quốc hội = type luat issuer Quốc hội national-assembly name Luật Bình An',
    'Luật Bình An = type luat subject về nhà ở name Luật Bình An',
    'Luật Bình An ngày 05/3/2024 = type luat date 05/3/2024 name Luật Bình An listed',
    'Luật Bình An = type luat name Luật Bình An',
  ),
  vi(
    'Luật Bình An, trật tự; Luật Bình-An; Luật Bình Lâmvà, Luật Bình Lâm vàng.',
    'Luật Bình An = type luat name Luật Bình An',
    'Luật Bình = type luat name Luật Bình',
    'Luật Bình Lâmvà = type luat name Luật Bình Lâmvà listed',
    'Luật Bình Lâm vàng = type luat name Luật Bình Lâm vàng',
  ),
  vi(
    'Luật sửa đổi, bổ sung một số điều của luật Nhà ở, của Luật Giá và Nghị định; Luật sửa đổi Luật này.',
    'Luật sửa đổi, bổ sung một số điều của luật Nhà ở, của Luật Giá = type luat name Luật sửa đổi, bổ sung một số điều của luật Nhà ở, của Luật Giá',
  ),
  vi(
    'Luật sửa đổi, bổ sung một số điều của Luật Nhà ở, Luật Giá; Luật sửa đổi, bổ sung một số điều của Luật Giá và luật khác; Luật sửa đổi, bổ sung Luật Giá và các Luật Nhà ở.',
    'Luật sửa đổi, bổ sung một số điều của Luật Nhà ở = type luat name Luật sửa đổi, bổ sung một số điều của Luật Nhà ở listed',
    'Luật Giá = type luat name Luật Giá listed',
    'Luật sửa đổi, bổ sung một số điều của Luật Giá = type luat name Luật sửa đổi, bổ sung một số điều của Luật Giá',
    'Luật sửa đổi, bổ sung Luật Giá = type luat name Luật sửa đổi, bổ sung Luật Giá',
    'Luật Nhà ở = type luat name Luật Nhà ở',
  ),
  vi(
    'Bộ luật Dân sự và Bộ luật Hình sự năm 2015; bộ luật Dân sự; Pháp lệnh Cựu chiến binh, pháp lệnh Cựu chiến binh.',
    'Bộ luật Dân sự = type bo-luat name Bộ luật Dân sự listed',
    'Bộ luật Hình sự năm 2015 = type bo-luat name Bộ luật Hình sự năm 2015 2015',
    'Pháp lệnh Cựu chiến binh = type phap-lenh name Pháp lệnh Cựu chiến binh',
  ),
  vi(
    '2024 Luật Đất đai, năm 2024 Luật Nhà ở; ngày 05/3/2024 Luật Giá.',
    'Luật Đất đai = type luat name Luật Đất đai',
    'Luật Nhà ở = type luat name Luật Nhà ở',
    'Luật Giá = type luat name Luật Giá',
  ),
  vi(
    'Hiến pháp Việt Nam năm 2013, Hiến pháp nước Cộng hoà, năm 2013; Hiến pháp nước ta quy định; Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam 2013; Hiến pháp (2013).',
    'Hiến pháp Việt Nam năm 2013 = type hien-phap name Hiến pháp Việt Nam năm 2013 2013',
    'Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam 2013 = type hien-phap name Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam 2013 2013',
  ),
  vi('Hiến pháp nước Cộng hoà xã hội chủ nghĩa Việt Nam được Quốc hội thông qua năm 2013.'),
  vi(
    'Nghị quyết số         57, Nghị quyết số: 58, Nghị quyết (số 59), Chỉ thị , 60.',
    'Nghị quyết số: 58 = type nghi-quyet name Nghị quyết số: 58 ordinal 58',
  ),
  vi(
    'Nghị quyết 57 -60, Nghị quyết 57- 60, Nghị quyết 57 / TW, Nghị quyết 57– mới, Chỉ thị 58 - về tiết kiệm.',
    'Nghị quyết 57 / TW = party 57/TW space: / ,truncated:57 / TW type nghi-quyet',
  ),
  vi(
    'Nghị quyết 57 %, Nghị quyết 58.5, Nghị quyết 59,5, Nghị quyết 60.',
    'Nghị quyết 60 = type nghi-quyet name Nghị quyết 60 ordinal 60',
  ),
  vi(
    'Nghị quyết 0057, Nghị quyết 100, Nghị quyết 1005, Nghị quyết 12345, Nghị quyết 57a, Nghị quyết 57f, Nghị quyết a57.',
    'Nghị quyết 0057 = type nghi-quyet name Nghị quyết 0057 ordinal 57 listed',
    'Nghị quyết 100 = type nghi-quyet name Nghị quyết 100 ordinal 100 listed',
    'Nghị quyết 1005 = type nghi-quyet name Nghị quyết 1005 ordinal 1005',
    'Nghị quyết 57a = type nghi-quyet name Nghị quyết 57a ordinal 57a',
  ),
  vi(
    'Quyết định 57 về việc, Quyết định số 57 về việc, Nghị quyết 57, đại biểu, Nghị quyết 58 đại biểu, Nghị quyết số 59 đại biểu.',
    'Quyết định số 57 = type quyet-dinh subject về việc name Quyết định số 57 ordinal 57',
    'Nghị quyết 57 = type nghi-quyet name Nghị quyết 57 ordinal 57',
    'Nghị quyết 58 = type nghi-quyet name Nghị quyết 58 ordinal 58',
    'Nghị quyết số 59 = type nghi-quyet name Nghị quyết số 59 ordinal 59',
  ),
  vi(
    'Nghị quyết Trung ương 4, khoá XII; Nghị quyết Trung ương 5; khoá XII; Nghị quyết Trung ương 6 khoá mới; Nghị quyết Trung ương khoá XII.',
    'Nghị quyết Trung ương 4, khoá XII = type nghi-quyet issuer Nghị quyết Trung ương 4, khoá XII cpv-central-committee term XII name Nghị quyết Trung ương 4, khoá XII listed',
    'Nghị quyết Trung ương 5 = type nghi-quyet issuer Nghị quyết Trung ương 5 cpv-central-committee name Nghị quyết Trung ương 5',
    'Nghị quyết Trung ương 6 = type nghi-quyet issuer Nghị quyết Trung ương 6 cpv-central-committee name Nghị quyết Trung ương 6',
  ),
  vi(
    'Nghị quyết Trung ương IV khoá XII, Nghị quyết Trung ương Đảng lần thứ tư khoá XII, Nghị quyết Đảng Trung ương 4.',
    'Nghị quyết Trung ương IV khoá XII = type nghi-quyet issuer Nghị quyết Trung ương IV khoá XII cpv-central-committee term XII name Nghị quyết Trung ương IV khoá XII listed',
    'Nghị quyết Trung ương Đảng lần thứ tư khoá XII = type nghi-quyet issuer Nghị quyết Trung ương Đảng lần thứ tư khoá XII cpv-central-committee term XII name Nghị quyết Trung ương Đảng lần thứ tư khoá XII',
  ),
  vi(
    'Nghị quyết Đại hội, Nghị quyết Đại hội Đảng, Nghị quyết đại biểu XIII, Nghị quyết Đại diện XIII, Nghị quyết hội XIII.',
  ),
  vi('Nghị quyết Đại hội Đảng bộ tỉnh Sơn Hà khoá XVII, Nghị quyết Đại hội Đảng bộ các cấp lần thứ XX.'),
  vi(
    'Nghị quyết Đại hội Đảng bộ Quân đội lần thứ XI, Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII, Nghị quyết Đại hội, lần thứ XIII.',
    'Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII = type nghi-quyet issuer Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII cpv-national-congress name Nghị quyết Đại hội Đảng toàn quốc lần thứ XIII listed',
    'Nghị quyết Đại hội, lần thứ XIII = type nghi-quyet issuer Nghị quyết Đại hội, lần thứ XIII cpv-national-congress name Nghị quyết Đại hội, lần thứ XIII',
  ),
  vi(
    'NGHỊ QUYẾT ĐẠI HỘI XIII CỦA ĐẢNG VÀ NGHỊ QUYẾT TRUNG ƯƠNG 4 KHOÁ XII',
    'NGHỊ QUYẾT ĐẠI HỘI XIII CỦA ĐẢNG = type nghi-quyet issuer NGHỊ QUYẾT ĐẠI HỘI XIII CỦA ĐẢNG cpv-national-congress name NGHỊ QUYẾT ĐẠI HỘI XIII CỦA ĐẢNG listed',
    'NGHỊ QUYẾT TRUNG ƯƠNG 4 KHOÁ XII = type nghi-quyet issuer NGHỊ QUYẾT TRUNG ƯƠNG 4 KHOÁ XII cpv-central-committee term XII name NGHỊ QUYẾT TRUNG ƯƠNG 4 KHOÁ XII',
  ),
  vi(
    'Nghị quyếtĐại hội XIII, 2024Luật Đất đai, a.Luật Đất đai, Luật_Đất đai.',
    'Luật Đất đai = type luat name Luật Đất đai',
    'Luật Đất đai = type luat name Luật Đất đai',
  ),
  vi(
    'Chương trình hành động số 12, Thông báo kết luận số 15, Nghị quyết liên tịch số 20.',
    'Chương trình hành động số 12 = type chuong-trinh-hanh-dong name Chương trình hành động số 12 ordinal 12 listed',
    'Thông báo kết luận số 15 = type thong-bao-ket-luan name Thông báo kết luận số 15 ordinal 15',
  ),
  en(
    'Resolution of the 13th Party Congress, Resolution of the National Congress of the Party, the 13th; Resolution of the Thirteenth National Party Congress.',
    'Resolution of the 13th Party Congress = type nghi-quyet issuer Resolution of the 13th Party Congress cpv-national-congress name Resolution of the 13th Party Congress listed',
    'Resolution of the National Congress of the Party, the 13th = type nghi-quyet issuer Resolution of the National Congress of the Party, the 13th cpv-national-congress name Resolution of the National Congress of the Party, the 13th listed',
    'Resolution of the Thirteenth National Party Congress = type nghi-quyet issuer Resolution of the Thirteenth National Party Congress cpv-national-congress name Resolution of the Thirteenth National Party Congress',
  ),
  en(
    'Resolution of the Party Central Committee, 11th session; Resolution of the 4th Plenum of the Central Committee; Resolution of the fourth Central Committee 11th term.',
    'Resolution of the Party Central Committee, 11th = type nghi-quyet issuer Resolution of the Party Central Committee, 11th cpv-central-committee name Resolution of the Party Central Committee, 11th',
    'Resolution of the 4th Plenum of the Central Committee = type nghi-quyet issuer Resolution of the 4th Plenum of the Central Committee cpv-central-committee name Resolution of the 4th Plenum of the Central Committee listed',
    'Resolution of the fourth Central Committee 11th term = type nghi-quyet issuer Resolution of the fourth Central Committee 11th term cpv-central-committee term XI name Resolution of the fourth Central Committee 11th term',
  ),
  en(
    'the 2024 Land Law, in 2024 Land Law, 12024 Land Law, Land Law of 2024, Land Law year 2024, land law 2024, Land Laws.',
    'Land Law = type luat name Land Law 2024',
    'Land Law = type luat name Land Law 2024',
    'Land Law = type luat name Land Law listed',
    'Land Law of 2024 = type luat date 2024 name Land Law listed',
    'Land Law = type luat name Land Law',
  ),
  en(
    'the Law on Land, the Law on the Land, the Law on land, the Law in Force, the Law on Land use and Water, Law on Land, Water.',
    'Law on Land = type luat name Law on Land',
    'Law on the Land = type luat name Law on the Land',
    'Law on Land = type luat name Law on Land',
    'Law on Land = type luat name Law on Land',
  ),
  en(
    'the Law on Cadres and Civil Servants 2008, the Law on Public Employees for the Poor in Need on Time and the Civil Code, Law on Enterprises of 2020.',
    'Law on Cadres and Civil Servants 2008 = type luat name Law on Cadres and Civil Servants 2008 2008',
    'Law on Public Employees = type luat name Law on Public Employees',
    'Civil Code = type bo-luat name Civil Code listed',
    'Law on Enterprises of 2020 = type luat date 2020 name Law on Enterprises',
  ),
  en(
    'the Law on A B C D E F G H I J K L M N, the Bylaw on Land, the Law of the Land, the Lawyers on Land.',
    'Law on A B C D E F G H I J K = type luat name Law on A B C D E F G H I J K',
  ),
  en(
    'the Civil Code, the Penal Codes 2015, the Labour Code No. 45/2019/QH14, the Ordinance on Foreign Exchange (No. 28/2005), a Code on Ethics.',
    'Civil Code = type bo-luat name Civil Code',
    'Code No. 45/2019/QH14 = state 45/2019/QH14 type bo-luat 2019',
    'Code on Ethics = type bo-luat name Code on Ethics',
  ),
  en(
    'Law on Forestry and the Land Law and the Law on Forestry and Fisheries; the Son Ha Land Law, the very old Land Law.',
    'Law on Forestry = type luat name Law on Forestry',
    'Land Law = type luat name Land Law',
    'Law on Forestry and Fisheries = type luat name Law on Forestry and Fisheries',
    'Land Law = type luat name Land Law',
    'Land Law = type luat name Land Law',
  ),
  en(
    'the 2013 Constitution, the Constitution 2013, the Constitution of 2013, the Constitution of the Socialist Republic of Vietnam 2013.',
    'Constitution = type hien-phap name Constitution 2013',
    'Constitution 2013 = type hien-phap name Constitution 2013 2013',
    'Constitution of 2013 = type hien-phap name Constitution of 2013 2013',
    'Constitution of the Socialist Republic of Vietnam 2013 = type hien-phap name Constitution of the Socialist Republic of Vietnam 2013 2013',
  ),
  en(
    'Resolution 57, Resolution No. 057, Resolution No 58%, Directive 45, Plan 12, Resolution 57 delegates, Resolution 2025, Decree 30.',
    'Resolution 57 = type nghi-quyet name Resolution 57 ordinal 57 listed',
    'Resolution No. 057 = type nghi-quyet name Resolution No. 057 ordinal 57',
    'Directive 45 = type chi-thi name Directive 45 ordinal 45',
    'Resolution 57 = type nghi-quyet name Resolution 57 ordinal 57',
    'Decree 30 = type nghi-dinh name Decree 30 ordinal 30',
  ),
];

describe('where names of documents end', () => {
  testReadings(ROWS, citationsOf);
});
