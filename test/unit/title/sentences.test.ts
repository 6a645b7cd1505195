import { marksOf } from '../../support/more-readings';
import { en, testReadings, vi } from '../../support/readings';

describe('a sentence that names an organ, a title or a person', () =>
  testReadings(
    [
      vi(
        'Đồng chí Lê Văn Sáu, nguyên Chủ tịch HĐND xã, phát biểu. Bí thư Chi bộ Nguyễn Văn Bảy chủ trì.',
        'Đồng chí Lê Văn Sáu, nguyên Chủ tịch HĐND xã, phát biểu = sentence former',
        'HĐND = abbreviation common',
      ),
      vi(
        'Đồng chí Lê Văn Sáu, nguyên Chủ tịch UBND xã, dự. Bí thư Chi bộ Nguyễn Văn Bảy chủ trì.',
        'Đồng chí Lê Văn Sáu, nguyên Chủ tịch UBND xã, dự = sentence former',
        'UBND = abbreviation common',
      ),
      vi(
        'Sở Nội vụ nêu “Về việc sáp nhập xã.” Sở Tài chính rà soát.',
        'Sở Nội vụ nêu “Về việc sáp nhập xã = sentence change',
      ),
      vi('Tài nguyên do Sở Nông nghiệp và Môi trường quản lý; nguyên tắc do Sở Tài chính nêu.'),
      vi(
        'Q. Bí thư Chi bộ dự lễ sáp nhập tại TP. Hà Nội do Sở Nội vụ tổ chức.',
        'Q. Bí thư Chi bộ dự lễ sáp nhập tại TP. Hà Nội do Sở Nội vụ tổ chức = sentence change',
      ),
      vi(
        'Sở Nội vụ đã sáp nhập… Sở Tài chính rà soát; Sở Y tế kế thừa hồ sơ',
        'Sở Nội vụ đã sáp nhập = sentence change',
        'Sở Tài chính rà soát; Sở Y tế kế thừa hồ sơ = sentence change',
      ),
      vi(
        '(Sở Nội vụ đã sáp nhập.) Sở Tài chính rà soát? Sở Y tế kế thừa hồ sơ.',
        'Sở Nội vụ đã sáp nhập = sentence change',
        'Sở Y tế kế thừa hồ sơ = sentence change',
      ),
      vi(
        'Sở Nội vụ báo cáo. Sở Tài chính đã sáp nhập. Sở Y tế rà soát. Sở Xây dựng kế thừa. Sở Công Thương họp.',
        'Sở Tài chính đã sáp nhập = sentence change',
        'Sở Xây dựng kế thừa = sentence change',
      ),
      vi('Sở Nội vụ, Sở Tài chính. sáp nhập', 'Sở Nội vụ, Sở Tài chính. sáp nhập = sentence change'),
      en(
        "The Provincial Party Secretary gave his report. The Chairwoman of the Provincial People's Council thanked him and her guests.",
        'The Provincial Party Secretary gave his report = sentence male',
        "The Chairwoman of the Provincial People's Council thanked him and her guests = sentence male female",
      ),
      en(
        "Mr. Le Van Sau, former Chairman of the Provincial People's Committee, spoke. The Provincial Party Committee was merged.",
        "Mr. Le Van Sau, former Chairman of the Provincial People's Committee, spoke = sentence former",
        'The Provincial Party Committee was merged = sentence change',
      ),
      en(
        "The then Chairman of the Provincial People's Committee was elected. Then the Provincial Party Secretary spoke.",
        "The then Chairman of the Provincial People's Committee was elected = sentence former appointment",
        'Then the Provincial Party Secretary spoke = sentence former',
      ),
      en(
        'The Department of Finance took over the task. The Department of Health took part.',
        'The Department of Finance took over the task = sentence change appointment',
      ),
    ],
    marksOf,
  ));

describe('a name between quotation marks', () =>
  testReadings(
    [
      vi(
        'Bảng ghi “tỉnh Lai Châu” và tỉnh Sơn La.',
        'tỉnh Lai Châu = province (tỉnh) quoted',
        'tỉnh Sơn La = province (tỉnh)',
      ),
      vi(
        'Bảng ghi «tỉnh Lai Châu», "tỉnh Điện Biên" và "TP Hà Nội", còn tỉnh Sơn La thì không.',
        'tỉnh Lai Châu = province (tỉnh) quoted',
        'tỉnh Điện Biên = province (tỉnh) quoted',
        'TP Hà Nội = city (TP) quoted',
        'tỉnh Sơn La = province (tỉnh)',
      ),
      vi(
        'Chữ “tỉnh Lai Châu” đứng trước, “tỉnh Điện Biên” đứng giữa, tỉnh Sơn La đứng sau, “tỉnh Cà Mau ở cuối.',
        'tỉnh Lai Châu = province (tỉnh) quoted',
        'tỉnh Điện Biên = province (tỉnh) quoted',
        'tỉnh Sơn La = province (tỉnh)',
        'tỉnh Cà Mau = province (tỉnh)',
      ),
      vi(
        'Ghi “tên “tỉnh Lai Châu” và tỉnh Sơn La” là sai; tỉnh Điện Biên” cũng sai.',
        'tỉnh Lai Châu = province (tỉnh) quoted',
        'tỉnh Sơn La = province (tỉnh)',
        'tỉnh Điện Biên = province (tỉnh)',
      ),
      vi(
        'Bảng ghi “Ban Thường vụ HĐND”, “tỉnh Sơn La”, “BTV”, “Tỉnh uỷ”.',
        'Ban Thường vụ HĐND = for Thường trực HĐND quoted',
        'HĐND = abbreviation common',
        'tỉnh Sơn La = province (tỉnh) quoted',
        'BTV = abbreviation',
        'tone marks as of now: Tỉnh uỷ*',
      ),
    ],
    marksOf,
  ));

describe('a tone mark that may stand in two places', () =>
  testReadings(
    [
      vi(
        'Đảng uỷ xã Hoà An và chị Nguyễn Thị Hoà; khoẻ, thủy lợi, quý, tuý, loà, quỳ, Thúy, XÃ HOÀ AN.',
        'tone marks as of old: thủy Thúy*',
        'tone marks as of now: uỷ Hoà Hoà* khoẻ tuý loà',
      ),
      vi(
        'Ủy ban nhân dân tỉnh; chị Lê Thị Thuý và Tỉnh ủy; hoà giải, Ủy ban, uỷ.',
        'tone marks as of old: Ủy Tỉnh ủy Ủy*',
        'tone marks as of now: Thuý* hoà uỷ',
      ),
      vi('Hoà bình, chị Hoà, Tỉnh uỷ và hoà giải.', 'tone marks as of now: Hoà Hoà* Tỉnh uỷ hoà'),
    ],
    marksOf,
  ));

describe('a wrong name for a title or organ', () =>
  testReadings(
    [
      vi(
        'Ban Thường trực Tỉnh uỷ; Ban Thường vụ HĐND; Uỷ ban Kiểm tra Tỉnh uỷ; Ban Kiểm tra Tỉnh uỷ.',
        'Ban Thường trực Tỉnh uỷ = for Thường trực Tỉnh uỷ|Ban Thường vụ Tỉnh uỷ',
        'Ban Thường vụ HĐND = for Thường trực HĐND',
        'HĐND = abbreviation common',
        'Ban Kiểm tra Tỉnh uỷ = for Uỷ ban Kiểm tra Tỉnh uỷ',
        'tone marks as of now: Tỉnh uỷ Uỷ Tỉnh uỷ Tỉnh uỷ',
      ),
      vi(
        'Bí thư xã và Bí thư xã đoàn dự; Chủ tịch, xã viên; Chủ tịch xã An Hoà.',
        'Bí thư xã = for Bí thư Đảng uỷ xã uncertain',
        'Chủ tịch xã = for Chủ tịch UBND xã uncertain',
        'tone marks as of now: Hoà*',
      ),
      vi(
        'Chủ nhiệm Uỷ ban Kiểm tra Trung ương Đoàn dự; Ban Kiểm tra Trung ương dự; Bí thư Huyện đoàn.',
        'Ban Kiểm tra Trung ương = for Uỷ ban Kiểm tra Trung ương',
        'tone marks as of now: Uỷ',
      ),
      vi(
        'Tỉnh uỷ viên dự bị; uỷ viên Trung ương Đảng dự bị; Chủ tịch Nhà nước; Ban Nội vụ Tỉnh uỷ.',
        'uỷ viên Trung ương Đảng dự bị = for Uỷ viên dự khuyết Trung ương Đảng',
        'Chủ tịch Nhà nước = for Chủ tịch nước',
        'Ban Nội vụ Tỉnh uỷ = for Ban Nội chính Tỉnh uỷ',
        'tone marks as of now: Tỉnh uỷ uỷ Tỉnh uỷ',
      ),
      en(
        'the central government and the Central Government; under the Central Government; a provincial control committee.',
        'Central Government = for Party Central Committee|Government uncertain',
        'provincial control committee = for Inspection Commission of the Provincial Party Committee',
      ),
      en(
        "The People Committee, People's Committee, Peoples' Committee and people committee; Peoples Committee.",
        "People Committee = for People's Committee",
        "Peoples' Committee = for People's Committee",
        "people committee = for People's Committee",
        "Peoples Committee = for People's Committee",
      ),
      en(
        'The non-specialized Vice Chairman and the specialized Vice Chairman; "Politburo Commissioner".',
        'non-specialized Vice Chairman = for part-time Vice Chairman',
        'specialized Vice Chairman = for full-time Vice Chairman',
        'Politburo Commissioner = for Politburo member quoted',
      ),
      en(
        'Party delegations, and Party executive committees; Party executive committees and Party delegations.',
        'Party executive committees and Party delegations = for Party civil affairs committees and Party delegations',
      ),
      en(
        'Secretary of the People Council; Chairman of the Peoples Committee; the Peoples. Committee; a People (Committee).',
        "People Council = for People's Council",
        "Peoples Committee = for People's Committee",
      ),
    ],
    marksOf,
  ));
